// The visible part of the scroller: its size, and once scrolling has come to rest the rows in it. Painting does not wait
// for either; only the elements that assistive technology reads follow at rest.
import { useEffect, useLayoutEffect, useState, type RefObject } from 'react'
import { HEAD_HEIGHT, ROW_HEIGHT } from './bar-layout.ts'
import { useShownView } from '../../../state/timeline-source.ts'
import type { Frame } from './frame.ts'
import { keepWidth, type LayerWidth } from './time-scale.ts'

export interface Layer {
  readonly width: number
  readonly height: number
  /** Of all that lies side by side: it stays the same when the details open beside the timeline. */
  readonly outer: number
}

/** The width of all that lies side by side, details too. */
export function outerWidth(element: HTMLElement): number {
  return element.closest('.rm-screen')?.clientWidth ?? element.clientWidth
}

export function useLayerSize(scroller: RefObject<HTMLElement | null>, frame: Frame): Layer {
  const [layer, setLayer] = useState<Layer>({ width: 0, height: 0, outer: 0 })
  useLayoutEffect(() => {
    const element = scroller.current
    if (!element) return
    const measure = () => {
      const { clientWidth: width, clientHeight: height } = element
      const outer = outerWidth(element)
      setLayer(before =>
        before.width === width && before.height === height && before.outer === outer
          ? before
          : { width, height, outer },
      )
      frame.invalidate()
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [scroller, frame])
  return layer
}

/** The width of the layer that times are fitted into now. */
export function useFittedWidth(layer: Layer): LayerWidth {
  const isAsked = useShownView(state => state.askedZoom !== null)
  const [known, setKnown] = useState<LayerWidth>({ width: 0, outer: 0 })
  const fitted = keepWidth(known, layer, isAsked)
  if (fitted !== known) setKnown(fitted)
  return fitted
}

/** Scrolling rests when nothing has moved for so long. */
const REST_MS = 110
/** Rows above and below what can be seen, so that a small scroll finds them there. */
const MARGIN = 4

export interface RowRange {
  readonly first: number
  readonly last: number
}

export function useRestingRows(
  scroller: RefObject<HTMLElement | null>,
  frame: Frame,
  height: number,
): RowRange {
  const [scrollTop, setScrollTop] = useState(0)
  useEffect(() => {
    const element = scroller.current
    if (!element) return
    let timer: ReturnType<typeof setTimeout> | undefined
    const onScroll = () => {
      frame.invalidate()
      clearTimeout(timer)
      timer = setTimeout(() => setScrollTop(element.scrollTop), REST_MS)
    }
    element.addEventListener('scroll', onScroll, { passive: true })
    return () => {
      element.removeEventListener('scroll', onScroll)
      clearTimeout(timer)
    }
  }, [scroller, frame])
  const first = Math.floor(scrollTop / ROW_HEIGHT)
  return {
    first: Math.max(0, first - MARGIN),
    last: first + Math.ceil(Math.max(0, height - HEAD_HEIGHT) / ROW_HEIGHT) + MARGIN,
  }
}
