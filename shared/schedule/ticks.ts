// Calendar units on the time axis: where they begin and end. Weeks start on Monday; the fiscal year is the calendar year.
import { fromYearMonthDay, toYearMonthDay, type DayNumber } from '../base/civil-date.ts'
import type { Span } from './scheduled-item.ts'

export const TICK_UNITS = ['day', 'week', 'month', 'quarter', 'year', 'five-years'] as const
export type TickUnit = (typeof TICK_UNITS)[number]

/** A unit of the calendar; `next` is the first day of the following one. */
export interface Tick {
  readonly start: DayNumber
  readonly next: DayNumber
}

// 1970-01-01 was a Thursday: day −3 was a Monday.
const FIRST_MONDAY = -3

/** First day of the unit that holds `day`: the quarter of 2027-05-04 begins on 2027-04-01. */
export function startOfUnit(day: DayNumber, unit: TickUnit): DayNumber {
  const { year, month } = toYearMonthDay(day)
  switch (unit) {
    case 'day':
      return day
    case 'week':
      return Math.floor((day - FIRST_MONDAY) / 7) * 7 + FIRST_MONDAY
    case 'month':
      return fromYearMonthDay(year, month, 1)
    case 'quarter':
      return fromYearMonthDay(year, month - ((month - 1) % 3), 1)
    case 'year':
      return fromYearMonthDay(year, 1, 1)
    case 'five-years':
      return fromYearMonthDay(year - (year % 5), 1, 1)
  }
}

/** First day of the unit after the one that begins on `start`. */
export function startOfNextUnit(start: DayNumber, unit: TickUnit): DayNumber {
  const { year, month } = toYearMonthDay(start)
  switch (unit) {
    case 'day':
      return start + 1
    case 'week':
      return start + 7
    case 'month':
      return fromYearMonthDay(year, month + 1, 1)
    case 'quarter':
      return fromYearMonthDay(year, month + 3, 1)
    case 'year':
      return fromYearMonthDay(year + 1, 1, 1)
    case 'five-years':
      return fromYearMonthDay(year + 5, 1, 1)
  }
}

/** All units that touch the span, in order. */
export function ticksOf(span: Span, unit: TickUnit): readonly Tick[] {
  const ticks: Tick[] = []
  for (let start = startOfUnit(span.start, unit); start <= span.end; ) {
    const next = startOfNextUnit(start, unit)
    ticks.push({ start, next })
    start = next
  }
  return ticks
}

/** The shortest time between two starts of the unit, in days: what a label has room for. */
export const SHORTEST_DAYS: Readonly<Record<TickUnit, number>> = {
  day: 1,
  week: 7,
  month: 28,
  quarter: 90,
  year: 365,
  'five-years': 1826,
}
