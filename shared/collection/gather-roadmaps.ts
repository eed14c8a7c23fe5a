// What all collected roadmaps bring, gathered by agency, indicator and rung, before any ladder is climbed.
//
// Decisions: an item counts for the agency that leads it, where the board has that one, else for the agency whose roadmap
// it is in. An item that stands in two roadmaps under one id counts once: in the roadmap of who leads it, else in the first.
// Every roadmap is scheduled by itself, by its own dependencies and evidence lags.
import type { DayNumber } from '../base/civil-date.ts'
import type { Agency, AgencyId } from '../domain/agency.ts'
import type { Framework, IndicatorId } from '../domain/framework.ts'
import { isActive, totalRupiah, type Item, type ItemId } from '../domain/item.ts'
import { numberItems } from '../domain/number-items.ts'
import type { PlanId } from '../domain/plan.ts'
import type { ProjectionFrame } from '../projection/assemble-projection.ts'
import { deliveryDay } from '../projection/item-record.ts'
import { createForwardPass } from '../schedule/forward-pass.ts'
import type { ScheduledItem, Span, Violation } from '../schedule/scheduled-item.ts'
import { createAgencyFinder, type Contribution } from './contribution.ts'
import type { Delivery } from './regional-ladder.ts'

export interface GatherInput extends ProjectionFrame {
  readonly framework: Framework
  /** Every agency of the region, in the order of the board. */
  readonly board: readonly Agency[]
  readonly contributions: readonly Contribution[]
}

/** What one agency plans for one indicator: the rungs from the lowest above `from` to `to`, as far as they come in time. */
export interface HeatCell {
  readonly from: number
  readonly to: number
  readonly itemIds: readonly ItemId[]
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

function listClaims({ contributions, board }: GatherInput, repeated: ReadonlySet<ItemId>): readonly Claim[] {
  const claims: Claim[] = []
  for (const contribution of repeated.size === 0 ? [] : contributions) {
    const { id: agencyId } = createAgencyFinder(contribution, board)(contribution.agencyId)
    for (const item of contribution.items) if (repeated.has(item.id)) claims.push({ item, agencyId })
  }
  return claims
}

export interface Tally {
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
export type Offers = Map<number, Map<AgencyId, Delivery>>

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
export interface PlacedRoadmap {
  readonly contribution: Contribution
  readonly schedule: ReadonlyMap<ItemId, ScheduledItem>
  readonly agencyOf: (id: AgencyId) => Agency
  /** Whether an item counts here, and not in another roadmap it stands in too. */
  readonly isHome: (item: Item) => boolean
}

/** Where each item stands. */
export function listRegionalItems(placed: readonly PlacedRoadmap[]): ReadonlyMap<ItemId, RegionalItem> {
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

export interface Gathered {
  readonly tallies: readonly Tally[]
  readonly offers: ReadonlyMap<IndicatorId, Offers>
  readonly placed: readonly PlacedRoadmap[]
  readonly claims: readonly Claim[]
  /** The roadmaps as they were given, with the agency of the board whose each is. */
  readonly roadmaps: readonly { readonly roadmapId: PlanId; readonly agencyId: AgencyId }[]
  /** Pinned items that stand earlier than a dependency of their roadmap allows. */
  readonly violations: readonly (Violation & { readonly roadmapId: PlanId })[]
}

export function gatherRoadmaps(input: GatherInput): Gathered {
  const repeated = findRepeated(input.contributions)
  const { framework, board, contributions, horizon, baselineDay } = input
  // A baseline after the plan leaves nothing to climb.
  const isOver = baselineDay > horizon.end
  const homes = findHomes(contributions, repeated)
  const tallies = new Tallies(board)
  const offers = new Map<IndicatorId, Offers>(framework.indicators.map(({ id }) => [id, new Map()]))
  const placed: PlacedRoadmap[] = []
  const roadmaps: Gathered['roadmaps'][number][] = []
  const violations: Gathered['violations'][number][] = []
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
  const claims = listClaims(input, repeated)
  return { tallies: tallies.list(), offers, placed, claims, roadmaps, violations }
}
