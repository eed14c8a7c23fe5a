// Rows of a small table, wherever they come from: the clipboard, a CSV file, a spreadsheet. Each cell keeps its place.
import { splitCells, type CellMark, type Cells } from './split-cells.ts'

export interface TableRow {
  /** As a spreadsheet counts: the first is 1. */
  readonly number: number
  /** By column, the first is 0. */
  readonly cells: readonly string[]
}

const toRows = (cells: Cells): readonly TableRow[] =>
  cells.map((row, at) => ({ number: at + 1, cells: row.map(cell => cell.replace(/\s+/g, ' ').trim()) }))

/**
 * Tabs set cells apart, else semicolons. A comma may be part of a name, so it does only where the rows that come of it have a head
 * (`isTable`); else each line is one cell.
 */
export function splitTable(
  text: string,
  isTable: (rows: readonly TableRow[]) => boolean,
): readonly TableRow[] {
  const by = (mark: CellMark) => toRows(splitCells(text, mark))
  if (text.includes('\t')) return by('\t')
  if (text.includes(';')) return by(';')
  const byComma = by(',')
  return isTable(byComma) ? byComma : by('\t')
}
