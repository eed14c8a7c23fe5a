// Which curves a framework offers, and which step lies under a point.
import type { AspectId, DomainId, Framework } from '../../../../shared/domain/framework.ts'
import { finalValue, type Curve } from '../../../../shared/picture/curve.ts'
import { FULL_WEIGHT } from '../../../../shared/projection/index-value.ts'
import type { IndexUnits, Projection, ProjectionStep } from '../../../../shared/projection/projection.ts'
import type { CurveKind } from '../../../state/projection-view.ts'

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
    return { id: group.id, name: group.name, curve, final: finalValue(curve) }
  }
  return kind === 'aspects'
    ? framework.aspects.map(aspect => toSeries(aspect, projection.start.aspects, step => step.aspects))
    : shownDomains(framework).map(domain => toSeries(domain, projection.start.domains, step => step.domains))
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
