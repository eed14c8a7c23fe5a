// The order in which dependencies can be worked off, or the cycle that makes it impossible.
// Every dependency counts here, also those of suspended or deleted items: they may come back.
import { Numbering } from '../base/numbered-map.ts'
import { err, ok, type Result } from '../base/result.ts'
import type { Dependency } from './dependency.ts'
import type { ItemId } from './item.ts'

/** The part of a dependency that a cycle is made of. */
export type Link = Pick<Dependency, 'id' | 'predecessorId' | 'successorId'>

/**
 * Lists of numbers under the numbers 0, 1, 2 …, all in two flat arrays: thousands of lists of one or two numbers would
 * weigh many times what they hold, and take longer to make.
 */
export class Groups {
  readonly #starts: Int32Array
  readonly #members: Int32Array

  /** Files `members[i]` under `keys[i]`, the members of one key in the order given. */
  constructor(keys: Int32Array, members: Int32Array, keyCount: number) {
    this.#starts = new Int32Array(keyCount + 1)
    keys.forEach(key => {
      this.#starts[key + 1] = (this.#starts[key + 1] ?? 0) + 1
    })
    for (let key = 0; key < keyCount; key += 1)
      this.#starts[key + 1] = (this.#starts[key + 1] ?? 0) + (this.#starts[key] ?? 0)
    const free = this.#starts.slice()
    this.#members = new Int32Array(keys.length)
    keys.forEach((key, i) => {
      const place = free[key] ?? 0
      this.#members[place] = members[i] ?? 0
      free[key] = place + 1
    })
  }

  forEachOf(key: number, visit: (member: number) => void): void {
    const end = this.#starts[key + 1] ?? 0
    for (let at = this.#starts[key] ?? 0; at < end; at += 1) visit(this.#members[at] ?? 0)
  }
}

/** An order of numbered items. */
export interface DependencyOrder {
  /** The numbers, each after those of its predecessors. */
  readonly order: Int32Array
  /** The place of each number in `order`. */
  readonly ranks: Int32Array
  /** Under the number of an item: the numbers of its successors, and the places of the dependencies it waits for. */
  readonly successors: Groups
  readonly waitsFor: Groups
  /** The number of the predecessor, by the place of the dependency. */
  readonly predecessorOf: Int32Array
}

/**
 * Puts each numbered item after its predecessors: a → b and b → c give the order a, b, c. Items that only dependencies name
 * get numbers too. The error is a cycle.
 */
export function orderByDependency(
  dependencies: readonly Link[],
  numbering: Numbering<ItemId> = new Numbering(),
): Result<DependencyOrder, readonly ItemId[]> {
  const predecessorOf = new Int32Array(dependencies.length)
  const successorOf = new Int32Array(dependencies.length)
  dependencies.forEach(({ predecessorId, successorId }, place) => {
    predecessorOf[place] = numbering.number(predecessorId)
    successorOf[place] = numbering.number(successorId)
  })
  const count = numbering.size
  const successors = new Groups(predecessorOf, successorOf, count)
  const waitingFor = new Int32Array(count)
  successorOf.forEach(number => {
    waitingFor[number] = (waitingFor[number] ?? 0) + 1
  })
  const order = new Int32Array(count)
  const ranks = new Int32Array(count)
  let length = 0
  const append = (number: number) => {
    order[length] = number
    ranks[number] = length
    length += 1
  }
  waitingFor.forEach((left, number) => {
    if (left === 0) append(number)
  })
  // The order grows while it is walked: whoever waits for nobody any more joins its end.
  for (let rank = 0; rank < length; rank += 1) {
    successors.forEachOf(order[rank] ?? 0, number => {
      const left = (waitingFor[number] ?? 0) - 1
      waitingFor[number] = left
      if (left === 0) append(number)
    })
  }
  if (length < count) {
    const stuck = new Set<ItemId>()
    waitingFor.forEach((left, number) => {
      if (left > 0) stuck.add(numbering.idOf(number))
    })
    return err(cycleAmong(stuck, dependencies))
  }
  const places = new Int32Array(dependencies.length).map((_, place) => place)
  return ok({ order, ranks, successors, waitsFor: new Groups(successorOf, places, count), predecessorOf })
}

/** Walks backwards from any item that waits for ever: each has such a predecessor, so the walk meets itself. */
function cycleAmong(stuck: ReadonlySet<ItemId>, dependencies: readonly Link[]): readonly ItemId[] {
  const before = new Map<ItemId, ItemId>()
  for (const { predecessorId, successorId } of dependencies)
    if (stuck.has(predecessorId) && stuck.has(successorId)) before.set(successorId, predecessorId)
  const path: ItemId[] = []
  const met = new Map<ItemId, number>()
  let [at] = stuck
  while (at !== undefined && !met.has(at)) {
    met.set(at, path.length)
    path.push(at)
    at = before.get(at)
  }
  const cycle = path.slice(at === undefined ? 0 : met.get(at)).toReversed()
  const first = cycle.indexOf(cycle.reduce((a, b) => (b < a ? b : a)))
  return [...cycle.slice(first), ...cycle.slice(0, first)]
}

/**
 * The items of a cycle, in order, or null: `a → b → c → a` gives `[a, b, c]`, an item that waits for itself `[a]`.
 * With `added`, says whether that dependency would close one (the shortest), beginning at its predecessor; the other
 * dependencies must be free of cycles, and one with the same id is taken as replaced.
 */
export function findCycle(dependencies: readonly Link[], added?: Link): readonly ItemId[] | null {
  if (added === undefined) {
    const order = orderByDependency(dependencies)
    return order.ok ? null : order.error
  }
  const others = dependencies.filter(d => d.id !== added.id)
  const outgoing = Map.groupBy(others, d => d.predecessorId)
  const cameFrom = new Map<ItemId, ItemId | null>([[added.successorId, null]])
  for (const id of cameFrom.keys()) {
    if (id === added.predecessorId) return pathTo(id, cameFrom)
    for (const { successorId } of outgoing.get(id) ?? [])
      if (!cameFrom.has(successorId)) cameFrom.set(successorId, id)
  }
  return null
}

/** The way from the added successor to its predecessor, turned so that the predecessor comes first. */
function pathTo(last: ItemId, cameFrom: ReadonlyMap<ItemId, ItemId | null>): readonly ItemId[] {
  const path: ItemId[] = []
  for (let at = cameFrom.get(last) ?? null; at !== null; at = cameFrom.get(at) ?? null) path.push(at)
  return [last, ...path.toReversed()]
}
