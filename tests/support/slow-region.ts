// The region in its slow, obvious form: on every day every item of every roadmap is looked at, and the rule is counted out.
// Shares no code with shared/collection; tests hold the fast one against it.
import { toDay, type DayNumber } from '../../shared/base/civil-date.ts'
import type { RegionInput } from '../../shared/collection/region.ts'
import type { Indicator } from '../../shared/domain/framework.ts'
import { valueWith } from './slow-projection.ts'
import { slowSchedule, takesPart } from './slow-schedule.ts'

interface SlowDelivery {
  readonly agencyId: string
  readonly indicatorId: string
  readonly rung: number
  readonly day: DayNumber
}

/** Item ids are each in one roadmap here, and every lead is on the board. */
function listDeliveries(input: RegionInput): readonly SlowDelivery[] {
  const found: SlowDelivery[] = []
  for (const { items, dependencies, evidenceLagDays } of input.contributions) {
    const { schedule } = slowSchedule({ items, dependencies, today: input.today })
    for (const item of items) {
      if (!takesPart(item)) continue
      const end = schedule.get(item.id)?.effective.end ?? Number.NaN
      const lag = item.evidenceLagDays ?? evidenceLagDays[item.category]
      const day = item.acceptedOn === null ? end + lag : toDay(item.acceptedOn)
      for (const { frameworkId, indicatorId, from, to } of item.effects)
        if (frameworkId === input.framework.id)
          for (let rung = from + 1; rung <= to; rung += 1)
            found.push({ agencyId: item.leadAgencyId, indicatorId, rung, day })
    }
  }
  return found
}

function isThere(
  input: RegionInput,
  deliveries: readonly SlowDelivery[],
  indicator: Indicator,
  rung: number,
  day: DayNumber,
): boolean {
  const delivered = deliveries.filter(
    one => one.indicatorId === indicator.id && one.rung === rung && one.day <= day,
  )
  const rule = input.ruleOf(indicator)
  const marked = Object.entries(indicator.unitShare).flatMap(([key, share]) =>
    share === 'all' ? [Number(key)] : [],
  )
  const isCounted = rule.rule === 'coverage' && (marked.length === 0 || marked.includes(rung))
  if (!isCounted) return delivered.length > 0
  const units = new Set(delivered.map(one => one.agencyId).filter(id => input.units.has(id as never)))
  return units.size > 0 && units.size * 100 >= rule.sharePercent * input.units.size
}

/** The index on every day on which it is another one than on the day before. */
export function slowRegion(
  input: RegionInput,
): readonly { readonly day: DayNumber; readonly index: number }[] {
  const deliveries = listDeliveries(input)
  const baselineOf = new Map(
    input.baseline
      .filter(one => one.frameworkId === input.framework.id)
      .map(one => [one.indicatorId, one.value]),
  )
  const indexOn = (day: DayNumber) =>
    input.framework.indicators.reduce((sum, indicator) => {
      const baseline = baselineOf.get(indicator.id) ?? input.framework.minLevel * 1_000
      const value = valueWith(baseline, input.framework.maxLevel, rung =>
        isThere(input, deliveries, indicator, rung, day),
      )
      return sum + indicator.weight * value
    }, 0)
  const start = input.framework.indicators.reduce(
    (sum, { id, weight }) => sum + weight * (baselineOf.get(id) ?? input.framework.minLevel * 1_000),
    0,
  )
  const steps: { day: DayNumber; index: number }[] = []
  let last = start
  for (let day = input.baselineDay; day <= input.horizon.end; day += 1) {
    const index = indexOn(day)
    if (index !== last) steps.push({ day, index })
    last = index
  }
  return steps
}
