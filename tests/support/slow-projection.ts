// The projection in its slow, obvious form: every day is looked at, on every day every effect of every item.
// Shares no code with shared/projection; the property tests and the benchmark hold the fast one against it.
import { toDay, type DayNumber } from '../../shared/base/civil-date.ts'
import type { Indicator, IndicatorId } from '../../shared/domain/framework.ts'
import type { Effect, Item, ItemId } from '../../shared/domain/item.ts'
import type { PlanEngineInput } from '../../shared/projection/plan-engine.ts'
import type {
  EffectOutcome,
  Gap,
  HeldRung,
  Projection,
  ProjectionStep,
  RungGain,
  RungOutcome,
} from '../../shared/projection/projection.ts'
import { slowSchedule, takesPart, type SlowSchedule } from './slow-schedule.ts'

/** The projection without the smallest set, which `slow-smallest-set.ts` searches for. */
export type SlowProjection = Omit<Projection, 'gap'> & { readonly gap: Omit<Gap, 'smallestSet'> }

interface Delivery {
  readonly item: Item
  readonly indicatorId: IndicatorId
  readonly rung: number
  readonly finishedOn: DayNumber
  readonly deliveredOn: DayNumber
}

const key = (indicatorId: IndicatorId, rung: number) => `${indicatorId} ${rung}`

function listDeliveries(input: PlanEngineInput, { schedule }: SlowSchedule): Delivery[] {
  const deliveries: Delivery[] = []
  for (const item of input.items) {
    const finishedOn = schedule.get(item.id)?.effective.end ?? Number.NaN
    const lag = item.evidenceLagDays ?? input.evidenceLagDays[item.category]
    const deliveredOn = item.acceptedOn === null ? finishedOn + lag : toDay(item.acceptedOn)
    for (const effect of effectsOn(input, item))
      for (let rung = effect.from + 1; rung <= effect.to; rung += 1)
        if (rung <= input.framework.maxLevel)
          deliveries.push({ item, indicatorId: effect.indicatorId, rung, finishedOn, deliveredOn })
  }
  return deliveries
}

function effectsOn({ framework }: PlanEngineInput, item: Item): readonly Effect[] {
  return item.effects.filter(
    e => e.frameworkId === framework.id && framework.indicators.some(i => i.id === e.indicatorId),
  )
}

/** The value of an indicator when exactly these rungs are delivered. */
export function valueWith(
  baseline: number,
  maxLevel: number,
  isDelivered: (rung: number) => boolean,
): number {
  let whole = Math.floor(baseline / 1_000)
  while (whole < maxLevel && isDelivered(whole + 1)) whole += 1
  return Math.max(baseline, whole * 1_000)
}

export function baselineValue(input: PlanEngineInput, indicator: Indicator): number {
  const found = input.baseline.find(
    l => l.frameworkId === input.framework.id && l.indicatorId === indicator.id,
  )
  return found?.value ?? input.framework.minLevel * 1_000
}

const weigh = (indicators: readonly Indicator[], values: ReadonlyMap<IndicatorId, number>) =>
  indicators.reduce((sum, i) => sum + i.weight * (values.get(i.id) ?? Number.NaN), 0)

export function slowProjection(
  input: PlanEngineInput,
  scheduled: SlowSchedule = slowSchedule(input),
): SlowProjection {
  const { framework, baselineDay, horizon } = input
  const { indicators, maxLevel } = framework
  const deliveries = listDeliveries(input, scheduled)
  const start = new Map(indicators.map(i => [i.id, baselineValue(input, i)]))

  const deliverers = new Map<string, Delivery>()
  for (const delivery of deliveries) {
    if (!takesPart(delivery.item)) continue
    const best = deliverers.get(key(delivery.indicatorId, delivery.rung))
    const isFirst =
      best === undefined ||
      delivery.deliveredOn < best.deliveredOn ||
      (delivery.deliveredOn === best.deliveredOn && delivery.item.id < best.item.id)
    if (isFirst) deliverers.set(key(delivery.indicatorId, delivery.rung), delivery)
  }

  const indexByDay = new Map<DayNumber, number>()
  const countsOn = new Map<string, { day: DayNumber; gain: number }>()
  const steps: ProjectionStep[] = []
  let values = start
  let delivered = new Set<string>()
  for (let day = baselineDay; day <= horizon.end; day += 1) {
    delivered = new Set()
    for (const delivery of deliveries)
      if (delivery.deliveredOn <= day && takesPart(delivery.item))
        delivered.add(key(delivery.indicatorId, delivery.rung))
    const before = values
    values = new Map(
      indicators.map(i => [
        i.id,
        valueWith(start.get(i.id) ?? Number.NaN, maxLevel, r => delivered.has(key(i.id, r))),
      ]),
    )
    const index = weigh(indicators, values)
    indexByDay.set(day, index)
    if (index === weigh(indicators, before)) continue
    const gains: RungGain[] = []
    for (const { id, weight } of indicators) {
      const from = before.get(id) ?? Number.NaN
      const to = values.get(id) ?? Number.NaN
      for (let rung = Math.floor(from / 1_000) + 1; rung * 1_000 <= to; rung += 1) {
        const gain = weight * (rung * 1_000 - Math.max(from, (rung - 1) * 1_000))
        const itemId = deliverers.get(key(id, rung))?.item.id
        if (itemId === undefined) throw new Error('a rung without deliverer')
        gains.push({ itemId, indicatorId: id, rung, gain })
        countsOn.set(key(id, rung), { day, gain })
      }
    }
    const changed = <Id>(ids: readonly Id[], of: (indicator: Indicator) => Id) =>
      new Map(
        ids
          .map(id => [id, indicators.filter(i => of(i) === id)] as const)
          .filter(([, inside]) => weigh(inside, values) !== weigh(inside, before))
          .map(([id, inside]) => [id, weigh(inside, values)]),
      )
    steps.push({
      day,
      index,
      gains,
      domains: changed(
        framework.domains.map(d => d.id),
        i => i.domainId,
      ),
      aspects: changed(
        framework.aspects.map(a => a.id),
        i => i.aspectId,
      ),
    })
  }

  const baseline = weigh(indicators, start)
  const final = weigh(indicators, values)
  const indexOn = (day: DayNumber) =>
    day < baselineDay ? baseline : (indexByDay.get(Math.min(day, horizon.end)) ?? baseline)
  const reachedOn = (value: number) => {
    if (baseline >= value * 10_000) return baselineDay
    for (const [day, index] of indexByDay) if (index >= value * 10_000) return day
    return null
  }
  const missingRung = (id: IndicatorId) => {
    const from = Math.floor((start.get(id) ?? Number.NaN) / 1_000)
    for (let rung = from + 1; rung <= maxLevel; rung += 1) if (!delivered.has(key(id, rung))) return rung
    return null
  }

  const effects = new Map<ItemId, EffectOutcome[]>()
  const outcomeOf = (delivery: Delivery): RungOutcome => {
    const { item, indicatorId, rung, finishedOn, deliveredOn } = delivery
    const first = deliverers.get(key(indicatorId, rung))
    const counted = countsOn.get(key(indicatorId, rung))
    const plain = { rung, finishedOn, deliveredOn, countsOn: null, cycleYear: null, gain: 0 }
    const none = { ...plain, missingRung: null, sharedWith: null }
    if (!takesPart(item)) return { ...none, state: 'inactive' }
    if (rung * 1_000 <= (start.get(indicatorId) ?? Number.NaN)) return { ...none, state: 'already' }
    if (!delivered.has(key(indicatorId, rung))) return { ...none, state: 'beyond' }
    if (first !== undefined && first.item.id !== item.id)
      return { ...none, state: 'shared', sharedWith: first.item.id }
    if (counted === undefined) return { ...none, state: 'held', missingRung: missingRung(indicatorId) }
    const cycleYear = input.cutOffs.find(c => counted.day <= c.day)?.year ?? null
    return { ...none, state: 'counted', countsOn: counted.day, cycleYear, gain: counted.gain }
  }
  const outcomes = Map.groupBy(deliveries, d => d.item)
  for (const item of input.items) {
    const known = effectsOn(input, item)
    if (known.length === 0) continue
    const own = outcomes.get(item) ?? []
    effects.set(
      item.id,
      known.map(({ indicatorId, from, to }) => {
        const rungs = own.filter(d => d.indicatorId === indicatorId).map(outcomeOf)
        return { indicatorId, from, to, rungs, gain: rungs.reduce((sum, r) => sum + r.gain, 0) }
      }),
    )
  }

  const held: HeldRung[] = []
  const open: { indicator: Indicator; rung: number; gain: number }[] = []
  for (const indicator of indicators) {
    const { id, weight } = indicator
    const value = values.get(id) ?? Number.NaN
    for (let rung = Math.floor(value / 1_000) + 1; rung <= maxLevel; rung += 1) {
      const gain = weight * (rung * 1_000 - Math.max(value, (rung - 1) * 1_000))
      const missing = missingRung(id)
      const itemId = deliverers.get(key(id, rung))?.item.id
      if (!delivered.has(key(id, rung))) open.push({ indicator, rung, gain })
      else if (missing !== null && itemId !== undefined) {
        const naming = deliveries.filter(
          d => d.indicatorId === id && d.rung === missing && d.item.deletedOn === null,
        )
        const couldDeliver = [...new Set(naming.map(d => d.item.id))].toSorted()
        held.push({ indicatorId: id, rung, itemId, missingRung: missing, couldDeliver, gainIfReleased: gain })
      }
    }
  }

  const external = indicators.filter(i => i.external !== null)
  return {
    frameworkId: framework.id,
    baseline,
    start: {
      domains: new Map(
        framework.domains.map(({ id }) => [
          id,
          weigh(
            indicators.filter(i => i.domainId === id),
            start,
          ),
        ]),
      ),
      aspects: new Map(
        framework.aspects.map(({ id }) => [
          id,
          weigh(
            indicators.filter(i => i.aspectId === id),
            start,
          ),
        ]),
      ),
    },
    final,
    current: indexOn(input.today),
    steps,
    cycles: input.cutOffs.map(({ year, day }) => ({ year, cutOff: day, index: indexOn(day) })),
    bands: framework.bands.map(band => ({ band, reachedOn: reachedOn(band.min) })),
    target: { value: input.target, reachedOn: reachedOn(input.target) },
    externalGain: weigh(external, values) - weigh(external, start),
    indicators: new Map(
      indicators.map(i => [
        i.id,
        {
          baseline: start.get(i.id) ?? Number.NaN,
          assessed: input.baseline.some(l => l.frameworkId === framework.id && l.indicatorId === i.id),
          final: values.get(i.id) ?? Number.NaN,
        },
      ]),
    ),
    effects,
    held,
    gap: {
      missing: Math.max(0, input.target * 10_000 - final),
      openRungs: open
        .toSorted(
          (a, b) => b.indicator.weight - a.indicator.weight || a.indicator.number - b.indicator.number,
        )
        .map(({ indicator, rung, gain }) => ({ indicatorId: indicator.id, rung, gain })),
    },
  }
}
