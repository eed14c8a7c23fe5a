// What is typed into the table is shown at once and stored behind it: nobody waits for the disk between two keys, and no key
// falls into a gap where no field has the focus. See decision 24.
import type { AppError } from '../../shared/contract/errors.ts'
import type { Result } from '../../shared/base/result.ts'
import type { Item, ItemFields, ItemId } from '../../shared/domain/item.ts'
import { runAnnounced, showItems, useApp } from './app-store.ts'
import { forgetUnstored, noteUnstored } from './unstored-items.ts'

/** Shows a new item whose name is still being typed; nothing is sent. */
export function showNewItem(item: Item): void {
  const planId = useApp.getState().document?.plan.id
  if (!planId) return
  noteUnstored(planId, item, 'typed')
  showItems([item], [])
}

/** Takes a new item away of which nothing was sent. */
export function takeBackNewItem(id: ItemId): void {
  if (forgetUnstored(id)) showItems([], [id])
}

/** Shows a new item and stores it. One that the disk refuses stays in sight and is sent again before anything else. */
export async function storeNewItem(item: Item): Promise<Result<null, AppError> | null> {
  const planId = useApp.getState().document?.plan.id
  if (!planId) return null
  noteUnstored(planId, item, 'sent')
  showItems([item], [])
  return runAnnounced({ type: 'item.add', item })
}

interface Waiting {
  /** As the store has it, before the first change that is on its way. */
  readonly stored: Item
  readonly shown: Item
  readonly count: number
}
const waiting = new Map<ItemId, Waiting>()

/** Shows changed fields of an item and stores them; where all that is on its way is refused, the item is as it was. */
export async function updateAtOnce(
  id: ItemId,
  fields: Partial<ItemFields>,
): Promise<Result<null, AppError> | null> {
  const item = useApp.getState().itemsById.get(id)
  if (!item) return null
  const shown = { ...item, ...fields }
  const before = waiting.get(id)
  waiting.set(id, { stored: before?.stored ?? item, shown, count: (before?.count ?? 0) + 1 })
  showItems([shown], [])
  const result = await runAnnounced({ type: 'item.update', id, fields })
  const now = waiting.get(id)
  if (!now) return result
  if (now.count > 1) {
    waiting.set(id, { ...now, count: now.count - 1 })
    return result
  }
  waiting.delete(id)
  // An answer of the store has brought another item, and is right.
  if (!result.ok && useApp.getState().itemsById.get(id) === now.shown) showItems([now.stored], [])
  return result
}
