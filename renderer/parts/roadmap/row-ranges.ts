// Which items lie between two rows, and where the selection goes when rows disappear.
import type { ItemId } from '../../../shared/domain/item.ts'
import { isItem, type Row } from '../../../shared/schedule/rows.ts'

/** Rows between the one selected last and a new one, both included. */
export function rangeOf(rows: readonly Row[], from: ItemId | null, to: ItemId): readonly ItemId[] {
  const a = rows.findIndex(row => row.id === from)
  const b = rows.findIndex(row => row.id === to)
  const [first, last] = a < 0 ? [b, b] : [Math.min(a, b), Math.max(a, b)]
  return rows.slice(first, last + 1).flatMap(row => (isItem(row) ? row.id : []))
}

/** The row after the last of these, or the one before the first; null where no other is left. */
export function rowAfter(rows: readonly Row[], ids: ReadonlySet<ItemId>): ItemId | null {
  const isGoing = (row: Row) => isItem(row) && ids.has(row.id)
  const last = rows.findLastIndex(isGoing)
  const first = rows.findIndex(isGoing)
  const next = rows.slice(last + 1).find(isItem) ?? rows.slice(0, Math.max(0, first)).findLast(isItem)
  return next?.id ?? null
}
