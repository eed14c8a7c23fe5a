// What the budget calendar and the evaluation cycle say against the dates of an item. Advice, never a refusal.
//
// Decisions (docs/decisions/0018): what is done or inactive is not warned about. Money is asked for where an item has
// some; its first year is the first year of work with money in it. A running item has begun, so its start is no question.
import { toYearMonthDay, type DayNumber } from '../base/civil-date.ts'
import type { Gate, GateKind } from '../domain/gate.ts'
import { isActive, type Item } from '../domain/item.ts'
import { gateDay } from '../schedule/fiscal-gates.ts'
import type { Span } from '../schedule/scheduled-item.ts'
import type { EffectOutcome } from './projection.ts'

export const FISCAL_WARNING_KINDS = [
  'before-dpa',
  'before-p-apbd',
  'year-without-budget',
  'budget-in-other-years',
  'later-cycle',
  'after-last-cycle',
] as const
export type FiscalWarningKind = (typeof FISCAL_WARNING_KINDS)[number]

interface EarlyStart<Kind> {
  readonly kind: Kind
  readonly fiscalYear: number
  readonly day: DayNumber
}

export type FiscalWarning =
  /** Starts before the money of `fiscalYear` can be spent, which is on `day`. */
  | EarlyStart<'before-dpa'>
  | EarlyStart<'before-p-apbd'>
  /** Goes on into these years without a cost line in them. */
  | { readonly kind: 'year-without-budget'; readonly years: readonly number[] }
  /** Has money, but in none of the years it runs in. */
  | { readonly kind: 'budget-in-other-years'; readonly years: readonly number[] }
  /** Ends in `finishYear`, but what it raises is seen by these later evaluations only. */
  | {
      readonly kind: 'later-cycle'
      readonly finishYear: number
      readonly cycleYears: readonly number[]
      /** Days from the end to the day the evidence counts. */
      readonly lagDays: number
      /** Something waits for a rung of another item, so that an earlier end alone would not help. */
      readonly isHeldBack: boolean
    }
  /** What it raises comes after the last evaluation of the plan. */
  | { readonly kind: 'after-last-cycle' }

/** Whether a warning is about money, not about the evaluation: `before-dpa` is, `later-cycle` is not. */
export function isBudgetWarning({ kind }: FiscalWarning): boolean {
  return kind !== 'later-cycle' && kind !== 'after-last-cycle'
}

const NONE: readonly FiscalWarning[] = []

const yearOf = (day: DayNumber): number => toYearMonthDay(day).year

/** The gate that opens the money of an item; null where it is open already. */
function openingGate({ status, budgetStatus }: Item): GateKind | null {
  if (status === 'running' || budgetStatus === 'dpa') return null
  return budgetStatus === 'p-apbd' ? 'p-apbd-spendable' : 'dpa'
}

function startWarning(
  item: Item,
  { start }: Span,
  fiscalYear: number,
  gates: readonly Gate[],
): FiscalWarning | null {
  const kind = openingGate(item)
  const gate = kind === null ? undefined : gates.find(one => one.kind === kind)
  if (gate === undefined) return null
  const day = gateDay(gate, fiscalYear)
  if (start >= day) return null
  return { kind: kind === 'dpa' ? 'before-dpa' : 'before-p-apbd', fiscalYear, day }
}

function budgetWarnings(item: Item, span: Span, gates: readonly Gate[]): readonly FiscalWarning[] {
  if (!item.costs.some(cost => cost.rupiah > 0)) return NONE
  const [first, last] = [yearOf(span.start), yearOf(span.end)]
  // A line of Rp 0 says that the year costs nothing: that is an answer too.
  const isWithin = item.costs.some(({ year }) => year >= first && year <= last)
  if (!isWithin) {
    const years = [...new Set(item.costs.filter(cost => cost.rupiah > 0).map(({ year }) => year))]
    return [{ kind: 'budget-in-other-years', years: years.toSorted((a, b) => a - b) }]
  }
  const found: FiscalWarning[] = []
  const moneyYear = item.costs.reduce(
    (least, { year, rupiah }) => (rupiah > 0 && year >= first && year < least ? year : least),
    Infinity,
  )
  const early = moneyYear > last ? null : startWarning(item, span, moneyYear, gates)
  if (early !== null) found.push(early)
  const bare: number[] = []
  for (let year = first + 1; year <= last; year += 1)
    if (!item.costs.some(cost => cost.year === year)) bare.push(year)
  if (bare.length > 0) found.push({ kind: 'year-without-budget', years: bare })
  return found
}

function cycleWarnings(outcomes: readonly EffectOutcome[]): readonly FiscalWarning[] {
  const later = new Set<number>()
  let [finishYear, lagDays, isHeldBack, isAfterLast] = [0, 0, false, false]
  for (const { rungs } of outcomes)
    for (const { state, finishedOn, deliveredOn, countsOn, cycleYear } of rungs) {
      if (state === 'beyond' || (state === 'counted' && cycleYear === null)) isAfterLast = true
      if (state !== 'counted' || cycleYear === null) continue
      finishYear = yearOf(finishedOn)
      if (cycleYear <= finishYear) continue
      later.add(cycleYear)
      lagDays = deliveredOn - finishedOn
      if (countsOn !== null && countsOn > deliveredOn) isHeldBack = true
    }
  const found: FiscalWarning[] = []
  if (later.size > 0) {
    const cycleYears = [...later].toSorted((a, b) => a - b)
    found.push({ kind: 'later-cycle', finishYear, cycleYears, lagDays, isHeldBack })
  }
  if (isAfterLast) found.push({ kind: 'after-last-cycle' })
  return found
}

/**
 * Everything to say about one item, the money first. `outcomes` are those of its effects in the projection. An item of 2027
 * with money that starts on 2027-01-01 without a DPA, which comes on 01-04, gives
 * `[{ kind: 'before-dpa', fiscalYear: 2027, day: 2027-01-04 }]`.
 */
export function findFiscalWarnings(
  item: Item,
  effective: Span,
  outcomes: readonly EffectOutcome[],
  gates: readonly Gate[],
): readonly FiscalWarning[] {
  if (!isActive(item) || item.status === 'done') return NONE
  const budget = budgetWarnings(item, effective, gates)
  // Evidence that was accepted counts from that day, whenever the item ends.
  const cycle = item.acceptedOn === null ? cycleWarnings(outcomes) : NONE
  return budget.length === 0 ? cycle : [...budget, ...cycle]
}
