// Sheets that are lists: a row of heads, then one for each line. And the cells they are made of.
import { toDay, type CivilDate } from '../base/civil-date.ts'
import {
  SPREADSHEET_DAY_0,
  type Cell,
  type CellLook,
  type CellValue,
  type Sheet,
} from '../workbook/workbook.ts'

/** Whoever reads a list has no use for more than one kind of line break. */
const toLines = (value: CellValue) => (typeof value === 'string' ? value.replace(/\r\n?/g, '\n') : value)

export const cell = (value: CellValue, look: CellLook = 'text'): Cell => ({ value: toLines(value), look })
export const leftCell = (value: number, look: CellLook): Cell => ({ value, look, isLeft: true })
export const dayValue = (date: CivilDate): number => toDay(date) + SPREADSHEET_DAY_0

export interface Column<Line> {
  readonly head: string
  readonly width: number
  readonly isNumber: boolean
  readonly toCell: (line: Line) => Cell
}

export function textColumn<Line>(head: string, width: number, toCell: Column<Line>['toCell']): Column<Line> {
  return { head, width, isNumber: false, toCell }
}

export function numberColumn<Line>(
  head: string,
  width: number,
  toCell: Column<Line>['toCell'],
): Column<Line> {
  return { ...textColumn(head, width, toCell), isNumber: true }
}

/** A row of heads, then one for each line. */
export function listSheet<Line>(
  name: string,
  columns: readonly Column<Line>[],
  lines: readonly Line[],
): Omit<Sheet, 'footer'> {
  return {
    name,
    columns: columns.map(({ width }) => width),
    hasHead: true,
    rows: [
      columns.map(({ head, isNumber }) => cell(head, isNumber ? 'numberHead' : 'head')),
      ...lines.map(line => columns.map(({ toCell }) => toCell(line))),
    ],
  }
}
