// The smallest set that closes the gap, by trying every set of open rungs. For small frameworks only.
import type { PlanEngineInput } from '../../shared/projection/plan-engine.ts'
import type { Gap } from '../../shared/projection/projection.ts'
import { baselineValue, valueWith, type SlowProjection } from './slow-projection.ts'

type OpenRung = Pick<Gap['openRungs'][number], 'indicatorId' | 'rung'>

function* subsets(rungs: readonly OpenRung[]): Generator<readonly OpenRung[]> {
  for (let mask = 0; mask < 2 ** rungs.length; mask += 1)
    yield rungs.filter((_, i) => (mask & (2 ** i)) !== 0)
}

/** The index at the end if these open rungs were delivered as well. */
function finalWith(input: PlanEngineInput, projection: SlowProjection, added: readonly OpenRung[]): number {
  return input.framework.indicators.reduce((sum, indicator) => {
    const isOpen = (rungs: readonly OpenRung[], rung: number) =>
      rungs.some(o => o.indicatorId === indicator.id && o.rung === rung)
    const value = valueWith(
      baselineValue(input, indicator),
      input.framework.maxLevel,
      rung => !isOpen(projection.gap.openRungs, rung) || isOpen(added, rung),
    )
    return sum + indicator.weight * value
  }, 0)
}

/** Fewest rungs; then the most gained; then more rungs of the indicator that comes first by weight and number. */
export function slowSmallestSet(input: PlanEngineInput, projection: SlowProjection): Gap['smallestSet'] {
  const { openRungs } = projection.gap
  const order = input.framework.indicators.toSorted((a, b) => b.weight - a.weight || a.number - b.number)
  const counts = (set: readonly OpenRung[]) => order.map(i => set.filter(o => o.indicatorId === i.id).length)
  const sufficient = [...subsets(openRungs)]
    .map(set => ({ set, final: finalWith(input, projection, set), counts: counts(set) }))
    .filter(({ final }) => final >= input.target * 10_000)
  const [best] = sufficient.toSorted(
    (a, b) =>
      a.set.length - b.set.length ||
      b.final - a.final ||
      (b.counts.find((n, i) => n !== a.counts[i]) ?? 0) - (a.counts.find((n, i) => n !== b.counts[i]) ?? 0),
  )
  return best?.set.map(({ indicatorId, rung }) => ({ indicatorId, rung })) ?? null
}
