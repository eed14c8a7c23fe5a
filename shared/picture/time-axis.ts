// The axis of time on paper: days to points, and its two lines of heads, years above quarters or months as there is room.
import type { FormatLanguage } from '../messages/format.ts'
import type { Span } from '../schedule/scheduled-item.ts'
import { SHORTEST_DAYS, ticksOf, type TickUnit } from '../schedule/ticks.ts'
import { baseline, line, write, type Measure, type Shape, type TextStyle } from './drawing.ts'
import { tickNames } from './tick-names.ts'

export interface DayScale {
  readonly span: Span
  readonly left: number
  readonly right: number
  /** Where a day begins; a bar ends at `x(end + 1)`. */
  readonly x: (day: number) => number
}

/** A year of 365 days on 365 points: day 10 of it begins 10 points from its left. */
export function dayScale(span: Span, left: number, right: number): DayScale {
  const perDay = (right - left) / (span.end + 1 - span.start)
  return { span, left, right, x: day => left + (day - span.start) * perDay }
}

export const HEAD_HEIGHT = 30
const YEAR_HEIGHT = 16
const YEAR: TextStyle = { size: 10, weight: 700 }
const PART: TextStyle = { size: 9, weight: 500 }
/** On both sides of a name. */
const AIR = 2
const PARTS: readonly TickUnit[] = ['month', 'quarter']

type Namer = (start: number) => string

/** The least room of a quarter: that of its Roman number, the shortest of its names. */
function leastQuarter(span: Span, measure: Measure): number {
  const widths = ticksOf(span, 'quarter').map(({ start }) =>
    Math.min(...tickNames(start, 'quarter', 'id', false).map(name => measure(name, PART))),
  )
  return Math.max(...widths) + 2 * AIR
}

/**
 * The finest unit of which every name has room, with the longest names that all have; null where there are years alone. Where only
 * a shorter language could name its quarters they have their lines.
 */
function findParts(
  perDay: number,
  span: Span,
  language: FormatLanguage,
  measure: Measure,
): { readonly unit: TickUnit; readonly name: Namer } | null {
  for (const unit of PARTS) {
    const room = SHORTEST_DAYS[unit] * perDay - 2 * AIR
    const ticks = ticksOf(span, unit)
    const [first] = ticks
    const lengths = first === undefined ? 0 : tickNames(first.start, unit, language, false).length
    for (let at = 0; at < lengths; at += 1) {
      const name: Namer = start => tickNames(start, unit, language, false)[at] ?? ''
      if (ticks.every(({ start }) => measure(name(start), PART) <= room)) return { unit, name }
    }
  }
  return SHORTEST_DAYS.quarter * perDay < leastQuarter(span, measure)
    ? null
    : { unit: 'quarter', name: () => '' }
}

/** How wide a year has to be at least, so that its quarters can be told: the same in every language, for their pages are the same. */
export function leastYearWidth(span: Span, measure: Measure): number {
  return (leastQuarter(span, measure) * SHORTEST_DAYS.year) / SHORTEST_DAYS.quarter + 1
}

/** The heads from `top` on, and the lines of the calendar down to `bottom`. */
export function drawAxis(
  scale: DayScale,
  top: number,
  bottom: number,
  language: FormatLanguage,
  measure: Measure,
): readonly Shape[] {
  const { span, left, right, x } = scale
  const perDay = x(1) - x(0)
  const parts = findParts(perDay, span, language, measure)
  const partTop = top + YEAR_HEIGHT
  const clip = (at: number) => Math.min(right, Math.max(left, at))
  const shapes: Shape[] = []
  if (parts !== null)
    for (const { start, next } of ticksOf(span, parts.unit)) {
      const [from, to] = [clip(x(start)), clip(x(next))]
      shapes.push(line(from, partTop, from, bottom, { role: 'line', width: 0.5 }))
      const name = parts.name(start)
      if (name !== '' && measure(name, PART) <= to - from)
        shapes.push(
          write(name, (from + to) / 2, baseline(partTop, HEAD_HEIGHT - YEAR_HEIGHT, PART.size), PART, {
            anchor: 'middle',
            role: 'ink-2',
          }),
        )
    }
  for (const { start, next } of ticksOf(span, 'year')) {
    const [from, to] = [clip(x(start)), clip(x(next))]
    shapes.push(line(from, top, from, bottom, { role: 'line-strong', width: 0.75 }))
    const [name] = tickNames(start, 'year', language, true)
    if (name !== undefined && measure(name, YEAR) + 2 * AIR <= to - from)
      shapes.push(write(name, from + 2 * AIR, baseline(top, YEAR_HEIGHT, YEAR.size), YEAR))
  }
  shapes.push(line(right, top, right, bottom, { role: 'line-strong', width: 0.75 }))
  return shapes
}
