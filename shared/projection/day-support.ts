// What the index of one day rests on: the rungs that count on it, who brings them by then, and which items can be missed.
import type { DayNumber } from '../base/civil-date.ts'
import type { Framework, Indicator, IndicatorId, Thousandths } from '../domain/framework.ts'
import { isActive, type Category, type Item, type ItemId } from '../domain/item.ts'
import type { ScheduledItem } from '../schedule/scheduled-item.ts'
import { partOf, type DelayNetwork, type DelayNode } from './delay-network.ts'
import { deliveryDay } from './item-record.ts'
import type { IndexUnits, Projection } from './projection.ts'

/** A rung that counts on the day and would be lost if everybody who brings it were late. */
export interface LooseRung {
  readonly rung: number
  readonly climb: Climb
  readonly deliverers: readonly DelayNode[]
  /** How many of them are in time now. */
  left: number
}

/** Where one indicator stands on the day. */
export interface Climb {
  readonly indicator: Indicator
  readonly baseline: Thousandths
  /** The level reached on the day. */
  readonly level: number
  /** The level that is left; rungs above a lost one fall with it. */
  remaining: number
}

export interface DaySupport {
  /** The rungs an item brings that could be lost, lowest first; none where others bring them in any case. */
  rungsOf(node: DelayNode): readonly LooseRung[]
  /** Takes an item away, on top of those taken before; says whether the index falls below what the day needs. */
  lose(node: DelayNode): boolean
  /** Brings back all that were taken away. */
  restore(): void
}

export interface SupportInput {
  readonly framework: Framework
  readonly items: readonly Item[]
  readonly schedule: ReadonlyMap<ItemId, ScheduledItem>
  readonly evidenceLagDays: Readonly<Record<Category, number>>
  readonly projection: Projection
  readonly day: DayNumber
  /** How far the index may fall on the day before it is lost. */
  readonly spare: IndexUnits
}

/** Who brings a rung by the day. `isSafe`: no single delay can take all of them away. */
interface Delivery {
  readonly deliverers: DelayNode[]
  isSafe: boolean
}

function addDeliverer(delivery: Delivery, node: DelayNode | undefined): void {
  if (delivery.isSafe) return
  const [other] = delivery.deliverers
  if (node === undefined || node.item.acceptedOn !== null) delivery.isSafe = true
  else if (other !== undefined && partOf(other) !== partOf(node)) delivery.isSafe = true
  else delivery.deliverers.push(node)
}

/** Every rung delivered by the day, per indicator: `deliveries[rung]`. */
function collectDeliveries(input: SupportInput, network: DelayNetwork): Map<IndicatorId, Delivery[]> {
  const { framework, schedule, day } = input
  const found = new Map<IndicatorId, Delivery[]>(framework.indicators.map(({ id }) => [id, []]))
  const add = (item: Item, node: DelayNode | undefined) => {
    for (const { frameworkId, indicatorId, from, to } of item.effects) {
      const deliveries = frameworkId === framework.id ? found.get(indicatorId) : undefined
      if (deliveries === undefined) continue
      for (let rung = from + 1; rung <= Math.min(to, framework.maxLevel); rung += 1)
        addDeliverer((deliveries[rung] ??= { deliverers: [], isSafe: false }), node)
    }
  }
  for (const node of network.order) if (node.deliveredOn <= day) add(node.item, node)
  for (const item of input.items) {
    const scheduled = item.status === 'done' && isActive(item) ? schedule.get(item.id) : undefined
    if (scheduled !== undefined && deliveryDay(item, scheduled, input.evidenceLagDays) <= day)
      add(item, undefined)
  }
  return found
}

/** Works out what the index of a day rests on. With one item for a rung that the target needs, losing it loses the day. */
export function supportOf(input: SupportInput, network: DelayNetwork): DaySupport {
  const rungs = new Map<DelayNode, LooseRung[]>()
  const deliveriesOf = collectDeliveries(input, network)
  for (const indicator of input.framework.indicators) {
    const deliveries = deliveriesOf.get(indicator.id) ?? []
    const baseline = input.projection.indicators.get(indicator.id)?.baseline ?? 0
    const lowest = Math.floor(baseline / 1_000) + 1
    let level = lowest - 1
    while (deliveries[level + 1] !== undefined) level += 1
    const climb: Climb = { indicator, baseline, level, remaining: level }
    for (let rung = lowest; rung <= level; rung += 1) {
      const delivery = deliveries[rung]
      if (delivery === undefined || delivery.isSafe) continue
      const { deliverers } = delivery
      const loose: LooseRung = { rung, climb, deliverers, left: deliverers.length }
      for (const node of deliverers) {
        const known = rungs.get(node)
        if (known === undefined) rungs.set(node, [loose])
        else known.push(loose)
      }
    }
  }

  const valueAt = ({ baseline }: Climb, level: number) => Math.max(baseline, level * 1_000)
  const rungsOf = (node: DelayNode) => rungs.get(node) ?? []
  const taken: DelayNode[] = []
  let lost: IndexUnits = 0
  return {
    rungsOf,
    lose(node) {
      taken.push(node)
      for (const loose of rungsOf(node)) {
        loose.left -= 1
        const { climb, rung } = loose
        if (loose.left > 0 || climb.remaining < rung) continue
        lost += climb.indicator.weight * (valueAt(climb, climb.remaining) - valueAt(climb, rung - 1))
        climb.remaining = rung - 1
      }
      return lost > input.spare
    },
    restore() {
      for (const node of taken)
        for (const loose of rungsOf(node)) {
          loose.left += 1
          loose.climb.remaining = loose.climb.level
        }
      taken.length = 0
      lost = 0
    },
  }
}
