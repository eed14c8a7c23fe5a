// The effective schedule of a plan, kept up to date: a change recomputes the items behind it and nothing else.
// A dependency that names an item the plan does not have constrains nothing until the item comes.
import type { DayNumber } from '../base/civil-date.ts'
import { NumberedMap, Numbering } from '../base/numbered-map.ts'
import type { Dependency } from '../domain/dependency.ts'
import { orderByDependency, type DependencyOrder } from '../domain/dependency-order.ts'
import { isActive, type Item, type ItemId } from '../domain/item.ts'
import { findViolation, placeItem, type Pull } from './place-item.ts'
import type { Moves, ScheduledItem, Span, Violation } from './scheduled-item.ts'

export interface ForwardPass {
  /** The numbers of the items, for what is kept of them beside the pass. */
  readonly numbering: Numbering<ItemId>
  readonly items: NumberedMap<ItemId, Item>
  /** The same map for the life of the pass, updated in place; an entry is a new object exactly when it changed. */
  readonly schedule: NumberedMap<ItemId, ScheduledItem>
  /** In the order of the dependencies; the same list until one of them comes, goes or changes. */
  readonly violations: readonly Violation[]
  putItems(items: readonly Item[]): Moves
  removeItems(ids: readonly ItemId[]): Moves
  /** Throws on a cycle and then changes nothing. */
  setDependencies(dependencies: readonly Dependency[]): Moves
}

function sameSpan(a: Span | undefined, b: Span | undefined): boolean {
  return a === b || (a !== undefined && b !== undefined && a.start === b.start && a.end === b.end)
}

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

const NO_PULLS: readonly Pull[] = []

/**
 * The schedule of a plan as seen on `today`. With `b` finish-start behind `a` and `a` typed to day 10, `b` runs from day 11
 * on; once `a` is put again with its end on day 12, from day 13. Throws on a cycle of dependencies.
 */
export function createForwardPass(
  today: DayNumber,
  givenItems: readonly Item[],
  givenDependencies: readonly Dependency[],
  numbering: Numbering<ItemId> = new Numbering(),
): ForwardPass {
  const items = new NumberedMap<ItemId, Item>(numbering)
  const schedule = new NumberedMap<ItemId, ScheduledItem>(numbering)
  // It runs before anything is compiled, where `forEach` costs half of `for … of` and leaves no garbage.
  givenItems.forEach(item => items.setAt(numbering.number(item.id), item))
  let dependencies = givenDependencies
  let network = requireOrder(dependencies, numbering)
  /** By rank: 1 where the item is to be placed again. All 0 between two calls. */
  let due = new Uint8Array(network.order.length)
  /** By the place of the dependency. */
  const violations = new Map<number, Violation>()
  let listed: readonly Violation[] | null = null

  /** Items that have come since the network was laid out wait for nobody. */
  function isInNetwork(number: number): boolean {
    return number < network.order.length
  }

  function pullsOn(number: number): readonly Pull[] {
    let pulls: Pull[] | null = null
    network.waitsFor.forEachOf(number, place => {
      if (violations.delete(place)) listed = null
      const dependency = dependencies[place]
      if (dependency === undefined) return
      const predecessorNumber = network.predecessorOf[place] ?? 0
      const predecessor = items.at(predecessorNumber)
      const scheduled = schedule.at(predecessorNumber)
      if (predecessor === undefined || scheduled === undefined || !isActive(predecessor)) return
      pulls ??= []
      pulls.push({ place, dependency, predecessor: scheduled.effective })
    })
    return pulls ?? NO_PULLS
  }

  /** Places one item again, or takes it out; says whether its effective span changed. */
  function update(number: number): boolean {
    const item = items.at(number)
    const before = schedule.at(number)
    const pulls = isInNetwork(number) ? pullsOn(number) : NO_PULLS
    if (item === undefined) return schedule.deleteAt(number)
    const after = placeItem(item, pulls, today)
    pulls.forEach(pull => {
      const violation = findViolation(item, after, pull)
      if (violation === null) return
      violations.set(pull.place, violation)
      listed = null
    })
    if (before === undefined || !sameScheduled(before, after)) schedule.setAt(number, after)
    return !sameSpan(before?.effective, after.effective)
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
    for (const id of seeds) {
      const number = numbering.number(id)
      if (!isInNetwork(number)) {
        move(number)
        continue
      }
      makeDue(number)
      // Even with the same span, an item that was suspended or came back changes what its successors wait for.
      network.successors.forEachOf(number, makeDue)
    }
    for (let rank = due.indexOf(1); rank !== -1; rank = due.indexOf(1, rank + 1)) {
      due[rank] = 0
      const number = network.order[rank] ?? 0
      if (move(number)) network.successors.forEachOf(number, makeDue)
    }
    return moves
  }

  // The first filling has nothing to compare with: every item once, predecessors first, is all there is to it.
  network.order.forEach(number => {
    update(number)
  })

  return {
    numbering,
    items,
    schedule,
    get violations() {
      listed ??= [...violations].toSorted(([a], [b]) => a - b).map(([, violation]) => violation)
      return listed
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
