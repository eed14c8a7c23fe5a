// The region out of all collected roadmaps: who delivers which rung when, the ladders by the rule of each indicator, and
// from them the same projection that a plan has.
//
// Decisions: an item counts for the agency that leads it, where the board has that one, else for the agency whose roadmap
// it is in. An item that stands in two roadmaps under one id counts once: in the roadmap of who leads it, else in the first.
// Every roadmap is scheduled by itself, by its own dependencies and evidence lags.
import type { DayNumber } from '../base/civil-date.ts'
import type { Agency, AgencyId } from '../domain/agency.ts'
import type { Framework, Indicator, IndicatorId } from '../domain/framework.ts'
import { isActive, totalRupiah, type Item, type ItemId } from '../domain/item.ts'
import { numberItems } from '../domain/number-items.ts'
import { assembleProjection, type ProjectionFrame } from '../projection/assemble-projection.ts'
import { assessIndex } from '../projection/assess-index.ts'
import { deliveryDay } from '../projection/item-record.ts'
import type { PlanId } from '../domain/plan.ts'
import type { IndexUnits, Projection } from '../projection/projection.ts'
import { createForwardPass } from '../schedule/forward-pass.ts'
import type { ScheduledItem, Span, Violation } from '../schedule/scheduled-item.ts'
import type { LevelValue } from '../domain/assessment.ts'
import { findOnBoard, type Contribution } from './contribution.ts'
import type { CoverageRule } from './coverage-rule.ts'
import { climbRegion, type Delivery, type RegionalLadder } from './regional-ladder.ts'

export interface RegionInput extends ProjectionFrame {
  readonly framework: Framework
  readonly baseline: readonly LevelValue[]
  /** Every agency of the region, in the order of the board. */
  readonly board: readonly Agency[]
  /** Those of them that the share of a rule is measured by. */
  readonly units: ReadonlySet<AgencyId>
  readonly contributions: readonly Contribution[]
  readonly ruleOf: (indicator: Indicator) => CoverageRule
}

/** What one agency plans for one indicator: the rungs from the lowest above `from` to `to`, as far as they come in time. */
export interface HeatCell {
  readonly from: number
  readonly to: number
  readonly itemIds: readonly ItemId[]
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

export interface Region {
  readonly projection: Projection
  readonly ladders: readonly RegionalLadder[]
  /** The agencies of the board, then others that lead items, by name. */
  readonly shares: readonly AgencyShare[]
  /** What the index owes to many together: rungs that a share of the units must deliver. */
  readonly jointGain: IndexUnits
  /** Where each item stands: which agency it counts for, and its effective days. Made when it is asked for. */
  readonly items: ReadonlyMap<ItemId, RegionalItem>
  readonly claims: readonly Claim[]
  /** The roadmaps as they were given, with the agency of the board whose each is. */
  readonly roadmaps: readonly { readonly roadmapId: PlanId; readonly agencyId: AgencyId }[]
  /** Pinned items that stand earlier than a dependency of their roadmap allows. */
  readonly violations: readonly (Violation & { readonly roadmapId: PlanId })[]
}

/** An item that stands in several roadmaps, once for each: whose roadmap that is. */
export interface Claim {
  readonly item: Item
  readonly agencyId: AgencyId
}

export interface RegionalItem {
  readonly item: Item
  readonly roadmapId: PlanId
  readonly agencyId: AgencyId
  readonly planned: Span
  readonly start: DayNumber
  readonly end: DayNumber
  readonly late: boolean
  readonly deliveredOn: DayNumber
}

/** Which agency of the board one of a roadmap is: that whose roadmap it is where the board does not have it. */
export function createAgencyFinder(
  { agencyId, agencies }: Contribution,
  board: readonly Agency[],
): (id: AgencyId) => Agency {
  const found = new Map<AgencyId, Agency>()
  const find = (id: AgencyId): Agency => {
    const lead = agencies.find(agency => agency.id === id)
    const own = agencies.find(agency => agency.id === agencyId)
    return (
      (lead && findOnBoard(lead, board)) ??
      (own && findOnBoard(own, board)) ??
      own ??
      lead ?? { id, name: id, shortName: id, kind: 'agency' as const }
    )
  }
  return id => {
    const known = found.get(id)
    if (known) return known
    const agency = find(id)
    found.set(id, agency)
    return agency
  }
}

/** Items that stand in several roadmaps: few, if any. */
function findRepeated(contributions: readonly Contribution[]): ReadonlySet<ItemId> {
  const seen = new Set<ItemId>()
  const repeated = new Set<ItemId>()
  for (const { items } of contributions)
    for (const { id } of items) {
      const before = seen.size
      seen.add(id)
      if (seen.size === before) repeated.add(id)
    }
  return repeated
}

const isLed = ({ leadAgencyId }: Item, { agencyId }: Contribution) => leadAgencyId === agencyId

/** In which of several roadmaps an item counts. */
function findHomes(
  contributions: readonly Contribution[],
  repeated: ReadonlySet<ItemId>,
): ReadonlyMap<ItemId, Contribution> {
  const homes = new Map<ItemId, { readonly contribution: Contribution; readonly isLed: boolean }>()
  for (const contribution of repeated.size === 0 ? [] : contributions)
    for (const item of contribution.items) {
      if (!repeated.has(item.id)) continue
      const known = homes.get(item.id)
      const isLedHere = isLed(item, contribution)
      if (known === undefined || (isLedHere && !known.isLed))
        homes.set(item.id, { contribution, isLed: isLedHere })
    }
  return new Map([...homes].map(([id, { contribution }]) => [id, contribution]))
}

function listClaims({ contributions, board }: RegionInput, repeated: ReadonlySet<ItemId>): readonly Claim[] {
  const claims: Claim[] = []
  for (const contribution of repeated.size === 0 ? [] : contributions) {
    const { id: agencyId } = createAgencyFinder(contribution, board)(contribution.agencyId)
    for (const item of contribution.items) if (repeated.has(item.id)) claims.push({ item, agencyId })
  }
  return claims
}

interface Tally {
  readonly agency: Agency
  itemCount: number
  elsewhereCount: number
  rupiah: number
  readonly cells: Map<IndicatorId, { from: number; to: number; itemIds: ItemId[] }>
}

class Tallies {
  readonly #byAgency = new Map<AgencyId, Tally>()

  constructor(board: readonly Agency[]) {
    for (const agency of board) this.of(agency)
  }

  of(agency: Agency): Tally {
    const known = this.#byAgency.get(agency.id)
    if (known) return known
    const made: Tally = { agency, itemCount: 0, elsewhereCount: 0, rupiah: 0, cells: new Map() }
    this.#byAgency.set(agency.id, made)
    return made
  }

  list(): readonly Tally[] {
    return [...this.#byAgency.values()]
  }
}

function noteCell({ cells }: Tally, indicatorId: IndicatorId, from: number, to: number, id: ItemId): void {
  const cell = cells.get(indicatorId)
  if (cell === undefined) {
    cells.set(indicatorId, { from, to, itemIds: [id] })
    return
  }
  cell.from = Math.min(cell.from, from)
  cell.to = Math.max(cell.to, to)
  cell.itemIds.push(id)
}

/** The first of each agency, by rung. */
type Offers = Map<number, Map<AgencyId, Delivery>>

function noteDelivery(offers: Offers, rung: number, delivery: Delivery): void {
  const byAgency = offers.get(rung) ?? new Map<AgencyId, Delivery>()
  offers.set(rung, byAgency)
  const best = byAgency.get(delivery.agencyId)
  const isFirst =
    best === undefined ||
    delivery.day < best.day ||
    (delivery.day === best.day && delivery.itemId < best.itemId)
  if (isFirst) byAgency.set(delivery.agencyId, delivery)
}

/** One roadmap by its own schedule. */
interface PlacedRoadmap {
  readonly contribution: Contribution
  readonly schedule: ReadonlyMap<ItemId, ScheduledItem>
  readonly agencyOf: (id: AgencyId) => Agency
  /** Whether an item counts here, and not in another roadmap it stands in too. */
  readonly isHome: (item: Item) => boolean
}

function listItems(placed: readonly PlacedRoadmap[]): ReadonlyMap<ItemId, RegionalItem> {
  const items = new Map<ItemId, RegionalItem>()
  for (const { contribution, schedule, agencyOf, isHome } of placed)
    for (const item of contribution.items) {
      const scheduled = schedule.get(item.id)
      if (scheduled === undefined || !isHome(item)) continue
      const { planned, effective, late } = scheduled
      items.set(item.id, {
        item,
        roadmapId: contribution.roadmapId,
        agencyId: agencyOf(item.leadAgencyId).id,
        planned,
        start: effective.start,
        end: effective.end,
        late,
        deliveredOn: deliveryDay(item, scheduled, contribution.evidenceLagDays),
      })
    }
  return items
}

interface Gathered {
  readonly tallies: readonly Tally[]
  readonly offers: ReadonlyMap<IndicatorId, Offers>
  readonly placed: readonly PlacedRoadmap[]
  readonly roadmaps: Region['roadmaps']
  readonly violations: Region['violations']
}

function gather(input: RegionInput, repeated: ReadonlySet<ItemId>): Gathered {
  const { framework, board, contributions, horizon, baselineDay } = input
  // A baseline after the plan leaves nothing to climb.
  const isOver = baselineDay > horizon.end
  const homes = findHomes(contributions, repeated)
  const tallies = new Tallies(board)
  const offers = new Map<IndicatorId, Offers>(framework.indicators.map(({ id }) => [id, new Map()]))
  const placed: PlacedRoadmap[] = []
  const roadmaps: Region['roadmaps'][number][] = []
  const violations: Region['violations'][number][] = []
  for (const contribution of contributions) {
    const { roadmapId } = contribution
    const agencyOf = createAgencyFinder(contribution, board)
    const own = agencyOf(contribution.agencyId)
    const pass = createForwardPass(input.today, numberItems(contribution.items), contribution.dependencies)
    const { schedule } = pass
    const isHome = ({ id }: Item) => !repeated.has(id) || homes.get(id) === contribution
    placed.push({ contribution, schedule, agencyOf, isHome })
    roadmaps.push({ roadmapId, agencyId: own.id })
    for (const violation of pass.violations) violations.push({ ...violation, roadmapId })
    for (const item of contribution.items) {
      const scheduled = schedule.get(item.id)
      if (scheduled === undefined || !isHome(item)) continue
      const agency = agencyOf(item.leadAgencyId)
      const tally = tallies.of(agency)
      tally.itemCount += 1
      if (agency.id !== own.id) tally.elsewhereCount += 1
      if (!isActive(item)) continue
      tally.rupiah += totalRupiah(item)
      const deliveredOn = deliveryDay(item, scheduled, contribution.evidenceLagDays)
      if (isOver || deliveredOn > horizon.end) continue
      const delivery = { agencyId: agency.id, itemId: item.id, day: deliveredOn }
      for (const effect of item.effects) {
        const offered = effect.frameworkId === framework.id ? offers.get(effect.indicatorId) : undefined
        if (offered === undefined) continue
        const to = Math.min(effect.to, framework.maxLevel)
        noteCell(tally, effect.indicatorId, effect.from, to, item.id)
        for (let rung = effect.from + 1; rung <= to; rung += 1) noteDelivery(offered, rung, delivery)
      }
    }
  }
  return { tallies: tallies.list(), offers, placed, roadmaps, violations }
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
  const repeated = findRepeated(input.contributions)
  const { tallies, offers, placed, roadmaps, violations } = gather(input, repeated)
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
      items ??= listItems(placed)
      return items
    },
    claims: listClaims(input, repeated),
    roadmaps,
    violations,
  }
}
