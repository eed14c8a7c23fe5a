// All timelines of the region as one: the rows of every page become items, a schedule and the projection of the region, under
// ids that are unique in it. The projection is that of the region by its rules, not that of one large plan.
import { toDay, type DayNumber } from '../base/civil-date.ts'
import { NumberedMap } from '../base/numbered-map.ts'
import type { AgencyId } from '../domain/agency.ts'
import type { Dependency } from '../domain/dependency.ts'
import type { Framework, IndicatorId } from '../domain/framework.ts'
import { isActive, newItem, type Effect, type Item, type ItemId } from '../domain/item.ts'
import { numberItems } from '../domain/number-items.ts'
import type { PlanDocument } from '../domain/plan.ts'
import { assembleProjection } from '../projection/assemble-projection.ts'
import { assessIndex } from '../projection/assess-index.ts'
import { createOutcomeReader } from '../projection/effect-outcomes.ts'
import type { Ladder } from '../projection/ladder.ts'
import { OutcomeMap } from '../projection/outcome-map.ts'
import type { Projection } from '../projection/projection.ts'
import type { ScheduledItem, Span } from '../schedule/scheduled-item.ts'
import {
  regionalId,
  type RegionalRoadmap,
  type TimelineHead,
  type TimelinePage,
  type TimelineRow,
} from './regional-timeline.ts'

export interface RegionalPicture {
  /** Plan, agencies, items and dependencies; nothing that only a plan has. */
  readonly document: PlanDocument
  readonly itemsById: NumberedMap<ItemId, Item>
  readonly schedule: ReadonlyMap<ItemId, ScheduledItem>
  readonly projection: Projection
  /** From the first effective start to the last effective end; null without items. */
  readonly extent: Span | null
  /** The dependencies an item waits for, then those that wait for it. */
  readonly dependenciesOf: (id: ItemId) => readonly Dependency[]
  /** Whether a rung takes many together: what it adds is owed to none of them alone. */
  readonly isJoint: (indicatorId: IndicatorId, rung: number) => boolean
  /** Whose roadmap an item stands in, and its id there. */
  readonly originOf: (id: ItemId) => RegionalOrigin | undefined
}

export interface RegionalOrigin extends RegionalRoadmap {
  readonly itemId: ItemId
  readonly deliveredOn: DayNumber
}

/** Nobody: what many deliver together adds to the index for none of their items alone. */
const TOGETHER = '' as ItemId

const NO_DRIVERS: ScheduledItem['drivers'] = Object.freeze([])
const NO_EFFECTS: readonly Effect[] = Object.freeze([])
const NO_DEPENDENCIES: readonly Dependency[] = Object.freeze([])

/** The same text once in memory, however many rows bring it. */
function createTextStore(): <Text extends string>(text: Text) => Text {
  const known = new Map<string, string>()
  return <Text extends string>(text: Text): Text => {
    const before = known.get(text)
    if (before !== undefined) return before as Text
    known.set(text, text)
    return text
  }
}

/** Roadmap by roadmap, each in the order of its own list. */
const byPlace = (a: TimelineRow, b: TimelineRow) =>
  a.roadmap - b.roadmap ||
  a.item.position - b.item.position ||
  (a.item.id < b.item.id ? -1 : Number(a.item.id !== b.item.id))

function toSchedule({ item, effective, late }: TimelineRow): ScheduledItem {
  const planned = { start: toDay(item.start), end: toDay(item.end) }
  return {
    planned,
    effective: effective ? { start: effective[0], end: effective[1] } : planned,
    late: late === true,
    drivers: NO_DRIVERS,
  }
}

interface Ladders {
  /** By who makes a rung true: what the steps of the curve name. */
  readonly causes: readonly Ladder[]
  /** By whom a rung is owed to. */
  readonly owners: ReadonlyMap<IndicatorId, Ladder>
}

function toLadders({ ladders }: TimelineHead, { indicators }: Framework): Ladders {
  const found = indicators.flatMap(indicator => {
    const ladder = ladders.find(({ indicatorId }) => indicatorId === indicator.id)
    return ladder ? [{ ...ladder, indicator }] : []
  })
  const owners = found.map(ladder => ({
    ...ladder,
    rungs: ladder.rungs.map(rung =>
      rung.isJoint && rung.deliverer ? { ...rung, deliverer: { ...rung.deliverer, itemId: TOGETHER } } : rung,
    ),
  }))
  return { causes: found, owners: new Map(owners.map(ladder => [ladder.indicator.id, ladder])) }
}

function toProjection(
  framework: Framework,
  head: TimelineHead,
  { itemsById, schedule, originOf }: Pick<RegionalPicture, 'itemsById' | 'schedule' | 'originOf'>,
): Projection {
  const { frame, baseline } = head
  const { causes, owners } = toLadders(head, framework)
  const readOutcomes = createOutcomeReader(frame.cutOffs, framework.maxLevel)
  const records = {
    keys: () => itemsById.keys(),
    get(id: ItemId) {
      const item = itemsById.get(id)
      const finishedOn = schedule.get(id)?.effective.end
      const deliveredOn = originOf(id)?.deliveredOn
      if (!item || finishedOn === undefined || deliveredOn === undefined || item.effects.length === 0)
        return undefined
      const standing = isActive(item) ? ('active' as const) : ('stopped' as const)
      return { itemId: id, standing, finishedOn, deliveredOn, effects: item.effects }
    },
  }
  const effects = new OutcomeMap(records, record => readOutcomes(record, owners))
  return assembleProjection(framework, frame, assessIndex(framework, baseline), causes, effects)
}

function findDependencies(dependencies: readonly Dependency[]): RegionalPicture['dependenciesOf'] {
  const waitsFor = Map.groupBy(dependencies, ({ successorId }) => successorId)
  const waiting = Map.groupBy(dependencies, ({ predecessorId }) => predecessorId)
  return id => {
    const [before, after] = [waitsFor.get(id), waiting.get(id)]
    return before && after ? [...before, ...after] : (before ?? after ?? NO_DEPENDENCIES)
  }
}

/** Lists beside the items, and not the rows themselves: these are as large as the items are. */
function createOrigins(
  roadmaps: readonly RegionalRoadmap[],
  rows: readonly TimelineRow[],
  { numbering }: RegionalPicture['itemsById'],
): RegionalPicture['originOf'] {
  const ids = rows.map(({ item }) => item.id)
  const roadmapOf = Uint32Array.from(rows, ({ roadmap }) => roadmap)
  const deliveredOn = Int32Array.from(rows, row => row.deliveredOn)
  return id => {
    const place = numbering.find(id) ?? -1
    const [itemId, roadmap] = [ids[place], roadmaps[roadmapOf[place] ?? -1]]
    return itemId === undefined || roadmap === undefined
      ? undefined
      : { ...roadmap, itemId, deliveredOn: deliveredOn[place] ?? 0 }
  }
}

export interface PictureBuilder {
  readonly add: (page: Pick<TimelinePage, 'rows' | 'dependencies'>) => void
  readonly finish: () => RegionalPicture
}

/** Puts a picture together of pages that come one after the other; the last one comes before `finish`. */
export function createPicture(framework: Framework, head: TimelineHead): PictureBuilder {
  const { roadmaps } = head
  const one = createTextStore()
  const rows: TimelineRow[] = []
  const dependencies: Dependency[] = []
  const idIn = <Id extends string>(roadmap: number, id: Id): Id =>
    one(regionalId(roadmaps[roadmap]?.roadmapId ?? ('' as RegionalRoadmap['roadmapId']), id))

  const toItem = (row: TimelineRow, position: number): Item => ({
    ...newItem(row.item),
    id: idIn(row.roadmap, row.item.id),
    leadAgencyId: one<AgencyId>(row.item.leadAgencyId),
    start: one(row.item.start),
    end: one(row.item.end),
    effects:
      row.effects.length === 0
        ? NO_EFFECTS
        : row.effects.map(({ indicatorId, from, to }) => ({
            frameworkId: framework.id,
            indicatorId: one(indicatorId),
            from,
            to,
          })),
    position,
  })

  return {
    add(page) {
      rows.push(...page.rows)
      for (const { roadmap, ...dependency } of page.dependencies)
        dependencies.push({
          ...dependency,
          id: idIn(roadmap, dependency.id),
          predecessorId: idIn(roadmap, dependency.predecessorId),
          successorId: idIn(roadmap, dependency.successorId),
        })
    },
    finish() {
      const sorted = rows.toSorted(byPlace)
      const items = sorted.map(toItem)
      const itemsById = numberItems(items)
      const joint = new Set(
        head.ladders.flatMap(({ indicatorId, rungs }) =>
          rungs.flatMap(({ rung, isJoint }) => (isJoint ? `${indicatorId} ${rung}` : [])),
        ),
      )
      const originOf = createOrigins(roadmaps, sorted, itemsById)
      const schedule = new NumberedMap<ItemId, ScheduledItem>(itemsById.numbering)
      let extent: Span | null = null
      sorted.forEach((row, number) => {
        const scheduled = toSchedule(row)
        schedule.setAt(number, scheduled)
        const { start, end } = scheduled.effective
        extent = { start: Math.min(start, extent?.start ?? start), end: Math.max(end, extent?.end ?? end) }
      })
      return {
        document: {
          plan: head.plan,
          agencies: head.agencies,
          items,
          dependencies,
          assessments: [],
          evidence: [],
          mappings: [],
          reviewNotes: [],
          systems: [],
          decisions: [],
        },
        itemsById,
        schedule,
        projection: toProjection(framework, head, { itemsById, schedule, originOf }),
        extent,
        dependenciesOf: findDependencies(dependencies),
        isJoint: (indicatorId, rung) => joint.has(`${indicatorId} ${rung}`),
        originOf,
      }
    },
  }
}
