// The scale of the time axis: times that fill it, wheel with Ctrl or a pinch around the pointer, keys around the middle.
import { useEffect, useLayoutEffect, useMemo, useRef, useState, type RefObject } from 'react'
import { toDay } from '../../../../shared/base/civil-date.ts'
import type { Span } from '../../../../shared/schedule/scheduled-item.ts'
import { fillingScale, limitScale, windowScale, type AxisRoom } from '../../../state/axis-zoom.ts'
import { type TimelineSource, useSource, useShownView } from '../../../state/timeline-source.ts'
import {
  keepFitted,
  LEAD,
  seenDayOf,
  timeScale,
  widenRange,
  windowStart,
  type TimeScale,
} from './time-scale.ts'

const WHEEL_SPEED = 0.0022
/** Scrolled back while a scroll bar comes or goes, the axis may stand that far from its end. */
const SCROLL_BAR = 20

/** The time that a zoom by key or button stays around: the selected item's, otherwise today. */
function timeOfInterest({ view, scheduleStore, planStore }: TimelineSource): Span {
  const { selectedId } = view.useView.getState()
  const selected = selectedId ? scheduleStore.getState().schedule.get(selectedId) : undefined
  const today = toDay(planStore.getState().today)
  return selected?.effective ?? { start: today, end: today }
}

export interface ZoomGround {
  readonly scroller: RefObject<HTMLElement | null>
  /** The time of the plan, and of items outside of it. */
  readonly planned: Span
  /** The plan and its years: another one is fitted anew. */
  readonly plan: string
  /** Pixels that the axis has when nothing of it is cut off. */
  readonly fitWidth: number
  readonly isCutOff: boolean
  readonly tableWidth: number
  readonly isReady: boolean
}

/**
 * The scale now. Keeps the day under the pointer (or in the middle) where it is while the scale changes. Zoomed out
 * beyond the plan, the axis goes on into the years after it.
 */
export function useZoom(ground: ZoomGround): TimeScale {
  const { scroller, planned, plan, fitWidth, isCutOff, tableWidth, isReady } = ground
  const source = useSource()
  const { endAskedZoom, measureAxis, scaleTo, useView } = source.view
  const zoom = useShownView(state => state.zoom)
  const asked = useShownView(state => state.askedZoom)
  const chosen = useShownView(state => state.pixelsPerDay)
  const [known, setKnown] = useState({ span: planned, plan })
  const fitted = keepFitted(known, planned, plan, zoom !== 'fit' || asked !== null)
  if (fitted !== known) setKnown(fitted)

  const days = fitted.span.end + 1 - fitted.span.start
  const room = useMemo((): AxisRoom => ({ width: fitWidth, days }), [fitWidth, days])
  const wanted = zoom === null ? chosen : zoom === 'fit' ? fillingScale(days, room) : windowScale(zoom, room)
  const pixelsPerDay = limitScale(wanted, room)
  const scale = useMemo(
    () =>
      timeScale(
        zoom === 'fit' ? fitted.span : widenRange(fitted.span, fitWidth / pixelsPerDay),
        pixelsPerDay,
        LEAD,
      ),
    [zoom, fitted, fitWidth, pixelsPerDay],
  )

  const isLonger = fitted.span.start !== planned.start || fitted.span.end !== planned.end
  const isExact = !isCutOff && !(zoom === 'fit' && isLonger)
  useLayoutEffect(() => measureAxis(room, isExact), [room, isExact, measureAxis])
  // Keys and the wheel start from what is seen, also where that follows the width.
  useEffect(() => {
    if (chosen !== pixelsPerDay) scaleTo(pixelsPerDay, zoom)
  }, [zoom, chosen, pixelsPerDay, scaleTo])

  const anchor = useRef<{ day: number; offset: number } | null>(null)
  const previous = useRef(scale)
  const previousZoom = useRef(zoom)
  // Where the axis was scrolled to before the new scale: a shorter axis lets the browser scroll back at once.
  const seenFrom = useRef(0)
  useLayoutEffect(() => {
    const element = scroller.current
    if (!element || !isReady) return
    const before = previous.current
    const zoomBefore = previousZoom.current
    previous.current = scale
    previousZoom.current = zoom
    const room = element.clientWidth - tableWidth
    const isCut =
      element.scrollLeft >= element.scrollWidth - element.clientWidth - SCROLL_BAR &&
      seenFrom.current > element.scrollLeft
    const scrolled = zoomBefore === 'fit' ? 0 : isCut ? seenFrom.current : element.scrollLeft
    const findSeenInterest = () => {
      const day = seenDayOf(timeOfInterest(source), before.day(scrolled), before.day(scrolled + room))
      return day === undefined ? null : { day, offset: before.x(day) - scrolled }
    }
    const turnTo = (day: number, offset: number) => {
      element.scrollTo({ left: Math.max(0, scale.x(day) - offset) })
      seenFrom.current = element.scrollLeft
    }
    if (asked) {
      endAskedZoom()
      if (zoom === null || zoom === 'fit') return
      const day = asked.day ?? findSeenInterest()?.day ?? Math.floor(before.day(scrolled + room / 2))
      turnTo(windowStart(day, zoom, fitted.span.start), LEAD)
    } else if (before !== scale) {
      // A time that fills the axis goes on doing so while the width changes.
      if (zoom !== null && zoom === zoomBefore) turnTo(before.day(scrolled + LEAD), LEAD)
      else {
        const kept = anchor.current ?? findSeenInterest()
        const offset = kept?.offset ?? room / 2
        turnTo(kept?.day ?? before.day(scrolled + offset), offset)
      }
    }
    anchor.current = null
  }, [scale, zoom, asked, fitted, scroller, tableWidth, isReady, source, endAskedZoom])

  useEffect(() => {
    const element = scroller.current
    if (!element) return
    const note = () => {
      seenFrom.current = element.scrollLeft
    }
    note()
    element.addEventListener('scroll', note, { passive: true })
    // Scroll events come late: what is seen is also noted when another scale is wished for.
    const stop = useView.subscribe((now, before) => {
      if (now.pixelsPerDay !== before.pixelsPerDay || now.zoom !== before.zoom || now.askedZoom !== null)
        note()
    })
    return () => {
      stop()
      element.removeEventListener('scroll', note)
    }
  }, [scroller, useView])

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
  }, [scroller, tableWidth, scaleTo, useView])

  return scale
}
