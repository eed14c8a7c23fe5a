// The items of the open plan by id. Their numbers serve everything else that is kept per item: the engine, the rows.
import { NumberedMap, Numbering } from '../../shared/base/numbered-map.ts'
import type { Item, ItemId } from '../../shared/domain/item.ts'

/** To be changed by nobody: `changeIndex` makes a new one. */
export type ItemIndex = Pick<NumberedMap<ItemId, Item>, 'get' | 'has' | 'values' | 'copy' | 'numbering'>

export function indexItems(items: readonly Item[]): ItemIndex {
  const numbering = new Numbering<ItemId>()
  const index = new NumberedMap<ItemId, Item>(numbering)
  items.forEach(item => index.setAt(numbering.number(item.id), item))
  return index
}

/** The index with items added or replaced, and others taken out. */
export function changeIndex(index: ItemIndex, put: readonly Item[], remove: readonly ItemId[]): ItemIndex {
  const { numbering } = index
  const changed = index.copy()
  for (const item of put) changed.setAt(numbering.number(item.id), item)
  for (const id of remove) changed.deleteAt(numbering.number(id))
  return changed
}
