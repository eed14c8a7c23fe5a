// Which roadmap the notes on an agency are on.
import type { BoardRow, CollectionView } from '../../../shared/contract/collection.ts'
import type { PlanId } from '../../../shared/domain/plan.ts'

/** The one that counts for it; null where there is none, or where it is the plan of the region itself. */
export function reviewedRoadmap(
  { files }: Pick<CollectionView, 'files'>,
  { digest }: Pick<BoardRow, 'digest'>,
): PlanId | null {
  return digest === null ? null : (files.find(file => file.digest === digest)?.roadmapId ?? null)
}
