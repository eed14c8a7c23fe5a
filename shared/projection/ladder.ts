// The ladder of one indicator: which of its rungs are delivered, from when they count, and which are held.
//
// Decisions: the value starts at the baseline; rungs up to its whole part are already there. A rung is delivered by the
// active item that delivers it first (then the smaller id); it counts from the day on which it and all rungs below it are
// delivered, but not before the baseline date. Above a fractional baseline the first rung adds only what is missing to it.
import type { DayNumber } from '../base/civil-date.ts'
import type { Indicator, Thousandths } from '../domain/framework.ts'
import { isActive, type Effect, type Item, type ItemId } from '../domain/item.ts'
import type { ScheduledItem, Span } from '../schedule/scheduled-item.ts'
import { deliveryDay, recordItem, type ItemRecord, type RecordRules } from './item-record.ts'
import type { HeldRung, IndexUnits } from './projection.ts'

export interface Ladder {
  readonly indicator: Indicator
  readonly baseline: Thousandths
  readonly assessed: boolean
  readonly final: Thousandths
  /** Every rung above the baseline, lowest first. */
  readonly rungs: readonly Rung[]
  /** The lowest rung that nobody delivers within the horizon; null where none is missing. */
  readonly missingRung: number | null
  readonly held: readonly HeldRung[]
}

export interface Rung {
  readonly rung: number
  /** What it adds to the index once it and all below it count. */
  readonly gain: IndexUnits
  /** Who delivers it first within the horizon. */
  readonly deliverer: Pick<ItemRecord, 'itemId' | 'deliveredOn'> | null
  /** The day from which it raises the index; null where it is missing or held. */
  readonly countsOn: DayNumber | null
}

export interface LadderStart {
  readonly rules: RecordRules
  readonly maxLevel: number
  readonly indicator: Indicator
  readonly baseline: Thousandths
  readonly assessed: boolean
  readonly baselineDay: DayNumber
  readonly horizon: Span
}

/** Visits the items that offer something to the indicator; one with two effects on it may come twice. */
export type ForEachOffer = (visit: (item: Item, scheduled: ScheduledItem) => void) => void

function isOn(effect: Effect | undefined, { id }: Indicator, { frameworkId }: RecordRules): effect is Effect {
  return effect?.indicatorId === id && effect.frameworkId === frameworkId
}

function isBefore(deliveredOn: DayNumber, id: ItemId, best: ItemRecord): boolean {
  return deliveredOn < best.deliveredOn || (deliveredOn === best.deliveredOn && id < best.itemId)
}

/** The first deliverer within the horizon of each rung from `lowest` up. */
function findDeliverers(
  forEachOffer: ForEachOffer,
  lowest: number,
  { rules, indicator, maxLevel, baselineDay, horizon }: LadderStart,
): (ItemRecord | null)[] {
  const first: (ItemRecord | null)[] = Array.from({ length: Math.max(0, maxLevel - lowest + 1) }, () => null)
  if (baselineDay > horizon.end) return first
  /** Whoever delivers after that day is nowhere first. */
  let latest = horizon.end
  forEachOffer((item, scheduled) => {
    if (!isActive(item)) return
    const deliveredOn = deliveryDay(item, scheduled, rules.evidenceLagDays)
    if (deliveredOn > latest) return
    let isFirst = false
    // A plain loop, and a record only of who comes first: thousands come by.
    for (let i = 0; i < item.effects.length; i += 1) {
      const effect = item.effects[i]
      if (!isOn(effect, indicator, rules)) continue
      for (let rung = Math.max(lowest, effect.from + 1); rung <= Math.min(maxLevel, effect.to); rung += 1) {
        const best = first[rung - lowest] ?? null
        if (best !== null && !isBefore(deliveredOn, item.id, best)) continue
        first[rung - lowest] = recordItem(item, scheduled, rules)
        isFirst = true
      }
    }
    if (isFirst) latest = Math.max(...first.map(record => record?.deliveredOn ?? horizon.end))
  })
  return first
}

/** Items that name the rung but do not deliver it in time; those in the bin are no help. */
function findPossible(
  forEachOffer: ForEachOffer,
  { rules, indicator }: LadderStart,
  rung: number,
): readonly ItemId[] {
  const ids = new Set<ItemId>()
  forEachOffer(({ id, deletedOn, effects }) => {
    const names = effects.some(
      effect => isOn(effect, indicator, rules) && effect.from < rung && rung <= effect.to,
    )
    if (deletedOn === null && names) ids.add(id)
  })
  return [...ids].toSorted((a, b) => (a < b ? -1 : 1))
}

/**
 * Climbs one ladder. From baseline 1000, with rung 3 delivered on day 10 and rung 2 on day 20, both count on day 20;
 * with rung 2 missing, rung 3 is held and the value stays 1000.
 */
export function climbLadder(start: LadderStart, forEachOffer: ForEachOffer): Ladder {
  const { indicator, baseline, assessed } = start
  const lowest = Math.floor(baseline / 1_000) + 1
  const rungs: Rung[] = []
  let final = baseline
  let missingRung: number | null = null
  let countsFrom = start.baselineDay
  findDeliverers(forEachOffer, lowest, start).forEach((deliverer, i) => {
    const rung = lowest + i
    const gain = (rung * 1_000 - Math.max(baseline, (rung - 1) * 1_000)) * indicator.weight
    if (deliverer === null) missingRung ??= rung
    else countsFrom = Math.max(countsFrom, deliverer.deliveredOn)
    const counts = missingRung === null
    if (counts) final = rung * 1_000
    rungs.push({ rung, gain, deliverer, countsOn: counts ? countsFrom : null })
  })
  return {
    indicator,
    baseline,
    assessed,
    final,
    rungs,
    missingRung,
    held: missingRung === null ? [] : listHeld(start, rungs, missingRung, forEachOffer),
  }
}

function listHeld(
  start: LadderStart,
  rungs: readonly Rung[],
  missingRung: number,
  forEachOffer: ForEachOffer,
): readonly HeldRung[] {
  const held = rungs.filter(rung => rung.deliverer !== null && rung.countsOn === null)
  if (held.length === 0) return []
  const couldDeliver = findPossible(forEachOffer, start, missingRung)
  return held.flatMap(({ rung, gain, deliverer }) =>
    deliverer === null
      ? []
      : {
          indicatorId: start.indicator.id,
          rung,
          itemId: deliverer.itemId,
          missingRung,
          couldDeliver,
          gainIfReleased: gain,
        },
  )
}
