// By how much an item has moved, as short as it can be said.
import type { Language } from '../../shared/contract/contract.ts'
import { formatNumber } from '../../shared/messages/format.ts'
import type { Shift } from '../../shared/schedule/move-span.ts'
import type { Translate } from '../state/i18n.ts'

/** `+45 hari`; where start and end have moved differently `mulai +10, selesai +24 hari`; empty where nothing has moved. */
export function shiftLabel({ start, end }: Shift, t: Translate, language: Language): string {
  const days = (count: number) => `${count < 0 ? '−' : '+'}${formatNumber(Math.abs(count), language)}`
  const moved = (count: number) => ({ days: days(count), count: Math.abs(count) })
  if (start === end) return start === 0 ? '' : t('shift.whole', moved(end))
  if (start === 0) return t('shift.end', moved(end))
  if (end === 0) return t('shift.start', moved(start))
  return t('shift.both', { start: days(start), end: days(end) })
}
