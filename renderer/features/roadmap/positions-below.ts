// Places in the list for new rows.
import type { Item } from '../../../shared/domain/item.ts'

/**
 * `count` positions between an item and the one after it, in order; at the end of the list without one. Below an item at
 * 4 with the next at 5, three new ones get 4.25, 4.5 and 4.75.
 */
export function positionsBelow(
  items: readonly Pick<Item, 'position'>[],
  below: Pick<Item, 'position'> | undefined,
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
