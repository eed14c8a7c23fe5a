// What is typed into the table is shown at once and stored behind it: nobody waits for the disk between two keys, and no key
// falls into a gap where no field has the focus. See decision 24.
import type { AppError } from '../../shared/contract/errors.ts'
import type { Result } from '../../shared/base/result.ts'
import type { Item, ItemFields, ItemId } from '../../shared/domain/item.ts'
import type { PlanId } from '../../shared/domain/plan.ts'
import { runAnnounced, showItems, useApp } from './app-store.ts'
import { endChange, forgetUnstored, noteChange, noteUnstored } from './unstored-items.ts'

const isOpen = (planId: PlanId) => useApp.getState().document?.plan.id === planId

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
export async function storeNewItem(
  item: Item,
  planId = useApp.getState().document?.plan.id,
): Promise<Result<null, AppError> | null> {
  if (!planId) return null
  noteUnstored(planId, item, 'sent')
  if (isOpen(planId)) showItems([item], [])
  return runAnnounced({ type: 'item.add', item }, planId)
}

/** Shows changed fields of an item and stores them; what the store refuses is as it was. */
export async function updateAtOnce(
  item: Item,
  fields: Partial<ItemFields>,
  planId = useApp.getState().document?.plan.id,
): Promise<Result<null, AppError> | null> {
  if (!planId) return null
  const shown = noteChange(planId, item, fields)
  if (isOpen(planId)) showItems([shown], [])
  const result = await runAnnounced({ type: 'item.update', id: item.id, fields }, planId)
  const without = endChange(planId, item.id, fields)
  if (!result.ok && without && isOpen(planId) && useApp.getState().itemsById.has(item.id))
    showItems([without], [])
  return result
}
