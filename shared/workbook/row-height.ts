// How high a row must be for its wrapped texts. Spreadsheets are meant to work that out when they open a file, and not all
// do; it is estimated here, and since it is not marked as chosen by hand, it follows again as soon as somebody edits the row.
import type { Cell } from './workbook.ts'

const LINE_POINTS = 15
const TITLE_POINTS = 21
/** No spreadsheet makes a row higher. */
const MAX_POINTS = 409

/** Lines of a text in a column that is `width` characters wide: words that do not fit go on in the next line. */
export function countLines(text: string, width: number): number {
  const room = Math.max(1, width - 1)
  return text.split('\n').reduce((lines, paragraph) => {
    let used = 0
    let count = 1
    for (const word of paragraph.split(' ')) {
      const isBegun = used > 0
      if (isBegun && used + 1 + word.length <= room) {
        used += 1 + word.length
        continue
      }
      if (isBegun) count += 1
      // A word longer than the line is cut.
      const more = Math.max(0, Math.ceil(word.length / room) - 1)
      count += more
      used = word.length - more * room
    }
    return lines + count
  }, 0)
}

/** In points, for cells in columns of these widths. */
export function rowHeight(cells: readonly Cell[], widths: readonly number[]): number {
  if (cells.some(cell => cell.look === 'title')) return TITLE_POINTS
  const lines = cells.map(({ value, look }, i) =>
    typeof value === 'string' && look !== 'line' ? countLines(value, widths[i] ?? 1) : 1,
  )
  return Math.min(MAX_POINTS, Math.max(1, ...lines) * LINE_POINTS)
}
