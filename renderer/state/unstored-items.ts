// New items that are shown and that the store has not taken yet. They are kept beside the document, so that a document which
// is read anew does not lose them, and so that the store is asked again for what it refused.
import type { Item, ItemId } from '../../shared/domain/item.ts'
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

export function unstoredOf(planId: PlanId): readonly Item[] {
  return [...unstored.values()].flatMap(one => (one.planId === planId ? one.item : []))
}

export function refusedOf(planId: PlanId): readonly Item[] {
  return [...unstored.values()].flatMap(one =>
    one.planId === planId && one.way === 'refused' ? one.item : [],
  )
}
