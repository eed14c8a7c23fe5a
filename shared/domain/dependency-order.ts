// The order in which dependencies can be worked off, or the cycle that makes it impossible.
// Every dependency counts here, also those of suspended or deleted items: they may come back.
import { Numbering } from '../base/numbered-map.ts'
import { err, ok, type Result } from '../base/result.ts'
import type { Dependency } from './dependency.ts'
import type { ItemId } from './item.ts'

/** The part of a dependency that a cycle is made of. */
export type Link = Pick<Dependency, 'id' | 'predecessorId' | 'successorId'>

/**
 * The places of a list filed under numbers 0, 1, 2 …, all in two flat arrays: thousands of lists of one or two places would
 * weigh many times what they hold, and take longer to make.
 */
export class Groups {
  /** From `firsts[number]` up to `firsts[number + 1]` stand in `places` those of a number. */
  readonly firsts: Int32Array
  readonly places: Int32Array

  /** Files place `i` under `numbers[i]`; the places of one number ascend. */
  constructor(numbers: Int32Array, count: number) {
    const firsts = new Int32Array(count + 1)
    for (let i = 0; i < numbers.length; i += 1) {
      const after = (numbers[i] ?? 0) + 1
      firsts[after] = (firsts[after] ?? 0) + 1
    }
    for (let number = 0; number < count; number += 1)
      firsts[number + 1] = (firsts[number + 1] ?? 0) + (firsts[number] ?? 0)
    const free = firsts.slice()
    const places = new Int32Array(numbers.length)
    for (let i = 0; i < numbers.length; i += 1) {
      const number = numbers[i] ?? 0
      const at = free[number] ?? 0
      places[at] = i
      free[number] = at + 1
    }
    this.firsts = firsts
    this.places = places
  }

  has(number: number): boolean {
    return (this.firsts[number + 1] ?? 0) > (this.firsts[number] ?? 0)
  }

  /** The places of one number; none where it came later than the groups. */
  of(number: number): Int32Array {
    return this.places.subarray(this.firsts[number] ?? 0, this.firsts[number + 1] ?? 0)
  }
}

/** Numbered items with the dependencies between them, and an order to work them off. */
export interface DependencyOrder {
  /** The numbers, each after those of its predecessors. */
  readonly order: Int32Array
  /** The place of each number in `order`. */
  readonly ranks: Int32Array
  /** The numbers of both ends, by the place of the dependency. */
  readonly predecessorOf: Int32Array
  readonly successorOf: Int32Array
  /** Under the number of an item: the places of the dependencies that wait for it, and of those it waits for. */
  readonly leads: Groups
  readonly waitsFor: Groups
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
  const leads = new Groups(predecessorOf, count)
  const waitsFor = new Groups(successorOf, count)
  const waitingFor = new Int32Array(count)
  const order = new Int32Array(count)
  const ranks = new Int32Array(count)
  let length = 0
  for (let number = 0; number < count; number += 1) {
    const left = (waitsFor.firsts[number + 1] ?? 0) - (waitsFor.firsts[number] ?? 0)
    waitingFor[number] = left
    if (left > 0) continue
    order[length] = number
    length += 1
  }
  // The order grows while it is walked: whoever waits for nobody any more joins its end.
  for (let rank = 0; rank < length; rank += 1) {
    const number = order[rank] ?? 0
    ranks[number] = rank
    const end = leads.firsts[number + 1] ?? 0
    for (let at = leads.firsts[number] ?? 0; at < end; at += 1) {
      const successor = successorOf[leads.places[at] ?? 0] ?? 0
      const left = (waitingFor[successor] ?? 0) - 1
      waitingFor[successor] = left
      if (left > 0) continue
      order[length] = successor
      length += 1
    }
  }
  if (length < count) {
    const stuck = new Set<ItemId>()
    waitingFor.forEach((left, number) => {
      if (left > 0) stuck.add(numbering.idOf(number))
    })
    return err(cycleAmong(stuck, dependencies))
  }
  return ok({ order, ranks, predecessorOf, successorOf, leads, waitsFor })
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
