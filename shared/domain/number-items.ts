// The items of a plan by id. Their numbers serve everything else that is kept per item: the schedule, the rows.
import { NumberedMap, Numbering } from '../base/numbered-map.ts'
import type { Item, ItemId } from './item.ts'

/** Items by id, numbered in the order of the list: the first has the number 0. */
export function numberItems(items: readonly Item[]): NumberedMap<ItemId, Item> {
  const numbering = new Numbering<ItemId>()
  const numbered = new NumberedMap<ItemId, Item>(numbering)
  items.forEach(item => numbered.setAt(numbering.number(item.id), item))
  return numbered
}
