// The order in which dependencies can be worked off, or the cycle that makes it impossible.
// Every dependency counts here, also those of suspended or deleted items: they may come back.
import { err, ok, type Result } from '../base/result.ts'
import type { Dependency } from './dependency.ts'
import type { ItemId } from './item.ts'

/** The part of a dependency that a cycle is made of. */
export type Link = Pick<Dependency, 'id' | 'predecessorId' | 'successorId'>

/** All items the dependencies name, each after its predecessors: a → b and b → c give `[a, b, c]`. The error is a cycle. */
export function orderByDependency(
  dependencies: readonly Link[],
): Result<readonly ItemId[], readonly ItemId[]> {
  const waitingFor = new Map<ItemId, number>()
  for (const { predecessorId, successorId } of dependencies) {
    waitingFor.set(predecessorId, waitingFor.get(predecessorId) ?? 0)
    waitingFor.set(successorId, (waitingFor.get(successorId) ?? 0) + 1)
  }
  const outgoing = Map.groupBy(dependencies, d => d.predecessorId)
  const order = [...waitingFor.keys()].filter(id => waitingFor.get(id) === 0)
  // The list grows while it is walked: whoever waits for nobody any more joins its end.
  for (const id of order) {
    for (const { successorId } of outgoing.get(id) ?? []) {
      const left = (waitingFor.get(successorId) ?? 0) - 1
      waitingFor.set(successorId, left)
      if (left === 0) order.push(successorId)
    }
  }
  if (order.length === waitingFor.size) return ok(order)
  const stuck = new Set([...waitingFor.keys()].filter(id => (waitingFor.get(id) ?? 0) > 0))
  return err(cycleAmong(stuck, dependencies))
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
