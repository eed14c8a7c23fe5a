// The heartbeat of the timeline: who paints subscribes, who changes something invalidates, and everything is painted
// together in the next animation frame. React is not asked; a frame costs what the painters cost.
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
}

export type PaintFrame = (view: FrameView) => void

export interface Frame {
  /** What the next frame would show; null before the timeline has a size. */
  view(): FrameView | null
  /** Calls `paint` in every frame after an invalidation; returns how to stop. */
  onPaint(paint: PaintFrame): () => void
  /** Asks for one more frame; many calls before it are one. */
  invalidate(): void
  /** Paints now, inside a frame that is under way (a scroll event comes right before painting). */
  paintNow(): void
}

/** A frame whose view is read from `read` each time: null while there is nothing to paint on. */
export function createFrame(read: () => FrameView | null): Frame {
  const painters = new Set<PaintFrame>()
  let due = 0
  const paintNow = () => {
    if (due !== 0) cancelAnimationFrame(due)
    due = 0
    const view = read()
    if (view) for (const paint of painters) paint(view)
  }
  const invalidate = () => {
    if (due === 0) due = requestAnimationFrame(paintNow)
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
