// Rows stay where they are on the screen while details open or close beside them, also where the tools above take another line
// then: a second press, or a drag, meets what the first one met. See decision 22.
import { useLayoutEffect, type RefObject } from 'react'
import { outerWidth } from './use-layer.ts'

/** Room below the last row, where there are too few rows to scroll by what the tools have taken. */
const SLACK = '--rm-slack'

export function useSteadyRows(scroller: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const element = scroller.current
    if (!element) return
    /** On its page, however far that is scrolled. */
    const read = () => ({
      top: element.getBoundingClientRect().top + (element.closest('.rm-main')?.scrollTop ?? 0),
      width: element.clientWidth,
      outer: outerWidth(element),
      // Then everything else on the page goes, and comes back.
      isCurveAlone: element.closest('[data-curve-alone]') !== null,
    })
    let known = read()
    let slack = 0
    const keepSlack = (pixels: number) => {
      slack = pixels
      element.style.setProperty(SLACK, `${slack}px`)
    }
    const observer = new ResizeObserver(() => {
      const before = known
      known = read()
      if (known.isCurveAlone || before.isCurveAlone) return
      if (known.outer !== before.outer) {
        keepSlack(0)
        return
      }
      const lower = known.top - before.top
      if (known.width === before.width || lower === 0) return
      keepSlack(Math.max(0, slack + lower))
      element.scrollTop += lower
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [scroller])
}
