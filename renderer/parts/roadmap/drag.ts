// From pointer movement to new dates: pure, so that a drag can be tested without a pointer.
import { toCivilDate, toDay, type DayNumber } from '../../../shared/base/civil-date.ts'
import type { Item } from '../../../shared/domain/item.ts'
import {
  shiftSpan,
  snapDay,
  snapSpan,
  type SpanPart,
  type StepUnit,
  stretchSpan,
} from '../../../shared/schedule/move-span.ts'
import type { ScheduledItem, Span } from '../../../shared/schedule/scheduled-item.ts'

/** Whether dates of an item can be moved by hand: what is done is history, and what is pinned was meant to stay. */
export function isMovable(item: Pick<Item, 'status' | 'pinned'>): boolean {
  return item.status !== 'done' && !item.pinned
}

/** Why an item that is not movable stays. */
export function fixedReason({ status }: Pick<Item, 'status'>): 'done' | 'pinned' {
  return status === 'done' ? 'done' : 'pinned'
}

/**
 * The span a drag starts from: where the bar is seen, but with the planned duration, so that a bar which lateness has
 * lengthened is not stored longer than it was planned.
 */
export function dragOrigin(scheduled: ScheduledItem): Span {
  const { planned, effective } = scheduled
  return { start: effective.start, end: effective.start + (planned.end - planned.start) }
}

/** A way that leads back to where the bar stood changes nothing, also where a dependency has pushed the bar. */
export function fromOrigin(scheduled: ScheduledItem, span: Span): Span {
  const origin = dragOrigin(scheduled)
  return span.start === origin.start && span.end === origin.end ? scheduled.planned : span
}

/** The first day a bar can be moved to by hand: where it would wait anyway, no earlier plan is stored behind it. */
function notBefore(barrier: DayNumber, origin: Span, start: DayNumber): DayNumber {
  return Math.max(start, Math.min(barrier, origin.start))
}

function moved(span: Span, origin: Span, barrier: DayNumber): Span {
  const start = notBefore(barrier, origin, span.start)
  return start === span.start ? span : { start, end: start + (origin.end - origin.start) }
}

/**
 * New dates of an item after a drag of `days` (with fraction) at the part that was grabbed; it does not begin before
 * `barrier`. A milestone has no edges: wherever it is grabbed, it moves.
 */
export function dragSpan(
  item: Pick<Item, 'milestone'>,
  scheduled: ScheduledItem,
  part: SpanPart,
  days: number,
  unit: StepUnit,
  barrier: DayNumber,
): Span {
  const origin = dragOrigin(scheduled)
  if (part === 'middle' || item.milestone)
    return fromOrigin(scheduled, moved(snapSpan(origin, days, unit), origin, barrier))
  if (part === 'start') {
    const start = notBefore(barrier, origin, snapDay(Math.round(origin.start + days), 'start', unit))
    return fromOrigin(scheduled, { start: Math.min(start, origin.end), end: origin.end })
  }
  const end = snapDay(Math.round(scheduled.effective.end + days), 'end', unit)
  return fromOrigin(scheduled, { start: origin.start, end: Math.max(end, origin.start) })
}

/**
 * New dates of an item after an arrow key: `count` units, the whole bar or its end; it does not begin before `barrier`. A
 * milestone only moves.
 */
export function keySpan(
  item: Pick<Item, 'milestone'>,
  scheduled: ScheduledItem,
  part: Exclude<SpanPart, 'start'>,
  unit: StepUnit,
  count: number,
  barrier: DayNumber,
): Span {
  const origin = dragOrigin(scheduled)
  return part === 'middle' || item.milestone
    ? moved(shiftSpan(origin, unit, count), origin, barrier)
    : stretchSpan(origin, 'end', unit, count)
}

/** The days an item keeps while it is moved by this part, as a barrier asks for them. */
export function keptDays(item: Pick<Item, 'milestone'>, { planned }: ScheduledItem, part: SpanPart): number {
  return part === 'start' && !item.milestone ? Infinity : planned.end - planned.start + 1
}

export function withSpan(item: Item, span: Span): Item {
  return { ...item, start: toCivilDate(span.start), end: toCivilDate(span.end) }
}

export function isSameSpan(item: Item, span: Span): boolean {
  return toDay(item.start) === span.start && toDay(item.end) === span.end
}
