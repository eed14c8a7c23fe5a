// When something was kept, and how large it is.
import { parseCivilDate } from '../../../shared/base/civil-date.ts'
import type { Language } from '../../../shared/contract/contract.ts'
import { formatDate, formatNumber } from '../../../shared/messages/format.ts'
import type { Translate } from '../../state/i18n.ts'

export function whenText({ madeAt }: { readonly madeAt: string }, t: Translate, language: Language): string {
  const date = parseCivilDate(madeAt.slice(0, 10))
  if (!date.ok) return madeAt
  // With seconds: several are kept within one minute.
  const clock = madeAt.slice(11, 19)
  return t('settings.backups.at', {
    date: formatDate(date.value, language),
    time: language === 'id' ? clock.replaceAll(':', '.') : clock,
  })
}

/** Brought back; of a plan that was gone its title is known only now. */
export function broughtBackText(
  { isNew, title, when }: { readonly isNew: boolean; readonly title: string; readonly when: string },
  t: Translate,
): string {
  return t(isNew ? 'settings.waysBack.doneGone' : 'settings.waysBack.done', { title, when })
}

const BYTES_PER_MEGABYTE = 1_000_000

export function sizeText(bytes: number, t: Translate, language: Language): string {
  if (bytes < BYTES_PER_MEGABYTE)
    return t('settings.backups.kilobytes', { size: formatNumber(Math.ceil(bytes / 1_000), language) })
  return t('settings.backups.megabytes', {
    size: formatNumber(Math.round(bytes / BYTES_PER_MEGABYTE), language),
  })
}
