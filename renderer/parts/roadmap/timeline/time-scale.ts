// Days to pixels and back, and which calendar units fit as labels at a scale.
import { fromYearMonthDay, toYearMonthDay, type DayNumber } from '../../../../shared/base/civil-date.ts'
import type { StepUnit } from '../../../../shared/schedule/move-span.ts'
import type { Span } from '../../../../shared/schedule/scheduled-item.ts'
import {
  SHORTEST_DAYS,
  startOfNextUnit,
  startOfUnit,
  type TickUnit,
} from '../../../../shared/schedule/ticks.ts'
import type { WindowUnit } from '../../../state/axis-zoom.ts'

export interface TimeScale {
  readonly range: Span
  readonly pixelsPerDay: number
  readonly width: number
  /** Left edge of a day; the right edge of a bar is `x(end + 1)`. */
  x(day: DayNumber): number
  /** The day under a pixel, with its fraction. */
  day(x: number): number
}

/** `lead` pixels lie before the first day. */
export function timeScale(range: Span, pixelsPerDay: number, lead = 0): TimeScale {
  return {
    range,
    pixelsPerDay,
    width: lead + Math.ceil((range.end + 1 - range.start) * pixelsPerDay),
    x: day => lead + (day - range.start) * pixelsPerDay,
    day: x => range.start + (x - lead) / pixelsPerDay,
  }
}

/** Before the first day there is room for the dot of a bar that begins on it. */
export const LEAD = 16

/** The time the axis shows: the plan's years, widened to whole years where items lie outside. */
export function axisRange(horizon: Span, extent: Span | null): Span {
  const start = Math.min(horizon.start, extent?.start ?? Infinity)
  const end = Math.max(horizon.end, extent?.end ?? -Infinity)
  return {
    start: start < horizon.start ? startOfUnit(start, 'year') : start,
    end: end > horizon.end ? startOfNextUnit(startOfUnit(end, 'year'), 'year') - 1 : end,
  }
}

/** A leap day more or less than the window has is no reason for another year. */
const LEAP_DAYS = 2

/** The range with whole years added at its end until it lasts at least so many days. */
export function widenRange(range: Span, days: number): Span {
  const end = range.start + Math.ceil(days) - 1
  if (end <= range.end + LEAP_DAYS) return range
  return { start: range.start, end: startOfNextUnit(startOfUnit(end, 'year'), 'year') - 1 }
}

/** What `Semua` shows, and since when: it is not fitted anew while the plan stays inside. */
export interface Fitted {
  readonly span: Span
  /** The plan and its years. */
  readonly plan: string
}

function holds(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && outer.end >= inner.end
}

/** The time that is fitted now: the same as before where another plan, a new wish or an item outside give no reason. */
export function keepFitted(before: Fitted, planned: Span, plan: string, isAsked: boolean): Fitted {
  const { span } = before
  const isKept = holds(span, planned) && (!isAsked || holds(planned, span))
  return isKept && before.plan === plan ? before : { span: planned, plan }
}

/** How wide the timeline is, and all that it lies in. */
export interface LayerWidth {
  readonly width: number
  readonly outer: number
}

/**
 * The width that times are fitted into. Details that open take some of it, and the axis goes on behind them: fitted anew, it
 * would carry every bar away from under the pointer that opened them. A wish, a wider timeline or another window fit it anew.
 */
export function keepWidth(before: LayerWidth, now: LayerWidth, isAsked: boolean): LayerWidth {
  const isSame = before.width === now.width && before.outer === now.outer
  const isNarrowed = before.outer === now.outer && now.width < before.width && now.width > 0
  return isSame || (isNarrowed && !isAsked) ? before : { width: now.width, outer: now.outer }
}

/** The first day that a window shows: that of the unit with `day` in it. Five years are counted from the plan's first. */
export function windowStart(day: DayNumber, unit: WindowUnit, first: DayNumber): DayNumber {
  if (unit !== 'five-years') return startOfUnit(day, unit)
  const begin = toYearMonthDay(first).year
  const past = Math.floor((toYearMonthDay(day).year - begin) / 5)
  return fromYearMonthDay(begin + 5 * past, 1, 1)
}

/**
 * The day of a time around which to zoom, where the axis shows the days from `from` to `to`: its first, else the one nearest to
 * the middle; undefined where nothing of it is seen.
 */
export function seenDayOf(time: Span, from: number, to: number): DayNumber | undefined {
  if (time.start > to || time.end < from) return undefined
  if (time.start >= from) return time.start
  return Math.min(time.end, Math.max(time.start, Math.floor((from + to) / 2)))
}

/** Pixels that the widest label of a unit takes with the air around it. */
const LABEL_WIDTH: readonly (readonly [TickUnit, number])[] = [
  ['day', 22],
  ['week', 46],
  ['month', 34],
  ['quarter', 24],
  ['year', 40],
  ['five-years', 0],
]

export interface TickLevels {
  readonly upper: TickUnit | null
  readonly lower: TickUnit
}

/** The finest unit whose labels have room, and the unit that heads it. */
export function tickLevels(pixelsPerDay: number): TickLevels {
  const found = LABEL_WIDTH.find(([unit, width]) => SHORTEST_DAYS[unit] * pixelsPerDay >= width)
  const lower = found?.[0] ?? 'five-years'
  if (lower === 'day' || lower === 'week') return { upper: 'month', lower }
  return { upper: lower === 'month' || lower === 'quarter' ? 'year' : null, lower }
}

/** How far a drag or an arrow key goes at a scale: what can be seen to move. */
export function stepUnit(pixelsPerDay: number): StepUnit {
  if (pixelsPerDay >= 6) return 'day'
  return pixelsPerDay >= 1.5 ? 'week' : 'month'
}
