// Calendar days without clock or time zone: `YYYY-MM-DD` at rest, a whole day number in calculations.
// A plan in days has no use for instants: `new Date('2027-01-01')` is the day before in half of the world.
import * as z from 'zod'
import { ok, err, type Result } from './result.ts'

/** An existing day of the Gregorian calendar from 1900 to 2199, `2027-02-28`. */
export type CivilDate = string & z.core.$brand<'CivilDate'>

/** Days since 1970-01-01 (negative before). `2027-01-01` is 20819. */
export type DayNumber = number

/** A day that comes back every year, `09-15`. Never 29 February. */
export type MonthDay = string & z.core.$brand<'MonthDay'>

const MS_PER_DAY = 86_400_000
const ISO_DAY = /^(19|20|21)\d{2}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/

/** By arithmetic, as in `toDay`: a file of thousands of rows has each of its dates looked at. */
function isExistingDay(text: string): text is CivilDate {
  if (!ISO_DAY.test(text)) return false
  const day = digitsIn(text, 8, 10)
  const month = digitsIn(text, 5, 7)
  if (month !== 2) return day <= 30 || ![4, 6, 9, 11].includes(month)
  const year = digitsIn(text, 0, 4)
  return day <= (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28)
}

export const civilDateSchema = z
  .string()
  .refine(isExistingDay, { params: { code: 'not-a-date' } })
  .brand<'CivilDate'>()

/** In a year without 29 February. */
function isMonthDay(text: string): text is MonthDay {
  return isExistingDay(`2001-${text}`)
}

export const monthDaySchema = z
  .string()
  .refine(isMonthDay, { params: { code: 'not-a-date' } })
  .brand<'MonthDay'>()

/** Reads `YYYY-MM-DD`; `2027-02-29` and `20/04/2027` are refused. */
export function parseCivilDate(value: unknown): Result<CivilDate, 'not-a-date'> {
  return typeof value === 'string' && isExistingDay(value) ? ok(value) : err('not-a-date')
}

/** Like `parseCivilDate`, for text that is known to be a day; throws otherwise. */
export function requireCivilDate(text: string): CivilDate {
  if (!isExistingDay(text)) throw new RangeError(`not a day: ${text}`)
  return text
}

/** For text that is known to be a day of every year, `09-15`; throws otherwise. */
export function requireMonthDay(text: string): MonthDay {
  if (!isMonthDay(text)) throw new RangeError(`not a day of every year: ${text}`)
  return text
}

/** The number that the digits of `text` stand for: `digitsIn('2027-01-09', 0, 4)` is 2027. */
function digitsIn(text: string, from: number, to: number): number {
  let value = 0
  for (let i = from; i < to; i += 1) value = value * 10 + text.charCodeAt(i) - ZERO
  return value
}
const ZERO = '0'.charCodeAt(0)

/**
 * `toDay('1970-01-02')` is 1. Arithmetic alone: a plan of thousands of items reads its dates before its first picture, and
 * cutting each into three texts for `Date.UTC` makes garbage that takes longer to clear than the dates to read.
 */
export function toDay(date: CivilDate): DayNumber {
  const month = digitsIn(date, 5, 7)
  // Years are taken to begin in March, so that the leap day is the last of its year and months follow one pattern.
  const year = digitsIn(date, 0, 4) - (month <= 2 ? 1 : 0)
  const monthsSinceMarch = (month + 9) % 12
  const leapDays = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400)
  const dayOfYear = Math.floor((153 * monthsSinceMarch + 2) / 5) + digitsIn(date, 8, 10) - 1
  return toSmall(year * 365 + leapDays + dayOfYear - DAYS_TO_1970)
}

/** Whole numbers of 32 bits are kept inside the objects that hold them; all others each in an object of its own. */
function toSmall(day: number): DayNumber {
  return Number.isNaN(day) ? day : day | 0
}

/** From 1 March of the year 0 to 1 January 1970. */
const DAYS_TO_1970 = 719_468

/** `toCivilDate(1)` is `1970-01-02`. */
export function toCivilDate(day: DayNumber): CivilDate {
  const known = writtenDays.get(day)
  if (known !== undefined) return known
  const date = new Date(day * MS_PER_DAY).toISOString().slice(0, 10) as CivilDate
  if (writtenDays.size >= MOST_WRITTEN_DAYS) writtenDays.clear()
  writtenDays.set(day, date)
  return date
}
/** A plan of thousands of items names the same few days over and over: each is written once. */
const writtenDays = new Map<DayNumber, CivilDate>()
/** Some twenty years. */
const MOST_WRITTEN_DAYS = 8_000

/** `addDays('2026-12-31', 1)` is `2027-01-01`. */
export function addDays(date: CivilDate, days: number): CivilDate {
  return toCivilDate(toDay(date) + days)
}

/** Year, month (1–12) and day of the month of a day number. */
export function toYearMonthDay(day: DayNumber): { year: number; month: number; day: number } {
  const date = new Date(day * MS_PER_DAY)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

/** The day number of year, month and day; a month of 13 is January of the next year, as in `Date.UTC`. */
export function fromYearMonthDay(year: number, month: number, day: number): DayNumber {
  return toSmall(Date.UTC(year, month - 1, day) / MS_PER_DAY)
}

/**
 * A `Date` at the start of the day, for date-fns only, which reads the local calendar fields; never for a clock.
 * `toLocalDate(fromYearMonthDay(2027, 5, 4))` has the fields 2027, May, 4 wherever the program runs.
 */
export function toLocalDate(day: DayNumber): Date {
  const { year, month, day: dayOfMonth } = toYearMonthDay(day)
  return new Date(year, month - 1, dayOfMonth)
}

/** Back from date-fns: the day of the local calendar fields. */
export function fromLocalDate(date: Date): DayNumber {
  return fromYearMonthDay(date.getFullYear(), date.getMonth() + 1, date.getDate())
}

/** Days from first to last, both counted: a bar from Monday to Friday lasts 5. */
export function durationDays(start: CivilDate, end: CivilDate): number {
  return toDay(end) - toDay(start) + 1
}

/** The day `monthDay` of `year`: `('09-15', 2027)` is `2027-09-15`. */
export function onYear(monthDay: MonthDay, year: number): CivilDate {
  return requireCivilDate(`${String(year).padStart(4, '0')}-${monthDay}`)
}
