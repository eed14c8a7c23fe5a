// The way of a dependency arrow from bar to bar, in days across and rows down; no pixels. Row 3 lies between 3 and 4.
export interface ArrowPoint {
  readonly x: number
  readonly y: number
}

export interface ArrowEnd {
  /** The edge of the bar, in days. */
  readonly x: number
  readonly row: number
  /** Where the arrow touches it: −1 from the left, 1 from the right. */
  readonly side: -1 | 1
}

/** How many further columns are tried when bars stand in the way of the first. */
const TRIES = 4

/** Columns in which the arrow may run down, best first; empty where none satisfies both ends. */
function columns(from: ArrowEnd, to: ArrowEnd, gap: number): readonly number[] {
  const leave = from.x + from.side * gap
  const enter = to.x + to.side * gap
  if (from.side !== to.side) {
    const [low, high] = from.side === 1 ? [leave, enter] : [enter, leave]
    if (low > high) return []
    const tries = Array.from({ length: TRIES }, (_, i) => low + ((high - low) * (TRIES - 1 - i)) / TRIES)
    return from.side === 1 ? [high, ...tries] : [low, high, ...tries]
  }
  const first = from.side === 1 ? Math.max(leave, enter) : Math.min(leave, enter)
  return Array.from({ length: TRIES }, (_, i) => first + from.side * i * gap)
}

function crossings(
  x: number,
  fromRow: number,
  toRow: number,
  isBar: (row: number, x: number) => boolean,
): number {
  let count = 0
  for (let row = Math.min(fromRow, toRow) + 1; row < Math.max(fromRow, toRow); row += 1)
    if (isBar(row, x)) count += 1
  return count
}

function leastCrossed(
  candidates: readonly number[],
  from: ArrowEnd,
  to: ArrowEnd,
  isBar: (row: number, x: number) => boolean,
): number | null {
  let best: number | null = null
  let fewest = Infinity
  for (const x of candidates) {
    const count = crossings(x, from.row, to.row, isBar)
    if (count < fewest) {
      best = x
      fewest = count
    }
    if (count === 0) break
  }
  return best
}

/**
 * Points of an arrow that turns only at right angles and runs down where it crosses the fewest bars. From the end of a bar
 * (day 10, row 0) to the start of one (day 20, row 2) with gap 1: (10, 0.5), (19, 0.5), (19, 2.5), (20, 2.5). Where the
 * second bar begins before the first ends, the arrow passes between the rows.
 */
export function routeArrow(
  from: ArrowEnd,
  to: ArrowEnd,
  gap: number,
  isBar: (row: number, x: number) => boolean,
): readonly ArrowPoint[] {
  const y1 = from.row + 0.5
  const y2 = to.row + 0.5
  const direct = leastCrossed(columns(from, to, gap), from, to, isBar)
  if (direct !== null)
    return [
      { x: from.x, y: y1 },
      { x: direct, y: y1 },
      { x: direct, y: y2 },
      { x: to.x, y: y2 },
    ]
  const leave = from.x + from.side * gap
  const enter = to.x + to.side * gap
  const lane = to.row > from.row ? from.row + 1 : from.row
  const backwards = Array.from({ length: TRIES }, (_, i) => enter + to.side * i * gap)
  const down = leastCrossed(backwards, from, to, isBar) ?? enter
  return [
    { x: from.x, y: y1 },
    { x: leave, y: y1 },
    { x: leave, y: lane },
    { x: down, y: lane },
    { x: down, y: y2 },
    { x: to.x, y: y2 },
  ]
}
