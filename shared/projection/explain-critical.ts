// Why each critical item is on the chain, and what keeps it from being earlier.
import type { DayNumber } from '../base/civil-date.ts'
import type { Dependency, DependencyId } from '../domain/dependency.ts'
import type { IndicatorId } from '../domain/framework.ts'
import { isActive, type Item, type ItemId } from '../domain/item.ts'
import { earliestStart } from '../schedule/place-item.ts'
import type { ScheduledItem } from '../schedule/scheduled-item.ts'
import type { DaySupport, LooseRung } from './day-support.ts'
import type { DelayLink, DelayNode } from './delay-network.ts'

/** Why a critical item is on the chain. */
export type CriticalReason =
  /** Its evidence counts on the day and brings `rung`; with it the indicator stands at `level` (above: held until then). */
  | {
      readonly code: 'delivers'
      readonly indicatorId: IndicatorId
      readonly rung: number
      readonly level: number
    }
  /** The next one on the chain waits for it. */
  | { readonly code: 'feeds'; readonly dependencyId: DependencyId; readonly successorId: ItemId }

/** What keeps a critical item from being earlier. `late`: it ends today, which is the earliest. `planned-start`: the plan alone. */
export type StartReason =
  | { readonly code: 'waits-for'; readonly predecessorIds: readonly ItemId[] }
  | { readonly code: 'planned-start' }
  | { readonly code: 'pinned' }
  | { readonly code: 'late' }

export interface CriticalItem {
  /** Each is enough by itself, or else all of them together. */
  readonly reasons: readonly CriticalReason[]
  readonly start: StartReason
}

export interface ExplainInput {
  readonly items: readonly Item[]
  readonly dependencies: readonly Dependency[]
  readonly schedule: ReadonlyMap<ItemId, ScheduledItem>
  readonly day: DayNumber
  readonly support: DaySupport
  /** Whether the day is lost without this item alone. */
  readonly isIndispensable: (node: DelayNode) => boolean
  /** Days a start may be pushed, by rank: until an indispensable item is too late, and until any loose rung is lost. */
  readonly most: Float64Array
  readonly least: Float64Array
}

/** One reason per indicator: the highest of the rungs. */
function toDeliveries(rungs: readonly LooseRung[]): readonly CriticalReason[] {
  const highest = new Map(rungs.map(one => [one.climb.indicator.id, one]))
  return [...highest.values()].map(({ rung, climb }) => ({
    code: 'delivers',
    indicatorId: climb.indicator.id,
    rung,
    level: climb.level,
  }))
}

function toFeeds(links: readonly DelayLink[]): readonly CriticalReason[] {
  return links.map(({ dependencyId, successor }) => ({
    code: 'feeds',
    dependencyId,
    successorId: successor.item.id,
  }))
}

function reasonsOf(node: DelayNode, input: ExplainInput): readonly CriticalReason[] {
  const own = node.deliveredOn === input.day ? input.support.rungsOf(node) : []
  const pushing = node.links.filter(link => link.slackDays === 0)
  const delivers = input.isIndispensable(node) ? own.filter(rung => rung.deliverers.length === 1) : []
  const feeds = pushing.filter(({ successor }) => input.most[successor.rank] === 0)
  if (delivers.length + feeds.length > 0) return [...toDeliveries(delivers), ...toFeeds(feeds)]
  // No single one of them would lose the day, but this item delays several.
  const together = pushing.filter(({ successor }) => input.least[successor.rank] === 0)
  return [...toDeliveries(own), ...toFeeds(together)]
}

/** By item, whose dates allow its start no earlier than it is. */
function findHolders(critical: readonly DelayNode[], input: ExplainInput): Map<ItemId, ItemId[]> {
  const nodes = new Map(critical.map(node => [node.item.id, node]))
  const incoming = input.dependencies.filter(({ successorId }) => nodes.has(successorId))
  const predecessors = new Set(incoming.map(({ predecessorId }) => predecessorId))
  const active = new Set(
    input.items.flatMap(one => (predecessors.has(one.id) && isActive(one) ? one.id : [])),
  )
  const holders = new Map<ItemId, ItemId[]>()
  for (const dependency of incoming) {
    const { predecessorId, successorId } = dependency
    const node = nodes.get(successorId)
    const predecessor = active.has(predecessorId) ? input.schedule.get(predecessorId) : undefined
    if (node === undefined || node.item.pinned || predecessor === undefined) continue
    const { planned, effective } = node.scheduled
    const durationDays = planned.end - planned.start + 1
    if (earliestStart(dependency, predecessor.effective, durationDays) === effective.start)
      holders.set(successorId, [...(holders.get(successorId) ?? []), predecessorId])
  }
  return holders
}

function startOf(
  { item, scheduled, endSlackDays }: DelayNode,
  predecessorIds: readonly ItemId[],
): StartReason {
  // A late milestone stands on today as a whole, later than typed and than anybody asks.
  const isMovedToToday =
    item.milestone && scheduled.effective.start > scheduled.planned.start && predecessorIds.length === 0
  if (endSlackDays > 0 || isMovedToToday) return { code: 'late' }
  if (item.pinned) return { code: 'pinned' }
  return predecessorIds.length > 0 ? { code: 'waits-for', predecessorIds } : { code: 'planned-start' }
}

/** The reasons of every critical item. One whose evidence counts on the day and one it waits for: `delivers` and `feeds`. */
export function explainCritical(
  critical: readonly DelayNode[],
  input: ExplainInput,
): ReadonlyMap<ItemId, CriticalItem> {
  if (critical.length === 0) return new Map()
  const holders = findHolders(critical, input)
  return new Map(
    critical.map(node => [
      node.item.id,
      { reasons: reasonsOf(node, input), start: startOf(node, holders.get(node.item.id) ?? []) },
    ]),
  )
}
