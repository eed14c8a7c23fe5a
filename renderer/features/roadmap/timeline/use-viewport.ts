// Which part of the timeline is in sight, in steps coarse enough that scrolling re-renders rarely.
import { useLayoutEffect, useState, type RefObject } from 'react'
import type { Box } from './bar-layout.ts'

const STEP_X = 240
const STEP_Y = 150

export interface Viewport {
  /** The visible part, scroll position rounded down to a step. */
  readonly seen: Box
  /** The part to render: what can be seen at any scroll position inside the step, and a margin. */
  readonly rendered: Box
}

function viewportOf(element: HTMLElement): Viewport {
  const x = Math.floor(element.scrollLeft / STEP_X) * STEP_X
  const y = Math.floor(element.scrollTop / STEP_Y) * STEP_Y
  const width = element.clientWidth
  const height = element.clientHeight
  return {
    seen: { x, y, width, height },
    rendered: {
      x: Math.max(0, x - STEP_X),
      y: Math.max(0, y - STEP_Y),
      width: width + 3 * STEP_X,
      height: height + 3 * STEP_Y,
    },
  }
}

export function useViewport(ref: RefObject<HTMLElement | null>): Viewport | null {
  const [viewport, setViewport] = useState<Viewport | null>(null)
  useLayoutEffect(() => {
    const element = ref.current
    if (!element) return
    const refresh = () =>
      setViewport(previous => {
        const next = viewportOf(element)
        const same =
          previous &&
          previous.seen.x === next.seen.x &&
          previous.seen.y === next.seen.y &&
          previous.seen.width === next.seen.width &&
          previous.seen.height === next.seen.height
        return same ? previous : next
      })
    refresh()
    element.addEventListener('scroll', refresh, { passive: true })
    const observer = new ResizeObserver(refresh)
    observer.observe(element)
    return () => {
      element.removeEventListener('scroll', refresh)
      observer.disconnect()
    }
  }, [ref])
  return viewport
}
