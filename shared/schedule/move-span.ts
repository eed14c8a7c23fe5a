// Moving and stretching a span of days by calendar units, as a drag or an arrow key does.
import { addMonths, isLastDayOfMonth, lastDayOfMonth } from 'date-fns'
import { fromLocalDate, toLocalDate, type DayNumber } from '../base/civil-date.ts'
import type { Span } from './scheduled-item.ts'
import { startOfNextUnit, startOfUnit, type TickUnit } from './ticks.ts'

/** What of a span is moved: the whole of it, or one end. */
export type SpanPart = 'start' | 'middle' | 'end'

export type StepUnit = Extract<TickUnit, 'day' | 'week' | 'month'>

/** The last day of a month stays the last day; any other keeps its number where the month has it. */
function shiftMonths(day: DayNumber, months: number): DayNumber {
  const date = toLocalDate(day)
  const moved = addMonths(date, months)
  return fromLocalDate(isLastDayOfMonth(date) ? lastDayOfMonth(moved) : moved)
}

/**
 * The span `count` units later (negative: earlier). Days and weeks keep the duration; months keep the days of the month,
 * so that January to August becomes February to September and not 1 February to 1 October.
 */
export function shiftSpan(span: Span, unit: StepUnit, count: number): Span {
  if (unit === 'month') return { start: shiftMonths(span.start, count), end: shiftMonths(span.end, count) }
  const days = unit === 'week' ? count * 7 : count
  return { start: span.start + days, end: span.end + days }
}

/** The span with one edge moved by `count` units; a span never gets shorter than one day. */
export function stretchSpan(span: Span, edge: 'start' | 'end', unit: StepUnit, count: number): Span {
  const moved = shiftSpan(span, unit, count)
  return edge === 'start'
    ? { start: Math.min(moved.start, span.end), end: span.end }
    : { start: span.start, end: Math.max(moved.end, span.start) }
}

/** The unit edge nearest to `day`: its first day for a start, the last day before the next unit for an end. */
export function snapDay(day: DayNumber, edge: 'start' | 'end', unit: StepUnit): DayNumber {
  const offset = edge === 'start' ? 0 : 1
  const start = startOfUnit(day + offset, unit)
  const next = startOfNextUnit(start, unit)
  return (day + offset - start < next - day - offset ? start : next) - offset
}

/** Average days of a unit, to turn a distance into a number of units. */
const UNIT_DAYS: Readonly<Record<StepUnit, number>> = { day: 1, week: 7, month: 30.44 }

/**
 * The span moved by about `days` (with fraction), so that it begins on the first day of a unit; until it is nearer to one than to
 * where it was, it stays. One that begins there already moves by whole units (see `shiftSpan`), any other keeps its duration.
 */
export function snapSpan(span: Span, days: number, unit: StepUnit): Span {
  if (startOfUnit(span.start, unit) === span.start)
    return shiftSpan(span, unit, Math.round(days / UNIT_DAYS[unit]))
  const start = snapDay(Math.round(span.start + days), 'start', unit)
  if (Math.abs(days) <= Math.abs(span.start + days - start)) return span
  return { start, end: span.end + start - span.start }
}

/** By how many days the two ends of a span have moved. */
export interface Shift {
  readonly start: number
  readonly end: number
}

/** From days 10–20 to days 13–20 the start has moved by 3 days and the end by 0. */
export function shiftOf(before: Span, now: Span): Shift {
  return { start: now.start - before.start, end: now.end - before.end }
}
