// The ladder of one indicator as its details show it: per level what is reached, and which items deliver it.
import type { Framework, Indicator, Thousandths } from '../domain/framework.ts'
import type { Item } from '../domain/item.ts'
import type { Projection, RungOutcome } from './projection.ts'

export interface RungDeliverer {
  readonly item: Item
  readonly outcome: RungOutcome
}

export interface RungPlan {
  readonly level: number
  readonly requires: string
  /** The baseline has it, or a published value lies in its band. */
  readonly isReached: boolean
  /** The lowest level that is not reached. */
  readonly isNext: boolean
  /** Items that name the level, the one that counts first. None above what the baseline has: nobody plans it. */
  readonly deliverers: readonly RungDeliverer[]
  /** No active item delivers it within the horizon: it waits for somebody to plan it. */
  readonly isOpen: boolean
}

const ORDER: Readonly<Record<RungOutcome['state'], number>> = {
  counted: 0,
  held: 1,
  shared: 2,
  beyond: 3,
  inactive: 4,
  already: 5,
}

function deliverersOf(
  indicator: Indicator,
  items: readonly Item[],
  projection: Projection,
): readonly RungDeliverer[] {
  return items.flatMap(item => {
    const names =
      item.deletedOn === null &&
      item.effects.some(
        effect => effect.frameworkId === projection.frameworkId && effect.indicatorId === indicator.id,
      )
    if (!names) return []
    const outcomes = projection.effects.get(item.id) ?? []
    return outcomes
      .filter(outcome => outcome.indicatorId === indicator.id)
      .flatMap(outcome => outcome.rungs.map(rung => ({ item, outcome: rung })))
  })
}

/**
 * The level whose criterion a value meets: of 2.75, level 2. The criteria of values that other bodies publish are ranges,
 * and those are the bands of the framework (Pemdi: from 1.5, 2.5, 3.5 and 4): of 2.75, level 3. In the index a value counts as
 * it is.
 */
export function metLevel(framework: Framework, { external }: Indicator, value: Thousandths): number {
  const { bands, minLevel, maxLevel } = framework
  const whole = Math.floor(value / 1_000)
  if (external === null || bands.length !== maxLevel - minLevel + 1) return whole
  return Math.max(whole, minLevel + bands.findLastIndex(band => band.min <= value))
}

/**
 * Every level with a criterion, lowest first. With a baseline of 1 and an item from 2 to 3, level 2 is next and open, and
 * level 3 has the item, held.
 */
export function listRungPlans(
  framework: Framework,
  indicator: Indicator,
  items: readonly Item[],
  projection: Projection,
): readonly RungPlan[] {
  const outcome = projection.indicators.get(indicator.id)
  const now = outcome?.assessed === true ? outcome.baseline : null
  const reached = now === null ? framework.minLevel - 1 : metLevel(framework, indicator, now)
  // What is not assessed counts as the lowest level all the same: nobody has to plan that.
  const given = Math.max(reached, framework.minLevel)
  // The index has only this much: from 3.75 to 4 an item still adds something.
  const whole = now === null ? framework.minLevel : Math.floor(now / 1_000)
  const deliverers = deliverersOf(indicator, items, projection)
  return indicator.criteria.map(({ level, requires }) => {
    const here = deliverers
      .filter(one => one.outcome.rung === level && level > whole)
      .toSorted(
        (a, b) =>
          ORDER[a.outcome.state] - ORDER[b.outcome.state] ||
          a.outcome.deliveredOn - b.outcome.deliveredOn ||
          (a.item.id < b.item.id ? -1 : 1),
      )
    const isDelivered = here.some(one => ['counted', 'held', 'shared'].includes(one.outcome.state))
    return {
      level,
      requires,
      isReached: level <= reached,
      isNext: level === given + 1,
      deliverers: here,
      isOpen: level > given && !isDelivered,
    }
  })
}
