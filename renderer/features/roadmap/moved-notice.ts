// What has become of dates, in the words of a drag: of those that keys have moved, and of those that were typed.
import type { Item, ItemId } from '../../../shared/domain/item.ts'
import type { Projection } from '../../../shared/projection/projection.ts'
import { type ScheduledItem, sameSpan } from '../../../shared/schedule/scheduled-item.ts'
import { useApp } from '../../state/app-store.ts'
import { announce, type Notice } from '../../state/notice.ts'
import { dependenciesOf, usePlanView } from '../../state/plan-view.ts'

/** What has moved since: how the bars stood that moved, and the projection of then. */
interface Before {
  readonly schedule: ReadonlyMap<ItemId, ScheduledItem>
  readonly projection: Projection | null
}

/** Pinned items that stand too early for what has shifted, each with the most days. */
function violatedBy(hasShifted: (id: ItemId) => boolean): Extract<Notice, { kind: 'moved' }>['violated'] {
  const { itemsById } = useApp.getState()
  const violated = new Map<ItemId, { readonly name: string; readonly byDays: number }>()
  for (const { dependencyId, itemId, byDays } of usePlanView.getState().violations) {
    const predecessorId = dependenciesOf(itemId).find(({ id }) => id === dependencyId)?.predecessorId
    const item = itemsById.get(itemId)
    if (!item || !predecessorId || !hasShifted(predecessorId)) continue
    if (byDays > (violated.get(itemId)?.byDays ?? 0)) violated.set(itemId, { name: item.name, byDays })
  }
  return [...violated.values()]
}

/** What has become of these items; null where none has moved. `ids` are those that were to move. */
export function movedNotice(moved: readonly Item[], before: Before, ids: readonly ItemId[]): Notice | null {
  const { schedule, projection } = usePlanView.getState()
  const own = new Set(moved.map(({ id }) => id))
  const hasShifted = (id: ItemId) => {
    const then = before.schedule.get(id)
    return then !== undefined && !sameSpan(then.effective, schedule.get(id)?.effective)
  }
  const [first] = moved
  const scheduled = first && schedule.get(first.id)
  if (!scheduled) return null
  const { planned, effective } = scheduled
  const index = projection && {
    final: projection.final,
    change: projection.final - (before.projection ?? projection).final,
  }
  return {
    kind: 'moved',
    name: first.name,
    count: moved.length,
    planned,
    effective,
    others: [...before.schedule.keys()].filter(id => !own.has(id) && hasShifted(id)).length,
    // Who waits for one that is moved goes with it.
    stayed: ids.filter(id => schedule.has(id) && !own.has(id) && !hasShifted(id)).length,
    violated: violatedBy(hasShifted),
    index,
  }
}

/**
 * Notes how everything stands before an item is typed into; once that is stored, what is returned says what the item's dates
 * have moved.
 */
export function watchDates({ id, start, end }: Item): () => void {
  const { document } = useApp.getState()
  const { schedule, projection } = usePlanView.getState()
  // Entries of the schedule are replaced, not changed.
  const before = { schedule: new Map(schedule), projection }
  return () => {
    const { document: now, itemsById } = useApp.getState()
    const item = itemsById.get(id)
    if (now?.plan.id !== document?.plan.id || !item || (item.start === start && item.end === end)) return
    const notice = movedNotice([item], before, [id])
    if (notice) announce(notice)
  }
}
