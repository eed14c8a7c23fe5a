// Moving a row up or down among its neighbours; rows of other groups are left where they are.
import type { Item, ItemId } from '../../../shared/domain/item.ts'
import { isItem, type Row } from '../../../shared/schedule/rows.ts'
import { announce } from '../../state/notice.ts'
import { placeAtOnce } from '../../state/show-first.ts'

/** The position that puts an item one row further; null at the edge of its group. */
export function nextPlace(rows: readonly Row[], id: ItemId, step: -1 | 1): number | null {
  const index = rows.findIndex(row => row.id === id)
  const passed = rows[index + step]
  if (index < 0 || !isItem(passed)) return null
  const beyond = rows[index + 2 * step]
  return isItem(beyond) ? (passed.position + beyond.position) / 2 : passed.position + step
}

export async function placeItem(rows: readonly Row[], item: Item, step: -1 | 1): Promise<void> {
  const position = nextPlace(rows, item.id, step)
  const passed = rows[rows.findIndex(row => row.id === item.id) + step]
  if (position === null || !isItem(passed)) return
  const result = await placeAtOnce(item, position)
  if (result?.ok) announce({ kind: 'placed', name: item.name, passed: passed.name, isUp: step < 0 })
}
