// Dates in pasted cells: whatever may be typed, and beside it what spreadsheets and exports write by themselves. What is not
// certain says why it was read the way it was; docs/pasted-cells.md has the rules.
import { type CivilDate, fromYearMonthDay, toCivilDate } from '../../base/civil-date.ts'
import { ok, type Result } from '../../base/result.ts'
import { FIRST_YEAR, LAST_YEAR } from '../../domain/item.ts'
import { type DateSpan, readSpan } from '../read-span.ts'

export interface PastedSpan extends DateSpan {
  /** Null where it could not mean another day. */
  readonly why: 'day-first' | 'month-first' | 'day-number' | null
}

/** Day 0 of spreadsheets, as they count since 1900-03-01. */
const SERIAL_OF_1970 = 25_569
const SERIAL = /^(\d{5})(?:[.,]\d+)?$/
const TIME = /[ t]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s*(?:[ap]m|z)?$/i
/** `1/2/2026` and `1-2-26`, not `2026-01-02`. Dots are never written between month and day in that order. */
const NUMERIC = [
  /(?<![\d/])(\d{1,2})(\/)(\d{1,2})\/(\d{4}|\d{2})(?![\d/])/g,
  /(?<![\d-])(\d{1,2})(-)(\d{1,2})-(\d{4}|\d{2})(?!\d|-\d)/g,
]

function findSerialDay(text: string): CivilDate | null {
  const serial = SERIAL.exec(text)?.[1]
  if (serial === undefined) return null
  const day = Number(serial) - SERIAL_OF_1970
  const isPlanned = day >= fromYearMonthDay(FIRST_YEAR, 1, 1) && day < fromYearMonthDay(LAST_YEAR + 1, 1, 1)
  return isPlanned ? toCivilDate(day) : null
}

type Order = 'day-first' | 'month-first' | 'either' | 'same'

function orderOf(first: number, second: number): Order {
  if (first > 12 || second > 12) return first > 12 ? 'day-first' : 'month-first'
  return first === second ? 'same' : 'either'
}

/** All dates of one cell are taken to be written in one order: one that is certain decides for the others. */
function findOrder(text: string): Order {
  const orders = NUMERIC.flatMap(form =>
    [...text.matchAll(form)].map(([, first, , second]) => orderOf(Number(first), Number(second))),
  )
  return (['day-first', 'month-first', 'either'] as const).find(order => orders.includes(order)) ?? 'same'
}

/**
 * `04/20/2026` can only be 20 April, month first; `04/05/2026` is assumed to be 4 May; `46132` is the day with that number
 * in a spreadsheet, 2026-04-20. What can be typed, such as `TW II 2027`, is read as `readSpan` reads it.
 */
export function readPastedSpan(text: string): Result<PastedSpan, 'not-a-date' | 'end-before-start'> {
  const plain = text
    .trim()
    .replace(TIME, '')
    .replace(/(?<=\d)\s*\/\s*(?=\d)/g, '/')
  const day = findSerialDay(plain)
  if (day !== null) return ok({ first: day, last: day, why: 'day-number' })
  const order = findOrder(plain)
  const isMonthFirst = order === 'month-first'
  const dayFirst = isMonthFirst
    ? NUMERIC.reduce((rest, form) => rest.replace(form, '$3$2$1$2$4'), plain)
    : plain
  const span = readSpan(dayFirst)
  if (!span.ok) return span
  return ok({ ...span.value, why: isMonthFirst ? order : order === 'either' ? 'day-first' : null })
}
