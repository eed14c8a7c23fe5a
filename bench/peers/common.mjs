// What the peers' pages share: the axis all of them draw, and what can be read off bars that are DOM elements.

export const ROW_HEIGHT = 32
export const NAME_WIDTH = 280
/** Width of one cell of the finest scale; both are what our own timeline shows at these two levels. */
export const CELL_WIDTH = { day: 24, month: 67 }
const DAY = 86_400_000

/** The whole years around the tasks. @param {readonly { start: number, end: number }[]} tasks */
export function yearsOf(tasks) {
  let first = Infinity
  let last = -Infinity
  for (const { start, end } of tasks) {
    if (start < first) first = start
    if (end > last) last = end
  }
  return {
    start: new Date(Date.UTC(new Date(first).getUTCFullYear(), 0, 1)),
    end: new Date(Date.UTC(new Date(last).getUTCFullYear() + 1, 0, 1)),
  }
}

/** The peers' days end where the next one begins. @param {number} time */
export const afterDay = time => new Date(time + DAY)
/** @param {Date} date */
export const lastDayBefore = date => date.getTime() - DAY

/** @param {{ getBoundingClientRect(): DOMRect }} element */
export function rectOf(element) {
  const { x, y, width, height } = element.getBoundingClientRect()
  return { x, y, width, height }
}

/** How many of the elements can be seen inside the frame. @param {string} selector @param {Element | null} frame */
export function countSeen(selector, frame) {
  if (!frame) return 0
  const seen = frame.getBoundingClientRect()
  let count = 0
  for (const bar of document.querySelectorAll(selector)) {
    const box = bar.getBoundingClientRect()
    const isInside =
      box.right > seen.left && box.left < seen.right && box.bottom > seen.top && box.top < seen.bottom
    if (isInside) count += 1
  }
  return count
}
