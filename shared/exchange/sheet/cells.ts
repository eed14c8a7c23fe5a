// Cells of the spreadsheet form of a roadmap.
import { toDay, type CivilDate } from '../../base/civil-date.ts'
import { SPREADSHEET_DAY_0, type Cell, type CellLook, type Sheet } from '../../workbook/workbook.ts'

/** A sheet without its foot, which is the same on all of them. */
export type OpenSheet = Omit<Sheet, 'footer'>

export const EMPTY: Cell = { value: null, look: 'text' }

export const textCell = (value: string, look: CellLook = 'text'): Cell =>
  value === '' ? EMPTY : { value, look }

export const numberCell = (value: number | null, look: CellLook = 'whole', isLeft = false): Cell =>
  value === null ? EMPTY : { value, look, isLeft }

export const dayCell = (date: CivilDate | null, isLeft = false): Cell =>
  date === null ? EMPTY : { value: toDay(date) + SPREADSHEET_DAY_0, look: 'date', isLeft }

/** So many rows can be filled with the lists at hand, whatever stands there already. */
export const FILLED_ROWS = 5_000
