// From ladders to the step function: what changes on which day, and the index on any day.
import type { DayNumber } from '../base/civil-date.ts'
import type { AspectId, DomainId, Indicator } from '../domain/framework.ts'
import { addTo, type AssessedIndex } from './assess-index.ts'
import type { Ladder } from './ladder.ts'
import type { IndexUnits, Projection, ProjectionStep, RungGain } from './projection.ts'

interface Gain extends RungGain {
  readonly day: DayNumber
  readonly indicator: Indicator
}

function gainsOf({ indicator, rungs }: Ladder): readonly Gain[] {
  return rungs.flatMap(({ rung, gain, deliverer, countsOn }) =>
    deliverer === null || countsOn === null
      ? []
      : { day: countsOn, indicator, itemId: deliverer.itemId, indicatorId: indicator.id, rung, gain },
  )
}

/** One step per day on which a rung begins to count; gains in the order of the framework, lower rungs first. */
export function collectSteps(start: AssessedIndex, ladders: readonly Ladder[]): readonly ProjectionStep[] {
  // The sort is stable, so gains of one day stay in the order of the ladders.
  const gains = ladders.flatMap(gainsOf).toSorted((a, b) => a.day - b.day)
  const domains = new Map(start.domains)
  const aspects = new Map(start.aspects)
  let { index } = start
  const steps: ProjectionStep[] = []
  for (const [day, onDay] of Map.groupBy(gains, gain => gain.day)) {
    const changedDomains = new Map<DomainId, IndexUnits>()
    const changedAspects = new Map<AspectId, IndexUnits>()
    for (const { indicator, gain } of onDay) {
      index += gain
      changedDomains.set(indicator.domainId, addTo(domains, indicator.domainId, gain))
      changedAspects.set(indicator.aspectId, addTo(aspects, indicator.aspectId, gain))
    }
    steps.push({
      day,
      index,
      gains: onDay.map(({ itemId, indicatorId, rung, gain }) => ({ itemId, indicatorId, rung, gain })),
      domains: changedDomains,
      aspects: changedAspects,
    })
  }
  return steps
}

/** The index at the end of a day: the baseline before the first step, and after each step its value. */
export function indexOn(
  projection: { readonly baseline: IndexUnits; readonly steps: readonly ProjectionStep[] },
  day: DayNumber,
): IndexUnits {
  return projection.steps.findLast(step => step.day <= day)?.index ?? projection.baseline
}

/** What an aspect weighs in the index at the end of a day, as `indexOn` for the whole. */
export function aspectOn(
  projection: Pick<Projection, 'start' | 'steps'>,
  aspectId: AspectId,
  day: DayNumber,
): IndexUnits {
  const last = projection.steps.findLast(step => step.day <= day && step.aspects.has(aspectId))
  return last?.aspects.get(aspectId) ?? projection.start.aspects.get(aspectId) ?? 0
}
