// What a start that is typed brings with it. See decision 57.
import { type CivilDate, toCivilDate, toDay } from '../../../shared/base/civil-date.ts'
import type { Item, ItemFields } from '../../../shared/domain/item.ts'

/** The item begins on that day and takes as long as before: 1–31 May, typed 10 June, is 10 June to 10 July. */
export function startFields(
  item: Pick<Item, 'start' | 'end'>,
  start: CivilDate,
): Pick<ItemFields, 'start' | 'end'> {
  return { start, end: toCivilDate(toDay(start) + toDay(item.end) - toDay(item.start)) }
}
