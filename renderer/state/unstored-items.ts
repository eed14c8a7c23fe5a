// New items and changed fields that are shown and that the store has not taken yet. They are kept beside the document, so that
// a document which is read anew, or an answer to an earlier change, does not lose them, and so that the store is asked again
// for new items that it refused; copies are made again instead.
import type { Item, ItemFields, ItemId } from '../../shared/domain/item.ts'
import type { PlanId } from '../../shared/domain/plan.ts'

/** `typed`: the name is still being typed; `sent`: on its way; `refused`: the store could not write it. */
type Way = 'typed' | 'sent' | 'refused'

interface Unstored {
  readonly planId: PlanId
  readonly item: Item
  readonly way: Way
}

const unstored = new Map<ItemId, Unstored>()

/** Oldest first: a row is stored after the one it was typed below. */
export function noteUnstored(planId: PlanId, item: Item, way: Way): void {
  unstored.set(item.id, { planId, item, way })
}

/** The store has it now, or nobody wants it any more. True where it was not stored. */
export function forgetUnstored(id: ItemId): boolean {
  return unstored.delete(id)
}

export function noteRefused(id: ItemId): void {
  const known = unstored.get(id)
  if (known) unstored.set(id, { ...known, way: 'refused' })
}

/** Whether the item has still to be sent as a new one, not as a change. */
export function isToBeAdded(id: ItemId): boolean {
  const way = unstored.get(id)?.way
  return way === 'typed' || way === 'refused'
}

/** Whether nothing of a new row has been sent yet. */
export function isBeingTyped(id: ItemId): boolean {
  return unstored.get(id)?.way === 'typed'
}

function unstoredOf(planId: PlanId): readonly Item[] {
  return [...unstored.values()].flatMap(one => (one.planId === planId ? one.item : []))
}

export function refusedOf(planId: PlanId): readonly Item[] {
  return [...unstored.values()].flatMap(one =>
    one.planId === planId && one.way === 'refused' ? one.item : [],
  )
}

/** Whether the store has refused a new row of any plan: with the page it would be lost. */
export function hasRefused(): boolean {
  return [...unstored.values()].some(one => one.way === 'refused')
}

interface Changed {
  /** As the store has it. */
  readonly stored: Item
  /** What is on its way, in the order in which it was typed. */
  readonly fields: readonly Partial<ItemFields>[]
}
const changed = new Map<string, Changed>()
const keyOf = (planId: PlanId, id: ItemId) => `${planId} ${id}`
const merged = ({ stored, fields }: Changed): Item => Object.assign({}, stored, ...fields)

/** Notes changed fields of an item that are on their way; the item as it is to be shown. */
export function noteChange(planId: PlanId, item: Item, fields: Partial<ItemFields>): Item {
  const key = keyOf(planId, item.id)
  const known = changed.get(key)
  const now = { stored: known?.stored ?? item, fields: [...(known?.fields ?? []), fields] }
  changed.set(key, now)
  return merged(now)
}

/** The store has answered, well or not: the item without what was on its way; null where nothing was. */
export function endChange(planId: PlanId, id: ItemId, fields: Partial<ItemFields>): Item | null {
  const key = keyOf(planId, id)
  const known = changed.get(key)
  if (!known) return null
  const now = { ...known, fields: known.fields.filter(one => one !== fields) }
  if (now.fields.length === 0) changed.delete(key)
  else changed.set(key, now)
  return merged(now)
}

/** An item that came from the store, with what is still on its way to it. */
export function withChanges(planId: PlanId, stored: Item): Item {
  const key = keyOf(planId, stored.id)
  const known = changed.get(key)
  if (!known) return stored
  const now = { ...known, stored }
  changed.set(key, now)
  return merged(now)
}

/** The items of a plan as the store has them, with what is still on its way to it: the very list where nothing is. */
export function withUnstored(planId: PlanId, stored: readonly Item[]): readonly Item[] {
  if (unstored.size > 0) for (const { id } of stored) forgetUnstored(id)
  const added = unstoredOf(planId)
  if (added.length === 0 && changed.size === 0) return stored
  return [...stored, ...added].map(item => withChanges(planId, item))
}
