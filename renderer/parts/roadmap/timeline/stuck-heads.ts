// The heads of groups that stay at the top of the rows while the rows of their group scroll by: where they stand, what
// they cover, and how a row is scrolled out from under them.
import { countUpTo, levelAt, listHeads } from '../../../../shared/schedule/row-places.ts'
import { isGroup, type GroupRow, type Row } from '../../../../shared/schedule/rows.ts'
import { HEAD_HEIGHT, hitBar, ROW_HEIGHT, rowAt, rowTop, type Bars, type Hit } from './bar-layout.ts'
import type { FrameView } from './frame.ts'

interface StuckHead {
  readonly row: GroupRow
  /** Top of the head in the layer; above the rows where the next group pushes it out. */
  readonly y: number
}

function stuckHeadOf(level: 1 | 2, rows: readonly Row[], view: FrameView): StuckHead | null {
  const groups = listHeads(rows)
  const groupAt = (place: number) => {
    const row = rows[groups[place] ?? -1]
    return isGroup(row) ? row : null
  }
  const slot = HEAD_HEIGHT + (level - 1) * ROW_HEIGHT
  let place = countUpTo(groups, rowAt(slot, view)) - 1
  while ((groupAt(place)?.level ?? 0) > level) place -= 1
  const row = groupAt(place)
  if (row?.level !== level) return null
  let next = place + 1
  while ((groupAt(next)?.level ?? 0) > level) next += 1
  const end = groups[next] ?? rows.length
  const y = Math.min(slot, rowTop(end, view) - ROW_HEIGHT)
  return y > rowTop(groups[place] ?? 0, view) ? { row, y } : null
}

/** The heads that are held at the top now, outer first; those that stand where their row is are not among them. */
export function stuckHeads(rows: readonly Row[], view: FrameView): readonly StuckHead[] {
  return ([1, 2] as const).flatMap(level => stuckHeadOf(level, rows, view) ?? [])
}

/** Where the rows that can be seen begin: below the heads that are held. */
export function stuckBottom(rows: readonly Row[], view: FrameView): number {
  return Math.max(HEAD_HEIGHT, ...stuckHeads(rows, view).map(head => head.y + ROW_HEIGHT))
}

/** The held head at a height; an outer one lies over an inner one that is being pushed out. */
export function stuckHeadAt(y: number, rows: readonly Row[], view: FrameView): GroupRow | null {
  const head = stuckHeads(rows, view).find(one => y >= one.y && y < one.y + ROW_HEIGHT)
  return head?.row ?? null
}

/** The row that is seen at a height: a held head where it covers the row below it. */
export function seenRowAt(y: number, rows: readonly Row[], view: FrameView): Row | undefined {
  return stuckHeadAt(y, rows, view) ?? rows[rowAt(y, view)]
}

/** The bar that is seen under a point: none where a held head covers it. */
export function hitSeenBar(
  point: { readonly x: number; readonly y: number },
  bars: Bars,
  view: FrameView,
): Hit | null {
  return stuckHeadAt(point.y, bars.rows, view) ? null : hitBar(point, bars, view)
}

/** A row that was looked for stands so far down the room: what is around it is seen too. */
const FOUND_AT = 1 / 3

/** Where to scroll so that a row out of sight stands a third down the `room`; null where it is in sight. */
export function scrollTopToFind(
  index: number,
  rows: readonly Row[],
  scrollTop: number,
  room: number,
): number | null {
  const nearest = scrollTopFor(index, rows, scrollTop, room)
  if (nearest === null) return null
  const top = index * ROW_HEIGHT
  // Between the heads of its groups and the end of a room that is low.
  const lowest = top + ROW_HEIGHT - room
  const highest = top - (levelAt(rows, index) - 1) * ROW_HEIGHT
  return Math.max(0, Math.min(highest, Math.max(lowest, Math.round(top - room * FOUND_AT))))
}

/** Where to scroll so that a row stands free between the heads of its groups and `room` pixels below; null where it does. */
export function scrollTopFor(
  index: number,
  rows: readonly Row[],
  scrollTop: number,
  room: number,
): number | null {
  if (!rows[index]) return null
  const top = index * ROW_HEIGHT
  const free = top - (levelAt(rows, index) - 1) * ROW_HEIGHT
  if (free < scrollTop) return free
  return top + ROW_HEIGHT > scrollTop + room ? Math.min(free, top + ROW_HEIGHT - room) : null
}
