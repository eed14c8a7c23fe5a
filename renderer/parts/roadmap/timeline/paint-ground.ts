// What lies under and over the bars on the time axis: rows, calendar lines, fiscal gates, cut-offs, today, the lasso.
import { isWeekend } from '../../../../shared/messages/format.ts'
import { ticksOf } from '../../../../shared/schedule/ticks.ts'
import { dayX, HEAD_HEIGHT, ROW_HEIGHT, rowTop, visibleDays, visibleRows } from './bar-layout.ts'
import type { Box } from '../../../state/interaction.ts'
import type { FrameView } from './frame.ts'
import type { CanvasSize } from './painted-canvas.tsx'
import type { Palette } from './palette.ts'
import type { Scene } from './scene.ts'
import { tickLevels } from './time-scale.ts'
import { isGroup, isItem } from '../../../../shared/schedule/rows.ts'

/** Where months have names: below it the gates of a year crowd and lie on the names of the quarters. */
export const GATES_FROM_SCALE = 1.2

/** Below it a weekend is a hair. */
const WEEKENDS_FROM_SCALE = 10

export function paintRowGrounds(
  context: CanvasRenderingContext2D,
  scene: Scene,
  view: FrameView,
  palette: Palette,
  size: CanvasSize,
): void {
  const { first, last } = visibleRows(scene.rows.length, view, size.height)
  for (let index = first; index <= last; index += 1) {
    const row = scene.rows[index]
    if (!row) continue
    const isSelected = isItem(row) && scene.selectedIds.has(row.id)
    if (isSelected || row.id === scene.activeKey) context.fillStyle = palette.brandSoft
    else if (isGroup(row)) context.fillStyle = palette.surface2
    else continue
    context.fillRect(0, rowTop(index, view), size.width, ROW_HEIGHT)
  }
}

function verticals(
  context: CanvasRenderingContext2D,
  xs: readonly number[],
  bottom: number,
  color: string,
): void {
  context.fillStyle = color
  for (const x of xs) context.fillRect(x, HEAD_HEIGHT, 1, bottom - HEAD_HEIGHT)
}

function paintWeekends(
  context: CanvasRenderingContext2D,
  view: FrameView,
  palette: Palette,
  size: CanvasSize,
): void {
  const days = visibleDays(view)
  context.fillStyle = palette.ink3
  context.globalAlpha = 0.08
  for (let day = days.start; day <= days.end; day += 1)
    if (isWeekend(day))
      context.fillRect(dayX(day, view), HEAD_HEIGHT, view.scale.pixelsPerDay, size.height - HEAD_HEIGHT)
  context.globalAlpha = 1
}

export function paintCalendar(
  context: CanvasRenderingContext2D,
  scene: Scene,
  view: FrameView,
  palette: Palette,
  size: CanvasSize,
): void {
  const { upper, lower } = tickLevels(view.scale.pixelsPerDay)
  const days = visibleDays(view)
  const linesOf = (unit: typeof lower) =>
    ticksOf(days, unit)
      .filter(tick => tick.start > view.scale.range.start)
      .map(tick => Math.round(dayX(tick.start, view)))
  if (view.scale.pixelsPerDay >= WEEKENDS_FROM_SCALE) paintWeekends(context, view, palette, size)
  verticals(context, linesOf(lower), size.height, palette.line)
  if (upper) verticals(context, linesOf(upper), size.height, palette.lineStrong)

  context.lineWidth = 1
  context.strokeStyle = palette.lineStrong
  const dashed = (day: number, dash: number[]) => {
    const x = Math.round(dayX(day, view)) + 0.5
    if (x < view.tableWidth || x > size.width) return
    context.setLineDash(dash)
    context.beginPath()
    context.moveTo(x, HEAD_HEIGHT)
    context.lineTo(x, size.height)
    context.stroke()
  }
  for (const cutOff of scene.cutOffs) dashed(cutOff + 1, [2, 3])
  if (view.scale.pixelsPerDay >= GATES_FROM_SCALE) {
    context.strokeStyle = palette.warn
    context.globalAlpha = 0.55
    for (const gate of scene.gates) dashed(gate.day, [1, 4])
    context.globalAlpha = 1
  }
  context.setLineDash([])
}

export function paintToday(
  context: CanvasRenderingContext2D,
  scene: Scene,
  view: FrameView,
  palette: Palette,
  size: CanvasSize,
): void {
  context.fillStyle = palette.today
  context.fillRect(Math.round(dayX(scene.today, view)), HEAD_HEIGHT, 2, size.height - HEAD_HEIGHT)
}

export function paintLasso(context: CanvasRenderingContext2D, lasso: Box, palette: Palette): void {
  context.fillStyle = palette.brand
  context.globalAlpha = 0.08
  context.fillRect(lasso.x, lasso.y, lasso.width, lasso.height)
  context.globalAlpha = 1
  context.strokeStyle = palette.brand
  context.lineWidth = 1
  context.strokeRect(lasso.x + 0.5, lasso.y + 0.5, lasso.width, lasso.height)
}
