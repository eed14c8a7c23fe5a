// The heartbeat of the timeline: who paints subscribes, who changes something invalidates, and everything is painted
// together: once per animation frame at most, and already before it where the page has nothing else to do until then.
// React is not asked; a frame costs what the painters cost.
import type { TimeScale } from './time-scale.ts'

/** What the frame shows: the same for table, bars, axis and projection. Pixels of the page. */
export interface FrameView {
  readonly scale: TimeScale
  /** Position in the whole timeline: `x = scale.x(day) - scrollLeft` counts from the right edge of the table. */
  readonly scrollLeft: number
  readonly scrollTop: number
  /** Size of the visible layer, scroll bars left out. */
  readonly width: number
  readonly height: number
  /** Width of the frozen table at the left; the time axis begins there. */
  readonly tableWidth: number
  /** How far its columns are scrolled beside the name. */
  readonly tableLeft: number
}

export type PaintFrame = (view: FrameView) => void

export interface Frame {
  /** What the next frame would show; null before the timeline has a size. */
  view(): FrameView | null
  /** Calls `paint` in every frame after an invalidation; returns how to stop. */
  onPaint(paint: PaintFrame): () => void
  /** Asks for one more painting; many calls before it are one. */
  readonly invalidate: () => void
  /** Paints now, inside a frame that is under way (a scroll event comes right before painting). */
  paintNow(): void
}

/** A frame whose view is read from `read` each time: null while there is nothing to paint on. */
export function createFrame(read: () => FrameView | null): Frame {
  const painters = new Set<PaintFrame>()
  let isStale = false
  /** Painted ahead of the next animation frame: what changes now waits for it. */
  let isAhead = false
  let due = 0
  let soon: ReturnType<typeof setTimeout> | undefined
  const paintNow = () => {
    isStale = false
    clearTimeout(soon)
    const view = read()
    if (view) for (const paint of painters) paint(view)
  }
  const paintAhead = () => {
    isAhead = true
    paintNow()
  }
  const onFrame = () => {
    due = 0
    isAhead = false
    if (isStale) paintNow()
  }
  const invalidate = () => {
    if (isStale) return
    isStale = true
    if (due === 0) due = requestAnimationFrame(onFrame)
    // Whichever comes first: a change in the middle of a frame need not wait for the next to be painted, only to be seen.
    if (!isAhead) soon = setTimeout(paintAhead)
  }
  return {
    view: read,
    onPaint(paint) {
      painters.add(paint)
      invalidate()
      return () => painters.delete(paint)
    },
    invalidate,
    paintNow,
  }
}
