// A copy of an item, and where it stands.
import type { Item, ItemId } from './item.ts'

/** How a copy differs from its original. */
export type CopyFields = Pick<Item, 'name' | 'position'> & { readonly id: ItemId }

/**
 * A copy is new work: what the original has already achieved does not go with it, nor who committed to it. Of a done item of
 * 2026 the copy is proposed, at 0 %, with the same dates, costs and effects.
 */
export function copyItem(original: Item, fields: CopyFields): Item {
  return {
    ...original,
    ...fields,
    status: 'proposed',
    actualEnd: null,
    acceptedOn: null,
    progressPercent: 0,
    commitment: null,
    // Its dates are yet to be found.
    pinned: false,
    deletedOn: null,
  }
}

/** The position of a copy right below its original: half way to the next one, at 4 before 5 that is 4.5; one further without. */
export function positionOfCopy(position: number, next: number | null): number {
  return next === null ? position + 1 : (position + next) / 2
}
