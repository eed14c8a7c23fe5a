// The sign of an indicator whose value another body publishes.
import type { Indicator } from '../../../../shared/domain/framework.ts'
import { useWords } from '../../../state/i18n.ts'

export function ExternalSign({ indicator }: { readonly indicator: Indicator }) {
  const { t } = useWords()
  if (indicator.external === null) return null
  return (
    <span className="as-external" title={t('assessment.external', { body: indicator.external })}>
      {t('assessment.externalShort')}
    </span>
  )
}
