// Moving and stretching a span of days by calendar units, as a drag or an arrow key does.
import { fromYearMonthDay, toYearMonthDay, type DayNumber } from '../base/civil-date.ts'
import type { Span } from './scheduled-item.ts'
import { startOfNextUnit, startOfUnit, type TickUnit } from './ticks.ts'

export type StepUnit = Extract<TickUnit, 'day' | 'week' | 'month'>

function isMonthEnd(day: DayNumber): boolean {
  return toYearMonthDay(day + 1).day === 1
}

function addMonths(day: DayNumber, months: number): DayNumber {
  const { year, month, day: dayOfMonth } = toYearMonthDay(day)
  const lastDay = fromYearMonthDay(year, month + months + 1, 1) - 1
  const sameDay = fromYearMonthDay(year, month + months, dayOfMonth)
  return isMonthEnd(day) ? lastDay : Math.min(sameDay, lastDay)
}

/**
 * The span `count` units later (negative: earlier). Days and weeks keep the duration; months keep the days of the month,
 * so that January to August becomes February to September and not 1 February to 1 October.
 */
export function shiftSpan(span: Span, unit: StepUnit, count: number): Span {
  if (unit === 'month') return { start: addMonths(span.start, count), end: addMonths(span.end, count) }
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
