// collection.listKept: the ways back from every collection that was taken in.
import { ok } from '../../../shared/base/result.ts'
import type { Reply } from '../../../shared/contract/contract.ts'
import { listKeptStates, planMark } from '../../store/kept-collections.ts'
import { listPlanSummaries } from '../../store/plans.ts'
import type { Session } from '../session.ts'

export function listKeptCollections({ store }: Session): Reply<'collection.listKept'> {
  const kept = listKeptStates(store.at.collections)
  if (kept.length === 0) return ok([])
  const titles = new Map(listPlanSummaries(store.reader).map(({ id, title }) => [planMark(id), title]))
  return ok(kept.map(({ mark, ...state }) => ({ ...state, planTitle: titles.get(mark) ?? null })))
}
