// Where one item stands, given where its predecessors stand. All rules about dates of a single item live here.
//
// Decisions: an inactive item (suspended, cancelled, deleted) stands where it was typed, is never late and pulls nobody.
// A done item is history: it ends on its real end, begins on the planned start (or the end, if that came first; a milestone
// has no other day), and no dependency moves it or is violated by it. Every other item keeps its planned duration while it is pushed later; if it
// would then end before today, its end moves to today and the bar gets longer; a milestone has no length, so it stands on
// today as a whole. `late` looks at the end as typed.
import { assertNever } from '../base/assert-never.ts'
import { toDay, type DayNumber } from '../base/civil-date.ts'
import type { Dependency } from '../domain/dependency.ts'
import { isActive, type Item } from '../domain/item.ts'
import type { ScheduledItem, Span, Violation } from './scheduled-item.ts'

/** A dependency together with the effective span of its (active) predecessor. */
export interface Pull {
  readonly dependency: Dependency
  readonly predecessor: Span
}

export interface Placement {
  readonly scheduled: ScheduledItem
  readonly violations: readonly Violation[]
}

/**
 * The earliest start a dependency allows to a successor of the given duration. With a predecessor from day 10 to day 19
 * and lag 0: finish-start 20, start-start 10, finish-finish for 4 days 16.
 */
export function earliestStart(
  { kind, lagDays }: Pick<Dependency, 'kind' | 'lagDays'>,
  predecessor: Span,
  durationDays: number,
): DayNumber {
  switch (kind) {
    case 'finish-start':
      return predecessor.end + 1 + lagDays
    case 'start-start':
      return predecessor.start + lagDays
    case 'finish-finish':
      return predecessor.end + lagDays - durationDays + 1
    default:
      return assertNever(kind)
  }
}

/** Places one item: typed from day 10 to 14 behind a finish-start predecessor that ends on day 11, it runs from 12 to 16. */
export function placeItem(item: Item, pulls: readonly Pull[], today: DayNumber): Placement {
  const planned: Span = { start: toDay(item.start), end: toDay(item.end) }
  if (!isActive(item)) return still({ planned, effective: planned, late: false, drivers: [] })
  if (item.status === 'done') {
    if (item.actualEnd === null) throw new Error(`item ${item.id} is done but has no real end`)
    const end = toDay(item.actualEnd)
    const effective = { start: item.milestone ? end : Math.min(planned.start, end), end }
    return still({ planned, effective, late: false, drivers: [] })
  }
  const durationDays = planned.end - planned.start + 1
  const late = planned.end < today
  const wanted = pulls.map(({ dependency, predecessor }) => ({
    dependency,
    predecessor,
    start: earliestStart(dependency, predecessor, durationDays),
  }))
  if (item.pinned) {
    const effective = notBefore(today, item, planned)
    // A late end that moved to today may satisfy a finish-finish dependency that the typed end does not.
    const isMet = (kind: Dependency['kind'], lagDays: number, predecessor: Span) =>
      kind === 'finish-finish' && effective.end >= predecessor.end + lagDays
    const violations = wanted
      .filter(
        ({ dependency: d, predecessor, start }) =>
          start > effective.start && !isMet(d.kind, d.lagDays, predecessor),
      )
      .map(({ dependency, start }) => ({
        dependencyId: dependency.id,
        itemId: item.id,
        byDays: start - planned.start,
      }))
    return { scheduled: { planned, effective, late, drivers: [] }, violations }
  }
  const start = wanted.reduce((latest, { start }) => Math.max(latest, start), planned.start)
  const drivers =
    start === planned.start ? [] : wanted.filter(w => w.start === start).map(w => w.dependency.id)
  const effective = notBefore(today, item, { start, end: start + durationDays - 1 })
  return still({ planned, effective, late, drivers })
}

/** The span with its end not before `today`. */
function notBefore(today: DayNumber, { milestone }: Item, { start, end }: Span): Span {
  const lastDay = Math.max(end, today)
  return { start: milestone ? lastDay : start, end: lastDay }
}

function still(scheduled: ScheduledItem): Placement {
  return { scheduled, violations: [] }
}
