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

/** A dependency with its place in the list of the plan, and the effective span of its (active) predecessor. */
export interface Pull {
  readonly place: number
  readonly dependency: Dependency
  readonly predecessor: Span
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

// Most items of a plan stand where they were typed, behind nobody: they share this list, and one span for both of theirs.
const NO_DRIVERS: readonly DependencyId[] = []

function scheduled(
  planned: Span,
  start: DayNumber,
  end: DayNumber,
  late = false,
  drivers = NO_DRIVERS,
): ScheduledItem {
  const effective = start === planned.start && end === planned.end ? planned : { start, end }
  return { planned, effective, late, drivers }
}

/** Places one item: typed from day 10 to 14 behind a finish-start predecessor that ends on day 11, it runs from 12 to 16. */
export function placeItem(item: Item, pulls: readonly Pull[], today: DayNumber): ScheduledItem {
  const planned: Span = { start: toDay(item.start), end: toDay(item.end) }
  if (!isActive(item)) return scheduled(planned, planned.start, planned.end)
  if (item.status === 'done') {
    if (item.actualEnd === null) throw new Error(`item ${item.id} is done but has no real end`)
    const end = toDay(item.actualEnd)
    return scheduled(planned, item.milestone ? end : Math.min(planned.start, end), end)
  }
  const late = planned.end < today
  const durationDays = planned.end - planned.start + 1
  let { start } = planned
  let drivers = NO_DRIVERS
  if (!item.pinned && pulls.length > 0) {
    const starts = pulls.map(pull => earliestStart(pull.dependency, pull.predecessor, durationDays))
    start = Math.max(start, ...starts)
    if (start > planned.start)
      drivers = pulls.filter((_, i) => starts[i] === start).map(({ dependency }) => dependency.id)
  }
  const end = Math.max(start + durationDays - 1, today)
  return scheduled(planned, item.milestone ? end : start, end, late, drivers)
}

/** Whether a dependency asks a pinned item to stand later: from day 10 behind a finish-start predecessor to day 11, by 2 days. */
export function findViolation(
  item: Item,
  { planned, effective }: ScheduledItem,
  { dependency, predecessor }: Pull,
): Violation | null {
  if (!item.pinned || item.status === 'done' || !isActive(item)) return null
  const start = earliestStart(dependency, predecessor, planned.end - planned.start + 1)
  // A late end that moved to today may satisfy a finish-finish dependency that the typed end does not.
  const isMet = dependency.kind === 'finish-finish' && effective.end >= predecessor.end + dependency.lagDays
  if (start <= effective.start || isMet) return null
  return { dependencyId: dependency.id, itemId: item.id, byDays: start - planned.start }
}
