// What one item brings to the ladders of one framework: when its evidence counts and which rungs it delivers.
//
// Decisions: the evidence counts on the day it was accepted, else on the effective end plus the item's own lag or that of
// its category (lag 0: on the end day itself). Effects on other frameworks, and on indicators this framework does not
// have, are passed over; so are rungs above its highest level. A done item counts by the same rule.
import { toDay, type DayNumber } from '../base/civil-date.ts'
import type { FrameworkId, Indicator, IndicatorId } from '../domain/framework.ts'
import { isActive, type Category, type Effect, type Item, type ItemId } from '../domain/item.ts'
import type { ScheduledItem } from '../schedule/scheduled-item.ts'

/** `stopped`: suspended or cancelled. Only `active` items deliver. */
export type Standing = 'active' | 'stopped' | 'deleted'

export interface ItemRecord {
  readonly itemId: ItemId
  readonly standing: Standing
  readonly finishedOn: DayNumber
  readonly deliveredOn: DayNumber
  /** Those that concern the framework: as a rule the very list of the item. */
  readonly effects: readonly Effect[]
}

export interface RecordRules {
  readonly frameworkId: FrameworkId
  readonly indicators: ReadonlyMap<IndicatorId, Indicator>
  readonly evidenceLagDays: Readonly<Record<Category, number>>
}

function standingOf(item: Item): Standing {
  if (item.deletedOn !== null) return 'deleted'
  return isActive(item) ? 'active' : 'stopped'
}

/** The day on which the evidence of an item counts: an end on day 19 with a lag of 30 days gives 49. */
export function deliveryDay(
  item: Item,
  { effective }: ScheduledItem,
  evidenceLagDays: Readonly<Record<Category, number>>,
): DayNumber {
  if (item.acceptedOn !== null) return toDay(item.acceptedOn)
  return effective.end + (item.evidenceLagDays ?? evidenceLagDays[item.category])
}

/** Whether an effect, if there is one, raises an indicator of the framework. */
function concerns(effect: Effect | undefined, { frameworkId, indicators }: RecordRules): boolean {
  return effect?.frameworkId === frameworkId && indicators.has(effect.indicatorId)
}

/** The effects that concern the framework: of one on P59 and one on P05, seen through P59, the first. */
export function effectsFor({ effects }: Item, rules: RecordRules): readonly Effect[] {
  // The very list where all do, and a plain loop: this is asked of every item.
  for (let i = 0; i < effects.length; i += 1)
    if (!concerns(effects[i], rules)) return effects.filter(effect => concerns(effect, rules))
  return effects
}

/** The record of an item, or null where no effect of it concerns the framework. */
export function recordItem(item: Item, scheduled: ScheduledItem, rules: RecordRules): ItemRecord | null {
  const effects = effectsFor(item, rules)
  if (effects.length === 0) return null
  return {
    itemId: item.id,
    standing: standingOf(item),
    finishedOn: scheduled.effective.end,
    deliveredOn: deliveryDay(item, scheduled, rules.evidenceLagDays),
    effects,
  }
}

function sameEffects(a: readonly Effect[], b: readonly Effect[]): boolean {
  if (a === b) return true
  return (
    a.length === b.length &&
    a.every(({ indicatorId, from, to }, i) => {
      const other = b[i]
      return other?.indicatorId === indicatorId && other.from === from && other.to === to
    })
  )
}

/** Whether two records of one item would give the same projection. */
export function sameRecord(a: ItemRecord | null, b: ItemRecord | null): boolean {
  if (a === null || b === null) return a === b
  return (
    a.finishedOn === b.finishedOn &&
    a.deliveredOn === b.deliveredOn &&
    a.standing === b.standing &&
    sameEffects(a.effects, b.effects)
  )
}
