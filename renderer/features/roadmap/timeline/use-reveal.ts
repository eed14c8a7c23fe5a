// Bringing things into sight that somebody else on the page asked for: the selected item, today, a year.
import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react'
import { toDay } from '../../../../shared/base/civil-date.ts'
import type { PlanDocument } from '../../../../shared/domain/plan.ts'
import { useApp } from '../../../state/app-store.ts'
import { usePlanView } from '../../../state/plan-view.ts'
import { limitScale, lookAt, scaleTo, useView } from '../../../state/view-store.ts'
import type { PlanRows } from '../use-plan-rows.ts'
import type { TimeScale } from './time-scale.ts'

interface RevealGround {
  readonly scroller: RefObject<HTMLElement | null>
  readonly document: PlanDocument
  readonly planRows: PlanRows
  readonly scale: TimeScale
  readonly tableWidth: number
  /** Pixels that the axis has when nothing of it is cut off. */
  readonly fitWidth: number
  readonly scrollToRow: (index: number) => void
  readonly isReady: boolean
}

export function useReveal(ground: RevealGround): void {
  const { scroller, document, planRows, scale, tableWidth, fitWidth, scrollToRow, isReady } = ground
  const selectedId = useView(state => state.selectedId)
  const revealed = useView(state => state.revealed)

  // Unfold, unfilter, scroll. A selection that was there before this screen is brought into view as well.
  const shown = useRef(selectedId ? -1 : revealed)
  useLayoutEffect(() => {
    if (shown.current === revealed || !selectedId || !isReady) return
    const index = planRows.rowIndexById.get(selectedId)
    if (index === undefined) {
      const hidden = document.items.find(item => item.id === selectedId && item.deletedOn === null)
      if (hidden) planRows.openWayTo(hidden)
      return
    }
    shown.current = revealed
    scrollToRow(index)
    const element = scroller.current
    const scheduled = usePlanView.getState().schedule.get(selectedId)
    if (!element || !scheduled) return
    const left = scale.x(scheduled.effective.start)
    const right = scale.x(scheduled.effective.end + 1)
    const room = element.clientWidth - tableWidth
    const isSeen = right > element.scrollLeft + 20 && left < element.scrollLeft + room - 60
    if (!isSeen) element.scrollLeft = Math.max(0, left - room / 4)
  })

  const todayRevealed = useView(state => state.todayRevealed)
  useEffect(() => {
    const element = scroller.current
    const today = toDay(useApp.getState().today)
    if (element && todayRevealed > 0)
      element.scrollLeft = scale.x(today) - (element.clientWidth - tableWidth) / 2
    // Only the request moves the view; a new scale or width must not.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [todayRevealed])

  // First the scale, then, once it is drawn by, the place. Behind the effect by which useZoom takes over the fit.
  const lookedAt = useView(state => state.lookedAt)
  useEffect(() => {
    const element = scroller.current
    if (!element || !lookedAt || !isReady) return
    const wanted = limitScale(fitWidth / (lookedAt.end + 1 - lookedAt.start))
    if (scale.pixelsPerDay !== wanted) {
      scaleTo(wanted)
      return
    }
    element.scrollLeft = scale.x(lookedAt.start)
    lookAt(null)
  }, [lookedAt, scale, fitWidth, isReady, scroller])
}
