// Places in the list for new rows.
import { positionOfCopy } from '../../../shared/domain/copy-item.ts'
import type { Item } from '../../../shared/domain/item.ts'

type Placed = Pick<Item, 'position'>

/**
 * `count` positions between an item and the one after it, in order; at the end of the list without one. Below an item at
 * 4 with the next at 5, three new ones get 4.25, 4.5 and 4.75.
 */
export function positionsBelow(
  items: readonly Placed[],
  below: Placed | undefined,
  count: number,
): readonly number[] {
  let after = Number.POSITIVE_INFINITY
  let last = 0
  for (const { position } of items) {
    if (below && position > below.position) after = Math.min(after, position)
    last = Math.max(last, position)
  }
  const start = below?.position ?? last
  const step = Number.isFinite(after) ? (after - start) / (count + 1) : 1
  return Array.from({ length: count }, (_, index) => start + step * (index + 1))
}

/** One position for a copy of each of these, in their order. */
export function positionsOfCopies(items: readonly Placed[], each: readonly Placed[]): readonly number[] {
  const positions = items.map(({ position }) => position).toSorted((a, b) => a - b)
  const after = new Map<number, number>()
  positions.forEach((position, index) => {
    const next = positions[index + 1]
    if (next !== undefined && next > position) after.set(position, next)
  })
  return each.map(({ position }) => positionOfCopy(position, after.get(position) ?? null))
}
