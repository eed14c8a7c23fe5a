// Changing dates by drag or by key: preview at once, one command when it is over.
import type { Item, ItemId } from '../../../shared/domain/item.ts'
import type { StepUnit } from '../../../shared/schedule/move-span.ts'
import { runCommand, useApp } from '../../state/app-store.ts'
import { endPreview, previewItems, usePlanView } from '../../state/plan-view.ts'
import { isMovable, isSameSpan, keySpan, withSpan } from './timeline/drag.ts'

/** Stores what is previewed as one step, or takes it back where nothing changed or the store refuses. */
export async function commitPreview(): Promise<void> {
  const { preview } = usePlanView.getState()
  const { itemsById } = useApp.getState()
  const moves = [...preview.values()]
    .filter(item => {
      const stored = itemsById.get(item.id)
      return stored && (stored.start !== item.start || stored.end !== item.end)
    })
    .map(({ id, start, end }) => ({ id, start, end }))
  if (moves.length === 0) {
    endPreview()
    return
  }
  const result = await runCommand({ type: 'item.schedule', moves })
  if (!result.ok) endPreview()
}

/** Pause after the last key press that ends a burst of them: together they are one undo step. */
const BURST_MS = 450
let burst: ReturnType<typeof setTimeout> | undefined

/** Ends a burst of key presses now; resolves when it is stored. */
export function endBurst(): Promise<void> {
  if (burst === undefined) return Promise.resolve()
  clearTimeout(burst)
  burst = undefined
  return commitPreview()
}

/** Moves an item or its end by `count` units, as Alt and the arrow keys do. */
export function moveByKey(id: ItemId, part: 'middle' | 'end', unit: StepUnit, count: number): void {
  const stored = useApp.getState().itemsById.get(id)
  const { schedule, preview } = usePlanView.getState()
  const scheduled = schedule.get(id)
  if (!stored || !scheduled || !isMovable(stored)) return
  const item: Item = preview.get(id) ?? stored
  const span = keySpan(scheduled, part, unit, count)
  if (isSameSpan(item, span)) return
  previewItems([withSpan(item, span)])
  clearTimeout(burst)
  burst = setTimeout(() => void endBurst(), BURST_MS)
}
