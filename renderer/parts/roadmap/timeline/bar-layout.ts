// Where bars stand in the visible layer, and what lies under a point of it: computed from rows and schedule, before
// any painting. Pixels from the top left corner of the layer.
import type { DayNumber } from '../../../../shared/base/civil-date.ts'
import type { Item, ItemId } from '../../../../shared/domain/item.ts'
import { isItem, type Row } from '../../../../shared/schedule/rows.ts'
import type { ScheduledItem, Span } from '../../../../shared/schedule/scheduled-item.ts'
import type { Box } from '../../../state/interaction.ts'
import type { FrameView } from './frame.ts'

export const HEAD_HEIGHT = 44
export const ROW_HEIGHT = 32
export const BAR_HEIGHT = 20
const BAR_TOP = (ROW_HEIGHT - BAR_HEIGHT) / 2
const EDGE_WIDTH = 7
const SMALLEST_BAR = 6
/** Around the edges of a bar a little outside counts as well. */
const OUTSIDE = 3
/** The dots from which a dependency is drawn lie this far outside the bar, nearer where the axis ends before. */
export const LINK_OFFSET = 11
export const LINK_RADIUS = 4
/** Half of a dot with its rim. */
const LINK_HALF = LINK_RADIUS + 1
const LINK_REACH = 7
/** Bars narrower than this show no handle for their progress: there is no room to grab it. */
const PROGRESS_ROOM = 36
const PROGRESS_REACH = 6

/** Where a day begins. */
export function dayX(day: DayNumber, view: FrameView): number {
  return view.tableWidth + view.scale.x(day) - view.scrollLeft
}

/** The day under a place of the layer, with its fraction. */
export function dayAt(x: number, view: FrameView): number {
  return view.scale.day(x - view.tableWidth + view.scrollLeft)
}

/** The days between the table and the right edge of the layer, cut to the range of the axis. */
export function visibleDays(view: FrameView): Span {
  const { scale, scrollLeft } = view
  return {
    start: Math.max(scale.range.start, Math.floor(scale.day(scrollLeft))),
    end: Math.min(scale.range.end, Math.ceil(scale.day(scrollLeft + view.width - view.tableWidth))),
  }
}

export function rowTop(index: number, view: FrameView): number {
  return HEAD_HEIGHT + index * ROW_HEIGHT - view.scrollTop
}

/** The row under a height; may lie outside the rows. */
export function rowAt(y: number, view: FrameView): number {
  return Math.floor((y - HEAD_HEIGHT + view.scrollTop) / ROW_HEIGHT)
}

/** First and last row that can be seen above `bottom`. */
export function visibleRows(
  rowCount: number,
  view: FrameView,
  bottom: number,
): { first: number; last: number } {
  return {
    first: Math.max(0, Math.floor(view.scrollTop / ROW_HEIGHT)),
    last: Math.min(rowCount - 1, Math.floor((view.scrollTop + bottom - HEAD_HEIGHT - 1) / ROW_HEIGHT)),
  }
}

/** The box of a bar. A short item keeps a width that can be seen and grabbed; a milestone is a square around its day. */
export function barBox(rowIndex: number, span: Span, isMilestone: boolean, view: FrameView): Box {
  const x = dayX(span.start, view)
  const y = rowTop(rowIndex, view) + BAR_TOP
  const right = dayX(span.end + 1, view)
  if (isMilestone) return { x: (x + right - BAR_HEIGHT) / 2, y, width: BAR_HEIGHT, height: BAR_HEIGHT }
  return { x, y, width: Math.max(SMALLEST_BAR, right - x), height: BAR_HEIGHT }
}

/** Whether the progress of a bar can be dragged: it must be wide enough, and the item still under way. */
export function hasProgressHandle(item: Item, box: Box): boolean {
  return !item.milestone && item.status !== 'done' && box.width >= PROGRESS_ROOM
}

export function progressX(item: Item, box: Box): number {
  return box.x + (box.width * item.progressPercent) / 100
}

/** Where the dots beside a bar stand; null where the axis has no room to show one whole. */
export function linkDots(
  box: Box,
  view: Pick<FrameView, 'tableWidth' | 'width'>,
): { readonly start: number | null; readonly end: number | null } {
  const right = box.x + box.width
  const start = Math.max(box.x - LINK_OFFSET, view.tableWidth + LINK_HALF)
  const end = Math.min(right + LINK_OFFSET, view.width - LINK_HALF)
  return {
    start: start <= box.x - LINK_HALF ? start : null,
    end: end >= right + LINK_HALF ? end : null,
  }
}

export type BarPart = 'start' | 'middle' | 'end' | 'progress' | 'link-start' | 'link-end'

export interface Hit {
  readonly itemId: ItemId
  readonly part: BarPart
}

/** What is asked about the rows to find a bar. */
export interface Bars {
  readonly rows: readonly Row[]
  readonly schedule: ReadonlyMap<ItemId, ScheduledItem>
  /** Items as a drag under way shows them. */
  readonly preview: ReadonlyMap<ItemId, Item>
  /** Link dots and progress handles are there for these only: those that are hovered or selected. */
  hasHandles(id: ItemId): boolean
}

export interface FoundBar {
  readonly item: Item
  readonly scheduled: ScheduledItem
  readonly box: Box
}

/** The bar of a row; null on group rows and outside. */
export function barOfRow(index: number, bars: Bars, view: FrameView): FoundBar | null {
  const row = bars.rows[index]
  if (!isItem(row)) return null
  const scheduled = bars.schedule.get(row.id)
  if (!scheduled) return null
  const item = bars.preview.get(row.id) ?? row
  return { item, scheduled, box: barBox(index, scheduled.effective, item.milestone, view) }
}

function partOf({ item, box }: FoundBar, x: number, y: number): BarPart {
  if (item.milestone) return 'middle'
  const isLow = y > box.y + box.height - PROGRESS_REACH
  if (isLow && hasProgressHandle(item, box) && Math.abs(x - progressX(item, box)) <= PROGRESS_REACH)
    return 'progress'
  // A bar too short for three parts is all middle, so that it can always be moved.
  const edge = Math.min(EDGE_WIDTH, box.width / 4)
  if (x <= box.x + edge) return 'start'
  return x >= box.x + box.width - edge ? 'end' : 'middle'
}

/** The bar under a point, and which part of it; null on empty ground. */
export function hitBar(
  point: { readonly x: number; readonly y: number },
  bars: Bars,
  view: FrameView,
): Hit | null {
  const found = barOfRow(rowAt(point.y, view), bars, view)
  if (!found) return null
  const { item, box } = found
  const { x, y } = point
  if (y < box.y - OUTSIDE || y > box.y + box.height + OUTSIDE) return null
  if (bars.hasHandles(item.id)) {
    const dots = linkDots(box, view)
    const isAt = (dot: number | null) => dot !== null && Math.abs(x - dot) <= LINK_REACH
    if (x > box.x + box.width && isAt(dots.end)) return { itemId: item.id, part: 'link-end' }
    if (x < box.x && isAt(dots.start)) return { itemId: item.id, part: 'link-start' }
  }
  if (x < box.x - OUTSIDE || x > box.x + box.width + OUTSIDE) return null
  return { itemId: item.id, part: partOf(found, x, y) }
}
