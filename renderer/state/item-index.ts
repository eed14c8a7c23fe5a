// The items of the open plan by id, as the page keeps them: never changed, always made anew.
import type { NumberedMap } from '../../shared/base/numbered-map.ts'
import type { Item, ItemId } from '../../shared/domain/item.ts'

/** To be changed by nobody: `changeIndex` makes a new one. */
export type ItemIndex = NumberedMap<ItemId, Item>

/** The index with items added or replaced, and others taken out. */
export function changeIndex(index: ItemIndex, put: readonly Item[], remove: readonly ItemId[]): ItemIndex {
  const { numbering } = index
  const changed = index.copy()
  for (const item of put) changed.setAt(numbering.number(item.id), item)
  for (const id of remove) changed.deleteAt(numbering.number(id))
  return changed
}
