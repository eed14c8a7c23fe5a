// Where bars stand on the timeline, and what lies under a point: computed from rows and schedule, before any painting.
import type { DayNumber } from '../../../../shared/base/civil-date.ts'
import type { ItemId } from '../../../../shared/domain/item.ts'
import type { Row } from '../../../../shared/schedule/rows.ts'
import type { ScheduledItem } from '../../../../shared/schedule/scheduled-item.ts'
import type { TimeScale } from './time-scale.ts'

export const ROW_HEIGHT = 30
export const BAR_HEIGHT = 20
const BAR_TOP = (ROW_HEIGHT - BAR_HEIGHT) / 2
const EDGE_WIDTH = 7
const SMALLEST_BAR = 6

export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** The box of a bar in the coordinates of the row area. A short item keeps a width that can be seen and grabbed. */
export function barBox(rowIndex: number, span: { start: DayNumber; end: DayNumber }, scale: TimeScale): Box {
  const x = scale.x(span.start)
  return {
    x,
    y: rowIndex * ROW_HEIGHT + BAR_TOP,
    width: Math.max(SMALLEST_BAR, scale.x(span.end + 1) - x),
    height: BAR_HEIGHT,
  }
}

export interface Hit {
  readonly itemId: ItemId
  readonly part: 'start' | 'middle' | 'end'
}

/** The bar under a point of the row area; null on empty ground and on group rows. */
export function hitBar(
  point: { readonly x: number; readonly y: number },
  rows: readonly Row[],
  schedule: ReadonlyMap<ItemId, ScheduledItem>,
  scale: TimeScale,
): Hit | null {
  const index = Math.floor(point.y / ROW_HEIGHT)
  const row = rows[index]
  if (row?.kind !== 'item') return null
  const scheduled = schedule.get(row.item.id)
  if (!scheduled) return null
  const box = barBox(index, scheduled.effective, scale)
  const outside = Math.min(3, EDGE_WIDTH)
  if (point.x < box.x - outside || point.x > box.x + box.width + outside) return null
  if (point.y < box.y || point.y > box.y + box.height) return null
  // A bar too short for three parts is all middle, so that it can always be moved.
  const edge = Math.min(EDGE_WIDTH, box.width / 4)
  const part = point.x <= box.x + edge ? 'start' : point.x >= box.x + box.width - edge ? 'end' : 'middle'
  return { itemId: row.item.id, part }
}
