// Moving bars, stretching one, or dragging its progress: the curve moves with every frame, one command at the drop.
import type { Item, ItemId } from '../../../../shared/domain/item.ts'
import type { SpanPart } from '../../../../shared/schedule/move-span.ts'
import type { ScheduledItem } from '../../../../shared/schedule/scheduled-item.ts'
import { useApp } from '../../../state/app-store.ts'
import { endPreview, previewItems, usePlanView } from '../../../state/plan-view.ts'
import { previewMoves } from '../preview-moves.ts'
import { commitMoved, commitProgressed } from '../schedule-edit.ts'
import { barBox, rowAt, rowTop, type Hit } from '../../../parts/roadmap/timeline/bar-layout.ts'
import { dragOrigin, dragSpan, isMovable, withSpan } from '../../../parts/roadmap/drag.ts'
import { axisX, type Gesture, type PointerPlace } from '../../../parts/roadmap/timeline/gesture.ts'
import type { FrameView } from '../../../parts/roadmap/timeline/frame.ts'
import { showTip } from '../../../state/interaction.ts'
import { stepUnit } from '../../../parts/roadmap/timeline/time-scale.ts'

const PROGRESS_STEP = 5

interface Origin {
  readonly item: Item
  readonly scheduled: ScheduledItem
}

/** Whether an item can still be dragged: somebody else may have deleted it meanwhile. */
export function isThere(id: ItemId): boolean {
  return useApp.getState().itemsById.get(id)?.deletedOn === null
}

function originsOf(ids: Iterable<ItemId>): readonly Origin[] {
  const { itemsById } = useApp.getState()
  const { schedule } = usePlanView.getState()
  return [...ids].flatMap(id => {
    const item = itemsById.get(id)
    const scheduled = schedule.get(id)
    return item && scheduled && isMovable(item) ? { item, scheduled } : []
  })
}

/** Moves `ids` together, or stretches the one that was grabbed; null where it may not be moved by hand. */
export function beginMove(
  hit: Hit & { readonly part: SpanPart },
  ids: readonly ItemId[],
  from: PointerPlace,
  view: FrameView,
): Gesture | null {
  const grabbed = useApp.getState().itemsById.get(hit.itemId)
  if (!grabbed || !isMovable(grabbed)) return null
  const isTogether = hit.part === 'middle' && ids.includes(hit.itemId)
  const origins = originsOf(isTogether ? ids : [hit.itemId])
  const moved = origins.map(({ item }) => item.id)
  const fromDay = view.scale.day(axisX(from.x, view))
  const row = rowAt(from.y, view)
  return {
    cursor: hit.part === 'middle' ? 'grabbing' : 'ew-resize',
    itemId: hit.itemId,
    selects: () => hit.itemId,
    move(place, now) {
      // Of the day that was grabbed, wherever that is now: the window may have another width since, the axis another scale.
      const days = now.scale.day(axisX(place.x, now)) - fromDay
      const unit = place.isFree ? 'day' : stepUnit(now.scale.pixelsPerDay)
      const { itemsById } = useApp.getState()
      const stopped = previewMoves(
        origins.flatMap(({ item, scheduled }) => {
          // Other fields may have been changed meanwhile, and others of the selection may have gone.
          const stored = isThere(item.id) ? itemsById.get(item.id) : undefined
          if (!stored) return []
          const asked = withSpan(stored, dragSpan(stored, scheduled, hit.part, days, unit))
          return { item: asked, home: scheduled, origin: dragOrigin(scheduled) }
        }),
        hit.part,
      )
      const layerTop = place.pageY - place.y
      showTip({
        kind: 'drag',
        awaitedId: stopped.get(hit.itemId) ?? null,
        ids: [hit.itemId, ...moved.filter(id => id !== hit.itemId)],
        row: { top: layerTop + rowTop(row, now), bottom: layerTop + rowTop(row + 1, now) },
        x: place.pageX,
        y: place.pageY,
      })
    },
    drop: () => void commitMoved(isTogether ? ids : moved),
    cancel: () => endPreview(moved),
  }
}

/** Drags how far an item has come, in steps of five points; Alt frees it. */
export function beginProgress(hit: Hit, rowIndex: number): Gesture | null {
  const item = useApp.getState().itemsById.get(hit.itemId)
  if (!item) return null
  return {
    cursor: 'col-resize',
    itemId: item.id,
    selects: () => item.id,
    move(place, view) {
      const stored = useApp.getState().itemsById.get(item.id)
      const scheduled = usePlanView.getState().schedule.get(item.id)
      if (!stored || !scheduled) return
      const box = barBox(rowIndex, scheduled.effective, false, view)
      const share = (100 * (place.x - box.x)) / box.width
      const step = place.isFree ? 1 : PROGRESS_STEP
      const progressPercent = Math.min(100, Math.max(0, Math.round(share / step) * step))
      previewItems([{ ...stored, progressPercent }])
      showTip({ kind: 'progress', id: item.id, x: place.pageX, y: place.pageY })
    },
    drop: () => void commitProgressed(item.id),
    cancel: () => endPreview([item.id]),
  }
}
