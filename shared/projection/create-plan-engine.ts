// Keeps schedule and projection of one plan up to date: an edit recomputes the items it moves, then the ladders those
// items touch, then the steps (a few hundred rungs at most). Nothing here reads the clock; `today` is an argument.
import type { NumberedMap } from '../base/numbered-map.ts'
import type { Indicator, IndicatorId } from '../domain/framework.ts'
import type { Item, ItemId } from '../domain/item.ts'
import { numberItems } from '../domain/number-items.ts'
import { createForwardPass } from '../schedule/forward-pass.ts'
import type { Moves } from '../schedule/scheduled-item.ts'
import { assembleProjection } from './assemble-projection.ts'
import { assessIndex } from './assess-index.ts'
import { createOutcomeReader } from './effect-outcomes.ts'
import { effectsFor, recordItem, sameRecord, type ItemRecord } from './item-record.ts'
import { climbLadder, type ForEachOffer, type Ladder } from './ladder.ts'
import { Offers } from './offers.ts'
import { OutcomeMap } from './outcome-map.ts'
import type { PlanEngine, PlanEngineInput } from './plan-engine.ts'
import type { Projection } from './projection.ts'

/**
 * Builds schedule and projection of a plan and keeps them up to date. An item from 1,000 whose end plus lag is day 20,819
 * and whose effect lifts an indicator of weight 250 by one level gives one step of 250,000 units on that day.
 * Throws on a cycle of dependencies, naming it. Whoever has the items by id already may give that.
 */
export function createPlanEngine(
  input: PlanEngineInput,
  itemsById: NumberedMap<ItemId, Item> = numberItems(input.items),
): PlanEngine {
  const { framework, horizon, baselineDay } = input
  const start = assessIndex(framework, input.baseline)
  const indicators = new Map<IndicatorId, Indicator>(framework.indicators.map(i => [i.id, i]))
  const rules = { frameworkId: framework.id, indicators, evidenceLagDays: input.evidenceLagDays }

  const pass = createForwardPass(input.today, itemsById, input.dependencies)
  const { numbering } = itemsById
  const readOutcomes = createOutcomeReader(input.cutOffs, framework.maxLevel)
  const offers = new Map<IndicatorId, Offers>(framework.indicators.map(i => [i.id, new Offers()]))
  /** Replaced as a whole on every change: older projections go on reading theirs. */
  let ladders: ReadonlyMap<IndicatorId, Ladder> = new Map()
  let current: { readonly projection: Projection; readonly effects: OutcomeMap } | null = null
  let isStale = true

  /** What an item stands for in the projection now; null where that is nothing. It is not kept: few are asked for. */
  function recordAt(number: number): ItemRecord | null {
    const item = pass.items.at(number)
    const scheduled = pass.schedule.at(number)
    return item === undefined || scheduled === undefined ? null : recordItem(item, scheduled, rules)
  }

  const records = {
    get: (id: ItemId) => recordAt(numbering.find(id) ?? -1) ?? undefined,
    keys: () => pass.items.keys(),
  }

  /** Makes a change, and takes over what has become of the given items and of those that move with them. */
  function change(ids: readonly ItemId[], make: () => Moves): Moves {
    const before = new Map(ids.map(id => [id, records.get(id) ?? null]))
    const moves = make()
    for (const [id, scheduled] of moves) {
      if (before.has(id)) continue
      // Who moves without being changed is the same item as before.
      const item = pass.items.get(id)
      before.set(id, item === undefined || scheduled === null ? null : recordItem(item, scheduled, rules))
    }
    before.forEach((record, id) => replaceRecord(id, record))
    return moves
  }

  function replaceRecord(id: ItemId, before: ItemRecord | null): void {
    const number = numbering.number(id)
    const after = recordAt(number)
    if (sameRecord(before, after)) return
    isStale = true
    current?.effects.keep(id, before)
    before?.effects.forEach(({ indicatorId }) => offers.get(indicatorId)?.remove(number))
    after?.effects.forEach(({ indicatorId }) => offers.get(indicatorId)?.add(number))
  }

  function climb(indicator: Indicator, offered: Offers): Ladder {
    const level = start.indicators.get(indicator.id)
    if (level === undefined) throw new Error(`indicator ${indicator.id} is not assessed`)
    const { value: baseline, assessed } = level
    const forEachOffer: ForEachOffer = visit =>
      offered.numbers.forEach(number => {
        const item = pass.items.at(number)
        const scheduled = pass.schedule.at(number)
        if (item !== undefined && scheduled !== undefined) visit(item, scheduled)
      })
    const { maxLevel } = framework
    return climbLadder({ rules, maxLevel, indicator, baseline, assessed, baselineDay, horizon }, forEachOffer)
  }

  function project(): { projection: Projection; effects: OutcomeMap } {
    const standing = ladders
    const climbed = new Map<IndicatorId, Ladder>()
    for (const indicator of framework.indicators) {
      const offered = offers.get(indicator.id)
      if (offered === undefined) continue
      const known = offered.haveChanged ? undefined : standing.get(indicator.id)
      climbed.set(indicator.id, known ?? climb(indicator, offered))
      offered.haveChanged = false
    }
    ladders = climbed
    const effects = new OutcomeMap(records, record => readOutcomes(record, climbed))
    return {
      projection: assembleProjection(framework, input, start, [...climbed.values()], effects),
      effects,
    }
  }

  for (let number = 0; number < numbering.size; number += 1) {
    const item = pass.items.at(number)
    const effects = item === undefined ? [] : effectsFor(item, rules)
    for (let i = 0; i < effects.length; i += 1) {
      const effect = effects[i]
      if (effect !== undefined) offers.get(effect.indicatorId)?.add(number)
    }
  }

  return {
    schedule: pass.schedule,
    get violations() {
      return pass.violations
    },
    extent: () => pass.extent(),
    dependenciesOf: id => pass.dependenciesOf(id),
    get projection() {
      if (current === null || isStale) {
        const next = project()
        current?.effects.succeededBy(next.effects)
        current = next
        isStale = false
      }
      return current.projection
    },
    putItems(items) {
      const ids = items.map(item => item.id)
      return change(ids, () => pass.putItems(items))
    },
    removeItems: ids => change(ids, () => pass.removeItems(ids)),
    setDependencies(dependencies) {
      change([], () => pass.setDependencies(dependencies))
    },
  }
}
