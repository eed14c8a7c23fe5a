// How fast a drag near an edge scrolls the timeline, in pixels a frame.

const TIME_EDGE = 28
const TIME_SPEED = 14
/** Half a row: the rows beside the edge can still be aimed at. */
const ROW_EDGE = 14
const ROW_SPEED = 6
/** So many pixels further out the rows come one pixel a frame faster. */
const PIXELS_PER_STEP = 7

/** Sideways: the time between `from` and `to`. */
export function timeScroll(from: number, to: number, x: number): number {
  if (x < from + TIME_EDGE) return -TIME_SPEED
  return x > to - TIME_EDGE ? TIME_SPEED : 0
}

/**
 * Up and down: slower, for what is let go lands on the row under the pointer. Rows between 0 and 500: at 480 they rest, at 490
 * they come by 1, at 510 by 4.
 */
export function rowScroll(from: number, to: number, y: number): number {
  const up = from + ROW_EDGE - y
  const down = y - (to - ROW_EDGE)
  const depth = Math.max(up, down)
  if (depth <= 0) return 0
  const speed = Math.min(ROW_SPEED, Math.ceil(depth / PIXELS_PER_STEP))
  return up > down ? -speed : speed
}
