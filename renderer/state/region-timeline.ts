// All timelines of the region as the source of one: fetched page by page, put together, and kept for as long as the region
// stays the same. It is looked at with a selection, filters and a table of its own; nothing of it can be changed.
import { create } from 'zustand'
import { toCivilDate } from '../../shared/base/civil-date.ts'
import type { Result } from '../../shared/base/result.ts'
import { createPicture, type RegionalPicture } from '../../shared/collection/regional-picture.ts'
import type { RegionalTimelinePage, WholeRegionalItem } from '../../shared/contract/collection.ts'
import type { AppError } from '../../shared/contract/errors.ts'
import type { Framework } from '../../shared/domain/framework.ts'
import type { ItemId } from '../../shared/domain/item.ts'
import { numberItems } from '../../shared/domain/number-items.ts'
import type { PlanId } from '../../shared/domain/plan.ts'
import { COLUMN_IDS } from '../../shared/domain/table-view.ts'
import { bridge } from '../host.ts'
import { createFiscalWarnings } from './fiscal-warnings.ts'
import { NO_PLAN_VIEW, type PlanView } from './plan-view.ts'
import { withoutForeign } from './active-filters.ts'
import { createTable } from './table-view.ts'
import type { ShownPlan, TimelineSource } from './timeline-source.ts'
import { createView } from './view-store.ts'

interface RegionTimeline {
  readonly planId: PlanId | null
  /** What the picture was made of; another one when the region has changed. */
  readonly version: string
  readonly framework: Framework | null
  readonly picture: RegionalPicture | null
  /** How many items stand in another roadmap as well. */
  readonly repeatedCount: number
  /** Null while nothing is on its way. */
  readonly progress: { readonly loaded: number; readonly total: number } | null
  readonly error: AppError | null
}

const NOTHING: RegionTimeline = {
  planId: null,
  version: '',
  framework: null,
  picture: null,
  repeatedCount: 0,
  progress: null,
  error: null,
}
export const useRegionTimeline = create<RegionTimeline>()(() => NOTHING)

const EMPTY_PLAN: ShownPlan = { document: null, itemsById: numberItems([]), today: toCivilDate(0) }
const usePlan = create<ShownPlan>()(() => EMPTY_PLAN)
const useSchedule = create<PlanView>()(() => NO_PLAN_VIEW)
const useCompared = create<{ readonly shown: null }>()(() => ({ shown: null }))

const readPicture = () => useRegionTimeline.getState().picture

const view = createView()
const table = createTable({
  groupings: ['agency'],
  sort: null,
  columns: [
    { id: 'name', width: 212 },
    { id: 'budget', width: 92 },
  ],
})

export const regionSource: TimelineSource = {
  planStore: usePlan,
  scheduleStore: useSchedule,
  comparedStore: useCompared,
  view,
  table,
  // A path through many roadmaps is critical to nobody.
  columns: COLUMN_IDS.filter(id => id !== 'float'),
  critical: null,
  isJoint: (indicatorId, rung) => readPicture()?.isJoint(indicatorId, rung) ?? false,
  readExtent: () => readPicture()?.extent ?? null,
  dependenciesOf: id => readPicture()?.dependenciesOf(id) ?? [],
  warningsOf: createFiscalWarnings(() => {
    const { schedule, projection } = useSchedule.getState()
    return { schedule, projection, gates: usePlan.getState().document?.plan.gates ?? [] }
  }),
}

type Head = NonNullable<RegionalTimelinePage['head']>

function show(picture: RegionalPicture, { frame, violations }: Head, framework: Framework): void {
  const { document, itemsById, schedule, projection } = picture
  usePlan.setState({ document, itemsById, today: toCivilDate(frame.today) })
  useSchedule.setState(({ version }) => ({
    ...NO_PLAN_VIEW,
    framework,
    schedule,
    violations,
    projection,
    settledProjection: projection,
    version: version + 1,
    settledVersion: version + 1,
  }))
  table.useTable.setState(({ filters }) => ({
    filters: withoutForeign(filters, document.agencies, framework.indicators),
  }))
}

/** Every call begins a new one; what an older one still brings is passed over. */
let lastLoad = 0

type Fetched = 'done' | 'changed' | 'overtaken' | AppError

async function fetchPages(planId: PlanId, framework: Framework): Promise<Fetched> {
  lastLoad += 1
  const own = lastLoad
  const first = await bridge.call('collection.timeline', { planId, from: 0 })
  if (own !== lastLoad) return 'overtaken'
  if (!first.ok) return first.error
  const { head, version } = first.value
  if (head === null) return 'changed'
  const known = useRegionTimeline.getState()
  if (known.picture && known.version === version && known.framework === framework) return 'done'
  const builder = createPicture(framework, head)
  const ask = (from: number | null) =>
    from === null ? null : bridge.call('collection.timeline', { planId, from })
  let page: RegionalTimelinePage = first.value
  let loaded = 0
  for (;;) {
    // The next page is on its way while this one is taken in.
    const coming = ask(page.next)
    builder.add(page)
    loaded += page.rows.length
    useRegionTimeline.setState({ progress: { loaded, total: head.rowCount } })
    if (coming === null) break
    const reply = await coming
    if (own !== lastLoad) return 'overtaken'
    if (!reply.ok) return reply.error
    if (reply.value.version !== version) return 'changed'
    page = reply.value
  }
  const picture = builder.finish()
  useRegionTimeline.setState({ picture, version, framework, repeatedCount: head.repeatedCount })
  show(picture, head, framework)
  return 'done'
}

/** Shows the region as it is now; what is shown already stays until the new one is complete. */
export async function loadRegionTimeline(planId: PlanId, framework: Framework): Promise<void> {
  if (useRegionTimeline.getState().planId !== planId) {
    useRegionTimeline.setState({ ...NOTHING, planId })
    usePlan.setState(EMPTY_PLAN)
    useSchedule.setState(NO_PLAN_VIEW)
    view.resetView()
    table.resetTable()
  }
  useRegionTimeline.setState({ error: null })
  let fetched: Fetched
  do fetched = await fetchPages(planId, framework)
  while (fetched === 'changed')
  if (fetched === 'overtaken') return
  useRegionTimeline.setState({ progress: null, error: typeof fetched === 'string' ? null : fetched })
}

/** An item as its roadmap has it, with its long texts. */
export function readRegionalItem(
  planId: PlanId,
  id: ItemId,
): Promise<Result<WholeRegionalItem, AppError>> | null {
  const origin = readPicture()?.originOf(id)
  if (!origin) return null
  const { roadmapId, itemId } = origin
  return bridge.call('collection.item', { planId, roadmapId, itemId })
}
