// The effective schedule of a plan, kept up to date: a change recomputes the items behind it and nothing else.
// A dependency that names an item the plan does not have constrains nothing until the item comes.
import { toDay, type DayNumber } from '../base/civil-date.ts'
import { NumberedMap, type Numbering } from '../base/numbered-map.ts'
import type { Dependency, DependencyId } from '../domain/dependency.ts'
import { orderByDependency, type DependencyOrder } from '../domain/dependency-order.ts'
import { isActive, type Item, type ItemId } from '../domain/item.ts'
import { ANY_DAY, earliestStart, findViolation, isMovable, NO_DRIVERS, placeItem } from './place-item.ts'
import { sameSpan, type Moves, type ScheduledItem, type Span, type Violation } from './scheduled-item.ts'

export interface ForwardPass {
  readonly items: NumberedMap<ItemId, Item>
  /** The same map for the life of the pass, updated in place; an entry is a new object exactly when it changed. */
  readonly schedule: NumberedMap<ItemId, ScheduledItem>
  /** In the order of the dependencies; the same list until one of them comes, goes or changes. */
  readonly violations: readonly Violation[]
  /** The days from the first effective start to the last effective end; null where nothing is but in the bin. */
  extent(): Span | null
  /** Those an item waits for, then those that wait for it. */
  dependenciesOf(id: ItemId): readonly Dependency[]
  putItems(items: readonly Item[]): Moves
  removeItems(ids: readonly ItemId[]): Moves
  /** Throws on a cycle and then changes nothing. */
  setDependencies(dependencies: readonly Dependency[]): Moves
}

/** Later than any day. Small and whole: an infinity in one span would cost every span two numbers of its own. */
const NO_DAY: DayNumber = 2 ** 30 - 1
/** The extent of no items. */
const NOWHERE: Span = { start: NO_DAY, end: -NO_DAY }

function sameScheduled(a: ScheduledItem, b: ScheduledItem): boolean {
  return (
    sameSpan(a.planned, b.planned) &&
    sameSpan(a.effective, b.effective) &&
    a.late === b.late &&
    a.drivers.length === b.drivers.length &&
    a.drivers.every((id, i) => id === b.drivers[i])
  )
}

/** Callers refuse a cycle before. */
function requireOrder(dependencies: readonly Dependency[], numbering: Numbering<ItemId>): DependencyOrder {
  const order = orderByDependency(dependencies, numbering)
  if (!order.ok) throw new Error(`dependencies form a cycle: ${[...order.error, order.error[0]].join(' → ')}`)
  return order.value
}

/**
 * The schedule of a plan as seen on `today`; the given items stay as they are. With `b` finish-start behind `a` and `a`
 * typed to day 10, `b` runs from day 11 on; once `a` is put again with its end on day 12, from day 13. Throws on a cycle of
 * dependencies.
 */
export function createForwardPass(
  today: DayNumber,
  givenItems: NumberedMap<ItemId, Item>,
  givenDependencies: readonly Dependency[],
): ForwardPass {
  const { numbering } = givenItems
  const items = givenItems.copy()
  const schedule = new NumberedMap<ItemId, ScheduledItem>(numbering)
  let dependencies = givenDependencies
  let network = requireOrder(dependencies, numbering)
  /** By rank: 1 where the item is to be placed again. All 0 between two calls. */
  let due = new Uint8Array(network.order.length)
  /** By the place of the dependency. */
  const violations = new Map<number, Violation>()
  let listed: readonly Violation[] | null = null
  /** Null where it has to be looked for; wider with every item that is placed first. */
  let extent: Span | null = null

  /** Items that have come since the network was laid out wait for nobody. */
  function isInNetwork(number: number): boolean {
    return number < network.order.length
  }

  // What follows runs for every item before anything is compiled: plain loops, which leave no garbage.

  /** Where the predecessor of a dependency stands; undefined where it has no say. */
  function findPredecessor(place: number): Span | undefined {
    const number = network.predecessorOf[place] ?? 0
    const predecessor = items.at(number)
    return predecessor !== undefined && isActive(predecessor) ? schedule.at(number)?.effective : undefined
  }

  /** The first day on which all dependencies let an item begin. */
  function askedDay(number: number, durationDays: number): DayNumber {
    const { firsts, places } = network.waitsFor
    const end = firsts[number + 1] ?? 0
    let asked = ANY_DAY
    for (let at = firsts[number] ?? 0; at < end; at += 1) {
      const place = places[at] ?? 0
      const dependency = dependencies[place]
      const predecessor = findPredecessor(place)
      if (dependency === undefined || predecessor === undefined) continue
      const day = earliestStart(dependency, predecessor, durationDays)
      if (day > asked) asked = day
    }
    return asked
  }

  /** The dependencies that ask for this very day. */
  function findDrivers(number: number, durationDays: number, day: DayNumber): readonly DependencyId[] {
    const drivers: DependencyId[] = []
    for (const place of network.waitsFor.of(number)) {
      const dependency = dependencies[place]
      const predecessor = findPredecessor(place)
      if (dependency === undefined || predecessor === undefined) continue
      if (earliestStart(dependency, predecessor, durationDays) === day) drivers.push(dependency.id)
    }
    return drivers
  }

  function noteViolations(number: number, item: Item, scheduled: ScheduledItem): void {
    for (const place of network.waitsFor.of(number)) {
      const dependency = dependencies[place]
      const predecessor = findPredecessor(place)
      if (dependency === undefined || predecessor === undefined) continue
      const violation = findViolation(item, scheduled, dependency, predecessor)
      if (violation === null) continue
      violations.set(place, violation)
      listed = null
    }
  }

  function forgetViolations(number: number): void {
    if (violations.size === 0) return
    for (const place of network.waitsFor.of(number)) if (violations.delete(place)) listed = null
  }

  function widenExtent({ start, end }: Span): void {
    if (extent === null || (start >= extent.start && end <= extent.end)) return
    extent = { start: Math.min(start, extent.start), end: Math.max(end, extent.end) }
  }

  /** Most changes are far from both ends of the plan, or widen it: then nobody needs to be looked at but the one that moves. */
  function noteExtent(before: Span | undefined, after: Span | undefined): void {
    if (extent === null) return
    if (before !== undefined && (before.start <= extent.start || before.end >= extent.end)) extent = null
    else if (after !== undefined) widenExtent(after)
  }

  function scheduleItem(number: number, item: Item): ScheduledItem {
    const planned: Span = { start: toDay(item.start), end: toDay(item.end) }
    const durationDays = planned.end - planned.start + 1
    const asked = isMovable(item) ? askedDay(number, durationDays) : ANY_DAY
    const drivers = asked > planned.start ? findDrivers(number, durationDays, asked) : NO_DRIVERS
    const scheduled = placeItem(item, planned, asked, drivers, today)
    if (item.pinned) noteViolations(number, item, scheduled)
    return scheduled
  }

  /** The first filling has nothing to compare with: every item once, predecessors first, is all there is to it. */
  function fill(): void {
    extent = NOWHERE
    for (let rank = 0; rank < network.order.length; rank += 1) {
      const number = network.order[rank] ?? 0
      const item = items.at(number)
      if (item === undefined) continue
      const scheduled = scheduleItem(number, item)
      schedule.setAt(number, scheduled)
      if (item.deletedOn === null) widenExtent(scheduled.effective)
    }
    if (extent === NOWHERE) extent = null
  }

  /** Places one item again, or takes it out; says whether its effective span changed. */
  function update(number: number): boolean {
    const item = items.at(number)
    const before = schedule.at(number)
    forgetViolations(number)
    if (item === undefined) {
      noteExtent(before?.effective, undefined)
      return schedule.deleteAt(number)
    }
    const after = scheduleItem(number, item)
    if (before === undefined || !sameScheduled(before, after)) schedule.setAt(number, after)
    noteExtent(before?.effective, item.deletedOn === null ? after.effective : undefined)
    return !sameSpan(before?.effective, after.effective)
  }

  function findExtent(): Span | null {
    let start = Infinity
    let end = -Infinity
    for (let number = 0; number < numbering.size; number += 1) {
      const effective = schedule.at(number)?.effective
      if (effective === undefined || items.at(number)?.deletedOn !== null) continue
      if (effective.start < start) start = effective.start
      if (effective.end > end) end = effective.end
    }
    return start > end ? null : { start, end }
  }

  /** Recomputes the given items and, predecessors first, whatever their movement reaches. */
  function propagate(seeds: Iterable<ItemId>): Moves {
    const moves = new Map<ItemId, ScheduledItem | null>()
    const move = (number: number): boolean => {
      const before = schedule.at(number) ?? null
      const hasMoved = update(number)
      if (hasMoved) moves.set(numbering.idOf(number), before)
      return hasMoved
    }
    const makeDue = (number: number) => {
      due[network.ranks[number] ?? 0] = 1
    }
    const makeSuccessorsDue = (number: number) => {
      for (const place of network.leads.of(number)) makeDue(network.successorOf[place] ?? 0)
    }
    for (const id of seeds) {
      const number = numbering.number(id)
      if (!isInNetwork(number)) {
        move(number)
        continue
      }
      makeDue(number)
      // Even with the same span, an item that was suspended or came back changes what its successors wait for.
      makeSuccessorsDue(number)
    }
    for (let rank = due.indexOf(1); rank !== -1; rank = due.indexOf(1, rank + 1)) {
      due[rank] = 0
      const number = network.order[rank] ?? 0
      if (move(number)) makeSuccessorsDue(number)
    }
    return moves
  }

  fill()

  return {
    items,
    schedule,
    get violations() {
      listed ??= [...violations].toSorted(([a], [b]) => a - b).map(([, violation]) => violation)
      return listed
    },
    extent() {
      extent ??= findExtent()
      return extent
    },
    dependenciesOf(id) {
      const number = numbering.find(id)
      if (number === undefined) return []
      const places = [...network.waitsFor.of(number), ...network.leads.of(number)]
      return places.flatMap(place => dependencies[place] ?? [])
    },
    putItems(changedItems) {
      for (const item of changedItems) items.setAt(numbering.number(item.id), item)
      return propagate(changedItems.map(item => item.id))
    },
    removeItems(ids) {
      for (const id of ids) items.deleteAt(numbering.number(id))
      return propagate(ids)
    },
    setDependencies(next) {
      network = requireOrder(next, numbering)
      const bound = new Set([...dependencies, ...next].map(dependency => dependency.successorId))
      dependencies = next
      due = new Uint8Array(network.order.length)
      violations.clear()
      listed = null
      return propagate([...bound].filter(id => items.has(id)))
    },
  }
}
