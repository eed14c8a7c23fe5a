// Changing dates by drag or by key: preview at once, one command when it is over.
import type { Item, ItemId } from '../../../shared/domain/item.ts'
import type { StepUnit } from '../../../shared/schedule/move-span.ts'
import { runCommand, useApp } from '../../state/app-store.ts'
import { endPreview, previewItems, usePlanView } from '../../state/plan-view.ts'
import { isMovable, isSameSpan, keySpan, withSpan } from './timeline/drag.ts'

/** Stores the previewed dates of one item as one step, or takes them back where nothing changed or the store refuses. */
export async function commitPreview(id: ItemId): Promise<void> {
  const shown = usePlanView.getState().preview.get(id)
  const stored = useApp.getState().itemsById.get(id)
  if (!shown || !stored) return
  if (stored.start === shown.start && stored.end === shown.end) {
    endPreview([id])
    return
  }
  const move = { id, start: shown.start, end: shown.end }
  const result = await runCommand({ type: 'item.schedule', moves: [move] })
  // A newer preview of the item (more key presses meanwhile) ends by itself.
  if (!result.ok && usePlanView.getState().preview.get(id) === shown) endPreview([id])
}

/** Pause after the last key press that ends a burst of them: together they are one undo step. */
const BURST_MS = 450
let burst: { readonly id: ItemId; readonly timer: ReturnType<typeof setTimeout> } | null = null

/** Ends a burst of key presses now; resolves when it is stored. */
export async function endBurst(): Promise<void> {
  if (!burst) return
  const { id, timer } = burst
  clearTimeout(timer)
  burst = null
  await commitPreview(id)
}

/** Moves an item or its end by `count` units, as Alt and the arrow keys do. */
export function moveByKey(id: ItemId, part: 'middle' | 'end', unit: StepUnit, count: number): void {
  if (burst && burst.id !== id) void endBurst()
  const stored = useApp.getState().itemsById.get(id)
  const { schedule, preview } = usePlanView.getState()
  const scheduled = schedule.get(id)
  if (!stored || !scheduled || !isMovable(stored)) return
  const item: Item = preview.get(id) ?? stored
  const span = keySpan(item, scheduled, part, unit, count)
  if (isSameSpan(item, span)) return
  previewItems([withSpan(item, span)])
  if (burst) clearTimeout(burst.timer)
  burst = { id, timer: setTimeout(() => void endBurst(), BURST_MS) }
}
