// What there is to say of a plan as a whole, once for all that says it: slides, paper, tables and text. No words and no pixels.
import { fromYearMonthDay, toDay, type DayNumber } from '../base/civil-date.ts'
import { workOutConnectivity, type Connectivity } from '../connectivity/connectivity.ts'
import type { Agency } from '../domain/agency.ts'
import { isActive, type Item, type ItemId } from '../domain/item.ts'
import { findOwner } from '../domain/owner.ts'
import { sumMoney, type MoneyRow } from '../domain/sum-money.ts'
import { listAssessment, type AspectRows } from '../projection/assessment.ts'
import { horizonOf } from '../projection/plan-input.ts'
import type { IndexUnits } from '../projection/projection.ts'
import { indexOn } from '../projection/steps.ts'
import type { Span } from '../schedule/scheduled-item.ts'
import { listOverview, type Overview, type OverviewInput } from './overview-lists.ts'

/** An item that takes part, on the days it really has. */
export interface BriefItem {
  readonly item: Item
  readonly span: Span
  /** What it adds to the index within the plan. */
  readonly gain: IndexUnits
}

export interface BriefYear {
  readonly year: number
  readonly span: Span
  /** The day of its evaluation, and the index which that sees. */
  readonly cutOff: DayNumber
  readonly index: IndexUnits
  /** Index at the end of its last day, and what the year adds to that of the last one. */
  readonly endIndex: IndexUnits
  readonly rise: IndexUnits
  /** Those that end in it. */
  readonly ending: readonly BriefItem[]
  /** Whole rupiah planned in it. */
  readonly rupiah: number
}

/** Which of the items that an agency leads have the word of somebody who answers for them. */
export interface AgencyCommitment {
  readonly agency: Agency
  readonly items: readonly BriefItem[]
  readonly committed: readonly Item[]
}

export interface PlanBrief extends OverviewInput {
  readonly owner: Agency | undefined
  readonly horizon: Span
  /** All aspects of the framework in the order of the regulation. */
  readonly aspects: readonly AspectRows[]
  /** In the order of their start, then as the plan has them. */
  readonly items: readonly BriefItem[]
  readonly years: readonly BriefYear[]
  /** Those that raise the index, most first. */
  readonly gains: readonly BriefItem[]
  readonly money: readonly MoneyRow[]
  readonly overview: Overview
  readonly connectivity: Connectivity
  /** Agencies that lead an item, in the order of the list. */
  readonly commitments: readonly AgencyCommitment[]
}

/** As the plan has them. */
function inOrderOfPlan(items: readonly Item[]): readonly Item[] {
  return items.toSorted((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1))
}

function briefItems(input: OverviewInput): readonly BriefItem[] {
  const { schedule, projection, document } = input
  return inOrderOfPlan(document.items)
    .filter(isActive)
    .map(item => ({
      item,
      span: schedule.get(item.id)?.effective ?? { start: toDay(item.start), end: toDay(item.end) },
      gain: (projection.effects.get(item.id) ?? []).reduce((sum, effect) => sum + effect.gain, 0),
    }))
    .toSorted((a, b) => a.span.start - b.span.start)
}

function briefYears(
  { projection }: OverviewInput,
  items: readonly BriefItem[],
  money: readonly MoneyRow[],
): readonly BriefYear[] {
  return projection.cycles.map(({ year, cutOff, index }) => {
    const span = { start: fromYearMonthDay(year, 1, 1), end: fromYearMonthDay(year, 12, 31) }
    const endIndex = indexOn(projection, span.end)
    return {
      year,
      span,
      cutOff,
      index,
      endIndex,
      rise: endIndex - indexOn(projection, span.start - 1),
      ending: items.filter(({ span: { end } }) => end >= span.start && end <= span.end),
      rupiah: money.reduce((sum, row) => sum + (row.year === year ? row.rupiah : 0), 0),
    }
  })
}

function briefCommitments(
  { document }: OverviewInput,
  items: readonly BriefItem[],
): PlanBrief['commitments'] {
  const led = Map.groupBy(items, ({ item }) => item.leadAgencyId)
  return document.agencies.flatMap(agency => {
    const own = led.get(agency.id)
    if (own === undefined) return []
    const committed = own.flatMap(({ item }) => (item.commitment === null ? [] : [item]))
    return [{ agency, items: own, committed }]
  })
}

/**
 * The plan through its framework as it stands today. Suspended, cancelled and deleted items take no part; money of years
 * outside of the plan is part of `money` and of no year.
 */
export function briefPlan(input: OverviewInput): PlanBrief {
  const { document, framework, projection, schedule, today } = input
  const horizon = horizonOf(document.plan)
  const items = briefItems(input)
  const money = sumMoney(items.map(({ item }) => ({ item, agencyId: item.leadAgencyId })))
  const endOf = (id: ItemId, end: DayNumber) => schedule.get(id)?.effective.end ?? end
  return {
    ...input,
    owner: findOwner(document),
    horizon,
    aspects: listAssessment(framework, projection).domains.flatMap(domain => domain.aspects),
    items,
    years: briefYears(input, items, money),
    gains: items.filter(({ gain }) => gain > 0).toSorted((a, b) => b.gain - a.gain),
    money,
    overview: listOverview(input),
    connectivity: workOutConnectivity({
      systems: document.systems,
      items: inOrderOfPlan(document.items).map(item => ({ ...item, end: endOf(item.id, toDay(item.end)) })),
      today,
      horizon,
    }),
    commitments: briefCommitments(input, items),
  }
}
