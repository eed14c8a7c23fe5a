// The region out of all collected roadmaps: who delivers which rung when, the ladders by the rule of each indicator, and
// from them the same projection that a plan has.
import type { Agency, AgencyId } from '../domain/agency.ts'
import type { Indicator, IndicatorId } from '../domain/framework.ts'
import type { ItemId } from '../domain/item.ts'
import { assembleProjection } from '../projection/assemble-projection.ts'
import { assessIndex } from '../projection/assess-index.ts'
import type { IndexUnits, Projection } from '../projection/projection.ts'
import type { LevelValue } from '../domain/assessment.ts'
import type { CoverageRule } from './coverage-rule.ts'
import {
  gatherRoadmaps,
  listRegionalItems,
  type Gathered,
  type GatherInput,
  type HeatCell,
  type RegionalItem,
} from './gather-roadmaps.ts'
import { climbRegion, type RegionalLadder } from './regional-ladder.ts'

export interface RegionInput extends GatherInput {
  readonly baseline: readonly LevelValue[]
  /** Those of the board that the share of a rule is measured by. */
  readonly units: ReadonlySet<AgencyId>
  readonly ruleOf: (indicator: Indicator) => CoverageRule
}

export interface AgencyShare {
  readonly agency: Agency
  /** Outside of the bin, those that deliver nothing included. */
  readonly itemCount: number
  /** Of these, how many stand in the roadmap of another agency. */
  readonly elsewhereCount: number
  /** Of active items. */
  readonly rupiah: number
  /** What the index of the region owes to it alone. */
  readonly gain: IndexUnits
  readonly cells: ReadonlyMap<IndicatorId, HeatCell>
}

export interface Region extends Pick<Gathered, 'claims' | 'roadmaps' | 'violations'> {
  readonly projection: Projection
  readonly ladders: readonly RegionalLadder[]
  /** The agencies of the board, then others that lead items, by name. */
  readonly shares: readonly AgencyShare[]
  /** What the index owes to many together: rungs that a share of the units must deliver. */
  readonly jointGain: IndexUnits
  /** Where each item stands: which agency it counts for, and its effective days. Made when it is asked for. */
  readonly items: ReadonlyMap<ItemId, RegionalItem>
}

function attribute(
  projection: Projection,
  ladders: readonly RegionalLadder[],
): { readonly byAgency: ReadonlyMap<AgencyId, IndexUnits>; readonly jointGain: IndexUnits } {
  const ladderOf = new Map(ladders.map(ladder => [ladder.indicator.id, ladder]))
  const byAgency = new Map<AgencyId, IndexUnits>()
  let jointGain = 0
  for (const { gains } of projection.steps)
    for (const { indicatorId, rung, gain } of gains) {
      const delivered = ladderOf.get(indicatorId)?.rungs.find(one => one.rung === rung)
      const agencyId = delivered?.deliveredBy
      if (agencyId === undefined || agencyId === null) jointGain += gain
      else byAgency.set(agencyId, (byAgency.get(agencyId) ?? 0) + gain)
    }
  return { byAgency, jointGain }
}

/**
 * The region as seen on `today`. With Bappeda's item lifting an indicator of weight 500 from 1 to 2 on day 100 and the rule
 * `lead`, the index rises by 500,000 units on day 100, and Bappeda has gained them; with `coverage` of 100 percent it rises
 * on the day of the last unit, and all have gained them together.
 */
export function projectRegion(input: RegionInput): Region {
  const { framework } = input
  const start = assessIndex(framework, input.baseline)
  const { tallies, offers, placed, ...gathered } = gatherRoadmaps(input)
  const ladders = framework.indicators.map(indicator => {
    const level = start.indicators.get(indicator.id)
    if (level === undefined) throw new Error(`indicator ${indicator.id} is not assessed`)
    return climbRegion(
      {
        indicator,
        rule: input.ruleOf(indicator),
        maxLevel: framework.maxLevel,
        baseline: level.value,
        assessed: level.assessed,
        baselineDay: input.baselineDay,
        units: input.units,
      },
      rung => offers.get(indicator.id)?.get(rung) ?? new Map(),
    )
  })
  const projection = assembleProjection(framework, input, start, ladders, new Map())
  const { byAgency, jointGain } = attribute(projection, ladders)
  const onBoard = new Set(input.board.map(agency => agency.id))
  const shares = tallies
    .map(tally => ({ ...tally, gain: byAgency.get(tally.agency.id) ?? 0 }))
    .toSorted(
      (a, b) =>
        Number(onBoard.has(b.agency.id)) - Number(onBoard.has(a.agency.id)) ||
        (onBoard.has(a.agency.id) ? 0 : a.agency.name < b.agency.name ? -1 : 1),
    )
  let items: Region['items'] | null = null
  return {
    projection,
    ladders,
    shares,
    jointGain,
    get items() {
      items ??= listRegionalItems(placed)
      return items
    },
    ...gathered,
  }
}
