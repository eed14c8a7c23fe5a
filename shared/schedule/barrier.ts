// What keeps a bar that is moved by hand from beginning earlier: those it waits for and that do not move along.
import type { DayNumber } from '../base/civil-date.ts'
import type { Dependency } from '../domain/dependency.ts'
import { isActive, type Item, type ItemId } from '../domain/item.ts'
import { ANY_DAY, earliestStart } from './place-item.ts'
import type { ScheduledItem } from './scheduled-item.ts'

export interface BarrierGround {
  readonly items: { get(id: ItemId): Item | undefined }
  readonly schedule: { get(id: ItemId): ScheduledItem | undefined }
  readonly dependenciesOf: (id: ItemId) => readonly Dependency[]
}

export interface Barrier {
  /** The first day on which the item may begin. */
  readonly day: DayNumber
  /** The dependency that says so; null where none does. */
  readonly dependency: Dependency | null
}

export const NO_BARRIER: Barrier = { day: ANY_DAY, dependency: null }

/**
 * The barrier of an item that keeps `durationDays`. Behind a finish-start predecessor that runs to day 19 it is day 20; a
 * predecessor among `along` moves with the item and is none. An item whose start alone is pulled has no duration to keep:
 * with `Infinity` days, what asks for its end asks for nothing.
 */
export function findBarrier(
  item: Item,
  durationDays: number,
  { items, schedule, dependenciesOf }: BarrierGround,
  along: ReadonlySet<ItemId>,
): Barrier {
  if (!isActive(item)) return NO_BARRIER
  let barrier = NO_BARRIER
  for (const dependency of dependenciesOf(item.id)) {
    const { predecessorId, successorId } = dependency
    if (successorId !== item.id || along.has(predecessorId)) continue
    const predecessor = items.get(predecessorId)
    const scheduled = schedule.get(predecessorId)
    if (predecessor === undefined || scheduled === undefined || !isActive(predecessor)) continue
    const day = earliestStart(dependency, scheduled.effective, durationDays)
    if (day > barrier.day) barrier = { day, dependency }
  }
  return barrier
}
