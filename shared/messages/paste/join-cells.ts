// Rows of cells as a spreadsheet takes them from the clipboard: the way back from `split-cells.ts`.
import type { Cells } from './split-cells.ts'

/** A cell with a tab, a line break or a quote in front would be read as something else. */
function quoted(cell: string): string {
  return /^"|[\t\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}

/** `joinCells([['A', 'B'], ['two\nlines', '5" disk']])` is `'A\tB\r\n"two\nlines"\t5" disk\r\n'`. */
export function joinCells(rows: Cells): string {
  return rows.map(row => `${row.map(quoted).join('\t')}\r\n`).join('')
}
