// The effective schedule of a plan, kept up to date: a change recomputes the items behind it and nothing else.
// A dependency that names an item the plan does not have constrains nothing until the item comes.
import type { DayNumber } from '../base/civil-date.ts'
import type { Dependency } from '../domain/dependency.ts'
import { orderByDependency, type DependencyOrder } from '../domain/dependency-order.ts'
import { isActive, type Item, type ItemId } from '../domain/item.ts'
import { findViolation, placeItem, type Pull } from './place-item.ts'
import type { Moves, ScheduledItem, Span, Violation } from './scheduled-item.ts'

export interface ForwardPass {
  readonly items: ReadonlyMap<ItemId, Item>
  /** The same map for the life of the pass, updated in place; an entry is a new object exactly when it changed. */
  readonly schedule: ReadonlyMap<ItemId, ScheduledItem>
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
function requireOrder(dependencies: readonly Dependency[]): DependencyOrder {
  const order = orderByDependency(dependencies)
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
): ForwardPass {
  const items = new Map<ItemId, Item>()
  const schedule = new Map<ItemId, ScheduledItem>()
  let dependencies = givenDependencies
  let network = requireOrder(dependencies)
  /** By rank: 1 where the item is to be placed again. All 0 between two calls. */
  let due = new Uint8Array(network.order.length)
  /** By the place of the dependency. */
  const violations = new Map<number, Violation>()
  let listed: readonly Violation[] | null = null

  function pullsOn(number: number): readonly Pull[] {
    let pulls: Pull[] | null = null
    network.waitsFor.forEachOf(number, place => {
      if (violations.delete(place)) listed = null
      const dependency = dependencies[place]
      if (dependency === undefined) return
      const predecessor = items.get(dependency.predecessorId)
      const scheduled = schedule.get(dependency.predecessorId)
      if (predecessor === undefined || scheduled === undefined || !isActive(predecessor)) return
      pulls ??= []
      pulls.push({ place, dependency, predecessor: scheduled.effective })
    })
    return pulls ?? NO_PULLS
  }

  /** Places one item again, or takes it out; says whether its effective span changed. */
  function update(id: ItemId, number: number | undefined): boolean {
    const item = items.get(id)
    const before = schedule.get(id)
    const pulls = number === undefined ? NO_PULLS : pullsOn(number)
    if (item === undefined) return schedule.delete(id)
    const after = placeItem(item, pulls, today)
    pulls.forEach(pull => {
      const violation = findViolation(item, after, pull)
      if (violation === null) return
      violations.set(pull.place, violation)
      listed = null
    })
    if (before === undefined || !sameScheduled(before, after)) schedule.set(id, after)
    return !sameSpan(before?.effective, after.effective)
  }

  /** Recomputes the given items and, predecessors first, whatever their movement reaches. */
  function propagate(seeds: Iterable<ItemId>): Moves {
    const moves = new Map<ItemId, ScheduledItem | null>()
    const move = (id: ItemId, number?: number): boolean => {
      const before = schedule.get(id) ?? null
      const hasMoved = update(id, number)
      if (hasMoved) moves.set(id, before)
      return hasMoved
    }
    const makeDue = (number: number) => {
      due[network.ranks[number] ?? 0] = 1
    }
    for (const id of seeds) {
      const number = network.numbers.get(id)
      if (number === undefined) {
        move(id)
        continue
      }
      makeDue(number)
      // Even with the same span, an item that was suspended or came back changes what its successors wait for.
      network.successors.forEachOf(number, makeDue)
    }
    for (let rank = due.indexOf(1); rank !== -1; rank = due.indexOf(1, rank + 1)) {
      due[rank] = 0
      const number = network.order[rank] ?? 0
      const id = network.ids[number]
      if (id !== undefined && move(id, number)) network.successors.forEachOf(number, makeDue)
    }
    return moves
  }

  // The first filling has nothing to compare with: every item once, predecessors first, is all there is to it. It runs
  // before anything is compiled, where `forEach` costs half of `for … of` and leaves no garbage.
  givenItems.forEach(item => items.set(item.id, item))
  items.forEach((_, id) => {
    if (!network.numbers.has(id)) update(id, undefined)
  })
  network.order.forEach(number => {
    const id = network.ids[number]
    if (id !== undefined) update(id, number)
  })

  return {
    items,
    schedule,
    get violations() {
      listed ??= [...violations].toSorted(([a], [b]) => a - b).map(([, violation]) => violation)
      return listed
    },
    putItems(changedItems) {
      for (const item of changedItems) items.set(item.id, item)
      return propagate(changedItems.map(item => item.id))
    },
    removeItems(ids) {
      for (const id of ids) items.delete(id)
      return propagate(ids)
    },
    setDependencies(next) {
      network = requireOrder(next)
      const bound = new Set([...dependencies, ...next].map(dependency => dependency.successorId))
      dependencies = next
      due = new Uint8Array(network.order.length)
      violations.clear()
      listed = null
      return propagate([...bound].filter(id => items.has(id)))
    },
  }
}
