// Reads periods as planners write them: a day, a month, a quarter, half a year, a year, or from one of these to another.
import { type CivilDate, fromYearMonthDay, toCivilDate } from '../base/civil-date.ts'
import { err, ok, type Result } from '../base/result.ts'
import { findMonth, fullYear, readDate } from './read-typed.ts'

/** First and last day of a period, both included. */
export interface DateSpan {
  readonly first: CivilDate
  readonly last: CivilDate
}

const YEAR = /^(?:(?:tahun|thn|th|ta|fy)\.?\s*)?(\d{4})$/
const QUARTER =
  /^(?:tw|triwulan|trw|q|quarter|kuartal)[.\s-]*(iv|i{1,3}|[1-4])[\s,/.-]*(?:tahun\s*)?('?\d{2}|\d{4})$/
const HALF = /^(?:semester|sem|smt|smstr|half)[.\s-]*(i{1,2}|[12])[\s,/.-]*(?:tahun\s*)?('?\d{2}|\d{4})$/
const MONTH_WORD = /^([a-z]+)[.\s,/-]*('?\d{2}|\d{4})$/
const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 }

/** `count` months from the first day of a month on. */
function months(year: number, month: number, count: number): DateSpan {
  return {
    first: toCivilDate(fromYearMonthDay(year, month, 1)),
    last: toCivilDate(fromYearMonthDay(year, month + count, 1) - 1),
  }
}

const toYear = (text = '') => Number(fullYear(text.replace("'", '')))
const toPart = (text = '') => ROMAN[text] ?? Number(text)

/** One period without a dash between two ends; the text is lower case and trimmed. */
function findPeriod(text: string): DateSpan | null {
  const day = readDate(text)
  if (day.ok) return { first: day.value, last: day.value }
  const year = YEAR.exec(text)
  if (year && isYear(Number(year[1]))) return months(Number(year[1]), 1, 12)
  const quarter = QUARTER.exec(text)
  if (quarter && isYear(toYear(quarter[2]))) return months(toYear(quarter[2]), toPart(quarter[1]) * 3 - 2, 3)
  const half = HALF.exec(text)
  if (half && isYear(toYear(half[2]))) return months(toYear(half[2]), toPart(half[1]) * 6 - 5, 6)
  const month = /^(\d{4})-(\d{1,2})$/.exec(text) ?? /^()(\d{1,2})[/.](\d{4})$/.exec(text)
  if (month) {
    const [monthYear, number] = [Number(month[1] || month[3]), Number(month[2])]
    return isYear(monthYear) && number >= 1 && number <= 12 ? months(monthYear, number, 1) : null
  }
  const worded = MONTH_WORD.exec(text)
  const number = worded && findMonth(worded[1] ?? '')
  return worded && number && isYear(toYear(worded[2])) ? months(toYear(worded[2]), number, 1) : null
}

const isYear = (year: number) => year >= 1900 && year < 2200

/** Year of the right end for a left end that has none: `Jan – Jun 2027`, `TW I – TW III 2027`, `5 – 20 Mei 2027`. */
function withBorrowedYear(left: string, right: string): string {
  const year = /(\d{4}|'\d{2})$/.exec(right)?.[0]
  if (year === undefined) return left
  // A day without its month takes the month too.
  const monthAndYear = /^\d{1,2}\s+([a-z]+\.?\s+\d{4})$/.exec(right)?.[1]
  if (/^\d{1,2}$/.test(left) && monthAndYear !== undefined) return `${left} ${monthAndYear}`
  return /[/.]/.test(right) && /^\d{1,2}([/.]\d{1,2})?$/.test(left) ? `${left}/${year}` : `${left} ${year}`
}

const BETWEEN = /\s+(?:s\s?[/.]\s?d\.?|sd|sampai(?: dengan)?|hingga|until|to)\s+|\s*[–—→]\s*/
const HYPHEN = /\s+-\s+|-/g

/** The places where a text may fall into two ends, the likely ones first. */
function cuts(text: string): readonly (readonly [string, string])[] {
  const worded = text.split(BETWEEN)
  if (worded.length === 2) return [[worded[0] ?? '', worded[1] ?? '']]
  return [...text.matchAll(HYPHEN)]
    .toSorted((a, b) => b[0].length - a[0].length)
    .map(({ index, 0: hyphen }) => [text.slice(0, index), text.slice(index + hyphen.length)] as const)
}

/**
 * `TW II 2027` is 1 April to 30 June 2027; so are `Triwulan 2 2027`, `Q2 2027`, `Apr–Jun 2027` and `2027-04 – 2027-06`.
 * `2027` is the whole year, `Apr 2026` the month, `20/04/2026` the one day.
 */
export function readSpan(text: string): Result<DateSpan, 'not-a-date' | 'end-before-start'> {
  const trimmed = text.trim().toLowerCase().replace(/\s+/g, ' ')
  const whole = findPeriod(trimmed)
  if (whole) return ok(whole)
  for (const [left, right] of cuts(trimmed)) {
    const end = findPeriod(right.replace(/^tahun /, ''))
    const start = end && (findPeriod(left) ?? findPeriod(withBorrowedYear(left, right)))
    if (!start) continue
    return start.first <= end.last ? ok({ first: start.first, last: end.last }) : err('end-before-start')
  }
  return err('not-a-date')
}
