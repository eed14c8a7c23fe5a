// The step function as a picture: values to heights, curves as points, and what a step is made of.
import type { DayNumber } from '../base/civil-date.ts'
import type { ItemId } from '../domain/item.ts'
import type { IndexUnits, Projection, ProjectionStep } from '../projection/projection.ts'

export interface ValueScale {
  readonly top: number
  readonly bottom: number
  /** Pixel height of an index value. */
  readonly y: (index: IndexUnits) => number
}

/** Maps the levels of a framework (`min`, `max`, whole levels) to a height, lowest at the bottom. */
export function valueScale(min: number, max: number, top: number, bottom: number): ValueScale {
  const lowest = min * 10_000_000
  const range = (max - min) * 10_000_000
  return { top, bottom, y: index => bottom - ((index - lowest) / range) * (bottom - top) }
}

/** A value that jumps: `start` before the first change, then each value from its day on. */
export interface Curve {
  readonly start: IndexUnits
  readonly changes: readonly { readonly day: DayNumber; readonly value: IndexUnits }[]
}

/** The value on a day; what was there before the first change. */
export function valueOn(curve: Curve, day: number): IndexUnits {
  return curve.changes.findLast(change => change.day <= day)?.value ?? curve.start
}

/** The value after the last change. */
export function finalValue({ start, changes }: Curve): IndexUnits {
  return changes.at(-1)?.value ?? start
}

export function indexCurve({ baseline, steps }: Pick<Projection, 'baseline' | 'steps'>): Curve {
  return { start: baseline, changes: steps.map(({ day, index }) => ({ day, value: index })) }
}

export interface Point {
  readonly x: number
  readonly y: number
}

/** The corners of a curve between two pixels: level until a change, then straight up on its day. */
export function curvePoints(
  curve: Curve,
  left: number,
  right: number,
  x: (day: DayNumber) => number,
  y: (value: IndexUnits) => number,
): readonly Point[] {
  if (right <= left) return []
  let current = curve.start
  const points: Point[] = []
  for (const { day, value } of curve.changes) {
    const at = x(day)
    if (at > right) break
    if (at > left) {
      if (points.length === 0) points.push({ x: left, y: y(current) })
      points.push({ x: at, y: y(current) }, { x: at, y: y(value) })
    }
    current = value
  }
  if (points.length === 0) points.push({ x: left, y: y(current) })
  points.push({ x: right, y: y(current) })
  return points
}

/** Whether a box touches the line through these points, which run to the right and up or down only. */
export function touchesCurve(
  points: readonly Point[],
  box: { readonly left: number; readonly top: number; readonly width: number; readonly height: number },
): boolean {
  // The first corner that is not left of the box.
  let low = 0
  let high = points.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((points[middle]?.x ?? Infinity) < box.left) low = middle + 1
    else high = middle
  }
  for (let index = Math.max(1, low); index < points.length; index += 1) {
    const from = points[index - 1]
    const to = points[index]
    if (!from || !to) return false
    if (from.x > box.left + box.width) return false
    if (Math.min(from.y, to.y) <= box.top + box.height && Math.max(from.y, to.y) >= box.top) return true
  }
  return false
}

/** What each item adds on one step, largest first. */
export function gainsByItem(
  step: ProjectionStep,
): readonly { readonly itemId: ItemId; readonly gain: IndexUnits }[] {
  const gains = new Map<ItemId, number>()
  for (const gain of step.gains) gains.set(gain.itemId, (gains.get(gain.itemId) ?? 0) + gain.gain)
  return [...gains]
    .map(([itemId, gain]) => ({ itemId, gain }))
    .toSorted((a, b) => b.gain - a.gain || (a.itemId < b.itemId ? -1 : 1))
}
