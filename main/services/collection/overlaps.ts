// collection.overlaps and collection.decideOverlap: what several agencies plan alike, and what a person has said about it.
import { ok, type Result } from '../../../shared/base/result.ts'
import {
  findOverlaps,
  overlapKey,
  type Overlap,
  type OverlapKind,
  type OverlapSide,
} from '../../../shared/collection/overlaps.ts'
import type { OverlapSideView, OverlapView } from '../../../shared/contract/collection.ts'
import type { Reply, Request } from '../../../shared/contract/contract.ts'
import type { AppError } from '../../../shared/contract/errors.ts'
import { totalRupiah } from '../../../shared/domain/item.ts'
import type { PlanId } from '../../../shared/domain/plan.ts'
import type { WriteDb } from '../../store/database.ts'
import { listOverlapDecisions, putOverlapDecision } from '../../store/collection-settings.ts'
import { toLocalStamp } from '../../store/file-stamp.ts'
import { mainLineOf } from '../scenarios.ts'
import type { Session } from '../session.ts'
import { stateOf } from './collection.ts'
import type { RegionState } from './region-view.ts'

/** They are looked for once for every state of the region. */
const found = new WeakMap<RegionState['region'], readonly Overlap[]>()

function overlapsOf({ region }: RegionState): readonly Overlap[] {
  const known = found.get(region)
  if (known) return known
  const overlaps = findOverlaps([...region.items.values()], region.claims)
  found.set(region, overlaps)
  return overlaps
}

/** Of one item that two roadmaps claim each side stands in the roadmap of its agency. */
function roadmapOf({ item, agencyId }: OverlapSide, kind: OverlapKind, { region }: RegionState): PlanId {
  const claimed = kind === 'claimed' ? region.roadmaps.find(one => one.agencyId === agencyId) : undefined
  const found = (claimed ?? region.items.get(item.id))?.roadmapId
  if (found === undefined) throw new Error(`item ${item.id} stands in no roadmap`)
  return found
}

function toSide(side: OverlapSide, kind: OverlapKind, state: RegionState): OverlapSideView {
  const { item, agencyId } = side
  const { id, name, category, start, end, relatedServices } = item
  return {
    itemId: id,
    roadmapId: roadmapOf(side, kind, state),
    agencyId,
    name,
    category,
    start,
    end,
    rupiah: totalRupiah(item),
    services: relatedServices,
  }
}

export function answerOverlaps(
  session: Session,
  { planId }: Request<'collection.overlaps'>,
): Result<readonly OverlapView[], AppError> {
  const state = stateOf(session, planId)
  if (!state.ok) return state
  const { reader } = session.store
  const decisions = listOverlapDecisions(reader, mainLineOf(reader, planId))
  return ok(
    overlapsOf(state.value).map(overlap => {
      const pair = overlapKey(overlap)
      const said = decisions.get(pair)
      return {
        pair,
        kind: overlap.kind,
        first: toSide(overlap.first, overlap.kind, state.value),
        second: toSide(overlap.second, overlap.kind, state.value),
        score: overlap.score,
        shared: overlap.shared,
        decision: said?.decision ?? null,
        decidedAt: said?.decidedAt ?? null,
      }
    }),
  )
}

export function decideOverlap(
  session: Session,
  db: WriteDb,
  { planId, pair, decision }: Request<'collection.decideOverlap'>,
): Reply<'collection.decideOverlap'> {
  const decidedAt = toLocalStamp(session.options.now())
  const stored = db.transaction((): Result<null, AppError> => {
    putOverlapDecision(db, mainLineOf(db, planId), pair, decision && { decision, decidedAt })
    return ok(null)
  })
  return stored.ok ? answerOverlaps(session, { planId }) : stored
}
