// The effective schedule of a plan, kept up to date: a change recomputes the items behind it and nothing else.
// A dependency that names an item the plan does not have constrains nothing until the item comes.
import type { DayNumber } from '../base/civil-date.ts'
import type { Dependency, DependencyId } from '../domain/dependency.ts'
import { isActive, type Item, type ItemId } from '../domain/item.ts'
import { createNetwork } from './network.ts'
import { placeItem, type Placement, type Pull } from './place-item.ts'
import type { ScheduledItem, Span, Violation } from './scheduled-item.ts'

export interface ForwardPass {
  /** The same map for the life of the pass, updated in place; an entry is a new object exactly when it changed. */
  readonly schedule: ReadonlyMap<ItemId, ScheduledItem>
  /** In the order of the dependencies. */
  readonly violations: readonly Violation[]
  /** Each returns the ids whose effective span came, went or changed. */
  putItems(items: readonly Item[]): ReadonlySet<ItemId>
  removeItems(ids: readonly ItemId[]): ReadonlySet<ItemId>
  /** Throws on a cycle and then changes nothing. */
  setDependencies(dependencies: readonly Dependency[]): ReadonlySet<ItemId>
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

/** A pass over an empty plan on the given day; fill it with `setDependencies` and `putItems`. */
export function createForwardPass(today: DayNumber): ForwardPass {
  const items = new Map<ItemId, Item>()
  const schedule = new Map<ItemId, ScheduledItem>()
  const violations = new Map<DependencyId, Violation>()
  let network = createNetwork([])

  function pullsOn(id: ItemId): readonly Pull[] {
    const pulls: Pull[] = []
    for (const dependency of network.incoming.get(id) ?? []) {
      const predecessor = items.get(dependency.predecessorId)
      const scheduled = schedule.get(dependency.predecessorId)
      if (predecessor !== undefined && scheduled !== undefined && isActive(predecessor))
        pulls.push({ dependency, predecessor: scheduled.effective })
    }
    return pulls
  }

  /** Places one item again, or takes it out; says whether its effective span changed. */
  function update(id: ItemId): boolean {
    const item = items.get(id)
    const before = schedule.get(id)
    for (const { id: dependencyId } of network.incoming.get(id) ?? []) violations.delete(dependencyId)
    if (item === undefined) return schedule.delete(id)
    const { scheduled, violations: found }: Placement = placeItem(item, pullsOn(id), today)
    for (const violation of found) violations.set(violation.dependencyId, violation)
    if (before === undefined || !sameScheduled(before, scheduled)) schedule.set(id, scheduled)
    return !sameSpan(before?.effective, scheduled.effective)
  }

  function rankOf(id: ItemId): number {
    const rank = network.ranks.get(id)
    if (rank === undefined) throw new Error(`item ${id} is not in the network`)
    return rank
  }

  /** Recomputes the given items and, predecessors first, whatever their movement reaches. */
  function propagate(seeds: Iterable<ItemId>): Set<ItemId> {
    const changed = new Set<ItemId>()
    const due = new Set<number>()
    let rank = network.order.length
    for (const id of seeds) {
      const seedRank = network.ranks.get(id)
      if (seedRank === undefined) {
        if (update(id)) changed.add(id)
        continue
      }
      due.add(seedRank)
      rank = Math.min(rank, seedRank)
      // Even with the same span, an item that was suspended or came back changes what its successors wait for.
      for (const { successorId } of network.outgoing.get(id) ?? []) due.add(rankOf(successorId))
    }
    for (; due.size > 0; rank += 1) {
      const id = network.order[rank]
      if (id === undefined || !due.delete(rank) || !update(id)) continue
      changed.add(id)
      for (const { successorId } of network.outgoing.get(id) ?? []) due.add(rankOf(successorId))
    }
    return changed
  }

  return {
    schedule,
    get violations() {
      const position = (v: Violation) => network.positions.get(v.dependencyId) ?? 0
      return [...violations.values()].toSorted((a, b) => position(a) - position(b))
    },
    putItems(changedItems) {
      for (const item of changedItems) items.set(item.id, item)
      return propagate(changedItems.map(item => item.id))
    },
    removeItems(ids) {
      for (const id of ids) items.delete(id)
      return propagate(ids)
    },
    setDependencies(dependencies) {
      const next = createNetwork(dependencies)
      const bound = new Set([...network.incoming.keys(), ...next.incoming.keys()])
      network = next
      violations.clear()
      return propagate([...bound].filter(id => items.has(id)))
    },
  }
}
