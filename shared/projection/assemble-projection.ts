// From climbed ladders to a projection: the steps, what each cycle sees, when bands and target are reached, and the gap.
import type { DayNumber } from '../base/civil-date.ts'
import type { Framework, Thousandths } from '../domain/framework.ts'
import type { AssessedIndex } from './assess-index.ts'
import { measureGap } from './gap.ts'
import { reachesTarget } from './index-value.ts'
import type { Ladder } from './ladder.ts'
import type { PlanEngineInput } from './plan-engine.ts'
import type { Projection } from './projection.ts'
import { collectSteps, indexOn } from './steps.ts'

/** What a projection is seen through, beside its framework and the levels it climbs from. */
export type ProjectionFrame = Pick<
  PlanEngineInput,
  'baselineDay' | 'today' | 'horizon' | 'target' | 'cutOffs'
>

/** The ladders are those of every indicator of the framework, in its order, climbed from `start`. */
export function assembleProjection(
  framework: Framework,
  { baselineDay, today, target, cutOffs }: Omit<ProjectionFrame, 'horizon'>,
  start: AssessedIndex,
  ladders: readonly Ladder[],
  effects: Projection['effects'],
): Projection {
  const steps = collectSteps(start, ladders)
  const curve = { baseline: start.index, steps }
  const reachedOn = (value: Thousandths): DayNumber | null =>
    reachesTarget(start.index, value)
      ? baselineDay
      : (steps.find(step => reachesTarget(step.index, value))?.day ?? null)
  const final = steps.at(-1)?.index ?? start.index
  return {
    frameworkId: framework.id,
    baseline: start.index,
    start: { domains: start.domains, aspects: start.aspects },
    final,
    current: indexOn(curve, today),
    steps,
    cycles: cutOffs.map(({ year, day }) => ({ year, cutOff: day, index: indexOn(curve, day) })),
    bands: framework.bands.map(band => ({ band, reachedOn: reachedOn(band.min) })),
    target: { value: target, reachedOn: reachedOn(target) },
    externalGain: ladders.reduce(
      (sum, { indicator, baseline, final: reached }) =>
        indicator.external === null ? sum : sum + (reached - baseline) * indicator.weight,
      0,
    ),
    indicators: new Map(
      ladders.map(({ indicator, baseline, assessed, final: reached }) => [
        indicator.id,
        { baseline, assessed, final: reached },
      ]),
    ),
    effects,
    held: ladders.flatMap(ladder => ladder.held),
    gap: measureGap(ladders, final, target),
  }
}
