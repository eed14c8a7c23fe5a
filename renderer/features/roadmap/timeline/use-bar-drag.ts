// Dragging and stretching bars with the pointer: the curve moves with every frame, one command at the drop.
import { useEffect, useRef, useState, type PointerEvent, type RefObject } from 'react'
import type { ItemId } from '../../../../shared/domain/item.ts'
import type { Row } from '../../../../shared/schedule/rows.ts'
import { useApp } from '../../../state/app-store.ts'
import { endPreview, previewItems, usePlanView } from '../../../state/plan-view.ts'
import { hover, select } from '../../../state/view-store.ts'
import { commitPreview, endBurst } from '../schedule-edit.ts'
import { type Hit, hitBar } from './bar-layout.ts'
import { dragSpan, isMovable, withSpan } from './drag.ts'
import { stepUnit, type TimeScale } from './time-scale.ts'
import type { ScheduledItem } from '../../../../shared/schedule/scheduled-item.ts'

/** Pixels the pointer must travel before a press becomes a drag. */
const THRESHOLD = 4

interface Drag {
  readonly hit: Hit
  readonly origin: ScheduledItem
  readonly fromX: number
  /** Cannot be moved: a press only selects. */
  readonly isFixed: boolean
  isMoving: boolean
  lastX: number
  frame: number
  /** Alt frees a drag from the calendar units. */
  isFree: boolean
}

function showDrag(drag: Drag, scale: TimeScale): void {
  const item = useApp.getState().itemsById.get(drag.hit.itemId)
  if (!item) return
  const days = (drag.lastX - drag.fromX) / scale.pixelsPerDay
  const unit = drag.isFree ? 'day' : stepUnit(scale.pixelsPerDay)
  previewItems([withSpan(item, dragSpan(item, drag.origin, drag.hit.part, days, unit))])
}

export interface DragTip {
  readonly itemId: ItemId
  readonly x: number
  readonly y: number
}

export function useBarDrag(
  area: RefObject<HTMLElement | null>,
  rows: readonly Row[],
  scale: TimeScale | null,
  tableWidth: number,
) {
  const drag = useRef<Drag | null>(null)
  const [tip, setTip] = useState<DragTip | null>(null)
  const [cursor, setCursor] = useState('default')
  const readOnly = useApp(state => state.start?.readOnly ?? false)

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !drag.current?.isMoving) return
      event.preventDefault()
      event.stopPropagation()
      cancelAnimationFrame(drag.current.frame)
      endPreview([drag.current.hit.itemId])
      drag.current = null
      setTip(null)
    }
    window.addEventListener('keydown', onKey, true)
    return () => window.removeEventListener('keydown', onKey, true)
  }, [])

  const pointOf = (event: PointerEvent) => {
    const box = area.current?.getBoundingClientRect()
    return box && { x: event.clientX - box.left - tableWidth, y: event.clientY - box.top }
  }
  const hitAt = (event: PointerEvent) => {
    const point = pointOf(event)
    if (!point || !scale) return null
    // The table stays on the left while bars scroll under it: what it covers cannot be hit.
    const inTable = event.target instanceof Element && event.target.closest('.rm-cells')
    return inTable ? null : hitBar(point, rows, usePlanView.getState().schedule, scale)
  }

  const onPointerDown = (event: PointerEvent) => {
    if (event.button !== 0 || !scale) return
    const hit = hitAt(event)
    const point = pointOf(event)
    if (!hit || !point) return
    void endBurst()
    const item = useApp.getState().itemsById.get(hit.itemId)
    const origin = usePlanView.getState().schedule.get(hit.itemId)
    if (!item || !origin) return
    event.currentTarget.setPointerCapture(event.pointerId)
    const isFixed = readOnly || !isMovable(item)
    drag.current = {
      hit,
      origin,
      isFixed,
      fromX: point.x,
      isMoving: false,
      lastX: point.x,
      frame: 0,
      isFree: false,
    }
  }

  const onPointerMove = (event: PointerEvent) => {
    const active = drag.current
    if (!active) {
      const hit = hitAt(event)
      hover(hit ? [hit.itemId] : [])
      const item = hit && useApp.getState().itemsById.get(hit.itemId)
      setCursor(
        !hit || readOnly || !item || !isMovable(item)
          ? hit
            ? 'pointer'
            : 'default'
          : hit.part === 'middle'
            ? 'grab'
            : 'ew-resize',
      )
      return
    }
    const point = pointOf(event)
    if (!point || !scale) return
    active.lastX = point.x
    active.isFree = event.altKey
    if (active.isFixed || (!active.isMoving && Math.abs(point.x - active.fromX) < THRESHOLD)) return
    active.isMoving = true
    setTip({ itemId: active.hit.itemId, x: event.clientX, y: event.clientY })
    cancelAnimationFrame(active.frame)
    active.frame = requestAnimationFrame(() => {
      if (drag.current === active) showDrag(active, scale)
    })
  }

  const onPointerUp = () => {
    const active = drag.current
    drag.current = null
    setTip(null)
    if (!active) return
    // Selecting opens the details, which narrows the timeline: not under a bar that is being moved.
    if (!active.isMoving) {
      select(active.hit.itemId, { open: true })
      return
    }
    cancelAnimationFrame(active.frame)
    if (scale) showDrag(active, scale)
    void commitPreview(active.hit.itemId)
  }

  const cancel = () => {
    const active = drag.current
    drag.current = null
    setTip(null)
    if (!active) return
    cancelAnimationFrame(active.frame)
    endPreview([active.hit.itemId])
  }

  const onPointerLeave = () => {
    if (!drag.current) hover([])
  }

  return {
    tip,
    cursor: tip ? 'grabbing' : cursor,
    handlers: { onPointerDown, onPointerMove, onPointerUp, onPointerCancel: cancel, onPointerLeave },
  }
}
