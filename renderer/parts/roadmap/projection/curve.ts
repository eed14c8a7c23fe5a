// The step function as a picture: values to pixels, curves as points, and which step lies under a point.
import type { DayNumber } from '../../../../shared/base/civil-date.ts'
import type { AspectId, DomainId, Framework } from '../../../../shared/domain/framework.ts'
import type { ItemId } from '../../../../shared/domain/item.ts'
import { FULL_WEIGHT } from '../../../../shared/projection/index-value.ts'
import type { IndexUnits, Projection, ProjectionStep } from '../../../../shared/projection/projection.ts'
import type { CurveKind } from '../../../state/projection-view.ts'

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

/** A value that jumps: `start` before the first change, then each value from its day on. */
export interface Curve {
  readonly start: IndexUnits
  readonly changes: readonly { readonly day: DayNumber; readonly value: IndexUnits }[]
}

/** The value on a day; what was there before the first change. */
export function valueOn(curve: Curve, day: number): IndexUnits {
  return curve.changes.findLast(change => change.day <= day)?.value ?? curve.start
}

export function indexCurve({ baseline, steps }: Pick<Projection, 'baseline' | 'steps'>): Curve {
  return { start: baseline, changes: steps.map(({ day, index }) => ({ day, value: index })) }
}

export interface Series {
  readonly id: AspectId | DomainId
  readonly name: string
  readonly curve: Curve
  readonly final: IndexUnits
}

/** Domains to choose from: a framework without domains has one wrapper, which says nothing. */
export function shownDomains(framework: Framework) {
  return framework.domains.filter(domain => !domain.wrapper)
}

/** What can be chosen for a framework, and what of the user's choice it has. */
export function curveKinds(framework: Framework): readonly CurveKind[] {
  return shownDomains(framework).length > 1 ? ['index', 'aspects', 'domains'] : ['index', 'aspects']
}

/** The user's choice where the framework has it, otherwise the index alone. */
export function shownCurves(framework: Framework, chosen: CurveKind): CurveKind {
  return curveKinds(framework).includes(chosen) ? chosen : 'index'
}

/**
 * One curve per aspect or domain, in the order of the framework; none for the index alone. Each is read as a level of
 * its own: an aspect of weight 25 % whose Σ is 7,500,000 stands at 30,000,000, which is 3.00.
 */
export function seriesOf(projection: Projection, framework: Framework, kind: CurveKind): readonly Series[] {
  if (kind === 'index') return []
  const toSeries = <Id extends AspectId | DomainId>(
    group: { readonly id: Id; readonly name: string; readonly weight: number },
    start: ReadonlyMap<Id, IndexUnits>,
    changedOn: (step: ProjectionStep) => ReadonlyMap<Id, IndexUnits>,
  ): Series => {
    const toLevel = (units: IndexUnits) => (units * FULL_WEIGHT) / group.weight
    const changes = projection.steps.flatMap(step => {
      const units = changedOn(step).get(group.id)
      return units === undefined ? [] : [{ day: step.day, value: toLevel(units) }]
    })
    const from = toLevel(start.get(group.id) ?? 0)
    const curve = { start: from, changes }
    return { id: group.id, name: group.name, curve, final: changes.at(-1)?.value ?? from }
  }
  return kind === 'aspects'
    ? framework.aspects.map(aspect => toSeries(aspect, projection.start.aspects, step => step.aspects))
    : shownDomains(framework).map(domain => toSeries(domain, projection.start.domains, step => step.domains))
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
