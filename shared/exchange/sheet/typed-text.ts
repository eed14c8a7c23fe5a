// A cell as somebody would have typed it, so that one set of rules reads what was typed, pasted and stored.
import { toCivilDate } from '../../base/civil-date.ts'
import type { ReadCell } from '../../workbook/read-sheet.ts'
import { SPREADSHEET_DAY_0 } from '../../workbook/workbook.ts'

/** From 1 March 1900, before which spreadsheets count a day that never was, to the end of 2199. */
const FIRST_DAY = 61
const LAST_DAY = 109_575

/**
 * At most fifteen digits are meant: 0.1 + 0.2 is 0.3. A number has no thousands mark, and `1.021` would be read as one: its
 * decimals get one more.
 */
function plainNumber(value: number): string {
  if (Number.isInteger(value)) return String(value)
  const text = String(Number(value.toPrecision(15)))
  return /\.\d{3}$/.test(text) ? `${text}0` : text
}

/** The day 46132 is `2026-04-20`, a share of 0.35 that is shown as percent `35%`. */
export function typedText({ value, look }: ReadCell): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE'
  if (typeof value !== 'number') return value ?? ''
  if (look === 'percent') return `${plainNumber(value * 100)}%`
  if (look !== 'day' || value < FIRST_DAY || value >= LAST_DAY + 1) return plainNumber(value)
  return toCivilDate(Math.floor(value) - SPREADSHEET_DAY_0)
}
