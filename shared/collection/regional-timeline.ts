// The items of all roadmaps that count, in the lean form in which a timeline of the region gets them: page by page, so that
// neither end is held up by tens of thousands of them at once.
import type { DayNumber } from '../base/civil-date.ts'
import type { LevelValue } from '../domain/assessment.ts'
import type { Agency, AgencyId } from '../domain/agency.ts'
import type { Dependency } from '../domain/dependency.ts'
import type { IndicatorId } from '../domain/framework.ts'
import type { Item, ItemId } from '../domain/item.ts'
import type { Plan, PlanDocument, PlanId } from '../domain/plan.ts'
import type { Ladder, Rung } from '../projection/ladder.ts'
import type { ProjectionFrame } from '../projection/assemble-projection.ts'
import type { PlanEngineInput } from '../projection/plan-engine.ts'
import type { Violation } from '../schedule/scheduled-item.ts'
import type { Contribution } from './contribution.ts'
import type { RegionalItem } from './gather-roadmaps.ts'
import type { Region } from './region.ts'
import type { RegionalLadder } from './regional-ladder.ts'

/** Two roadmaps may hold the same id; this one is unique in the region. Nobody takes it apart. */
export function regionalId<Id extends string>(roadmapId: PlanId, id: Id): Id {
  return `${roadmapId}/${id}` as Id
}

/** What every item has that is written down, and what else this one has that an empty one has not. */
export type LeanItem = Pick<
  Item,
  'id' | 'name' | 'category' | 'theme' | 'leadAgencyId' | 'start' | 'end' | 'position'
> &
  Partial<Omit<Item, 'effects'>>

export interface TimelineRow {
  /** Place in the list of roadmaps. */
  readonly roadmap: number
  /** With its id in its own roadmap, led by the agency of the board that it counts for. */
  readonly item: LeanItem
  /** Those on the framework of the region. */
  readonly effects: readonly {
    readonly indicatorId: IndicatorId
    readonly from: number
    readonly to: number
  }[]
  /** After dependencies and lateness; missing where the item stands as it was planned. */
  readonly effective?: readonly [start: DayNumber, end: DayNumber]
  readonly late?: true
  readonly deliveredOn: DayNumber
}

export interface RegionalRoadmap {
  readonly roadmapId: PlanId
  /** Whose it is, as the board has it. */
  readonly agencyId: AgencyId
}

/** A rung that many deliver together belongs to none of them; its deliverer is who comes last of those that are needed. */
export interface TimelineRung extends Rung {
  readonly isJoint: boolean
}

/** Without the indicator, which both ends have; items by their ids in the region. */
export interface TimelineLadder extends Omit<Ladder, 'indicator' | 'rungs'> {
  readonly indicatorId: IndicatorId
  readonly rungs: readonly TimelineRung[]
}

/** What the rows are looked at with. */
export interface TimelineHead {
  /** Years, goal and fiscal gates of the region are those of the plan it is seen from. */
  readonly plan: Plan
  readonly agencies: readonly Agency[]
  readonly frame: ProjectionFrame
  readonly baseline: readonly LevelValue[]
  readonly ladders: readonly TimelineLadder[]
  readonly roadmaps: readonly RegionalRoadmap[]
  /** All rows, of all pages. */
  readonly rowCount: number
  /** How many items stand in another roadmap as well, where they are not shown again. */
  readonly repeatedCount: number
}

export interface TimelinePage {
  readonly rows: readonly TimelineRow[]
  /** Those that the items of the page wait for. */
  readonly dependencies: readonly (Dependency & { readonly roadmap: number })[]
  /** Where the next page begins; null after the last. */
  readonly next: number | null
}

export interface TimelineInput {
  readonly document: PlanDocument
  readonly input: PlanEngineInput
  readonly region: Region
  readonly contributions: readonly Contribution[]
}

/** Everything that pages are cut from. */
export interface RegionalTimeline {
  readonly head: TimelineHead
  readonly violations: readonly Violation[]
  page(from: number, size: number): TimelinePage
}

/** Fields of which the timeline shows or computes something. */
const SHOWN = [
  'supportingAgencyIds',
  'milestone',
  'actualEnd',
  'acceptedOn',
  'progressPercent',
  'status',
  'pinned',
  'costs',
] as const satisfies readonly (keyof Item)[]

const isBlank = (value: unknown) =>
  value === null ||
  value === false ||
  value === 0 ||
  value === 'proposed' ||
  (Array.isArray(value) && value.length === 0)

function toRow(regional: RegionalItem, roadmap: number, frameworkId: string): TimelineRow {
  const { item, agencyId: leadAgencyId, planned, start, end, late, deliveredOn } = regional
  const { id, name, category, theme, position } = item
  const shown = Object.fromEntries(
    SHOWN.flatMap(field => (isBlank(item[field]) ? [] : [[field, item[field]]])),
  )
  return {
    roadmap,
    item: { id, name, category, theme, leadAgencyId, start: item.start, end: item.end, position, ...shown },
    effects: item.effects
      .filter(effect => effect.frameworkId === frameworkId)
      .map(({ indicatorId, from, to }) => ({ indicatorId, from, to })),
    ...(start === planned.start && end === planned.end ? {} : { effective: [start, end] }),
    ...(late ? { late } : {}),
    deliveredOn,
  }
}

function toTimelineLadder(ladder: RegionalLadder, idOf: (id: ItemId) => ItemId): TimelineLadder {
  const { indicator, baseline, assessed, final, missingRung, held, rungs } = ladder
  return {
    indicatorId: indicator.id,
    baseline,
    assessed,
    final,
    missingRung,
    held: held.map(one => ({ ...one, itemId: idOf(one.itemId) })),
    rungs: rungs.map(({ rung, gain, deliverer, countsOn, coverage }) => ({
      rung,
      gain,
      deliverer: deliverer && { ...deliverer, itemId: idOf(deliverer.itemId) },
      countsOn,
      isJoint: coverage !== null,
    })),
  }
}

type Waits = ReadonlyMap<ItemId, readonly Dependency[]>

/** What each item of a roadmap waits for in it. Only of roadmaps that are asked about: all of them at once would take long. */
function createWaits(contributions: readonly Contribution[]): (roadmap: number) => Waits | undefined {
  const known = new Map<number, Waits>()
  return roadmap => {
    const contribution = contributions[roadmap]
    const before = known.get(roadmap)
    if (before || !contribution) return before
    const waits = Map.groupBy(contribution.dependencies, ({ successorId }) => successorId)
    known.set(roadmap, waits)
    return waits
  }
}

export function toRegionalTimeline({
  document,
  input,
  region,
  contributions,
}: TimelineInput): RegionalTimeline {
  const { framework, horizon, baselineDay, today, target, cutOffs, baseline } = input
  const items = [...region.items.values()]
  const waitsOf = createWaits(contributions)
  const placeOf = new Map(contributions.map(({ roadmapId }, place) => [roadmapId, place]))
  const idOf = (id: ItemId) => {
    const found = region.items.get(id)
    return found ? regionalId(found.roadmapId, id) : id
  }
  return {
    head: {
      plan: document.plan,
      agencies: region.shares.map(({ agency }) => agency),
      frame: { horizon, baselineDay, today, target, cutOffs },
      baseline,
      ladders: region.ladders.map(ladder => toTimelineLadder(ladder, idOf)),
      roadmaps: region.roadmaps,
      rowCount: items.length,
      repeatedCount: new Set(region.claims.map(({ item }) => item.id)).size,
    },
    violations: region.violations.flatMap(({ roadmapId, dependencyId, itemId, byDays }) =>
      region.items.get(itemId)?.roadmapId === roadmapId
        ? {
            dependencyId: regionalId(roadmapId, dependencyId),
            itemId: regionalId(roadmapId, itemId),
            byDays,
          }
        : [],
    ),
    page(from, size) {
      const rows: TimelineRow[] = []
      const dependencies: TimelinePage['dependencies'][number][] = []
      const end = Math.min(items.length, from + size)
      for (const one of items.slice(from, end)) {
        const { roadmapId } = one
        const roadmap = placeOf.get(roadmapId) ?? 0
        rows.push(toRow(one, roadmap, framework.id))
        // Both ends count in the roadmap it is of; what counts elsewhere is scheduled there.
        for (const dependency of waitsOf(roadmap)?.get(one.item.id) ?? [])
          if (region.items.get(dependency.predecessorId)?.roadmapId === roadmapId)
            dependencies.push({ ...dependency, roadmap })
      }
      return { rows, dependencies, next: end < items.length ? end : null }
    },
  }
}
