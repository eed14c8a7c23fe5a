// How a delay travels from item to item: who pushes whom, and how many days each link takes up before it passes any on.
//
// Decisions: a delay moves the whole bar, its duration kept: start and end as many days later. A done item cannot slip, and
// an inactive one is not part of the plan. Done and pinned items are pushed by nobody, so no delay travels through them.
import type { DayNumber } from '../base/civil-date.ts'
import type { Dependency, DependencyId } from '../domain/dependency.ts'
import { isActive, type Category, type Item, type ItemId } from '../domain/item.ts'
import { earliestStart } from '../schedule/place-item.ts'
import type { ScheduledItem } from '../schedule/scheduled-item.ts'
import { deliveryDay } from './item-record.ts'

export interface DelayLink {
  readonly dependencyId: DependencyId
  readonly successor: DelayNode
  /** What of the predecessor pushes. */
  readonly from: 'start' | 'end'
  /** Days the predecessor may slip before the start of the successor moves. */
  readonly slackDays: number
}

/** An item that can slip. */
export interface DelayNode {
  readonly item: Item
  readonly scheduled: ScheduledItem
  /** The day on which its evidence counts as the plan stands. */
  readonly deliveredOn: DayNumber
  /** Days its start may be pushed before its end moves: a late item that ends today has some. */
  readonly endSlackDays: number
  readonly links: DelayLink[]
  /** Links that are not worked off yet while the order is found. */
  waitsForCount: number
  /** Its place in `DelayNetwork.order`. */
  rank: number
  /** Two items of different parts are never moved by one delay. */
  part: DelayNode | null
}

export interface DelayNetwork {
  readonly nodes: ReadonlyMap<ItemId, DelayNode>
  /** Predecessors first. */
  readonly order: readonly DelayNode[]
}

/** One item that stands for the part of the network a node is in; the same for all of them. */
export function partOf(node: DelayNode): DelayNode {
  let root = node
  while (root.part !== null) root = root.part
  // Shortens the way for the next one who asks.
  for (let at = node; at.part !== null; ) {
    const next = at.part
    if (next !== root) at.part = root
    at = next
  }
  return root
}

function join(a: DelayNode, b: DelayNode): void {
  const root = partOf(a)
  const other = partOf(b)
  if (root !== other) root.part = other
}

/** How far the planned duration is stretched to let a late item end today. */
function stretchOf({ planned, effective }: ScheduledItem): number {
  return effective.end - (effective.start + planned.end - planned.start)
}

function orderByLinks(nodes: ReadonlyMap<ItemId, DelayNode>): readonly DelayNode[] {
  const order: DelayNode[] = []
  const add = (node: DelayNode) => {
    node.rank = order.length
    order.push(node)
  }
  for (const node of nodes.values()) if (node.waitsForCount === 0) add(node)
  // The list grows while it is walked: whoever waits for nobody any more joins its end.
  for (const { links } of order)
    for (const { successor } of links) {
      successor.waitsForCount -= 1
      if (successor.waitsForCount === 0) add(successor)
    }
  return order
}

/**
 * Lays out how delays travel. With a from day 10 to 19 and b from day 25 waiting for its end, the link from a to b takes
 * up 5 days.
 */
export function layOutDelays(
  items: readonly Item[],
  dependencies: readonly Dependency[],
  schedule: ReadonlyMap<ItemId, ScheduledItem>,
  evidenceLagDays: Readonly<Record<Category, number>>,
): DelayNetwork {
  const nodes = new Map<ItemId, DelayNode>()
  for (const item of items) {
    const scheduled = schedule.get(item.id)
    if (scheduled === undefined || item.status === 'done' || !isActive(item)) continue
    nodes.set(item.id, {
      item,
      scheduled,
      deliveredOn: deliveryDay(item, scheduled, evidenceLagDays),
      endSlackDays: stretchOf(scheduled),
      links: [],
      waitsForCount: 0,
      rank: 0,
      part: null,
    })
  }
  for (const dependency of dependencies) {
    const predecessor = nodes.get(dependency.predecessorId)
    const successor = nodes.get(dependency.successorId)
    if (predecessor === undefined || successor === undefined || successor.item.pinned) continue
    const { planned, effective } = successor.scheduled
    const durationDays = planned.end - planned.start + 1
    predecessor.links.push({
      dependencyId: dependency.id,
      successor,
      from: dependency.kind === 'start-start' ? 'start' : 'end',
      slackDays: effective.start - earliestStart(dependency, predecessor.scheduled.effective, durationDays),
    })
    successor.waitsForCount += 1
    join(predecessor, successor)
  }
  return { nodes, order: orderByLinks(nodes) }
}
