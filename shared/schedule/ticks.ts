// Calendar units on the time axis: where they begin and end. Weeks start on Monday; the fiscal year is the calendar year.
import { startOfISOWeek, startOfMonth, startOfQuarter, startOfYear } from 'date-fns'
import {
  fromLocalDate,
  fromYearMonthDay,
  toLocalDate,
  toYearMonthDay,
  type DayNumber,
} from '../base/civil-date.ts'
import type { Span } from './scheduled-item.ts'

export const TICK_UNITS = ['day', 'week', 'month', 'quarter', 'year', 'five-years'] as const
export type TickUnit = (typeof TICK_UNITS)[number]

/** A unit of the calendar; `next` is the first day of the following one. */
export interface Tick {
  readonly start: DayNumber
  readonly next: DayNumber
}

/** First day of the unit that holds `day`: the quarter of 2027-05-04 begins on 2027-04-01. */
export function startOfUnit(day: DayNumber, unit: TickUnit): DayNumber {
  const date = toLocalDate(day)
  switch (unit) {
    case 'day':
      return day
    case 'week':
      return fromLocalDate(startOfISOWeek(date))
    case 'month':
      return fromLocalDate(startOfMonth(date))
    case 'quarter':
      return fromLocalDate(startOfQuarter(date))
    case 'year':
      return fromLocalDate(startOfYear(date))
    case 'five-years':
      return fromYearMonthDay(date.getFullYear() - (date.getFullYear() % 5), 1, 1)
  }
}

const UNIT_MONTHS = { month: 1, quarter: 3, year: 12, 'five-years': 60 } as const

/**
 * First day of the unit after the one that begins on `start`: after the quarter from 2027-10-01 the one from 2028-01-01.
 * By numbers alone: the axis asks for dozens in every frame.
 */
export function startOfNextUnit(start: DayNumber, unit: TickUnit): DayNumber {
  if (unit === 'day') return start + 1
  if (unit === 'week') return start + 7
  const { year, month } = toYearMonthDay(start)
  return fromYearMonthDay(year, month + UNIT_MONTHS[unit], 1)
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
