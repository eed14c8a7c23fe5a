// The ladder of one indicator for the whole region: a rung is there once its rule says so, and counts once all below it do.
import type { DayNumber } from '../base/civil-date.ts'
import type { AgencyId } from '../domain/agency.ts'
import type { Indicator, Thousandths } from '../domain/framework.ts'
import type { ItemId } from '../domain/item.ts'
import type { Ladder, Rung } from '../projection/ladder.ts'
import { isCovered, neededUnits, type CoverageRule } from './coverage-rule.ts'

/** The first of an agency's items that delivers a rung, and when. */
export interface Delivery {
  readonly agencyId: AgencyId
  readonly itemId: ItemId
  readonly day: DayNumber
}

/** How far a rung is spread among the units. */
export interface Coverage {
  readonly sharePercent: number
  readonly needed: number
  readonly units: number
  /** Units that deliver it within the horizon, first first. */
  readonly delivered: readonly Delivery[]
  /** The other units. */
  readonly lacking: readonly AgencyId[]
}

export interface RegionalRung extends Rung {
  /** The agency whose item delivers it; null where it is missing, and where a share of the units decides. */
  readonly deliveredBy: AgencyId | null
  readonly coverage: Coverage | null
}

export interface RegionalLadder extends Ladder {
  readonly rule: CoverageRule
  readonly rungs: readonly RegionalRung[]
}

export interface RegionalStart {
  readonly indicator: Indicator
  readonly rule: CoverageRule
  readonly maxLevel: number
  readonly baseline: Thousandths
  readonly assessed: boolean
  readonly baselineDay: DayNumber
  readonly units: ReadonlySet<AgencyId>
}

const byDay = (a: Delivery, b: Delivery) =>
  a.day - b.day || (a.itemId < b.itemId ? -1 : a.itemId > b.itemId ? 1 : 0)

function cover(
  units: ReadonlySet<AgencyId>,
  sharePercent: number,
  offered: ReadonlyMap<AgencyId, Delivery>,
): Coverage {
  return {
    sharePercent,
    needed: neededUnits(sharePercent, units.size),
    units: units.size,
    delivered: [...offered.values()].filter(({ agencyId }) => units.has(agencyId)).toSorted(byDay),
    lacking: [...units].filter(id => !offered.has(id)),
  }
}

/**
 * Climbs one ladder. With units a, b and c, rung 2 delivered by a on day 10 and by b on day 20: by `lead` it is there on day
 * 10; by `coverage` of 60 percent, which are two units, on day 20; by `coverage` of 100 percent it is missing and c lacks it.
 */
export function climbRegion(
  { indicator, rule, maxLevel, baseline, assessed, baselineDay, units }: RegionalStart,
  offersOf: (rung: number) => ReadonlyMap<AgencyId, Delivery>,
): RegionalLadder {
  const rungs: RegionalRung[] = []
  let final = baseline
  let missingRung: number | null = null
  let countsFrom = baselineDay
  for (let rung = Math.floor(baseline / 1_000) + 1; rung <= maxLevel; rung += 1) {
    const offered = offersOf(rung)
    const coverage =
      rule.rule === 'coverage' && isCovered(indicator, rule, rung)
        ? cover(units, rule.sharePercent, offered)
        : null
    const first =
      coverage === null
        ? [...offered.values()].toSorted(byDay)[0]
        : // Of ten that are needed the tenth makes it true.
          coverage.delivered[coverage.needed - 1]
    if (first === undefined) missingRung ??= rung
    else countsFrom = Math.max(countsFrom, first.day)
    const counts = missingRung === null
    if (counts) final = rung * 1_000
    rungs.push({
      rung,
      gain: (rung * 1_000 - Math.max(baseline, (rung - 1) * 1_000)) * indicator.weight,
      deliverer: first === undefined ? null : { itemId: first.itemId, deliveredOn: first.day },
      countsOn: counts ? countsFrom : null,
      deliveredBy: first === undefined || coverage !== null ? null : first.agencyId,
      coverage,
    })
  }
  const held = rungs.flatMap(({ rung, gain, deliverer, countsOn }) =>
    deliverer === null || countsOn !== null || missingRung === null
      ? []
      : {
          indicatorId: indicator.id,
          rung,
          itemId: deliverer.itemId,
          missingRung,
          couldDeliver: [],
          gainIfReleased: gain,
        },
  )
  return { indicator, rule, baseline, assessed, final, rungs, missingRung, held }
}
