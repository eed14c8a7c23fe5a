// Float in its slow, obvious form: delays one item by one day after the other and asks the engine for the day each time.
import { toCivilDate, type DayNumber } from '../../shared/base/civil-date.ts'
import type { Item, ItemId } from '../../shared/domain/item.ts'
import { createPlanEngine } from '../../shared/projection/create-plan-engine.ts'
import type { PlanEngineInput } from '../../shared/projection/plan-engine.ts'
import type { Projection } from '../../shared/projection/projection.ts'
import { takesPart } from './slow-schedule.ts'

/** The first day on which the index is as high as it must be; null where it never is. */
function firstDayAt(projection: Projection, needed: number, input: PlanEngineInput): DayNumber | null {
  if (projection.baseline >= needed) return input.baselineDay
  return projection.steps.find(step => step.index >= needed)?.day ?? null
}

/** The day that is fixed, and per item the largest delay up to `limit` that leaves it there (`Infinity` above). */
export function slowCriticalPath(
  input: PlanEngineInput,
  limit: number,
): { readonly day: DayNumber | null; readonly floats: ReadonlyMap<ItemId, number | null> } {
  const engine = createPlanEngine(input)
  const { projection } = engine
  const isReached = projection.final >= input.target * 10_000
  const needed = isReached ? input.target * 10_000 : projection.final
  const rises = projection.final > projection.baseline
  const day = isReached || rises ? firstDayAt(projection, needed, input) : null
  const bars = new Map([...engine.schedule].map(([id, { effective }]) => [id, effective]))

  function floatOf(item: Item): number | null {
    const bar = bars.get(item.id)
    if (day === null || bar === undefined || !takesPart(item) || item.status === 'done') return null
    for (let days = 1; days <= limit; days += 1) {
      const start = toCivilDate(bar.start + days)
      engine.putItems([{ ...item, start, end: toCivilDate(bar.end + days) }])
      if (firstDayAt(engine.projection, needed, input) !== day) return days - 1
    }
    return Number.POSITIVE_INFINITY
  }

  const floats = new Map<ItemId, number | null>()
  for (const item of input.items) {
    floats.set(item.id, floatOf(item))
    engine.putItems([item])
  }
  return { day, floats }
}
