// The scale of the time axis: presets, wheel with Ctrl or a pinch around the pointer, keys around the middle.
import { useEffect, useLayoutEffect, useMemo, useRef, type RefObject } from 'react'
import { toDay } from '../../../../shared/base/civil-date.ts'
import type { Span } from '../../../../shared/schedule/scheduled-item.ts'
import { useApp } from '../../../state/app-store.ts'
import { usePlanView } from '../../../state/plan-view.ts'
import { SMALLEST_SCALE, scaleTo, useView } from '../../../state/view-store.ts'
import { timeScale, widenRange, type TimeScale } from './time-scale.ts'

const WHEEL_SPEED = 0.0022

/** The day that a zoom by key or button stays around: the selected item's first, otherwise today, where in the plan. */
function findDayOfInterest({ start, end }: Span): number | undefined {
  const { selectedId } = useView.getState()
  const selected = selectedId ? usePlanView.getState().schedule.get(selectedId) : undefined
  const day = selected?.effective.start ?? toDay(useApp.getState().today)
  return day >= start && day <= end ? day : undefined
}

/**
 * The scale now. Keeps the day under the pointer (or in the middle) where it is while the scale changes. Zoomed out
 * beyond the plan, the axis goes on into the years after it.
 */
export function useZoom(
  scroller: RefObject<HTMLElement | null>,
  planned: Span,
  fitWidth: number,
  tableWidth: number,
): TimeScale {
  const zoom = useView(state => state.zoom)
  const chosen = useView(state => state.pixelsPerDay)
  const fitting = Math.max(SMALLEST_SCALE, fitWidth / (planned.end + 1 - planned.start))
  const pixelsPerDay = zoom === 'fit' ? fitting : chosen
  const scale = useMemo(
    () => timeScale(zoom === 'fit' ? planned : widenRange(planned, fitWidth / pixelsPerDay), pixelsPerDay),
    [zoom, planned, fitWidth, pixelsPerDay],
  )

  // Keys and the wheel start from what is seen, also where that is the fit.
  useEffect(() => {
    if (zoom === 'fit') scaleTo(fitting, 'fit')
  }, [zoom, fitting])

  const anchor = useRef<{ day: number; offset: number } | null>(null)
  const previous = useRef(scale)
  const previousZoom = useRef(zoom)
  useLayoutEffect(() => {
    const element = scroller.current
    const before = previous.current
    const wasWhole = previousZoom.current === 'fit'
    previous.current = scale
    previousZoom.current = zoom
    if (!element || before === scale) return
    const room = element.clientWidth - tableWidth
    const scrolled = wasWhole ? 0 : element.scrollLeft
    const interest = anchor.current ? undefined : findDayOfInterest(planned)
    const seenAt = interest === undefined ? -1 : before.x(interest) - scrolled
    const kept =
      interest !== undefined && seenAt >= 0 && seenAt <= room
        ? { day: interest, offset: seenAt }
        : anchor.current
    const offset = kept?.offset ?? room / 2
    const day = kept?.day ?? before.day(element.scrollLeft + offset)
    element.scrollTo({ left: Math.max(0, scale.x(day) - offset) })
    anchor.current = null
  }, [scale, zoom, planned, scroller, tableWidth])

  useEffect(() => {
    const element = scroller.current
    if (!element) return
    const onWheel = (event: WheelEvent) => {
      if (!event.ctrlKey) return
      event.preventDefault()
      const now = previous.current
      const offset = Math.max(0, event.clientX - element.getBoundingClientRect().left - tableWidth)
      anchor.current = { day: now.day(element.scrollLeft + offset), offset }
      scaleTo(now.pixelsPerDay * Math.exp(-event.deltaY * WHEEL_SPEED))
      // At the end of the scale nothing follows: the next zoom must not begin from here.
      if (useView.getState().pixelsPerDay === now.pixelsPerDay) anchor.current = null
    }
    // Not passive: Ctrl+wheel would zoom the whole page.
    element.addEventListener('wheel', onWheel, { passive: false })
    return () => element.removeEventListener('wheel', onWheel)
  }, [scroller, tableWidth])

  return scale
}
