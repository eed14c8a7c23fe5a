// The chain that fixes the day on which the index reaches the target, and how far every item may slip before that day moves.
//
// Decisions: where the target is never reached, the day is the last rise: the day on which the index reaches the highest
// value this plan gives it. An item's float is the largest delay of its whole bar (start and end alike, everything else as
// planned) with which the index still reaches that value on that day; successors are pushed as the schedule would push
// them. An item is critical when its float is 0. Where several items hold the day together and each alone could be missed,
// none of them is critical. Accepted evidence stays where it is: such an item has float through its successors only.
import type { DayNumber } from '../base/civil-date.ts'
import type { ItemId } from '../domain/item.ts'
import { supportOf, type DaySupport } from './day-support.ts'
import { layOutDelays, type DelayLink, type DelayNode } from './delay-network.ts'
import { explainCritical, type CriticalItem } from './explain-critical.ts'
import { reachesTarget, toIndexUnits } from './index-value.ts'
import type { PlanEngine, PlanEngineInput } from './plan-engine.ts'
import type { IndexUnits, Projection } from './projection.ts'

export interface CriticalPath {
  /** The day that is fixed; null where the index never rises. The baseline date where the target holds from the start. */
  readonly day: DayNumber | null
  readonly kind: 'target' | 'last-rise'
  readonly critical: ReadonlyMap<ItemId, CriticalItem>
  isCritical(id: ItemId): boolean
  /**
   * Days the item may slip without moving the day; `Infinity` where no delay of it alone would. Null where the item cannot
   * slip: done, suspended, cancelled or deleted ones, and all where there is no day.
   */
  floatDays(id: ItemId): number | null
}

export type CriticalPathInput = Pick<
  PlanEngineInput,
  'framework' | 'items' | 'dependencies' | 'evidenceLagDays'
> &
  Pick<PlanEngine, 'schedule' | 'projection'>

/** Days every item may slip, by its rank. */
interface Room {
  /** When its whole bar moves. */
  readonly ofBar: Float64Array
  /** When its start is pushed: a late item takes some days up. */
  readonly ofStart: Float64Array
}

/** The backward pass, where the needed items must deliver by the day. */
function passBack(order: readonly DelayNode[], day: DayNumber, isNeeded: (node: DelayNode) => boolean): Room {
  const ofBar = new Float64Array(order.length)
  const ofStart = new Float64Array(order.length)
  for (let rank = order.length - 1; rank >= 0; rank -= 1) {
    const node = order[rank]
    if (node === undefined) continue
    let start = Number.POSITIVE_INFINITY
    let end = isNeeded(node) ? day - node.deliveredOn : Number.POSITIVE_INFINITY
    for (const { from, slackDays, successor } of node.links) {
      const room = slackDays + (ofStart[successor.rank] ?? 0)
      if (from === 'start') start = Math.min(start, room)
      else end = Math.min(end, room)
    }
    ofBar[rank] = Math.min(start, end)
    ofStart[rank] = Math.min(start, end + node.endSlackDays)
  }
  return { ofBar, ofStart }
}

/** Everybody behind `first` who matters, `first` included, predecessors first. */
function listBehind(first: DelayNode, matters: (link: DelayLink) => boolean): readonly DelayNode[] {
  const found = new Set([first])
  // The set grows while it is walked.
  for (const { links } of found) for (const link of links) if (matters(link)) found.add(link.successor)
  return [...found].toSorted((a, b) => a.rank - b.rank)
}

/** The smallest delay of `first` that loses the day: the items behind it are taken away in the order they become too late. */
function findRoom(
  first: DelayNode,
  day: DayNumber,
  support: DaySupport,
  matters: (link: DelayLink) => boolean,
): number {
  /** The delay of `first` up to which the start of an item stays where it is. */
  const reach = new Map<DelayNode, number>([[first, 0]])
  const ends: { readonly node: DelayNode; readonly room: number }[] = []
  for (const node of listBehind(first, matters)) {
    const start = reach.get(node) ?? 0
    const end = node === first ? start : start + node.endSlackDays
    if (support.rungsOf(node).length > 0) ends.push({ node, room: end + day - node.deliveredOn })
    for (const link of node.links) {
      if (!matters(link)) continue
      const days = (link.from === 'start' ? start : end) + link.slackDays
      reach.set(link.successor, Math.min(days, reach.get(link.successor) ?? days))
    }
  }
  const breaking = ends.toSorted((a, b) => a.room - b.room).find(({ node }) => support.lose(node))
  support.restore()
  return breaking?.room ?? Number.POSITIVE_INFINITY
}

/** The day that is fixed, and the index it is fixed by. */
function fixedDay({ target, steps, baseline, final }: Projection): {
  readonly day: DayNumber | null
  readonly kind: CriticalPath['kind']
  readonly needed: IndexUnits
} {
  if (reachesTarget(final, target.value))
    return { day: target.reachedOn, kind: 'target', needed: toIndexUnits(target.value) }
  const day = final > baseline ? (steps.at(-1)?.day ?? null) : null
  return { day, kind: 'last-rise', needed: final }
}

/**
 * The critical path of a plan. With a from day 10 to 19, b waiting for it and ending on day 40, and only b's evidence (no
 * lag) reaching the target, the day is 40, both are critical, and an item behind nobody that delivers on day 30 has a float
 * of 10 days if the target needs it.
 */
export function findCriticalPath(input: CriticalPathInput): CriticalPath {
  const { projection } = input
  const { day, kind, needed } = fixedDay(projection)
  const network = layOutDelays(input.items, input.dependencies, input.schedule, input.evidenceLagDays)
  const { nodes, order } = network
  const noCritical: CriticalPath['critical'] = new Map()
  const isHeldFromStart = projection.baseline >= needed
  if (day === null || isHeldFromStart)
    return {
      day,
      kind,
      critical: noCritical,
      isCritical: () => false,
      floatDays: id => (day !== null && nodes.has(id) ? Number.POSITIVE_INFINITY : null),
    }

  const index = projection.steps.find(step => step.day === day)?.index ?? needed
  const support = supportOf({ ...input, day, spare: index - needed }, network)
  const isIndispensable = (node: DelayNode) => {
    const isLost = support.rungsOf(node).length > 0 && support.lose(node)
    support.restore()
    return isLost
  }
  // Nobody may slip further than the indispensable items allow; nothing is lost before the first loose rung is.
  const most = passBack(order, day, isIndispensable)
  const least = passBack(order, day, node => support.rungsOf(node).length > 0)
  const matters = ({ successor }: DelayLink) => least.ofStart[successor.rank] !== Number.POSITIVE_INFINITY
  const float = order.map((node, rank) =>
    least.ofBar[rank] === most.ofBar[rank] ? (most.ofBar[rank] ?? 0) : findRoom(node, day, support, matters),
  )
  const critical = explainCritical(
    order.filter((_, rank) => float[rank] === 0),
    { ...input, day, support, isIndispensable, most: most.ofStart, least: least.ofStart },
  )
  return {
    day,
    kind,
    critical,
    isCritical: id => critical.has(id),
    floatDays: id => {
      const node = nodes.get(id)
      return node === undefined ? null : (float[node.rank] ?? null)
    },
  }
}
