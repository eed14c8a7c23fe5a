// Where one item stands, given where its predecessors stand. All rules about dates of a single item live here.
//
// Decisions: an inactive item (suspended, cancelled, deleted) stands where it was typed, is never late and pulls nobody.
// A done item is history: it ends on its real end, begins on the planned start (or the end, if that came first; a milestone
// has no other day), and no dependency moves it or is violated by it. Every other item keeps its planned duration while it
// is pushed later; if it would then end before today, its end moves to today and the bar gets longer; a milestone has no
// length, so it stands on today as a whole. `late` looks at the end as typed.
import { assertNever } from '../base/assert-never.ts'
import { toDay, type DayNumber } from '../base/civil-date.ts'
import type { Dependency, DependencyId } from '../domain/dependency.ts'
import { isActive, type Item } from '../domain/item.ts'
import type { ScheduledItem, Span, Violation } from './scheduled-item.ts'

/** What is asked where nobody asks: every day is late enough. */
export const ANY_DAY: DayNumber = -Infinity

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

// Most items of a plan stand where they were typed, behind nobody: they share this list, and one span for both of theirs.
export const NO_DRIVERS: readonly DependencyId[] = []

/** Whether dependencies move an item: not one that is done, stopped or pinned. */
export function isMovable(item: Item): boolean {
  return !item.pinned && item.status !== 'done' && isActive(item)
}

function scheduled(
  planned: Span,
  start: DayNumber,
  end: DayNumber,
  late: boolean,
  drivers: readonly DependencyId[],
): ScheduledItem {
  const effective = start === planned.start && end === planned.end ? planned : { start, end }
  return { planned, effective, late, drivers }
}

/**
 * Places one item that its dependencies ask to begin on day `asked`: typed from day 10 to 14 and asked for day 12, it runs
 * from 12 to 16. `asked` is `ANY_DAY` for an item that cannot be moved; `drivers` are the dependencies that push it.
 */
export function placeItem(
  item: Item,
  planned: Span,
  asked: DayNumber,
  drivers: readonly DependencyId[],
  today: DayNumber,
): ScheduledItem {
  if (!isActive(item)) return scheduled(planned, planned.start, planned.end, false, NO_DRIVERS)
  if (item.status === 'done') {
    if (item.actualEnd === null) throw new Error(`item ${item.id} is done but has no real end`)
    const end = toDay(item.actualEnd)
    return scheduled(planned, item.milestone ? end : Math.min(planned.start, end), end, false, NO_DRIVERS)
  }
  const start = Math.max(planned.start, asked)
  const end = Math.max(start + planned.end - planned.start, today)
  return scheduled(planned, item.milestone ? end : start, end, planned.end < today, drivers)
}

/** Whether a dependency asks a pinned item to stand later: from day 10 behind a finish-start predecessor to day 11, by 2 days. */
export function findViolation(
  item: Item,
  { planned, effective }: ScheduledItem,
  dependency: Dependency,
  predecessor: Span,
): Violation | null {
  if (!item.pinned || item.status === 'done' || !isActive(item)) return null
  const start = earliestStart(dependency, predecessor, planned.end - planned.start + 1)
  // A late end that moved to today may satisfy a finish-finish dependency that the typed end does not.
  const isMet = dependency.kind === 'finish-finish' && effective.end >= predecessor.end + dependency.lagDays
  if (start <= effective.start || isMet) return null
  return { dependencyId: dependency.id, itemId: item.id, byDays: start - planned.start }
}
