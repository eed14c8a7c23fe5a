// Which items the filters let through, and which of them the search finds. No screen.
import { toDay, toYearMonthDay } from '../../../../shared/base/civil-date.ts'
import type { Framework } from '../../../../shared/domain/framework.ts'
import type { Gate } from '../../../../shared/domain/gate.ts'
import { type Item, type ItemId, totalRupiah } from '../../../../shared/domain/item.ts'
import type { Filters } from '../../../../shared/domain/table-view.ts'
import { findFiscalWarnings } from '../../../../shared/projection/fiscal-warnings.ts'
import type { Projection } from '../../../../shared/projection/projection.ts'
import type { DerivedGrouping } from '../../../../shared/schedule/rows.ts'
import type { ScheduledItem, Violation } from '../../../../shared/schedule/scheduled-item.ts'
import type { OpenNotes } from '../../../state/open-notes.ts'
import { isHeld } from '../item-words.ts'

/** What filters and groups look up beside the item itself. */
export interface PlanFacts {
  readonly framework: Framework | null
  readonly schedule: ReadonlyMap<ItemId, ScheduledItem>
  readonly projection: Projection | null
  readonly violations: readonly Violation[]
  readonly gates: readonly Gate[]
  readonly openNotes: OpenNotes
}

/** Whether dates or money of an item are advised against: a pinned one its dependencies would move, a fiscal gate. */
function warningTest({ schedule, projection, violations, gates }: PlanFacts): (item: Item) => boolean {
  const violated = new Set(violations.map(violation => violation.itemId))
  return item => {
    const scheduled = schedule.get(item.id)
    const outcomes = projection?.effects.get(item.id) ?? []
    return (
      violated.has(item.id) ||
      (scheduled !== undefined && findFiscalWarnings(item, scheduled.effective, outcomes, gates).length > 0)
    )
  }
}

/** The test of a search: every word stands somewhere in the name, in any order and without regard to capitals. */
export function toNameTest(text: string): (item: Item) => boolean {
  const words = text.toLocaleLowerCase().split(/\s+/u)
  return ({ name }) => {
    const lower = name.toLocaleLowerCase()
    return words.every(word => lower.includes(word))
  }
}

/** The test of no filter. */
export const isAny = () => true

/** One test for all filters that are on: what is off costs nothing per item. */
export function toItemTest(filters: Filters, facts: PlanFacts): (item: Item) => boolean {
  const tests: ((item: Item) => boolean)[] = []
  const { schedule, projection, framework } = facts
  if (filters.categories.length > 0) {
    const categories = new Set(filters.categories)
    tests.push(item => categories.has(item.category))
  }
  if (filters.statuses.length > 0) {
    const statuses = new Set(filters.statuses)
    tests.push(item => statuses.has(item.status))
  }
  if (filters.agencyIds.length > 0) {
    const agencyIds = new Set(filters.agencyIds)
    tests.push(
      item =>
        agencyIds.has(item.leadAgencyId) ||
        (!filters.leadOnly && item.supportingAgencyIds.some(id => agencyIds.has(id))),
    )
  }
  if (filters.indicatorIds.length > 0) {
    const indicatorIds = new Set(filters.indicatorIds)
    tests.push(item =>
      item.effects.some(
        effect => effect.frameworkId === framework?.id && indicatorIds.has(effect.indicatorId),
      ),
    )
  }
  if (filters.noMoney) tests.push(item => totalRupiah(item) === 0)
  if (filters.late) tests.push(item => schedule.get(item.id)?.late === true)
  if (filters.held) tests.push(item => projection !== null && isHeld(projection, item.id))
  if (filters.openNotes) tests.push(item => facts.openNotes.has(item.id))
  if (filters.warnings) tests.push(warningTest(facts))
  if (filters.text.trim() !== '') tests.push(toNameTest(filters.text))
  return tests.length === 0 ? isAny : item => tests.every(test => test(item))
}

/** `2027`: the fiscal year in which the item really ends. */
function fiscalYear(item: Item, schedule: PlanFacts['schedule']): string {
  return String(toYearMonthDay(schedule.get(item.id)?.effective.end ?? toDay(item.end)).year)
}

/** Aspect of the first effect on the framework; empty without one. */
function firstAspect(item: Item, aspectOf: ReadonlyMap<string, string>, framework: Framework | null): string {
  for (const effect of item.effects) {
    const aspect = effect.frameworkId === framework?.id ? aspectOf.get(effect.indicatorId) : undefined
    if (aspect !== undefined) return aspect
  }
  return ''
}

export function derivedValues(facts: PlanFacts): (item: Item, grouping: DerivedGrouping) => string {
  const { framework, schedule } = facts
  const aspectOf = new Map<string, string>(framework?.indicators.map(one => [one.id, one.aspectId]))
  return (item, grouping) =>
    grouping === 'fiscal-year' ? fiscalYear(item, schedule) : firstAspect(item, aspectOf, framework)
}
