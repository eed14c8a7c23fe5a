// A dependency may carry bars far away, out of sight even: what it has moved is said, with the way back.
import type { Dependency } from '../../../shared/domain/dependency.ts'
import { sameSpan } from '../../../shared/schedule/scheduled-item.ts'
import { useApp } from '../../state/app-store.ts'
import { announce } from '../../state/notice.ts'
import { readPlanView } from '../../state/plan-view.ts'

/**
 * Stores a dependency that comes, changes or goes, and says what became of the one that waits. Answers what `store` does;
 * nothing is said where that is false.
 */
export async function tellPushed(
  { predecessorId, successorId }: Pick<Dependency, 'predecessorId' | 'successorId'>,
  isReleased: boolean,
  store: () => Promise<boolean>,
): Promise<boolean> {
  // Entries of the schedule are replaced, not changed.
  const before = new Map(readPlanView().schedule)
  if (!(await store())) return false
  const { schedule } = readPlanView()
  const { itemsById } = useApp.getState()
  const moved = [...schedule].flatMap(([id, { effective: now }]) => {
    const was = before.get(id)?.effective
    return was && !sameSpan(was, now) ? { id, was, now } : []
  })
  const own = moved.find(one => one.id === successorId)
  const [name, of] = [successorId, predecessorId].map(id => itemsById.get(id)?.name ?? '')
  if (own && name !== undefined && of !== undefined)
    announce({
      kind: 'pushed',
      name,
      of,
      isReleased,
      before: own.was,
      after: own.now,
      others: moved.length - 1,
    })
  return true
}
