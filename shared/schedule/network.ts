// The dependencies of a plan, laid out for the forward pass. Knows nothing of dates.
import type { Dependency, DependencyId } from '../domain/dependency.ts'
import type { ItemId } from '../domain/item.ts'
import { orderByDependency } from '../domain/dependency-order.ts'

export interface Network {
  /** Every item a dependency names (also ones the plan does not have), each after its predecessors. */
  readonly order: readonly ItemId[]
  /** Place of an item in `order`. */
  readonly ranks: ReadonlyMap<ItemId, number>
  /** Dependencies by the item that waits, and by the item that is waited for, in the order given. */
  readonly incoming: ReadonlyMap<ItemId, readonly Dependency[]>
  readonly outgoing: ReadonlyMap<ItemId, readonly Dependency[]>
  /** Place of a dependency in the list given. */
  readonly positions: ReadonlyMap<DependencyId, number>
}

/** Lays out the dependencies `a → b`, `b → c` as order `a, b, c`. Throws on a cycle and names it: callers refuse one before. */
export function createNetwork(dependencies: readonly Dependency[]): Network {
  const order = orderByDependency(dependencies)
  if (!order.ok) throw new Error(`dependencies form a cycle: ${[...order.error, order.error[0]].join(' → ')}`)
  return {
    order: order.value,
    ranks: new Map(order.value.map((id, rank) => [id, rank])),
    incoming: Map.groupBy(dependencies, d => d.successorId),
    outgoing: Map.groupBy(dependencies, d => d.predecessorId),
    positions: new Map(dependencies.map((d, position) => [d.id, position])),
  }
}
