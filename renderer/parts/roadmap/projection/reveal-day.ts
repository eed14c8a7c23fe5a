// Bringing a day into view from inside the timeline: the pane lies in the scroller that shows it.
import type { DayNumber } from '../../../../shared/base/civil-date.ts'
import type { FrameView } from '../timeline/frame.ts'

const MARGIN = 40

/** Where to scroll so that a day has air around it; null where it has. In the gutter at the right no day is seen. */
export function scrollToShow(day: DayNumber, view: FrameView, gutter = 0): number | null {
  const x = view.scale.x(day)
  const room = view.width - view.tableWidth - gutter
  if (x >= view.scrollLeft + MARGIN && x <= view.scrollLeft + room - MARGIN) return null
  return Math.max(0, x - room / 2)
}

/** Scrolls the timeline around an element sideways until the day can be seen. */
export function revealDay(
  inside: HTMLElement | null,
  view: FrameView | null,
  day: DayNumber,
  gutter: number,
): void {
  const left = view && scrollToShow(day, view, gutter)
  if (left === null) return
  let scroller = inside?.parentElement ?? null
  while (scroller && !/auto|scroll/.test(getComputedStyle(scroller).overflowX))
    scroller = scroller.parentElement
  scroller?.scrollTo({ left })
}
