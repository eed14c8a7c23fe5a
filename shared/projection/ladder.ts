// The ladder of one indicator: which of its rungs are delivered, from when they count, and which are held.
//
// Decisions: the value starts at the baseline; rungs up to its whole part are already there. A rung is delivered by the
// active item that delivers it first (then the smaller id); it counts from the day on which it and all rungs below it are
// delivered, but not before the baseline date. Above a fractional baseline the first rung adds only what is missing to it.
import type { DayNumber } from '../base/civil-date.ts'
import type { Indicator, Thousandths } from '../domain/framework.ts'
import type { ItemId } from '../domain/item.ts'
import type { Span } from '../schedule/scheduled-item.ts'
import type { ItemRecord } from './item-record.ts'
import type { Offers } from './offers.ts'
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
  readonly deliverer: ItemRecord | null
  /** The day from which it raises the index; null where it is missing or held. */
  readonly countsOn: DayNumber | null
}

export interface LadderStart {
  readonly maxLevel: number
  readonly indicator: Indicator
  readonly baseline: Thousandths
  readonly assessed: boolean
  readonly baselineDay: DayNumber
  readonly horizon: Span
}

function isEarlier(a: ItemRecord, b: ItemRecord): boolean {
  return a.deliveredOn < b.deliveredOn || (a.deliveredOn === b.deliveredOn && a.itemId < b.itemId)
}

/** The first deliverer within the horizon of each rung from `lowest` up. */
function findDeliverers(
  offers: Offers,
  lowest: number,
  { maxLevel, baselineDay, horizon }: LadderStart,
): (ItemRecord | null)[] {
  const first: (ItemRecord | null)[] = Array.from({ length: Math.max(0, maxLevel - lowest + 1) }, () => null)
  if (baselineDay > horizon.end) return first
  offers.forEach((record, { from, to }) => {
    if (record.standing !== 'active' || record.deliveredOn > horizon.end) return
    for (let rung = Math.max(lowest, from + 1); rung <= Math.min(maxLevel, to); rung += 1) {
      const best = first[rung - lowest] ?? null
      if (best === null || isEarlier(record, best)) first[rung - lowest] = record
    }
  })
  return first
}

/** Items that name the rung but do not deliver it in time; those in the bin are no help. */
function findPossible(offers: Offers, rung: number): readonly ItemId[] {
  const ids = new Set<ItemId>()
  offers.forEach(({ itemId, standing }, { from, to }) => {
    if (standing !== 'deleted' && from < rung && rung <= to) ids.add(itemId)
  })
  return [...ids].toSorted((a, b) => (a < b ? -1 : 1))
}

/**
 * Climbs one ladder. From baseline 1000, with rung 3 delivered on day 10 and rung 2 on day 20, both count on day 20;
 * with rung 2 missing, rung 3 is held and the value stays 1000.
 */
export function climbLadder(start: LadderStart, offers: Offers): Ladder {
  const { indicator, baseline, assessed } = start
  const lowest = Math.floor(baseline / 1_000) + 1
  const rungs: Rung[] = []
  let final = baseline
  let missingRung: number | null = null
  let countsFrom = start.baselineDay
  findDeliverers(offers, lowest, start).forEach((deliverer, i) => {
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
    held: missingRung === null ? [] : listHeld(indicator, rungs, missingRung, offers),
  }
}

function listHeld(
  indicator: Indicator,
  rungs: readonly Rung[],
  missingRung: number,
  offers: Offers,
): readonly HeldRung[] {
  const held = rungs.filter(rung => rung.deliverer !== null && rung.countsOn === null)
  if (held.length === 0) return []
  const couldDeliver = findPossible(offers, missingRung)
  return held.flatMap(({ rung, gain, deliverer }) =>
    deliverer === null
      ? []
      : {
          indicatorId: indicator.id,
          rung,
          itemId: deliverer.itemId,
          missingRung,
          couldDeliver,
          gainIfReleased: gain,
        },
  )
}
