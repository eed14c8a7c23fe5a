// What is typed into the table, and what a key does to its rows, is shown at once and stored behind it: nobody waits for the
// disk between two keys, no key falls into a gap where no field has the focus, and each finds what the one before it did.
// See decision 24.
import type { AppError } from '../../shared/contract/errors.ts'
import type { Result } from '../../shared/base/result.ts'
import type { Command } from '../../shared/domain/command.ts'
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

/** Takes a new item away that the store does not have. */
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

/** Shows changed fields of items, the same ones of each, and stores them by a command; what the store refuses is as it was. */
async function showThenRun(
  items: readonly Item[],
  fields: Partial<ItemFields>,
  command: Command,
  planId = useApp.getState().document?.plan.id,
): Promise<Result<null, AppError> | null> {
  if (!planId) return null
  const shown = items.map(item => noteChange(planId, item, fields))
  if (isOpen(planId)) showItems(shown, [])
  const result = await runAnnounced(command, planId)
  const without = items.flatMap(({ id }) => endChange(planId, id, fields) ?? [])
  if (isOpen(planId)) {
    const { itemsById } = useApp.getState()
    const keys = Object.keys(fields) as (keyof ItemFields)[]
    // Refused, or stored and taken back in another window before this answer came.
    const other = without.filter(item => {
      const now = itemsById.get(item.id)
      return now !== undefined && keys.some(key => now[key] !== item[key])
    })
    if (other.length > 0) showItems(other, [])
  }
  return result
}

/** Changes fields of an item. */
export function updateAtOnce(
  item: Item,
  fields: Partial<ItemFields>,
  planId?: PlanId,
): ReturnType<typeof showThenRun> {
  return showThenRun([item], fields, { type: 'item.update', id: item.id, fields }, planId)
}

/** Changes fields of several items as one step. */
export function updateManyAtOnce(
  items: readonly Item[],
  fields: Partial<ItemFields>,
): ReturnType<typeof showThenRun> {
  const [item] = items
  if (item && items.length === 1) return updateAtOnce(item, fields)
  return showThenRun(items, fields, { type: 'item.updateMany', ids: items.map(({ id }) => id), fields })
}

interface Copy {
  readonly original: Item
  /** The copy as it is shown until the store answers. */
  readonly copy: Item
}

/**
 * Shows copies of items and stores them as one step. Where the store refuses them they go: unlike a row that was typed they
 * are made again with one key. `beforeGone` runs then, while they are still there.
 */
export async function copyAtOnce(
  copies: readonly Copy[],
  beforeGone: () => void,
): Promise<Result<null, AppError> | null> {
  const planId = useApp.getState().document?.plan.id
  const named = copies.map(({ original, copy }) => ({ id: original.id, newId: copy.id, name: copy.name }))
  const [first] = named
  if (!planId || !first) return null
  for (const { copy } of copies) noteUnstored(planId, copy, 'sent')
  showItems(
    copies.map(({ copy }) => copy),
    [],
  )
  const result = await runAnnounced(
    named.length === 1 ? { type: 'item.duplicate', ...first } : { type: 'item.duplicateMany', copies: named },
  )
  if (!result.ok) {
    if (isOpen(planId)) beforeGone()
    const gone = copies.map(({ copy }) => copy.id).filter(forgetUnstored)
    if (isOpen(planId)) showItems([], gone)
  }
  return result
}

/** Gives an item another place among the rows. */
export function placeAtOnce(item: Item, position: number): ReturnType<typeof showThenRun> {
  return showThenRun([item], { position }, { type: 'item.place', id: item.id, position })
}

/** Puts items into the bin. */
export function removeAtOnce(items: readonly Item[]): ReturnType<typeof showThenRun> {
  const { today } = useApp.getState()
  return showThenRun(items, { deletedOn: today }, { type: 'item.delete', ids: items.map(({ id }) => id) })
}
