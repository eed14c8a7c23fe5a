// How large a framework is, in words.
import type { Framework } from '../../../../shared/domain/framework.ts'
import type { Translate } from '../../../state/i18n.ts'

/** `47 indikator · 8 aspek · 4 domain`; a wrapper is no domain of the regulation. */
export function contentText({ indicators, aspects, domains }: Framework, t: Translate): string {
  const named = domains.filter(({ wrapper }) => !wrapper)
  return [
    t('frameworks.indicators', { count: indicators.length }),
    t('frameworks.aspects', { count: aspects.length }),
    ...(named.length > 0 ? [t('frameworks.domains', { count: named.length })] : []),
  ].join(' · ')
}
