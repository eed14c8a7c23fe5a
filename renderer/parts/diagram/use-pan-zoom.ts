// A picture that is larger than its window: moved by drag and arrows, zoomed by wheel, keys and buttons. At first it is shown
// whole, or as much of it as can be read.
import { useCallback, useEffect, useRef, useState, type KeyboardEvent, type PointerEvent } from 'react'

interface Size {
  readonly width: number
  readonly height: number
}
export interface Point {
  readonly x: number
  readonly y: number
}
interface View {
  /** Pixels of the window for one of the picture. */
  readonly scale: number
  readonly x: number
  readonly y: number
}

const LEAST = 0.05
const MOST = 4
/** Words of a picture are read down to this. */
const READABLE = 0.75
const STEP = 1.25
const ARROW: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [60, 0],
  ArrowRight: [-60, 0],
  ArrowUp: [0, 60],
  ArrowDown: [0, -60],
}

/** The whole picture in the middle of the window, never larger than it is. */
export function fitView(picture: Size, window: Size): View {
  const scale = Math.max(LEAST, Math.min(1, window.width / picture.width, window.height / picture.height))
  return {
    scale,
    x: (window.width - picture.width * scale) / 2,
    y: (window.height - picture.height * scale) / 2,
  }
}

/** The view at first: whole where that can be read, else as wide as the window or as can be read, around the middle. */
export function firstView(picture: Size, window: Size, middle: Point): View {
  const whole = fitView(picture, window)
  if (whole.scale >= READABLE) return whole
  const scale = Math.max(READABLE, Math.min(1, window.width / picture.width))
  const along = (size: number, room: number, at: number) =>
    size * scale <= room
      ? (room - size * scale) / 2
      : Math.min(0, Math.max(room - size * scale, room / 2 - at * scale))
  return {
    scale,
    x: along(picture.width, window.width, middle.x),
    y: along(picture.height, window.height, middle.y),
  }
}

/** Larger or smaller around a point of the window, which stays over the same place of the picture. */
export function zoomView({ scale, x, y }: View, factor: number, at: Point): View {
  const next = Math.max(LEAST, Math.min(MOST, scale * factor))
  const by = next / scale
  return { scale: next, x: at.x - (at.x - x) * by, y: at.y - (at.y - y) * by }
}

function sizeOf(element: HTMLElement | null): Size {
  return { width: element?.clientWidth ?? 0, height: element?.clientHeight ?? 0 }
}

export function usePanZoom(picture: Size | null) {
  const frame = useRef<HTMLDivElement>(null)
  const [view, setView] = useState<View>({ scale: 1, x: 0, y: 0 })
  const now = useRef(view)
  useEffect(() => {
    now.current = view
  }, [view])
  /** What a window that becomes larger or smaller shows; null where somebody has chosen a part. */
  const shown = useRef<typeof fitView | null>(fitView)
  const show = useCallback(
    (which: typeof fitView) => {
      shown.current = which
      if (picture !== null) setView(which(picture, sizeOf(frame.current)))
    },
    [picture],
  )
  const fit = useCallback(() => show(fitView), [show])
  /** A picture without a middle is shown whole, whatever can be read of it. */
  const begin = useCallback(
    (middle: Point | null) =>
      show(middle === null ? fitView : (size, window) => firstView(size, window, middle)),
    [show],
  )
  const change = useCallback((next: (view: View) => View) => {
    shown.current = null
    setView(next)
  }, [])
  const zoom = (factor: number) => {
    const { width, height } = sizeOf(frame.current)
    change(before => zoomView(before, factor, { x: width / 2, y: height / 2 }))
  }
  useEffect(() => {
    const element = frame.current
    if (element === null) return undefined
    const observer = new ResizeObserver(() => {
      if (shown.current !== null) show(shown.current)
    })
    observer.observe(element)
    const onWheel = (event: WheelEvent) => {
      if (!event.ctrlKey && !event.metaKey) {
        // Down and up a picture that is higher than its window; at its ends the wheel scrolls the page.
        const { y, scale } = now.current
        const least = element.clientHeight - (picture?.height ?? 0) * scale
        const to = Math.max(Math.min(y, least), Math.min(Math.max(y, 0), y - event.deltaY))
        if (Math.abs(to - y) < 1) return
        event.preventDefault()
        change(before => ({ ...before, y: to }))
        return
      }
      event.preventDefault()
      const { left, top } = element.getBoundingClientRect()
      const at = { x: event.clientX - left, y: event.clientY - top }
      change(before => zoomView(before, Math.exp(-event.deltaY / 300), at))
    }
    element.addEventListener('wheel', onWheel, { passive: false })
    return () => {
      observer.disconnect()
      element.removeEventListener('wheel', onWheel)
    }
  }, [picture, show, change])
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const arrow = ARROW[event.key]
    if (arrow !== undefined) change(before => ({ ...before, x: before.x + arrow[0], y: before.y + arrow[1] }))
    else if (event.key === '+' || event.key === '=') zoom(STEP)
    else if (event.key === '-') zoom(1 / STEP)
    else if (event.key === '0') fit()
    else return
    event.preventDefault()
  }
  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0) return
    event.currentTarget.setPointerCapture(event.pointerId)
  }
  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return
    const { movementX, movementY } = event
    change(before => ({ ...before, x: before.x + movementX, y: before.y + movementY }))
  }
  return {
    frame,
    view,
    fit,
    begin,
    zoomIn: () => zoom(STEP),
    zoomOut: () => zoom(1 / STEP),
    handlers: { onKeyDown, onPointerDown, onPointerMove },
  }
}
