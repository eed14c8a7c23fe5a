// The scale of the time axis: presets, wheel with Ctrl around the pointer, keys around the middle.
import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react'
import type { Span } from '../../../../shared/schedule/scheduled-item.ts'
import { scaleTo, useView } from '../../../state/view-store.ts'

const WHEEL_SPEED = 0.0022

/** Pixels per day now. Keeps the day under the pointer (or in the middle) where it is while the scale changes. */
export function useZoom(
  scroller: RefObject<HTMLElement | null>,
  range: Span,
  fitWidth: number,
  tableWidth: number,
): number {
  const zoom = useView(state => state.zoom)
  const chosen = useView(state => state.pixelsPerDay)
  const fitting = Math.max(0.02, fitWidth / (range.end + 1 - range.start))
  // Never smaller than the whole plan: more empty axis would show nothing.
  const pixelsPerDay = zoom === 'fit' ? fitting : Math.max(chosen, fitting)

  // Keys and the wheel start from what is seen, also where that is the fit.
  useEffect(() => {
    if (zoom === 'fit') scaleTo(fitting, 'fit')
  }, [zoom, fitting])

  const anchor = useRef<{ day: number; offset: number } | null>(null)
  const previous = useRef(pixelsPerDay)
  useLayoutEffect(() => {
    const element = scroller.current
    if (!element || previous.current === pixelsPerDay) return
    const offset = anchor.current?.offset ?? (element.clientWidth - tableWidth) / 2
    const day = anchor.current?.day ?? (element.scrollLeft + offset) / previous.current
    element.scrollTo({ left: Math.max(0, day * pixelsPerDay - offset) })
    anchor.current = null
    previous.current = pixelsPerDay
  }, [pixelsPerDay, scroller, tableWidth])

  useEffect(() => {
    const element = scroller.current
    if (!element) return
    const onWheel = (event: WheelEvent) => {
      if (!event.ctrlKey) return
      event.preventDefault()
      const offset = Math.max(0, event.clientX - element.getBoundingClientRect().left - tableWidth)
      anchor.current = { day: (element.scrollLeft + offset) / previous.current, offset }
      scaleTo(previous.current * Math.exp(-event.deltaY * WHEEL_SPEED))
    }
    // Not passive: Ctrl+wheel would zoom the whole page.
    element.addEventListener('wheel', onWheel, { passive: false })
    return () => element.removeEventListener('wheel', onWheel)
  }, [scroller, tableWidth])

  return pixelsPerDay
}
