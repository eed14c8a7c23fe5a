// collection.timeline and collection.item: the items of all roadmaps that count, page by page, and one of them whole.
import { err, ok } from '../../../shared/base/result.ts'
import { toRegionalTimeline, type RegionalTimeline } from '../../../shared/collection/regional-timeline.ts'
import type { Reply, Request } from '../../../shared/contract/contract.ts'
import type { PlanDocument } from '../../../shared/domain/plan.ts'
import type { Session } from '../session.ts'
import { readFile, stateOf } from './collection.ts'
import type { RegionState } from './region-view.ts'

/** Few enough that making and sending them takes a few milliseconds. */
const PAGE_ROWS = 1_000
/** The first call has the list to make, and what every page is looked at with. */
const FIRST_ROWS = 200

/** Made once for each state of the data: every page is cut from it. */
const timelines = new WeakMap<RegionState, RegionalTimeline>()

function timelineOf(state: RegionState): RegionalTimeline {
  const known = timelines.get(state)
  if (known) return known
  const made = toRegionalTimeline(state)
  timelines.set(state, made)
  return made
}

export function answerTimeline(
  session: Session,
  { planId, from }: Request<'collection.timeline'>,
): Reply<'collection.timeline'> {
  const state = stateOf(session, planId)
  if (!state.ok) return state
  const timeline = timelineOf(state.value)
  const first = from === 0 ? { ...timeline.head, violations: timeline.violations } : null
  return ok({
    version: state.value.version,
    head: first,
    ...timeline.page(from, from === 0 ? FIRST_ROWS : PAGE_ROWS),
  })
}

function documentOf(
  session: Session,
  { document, files }: RegionState,
  roadmapId: PlanDocument['plan']['id'],
): PlanDocument | null {
  if (document.plan.id === roadmapId) return document
  const file = files.find(one => one.roadmapId === roadmapId && one.standing === 'current')
  return file ? readFile(session.store.reader, document.plan.id, file.digest) : null
}

/** From the stored file itself: what is kept beside it has no long texts. */
export function answerItem(
  session: Session,
  { planId, roadmapId, itemId }: Request<'collection.item'>,
): Reply<'collection.item'> {
  const state = stateOf(session, planId)
  if (!state.ok) return state
  const document = documentOf(session, state.value, roadmapId)
  const item = document?.items.find(({ id, deletedOn }) => id === itemId && deletedOn === null)
  if (!document || !item) return err({ code: 'not-found', what: 'item' })
  const named = new Set([item.leadAgencyId, ...item.supportingAgencyIds])
  return ok({
    item,
    agencies: document.agencies.filter(({ id }) => named.has(id)),
    evidence: document.evidence.filter(one => one.itemId === itemId),
  })
}
