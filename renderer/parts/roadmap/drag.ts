// From pointer movement to new dates: pure, so that a drag can be tested without a pointer.
import { toCivilDate, toDay } from '../../../shared/base/civil-date.ts'
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

/**
 * New dates of an item after a drag of `days` (with fraction) at the part that was grabbed. A milestone has no edges:
 * wherever it is grabbed, it moves.
 */
export function dragSpan(
  item: Pick<Item, 'milestone'>,
  scheduled: ScheduledItem,
  part: SpanPart,
  days: number,
  unit: StepUnit,
): Span {
  const origin = dragOrigin(scheduled)
  if (part === 'middle' || item.milestone) return fromOrigin(scheduled, snapSpan(origin, days, unit))
  if (part === 'start') {
    const start = snapDay(Math.round(origin.start + days), 'start', unit)
    return fromOrigin(scheduled, { start: Math.min(start, origin.end), end: origin.end })
  }
  const end = snapDay(Math.round(scheduled.effective.end + days), 'end', unit)
  return fromOrigin(scheduled, { start: origin.start, end: Math.max(end, origin.start) })
}

/** New dates of an item after an arrow key: `count` units, the whole bar or one end of it. A milestone only moves. */
export function keySpan(
  item: Pick<Item, 'milestone'>,
  scheduled: ScheduledItem,
  part: SpanPart,
  unit: StepUnit,
  count: number,
): Span {
  const origin = dragOrigin(scheduled)
  return part === 'middle' || item.milestone
    ? shiftSpan(origin, unit, count)
    : stretchSpan(origin, part, unit, count)
}

/**
 * Where a bar stands that was moved from `origin` to its present plan and waits there: on the first day it need not wait for,
 * not before that and no longer; an end is not pulled before the one that is asked for. From 10–20, asked to be 5–15 and kept
 * at 8–18 by a predecessor, it is 8–18; where it waits already at 10–20, it stays. What moves later may wait.
 */
export function stopSpan(
  item: Pick<Item, 'milestone'>,
  { planned, effective, drivers }: ScheduledItem,
  part: SpanPart,
  origin: Span,
): Span {
  if (drivers.length === 0) return planned
  if (part === 'end' && !item.milestone)
    return effective.start > origin.start
      ? { start: origin.start, end: effective.start + planned.end - planned.start }
      : planned
  if (planned.start >= origin.start) return planned
  const start = Math.min(effective.start, origin.start)
  // A month more or less changes how many days there are: what stops keeps its own.
  return { start, end: part === 'start' && !item.milestone ? planned.end : start + origin.end - origin.start }
}

export function withSpan(item: Item, span: Span): Item {
  return { ...item, start: toCivilDate(span.start), end: toCivilDate(span.end) }
}

export function isSameSpan(item: Item, span: Span): boolean {
  return toDay(item.start) === span.start && toDay(item.end) === span.end
}
