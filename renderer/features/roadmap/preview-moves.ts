// What is moved by hand is shown at once. It does not come to stand where it would wait anyway: an earlier plan, or a longer
// one, would be stored behind a bar that nobody sees move. Who waits for whom is answered by the schedule itself.
import type { Item, ItemId } from '../../../shared/domain/item.ts'
import type { SpanPart } from '../../../shared/schedule/move-span.ts'
import type { ScheduledItem, Span } from '../../../shared/schedule/scheduled-item.ts'
import { fromOrigin, isSameSpan, stopSpan, withSpan } from '../../parts/roadmap/drag.ts'
import { dependenciesOf, previewItems, usePlanView } from '../../state/plan-view.ts'

export interface Move {
  /** With the dates that are asked for. */
  readonly item: Item
  /** How it stood before the gesture, or the burst of keys, began. */
  readonly home: ScheduledItem
  /** Where this step found the bar. */
  readonly origin: Span
}

function awaitedBy(id: ItemId, { drivers }: ScheduledItem): ItemId | undefined {
  return dependenciesOf(id).find(dependency => drivers.includes(dependency.id))?.predecessorId
}

/** Shows the moves; answers which of them were stopped, and for whom they wait. */
export function previewMoves(moves: readonly Move[], part: SpanPart): ReadonlyMap<ItemId, ItemId> {
  previewItems(moves.map(({ item }) => item))
  const { schedule } = usePlanView.getState()
  const stopped = new Map<ItemId, ItemId>()
  const back = moves.flatMap(({ item, home, origin }) => {
    const scheduled = schedule.get(item.id)
    if (!scheduled) return []
    const span = fromOrigin(home, stopSpan(item, scheduled, part, origin))
    if (isSameSpan(item, span)) return []
    const awaited = awaitedBy(item.id, scheduled)
    if (awaited !== undefined) stopped.set(item.id, awaited)
    return withSpan(item, span)
  })
  if (back.length > 0) previewItems(back)
  return stopped
}
