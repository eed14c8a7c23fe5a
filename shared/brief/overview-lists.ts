// What the overview lists, from the document, its schedule and its projection. No words and no pixels.
import { fromYearMonthDay, toDay, toYearMonthDay, type DayNumber } from '../base/civil-date.ts'
import type { Framework, Indicator, IndicatorId } from '../domain/framework.ts'
import { isActive, lacksMoney, type Item, type ItemId } from '../domain/item.ts'
import type { PlanDocument } from '../domain/plan.ts'
import { findFiscalWarnings, type FiscalWarning } from '../projection/fiscal-warnings.ts'
import type { IndexUnits, Projection } from '../projection/projection.ts'
import type { ScheduledItem, Violation } from '../schedule/scheduled-item.ts'

export interface OverviewInput {
  readonly document: PlanDocument
  readonly framework: Framework
  readonly schedule: ReadonlyMap<ItemId, ScheduledItem>
  readonly violations: readonly Violation[]
  readonly projection: Projection
  readonly today: DayNumber
}

export interface DueItem {
  readonly item: Item
  readonly end: DayNumber
}
export interface LateItem {
  readonly item: Item
  readonly daysLate: number
}
export interface HeldLevel {
  readonly indicator: Indicator
  readonly rung: number
  readonly missingRung: number
  readonly item: Item
  readonly couldDeliver: readonly Item[]
  readonly gain: IndexUnits
}
/** Rungs of one indicator that follow each other and that nobody delivers: from level `from` up to `to`. */
export interface OpenClimb {
  readonly indicator: Indicator
  readonly from: number
  readonly to: number
  readonly gain: IndexUnits
  /** An item that already works on this indicator: the place where the rungs would be planned. */
  readonly nearestItem: Item | null
}
export interface PinConflict {
  readonly item: Item
  readonly predecessor: Item | null
  readonly byDays: number
}

export interface FiscalItem {
  readonly item: Item
  readonly start: DayNumber
  readonly warnings: readonly FiscalWarning[]
}

export interface Overview {
  readonly quarterEnd: DayNumber
  readonly due: readonly DueItem[]
  readonly late: readonly LateItem[]
  readonly held: readonly HeldLevel[]
  /** The smallest set that closes the gap; null where nothing would. */
  readonly closing: readonly OpenClimb[] | null
  /** The other open rungs, heaviest first. */
  readonly otherOpen: readonly OpenClimb[]
  readonly conflicts: readonly PinConflict[]
  readonly withoutMoney: readonly Item[]
  /** Items whose dates do not fit the budget calendar, in the order of their start. */
  readonly fiscal: readonly FiscalItem[]
  readonly notAssessed: readonly Indicator[]
}

/** First and last day of the quarter that holds `day`. */
export function quarterOf(day: DayNumber): { readonly start: DayNumber; readonly end: DayNumber } {
  const { year, month } = toYearMonthDay(day)
  const firstMonth = month - ((month - 1) % 3)
  return { start: fromYearMonthDay(year, firstMonth, 1), end: fromYearMonthDay(year, firstMonth + 3, 1) - 1 }
}

function toClimbs(
  rungs: Projection['gap']['openRungs'],
  indicators: ReadonlyMap<IndicatorId, Indicator>,
  workingOn: ReadonlyMap<IndicatorId, Item>,
): readonly OpenClimb[] {
  const climbs: OpenClimb[] = []
  for (const { indicatorId, rung, gain } of rungs) {
    const indicator = indicators.get(indicatorId)
    if (!indicator) continue
    const last = climbs.at(-1)
    if (last?.indicator.id === indicatorId && last.to === rung - 1)
      climbs[climbs.length - 1] = { ...last, to: rung, gain: last.gain + gain }
    else {
      const nearestItem = workingOn.get(indicatorId) ?? null
      climbs.push({ indicator, from: rung - 1, to: rung, gain, nearestItem })
    }
  }
  return climbs
}

export function listOverview(input: OverviewInput): Overview {
  const { document, framework, schedule, violations, projection, today } = input
  const quarter = quarterOf(today)
  const byId = new Map(document.items.map(item => [item.id, item]))
  const open = document.items.filter(item => isActive(item) && item.status !== 'done')
  const indicators = new Map(framework.indicators.map(indicator => [indicator.id, indicator]))

  const late = open
    .filter(item => schedule.get(item.id)?.late === true)
    .map(item => ({ item, daysLate: today - toDay(item.end) }))
    .toSorted((a, b) => b.daysLate - a.daysLate)
  const due = open
    .flatMap(item => {
      const scheduled = schedule.get(item.id)
      return scheduled && !scheduled.late ? [{ item, end: scheduled.effective.end }] : []
    })
    .filter(({ end }) => end >= today && end <= quarter.end)
    .toSorted((a, b) => a.end - b.end)

  const held = projection.held.flatMap((rung): HeldLevel[] => {
    const indicator = indicators.get(rung.indicatorId)
    const item = byId.get(rung.itemId)
    if (!indicator || !item) return []
    return [
      {
        indicator,
        rung: rung.rung,
        missingRung: rung.missingRung,
        item,
        couldDeliver: rung.couldDeliver.flatMap(id => byId.get(id) ?? []),
        gain: rung.gainIfReleased,
      },
    ]
  })

  const workingOn = new Map<IndicatorId, Item>()
  for (const item of document.items) {
    if (item.deletedOn !== null) continue
    for (const effect of item.effects)
      if (effect.frameworkId === framework.id) workingOn.set(effect.indicatorId, item)
  }
  const keyOf = (rung: { readonly indicatorId: string; readonly rung: number }) =>
    `${rung.indicatorId} ${rung.rung}`
  const { openRungs, smallestSet } = projection.gap
  const inSet = new Set(smallestSet?.map(keyOf))
  const climbs = (rungs: Projection['gap']['openRungs']) => toClimbs(rungs, indicators, workingOn)

  return {
    quarterEnd: quarter.end,
    due,
    late,
    held,
    closing: smallestSet && climbs(openRungs.filter(rung => inSet.has(keyOf(rung)))),
    otherOpen: climbs(openRungs.filter(rung => !inSet.has(keyOf(rung)))),
    conflicts: violations.flatMap(violation => {
      const item = byId.get(violation.itemId)
      const dependency = document.dependencies.find(one => one.id === violation.dependencyId)
      const predecessor = dependency ? (byId.get(dependency.predecessorId) ?? null) : null
      return item ? [{ item, predecessor, byDays: violation.byDays }] : []
    }),
    fiscal: open
      .flatMap(item => {
        const effective = schedule.get(item.id)?.effective
        if (!effective) return []
        const warnings = findFiscalWarnings(item, effective, [], document.plan.gates)
        return warnings.length > 0 ? [{ item, start: effective.start, warnings }] : []
      })
      .toSorted((a, b) => a.start - b.start),
    withoutMoney: open.filter(lacksMoney),
    notAssessed: framework.indicators.filter(
      indicator => projection.indicators.get(indicator.id)?.assessed === false,
    ),
  }
}
