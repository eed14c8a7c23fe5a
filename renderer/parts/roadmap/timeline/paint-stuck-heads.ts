// The heads of groups that are held at the top, over the rows that scroll by under them.
import { HEAD_HEIGHT, ROW_HEIGHT } from './bar-layout.ts'
import { clipTo } from './clip-to.ts'
import type { FrameView } from './frame.ts'
import { paintFrozenEdge } from './frozen-edge.ts'
import { paintCalendar, paintToday } from './paint-ground.ts'
import { paintFocus, paintGroup } from './paint-table.ts'
import type { CanvasSize } from './painted-canvas.tsx'
import type { Palette } from './palette.ts'
import type { Scene } from './scene.ts'
import { stuckHeads } from './stuck-heads.ts'

export function paintStuckHeads(
  context: CanvasRenderingContext2D,
  scene: Scene,
  view: FrameView,
  palette: Palette,
  size: CanvasSize,
): void {
  // What is seen of each: an inner one that is pushed out leaves under the outer.
  let end = HEAD_HEIGHT
  const seen = stuckHeads(scene.rows, view).flatMap(({ row, y }) => {
    const top = end
    end = Math.max(end, Math.min(size.height, y + ROW_HEIGHT))
    return end > top ? { row, y, top, bottom: end } : []
  })
  if (end === HEAD_HEIGHT) return
  for (const { row, top, bottom } of seen) {
    context.fillStyle = row.id === scene.activeKey ? palette.brandSoft : palette.surface2
    context.fillRect(0, top, size.width, bottom - top)
  }
  clipTo(context, view.tableWidth, HEAD_HEIGHT, size.width - view.tableWidth, end)
  paintCalendar(context, scene, view, palette, size)
  paintToday(context, scene, view, palette, size)
  context.restore()
  paintFrozenEdge(context, scene, view, palette, HEAD_HEIGHT, end)
  context.textBaseline = 'middle'
  for (const { row, y, top, bottom } of seen) {
    clipTo(context, 0, top, scene.tableWidth, bottom)
    paintGroup(context, row, scene, view, palette, y + ROW_HEIGHT / 2)
    context.restore()
  }
  context.fillStyle = palette.lineStrong
  context.fillRect(scene.tableWidth - 1, HEAD_HEIGHT, 1, end - HEAD_HEIGHT)
  // The edge says that rows go on under it.
  context.fillRect(0, end - 1, size.width, 1)
  for (const { row, y, top, bottom } of seen) {
    clipTo(context, 0, top, scene.tableWidth, bottom)
    paintFocus(context, row, scene, view, palette, y)
    context.restore()
  }
}
