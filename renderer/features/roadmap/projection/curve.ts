// The step function as a picture: values to pixels, the path, and which step lies under a point.
import type { DayNumber } from '../../../../shared/base/civil-date.ts'
import type { ItemId } from '../../../../shared/domain/item.ts'
import { indexOn } from '../../../../shared/projection/steps.ts'
import type { IndexUnits, Projection, ProjectionStep } from '../../../../shared/projection/projection.ts'
import type { TimeScale } from '../timeline/time-scale.ts'

export interface ValueScale {
  readonly top: number
  readonly bottom: number
  /** Pixel height of an index value. */
  y(index: IndexUnits): number
}

/** Maps the levels of a framework (`min`, `max`, whole levels) to a height, lowest at the bottom. */
export function valueScale(min: number, max: number, top: number, bottom: number): ValueScale {
  const lowest = min * 10_000_000
  const range = (max - min) * 10_000_000
  return { top, bottom, y: index => bottom - ((index - lowest) / range) * (bottom - top) }
}

/** The line: level until a step, then straight up on its day. */
export function stepPath(
  projection: Projection,
  start: DayNumber,
  end: DayNumber,
  time: TimeScale,
  value: ValueScale,
): string {
  const parts = [`M${time.x(start)},${value.y(indexOn(projection, start - 1))}`]
  for (const step of projection.steps)
    if (step.day >= start) parts.push(`H${time.x(step.day)}V${value.y(step.index)}`)
  parts.push(`H${time.x(end + 1)}`)
  return parts.join('')
}

/** The last step on or before a day; −1 before the first. */
export function stepAt(steps: readonly ProjectionStep[], day: number): number {
  let low = 0
  let high = steps.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((steps[middle]?.day ?? Infinity) <= day) low = middle + 1
    else high = middle
  }
  return low - 1
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
