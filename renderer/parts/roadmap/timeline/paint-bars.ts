// The bars of the rows in sight, with what belongs to them: ghost, baseline, icon, handles.
import type { Item } from '../../../../shared/domain/item.ts'
import type { Box } from '../../../state/interaction.ts'
import {
  barBox,
  barOfRow,
  BAR_HEIGHT,
  hasProgressHandle,
  linkDots,
  LINK_RADIUS,
  progressX,
  visibleRows,
} from './bar-layout.ts'
import { ICON, iconX } from './bar-texts.ts'
import type { FrameView } from './frame.ts'
import { strokeIcon } from './icon-shapes.tsx'
import { paintFill, paintGhost, paintOutline, paintVeil } from './paint-bar-body.ts'
import type { CanvasSize } from './painted-canvas.tsx'
import type { Palette } from './palette.ts'
import type { Scene } from './scene.ts'

/** Where the item stood in the revision that is compared with: a thin bar under it. */
function paintComparison(
  context: CanvasRenderingContext2D,
  item: Item,
  row: number,
  scene: Scene,
  view: FrameView,
  palette: Palette,
): void {
  const before = scene.comparison?.get(item.id)
  if (!before) return
  const box = barBox(row, before, false, view)
  context.fillStyle = palette.ink3
  context.globalAlpha = 0.55
  context.fillRect(box.x, box.y + BAR_HEIGHT + 1, box.width, 3)
  context.globalAlpha = 1
}

function paintHandles(
  context: CanvasRenderingContext2D,
  item: Item,
  box: Box,
  scene: Scene,
  view: FrameView,
  palette: Palette,
): void {
  if (!scene.hasHandles(item.id)) return
  const y = box.y + box.height / 2
  context.lineWidth = 1.5
  const dots = linkDots(box, view)
  for (const x of [dots.start, dots.end]) {
    if (x === null) continue
    context.beginPath()
    context.arc(x, y, LINK_RADIUS, 0, 2 * Math.PI)
    context.fillStyle = palette.surface
    context.fill()
    context.strokeStyle = palette.brand
    context.stroke()
  }
  if (!hasProgressHandle(item, box)) return
  const x = progressX(item, box)
  context.beginPath()
  context.moveTo(x, box.y + box.height - 6)
  context.lineTo(x + 5, box.y + box.height + 2)
  context.lineTo(x - 5, box.y + box.height + 2)
  context.closePath()
  context.fillStyle = palette.brand
  context.fill()
  context.strokeStyle = palette.surface
  context.lineWidth = 1
  context.stroke()
}

/** Paints the bars of the rows in sight; the clip to the time axis is the caller's. */
export function paintBars(
  context: CanvasRenderingContext2D,
  scene: Scene,
  view: FrameView,
  palette: Palette,
  size: CanvasSize,
): void {
  const { first, last } = visibleRows(scene.rows.length, view, size.height)
  for (let index = first; index <= last; index += 1) {
    const found = barOfRow(index, scene, view)
    if (!found) continue
    const { item, scheduled, box } = found
    paintGhost(context, item, scheduled, index, scene, view, palette)
    paintComparison(context, item, index, scene, view, palette)
    const isOutside = box.x > size.width || box.x + box.width < view.tableWidth
    if (isOutside) continue
    paintFill(context, item, scheduled, box, view, palette)
    paintOutline(context, item, scheduled, box, scene, palette)
    if (scene.isDimmed(item.id)) paintVeil(context, item, box, palette)
    const icon = iconX(found, view)
    if (icon !== null)
      strokeIcon(
        context,
        item.category,
        icon,
        box.y + (box.height - ICON) / 2,
        ICON,
        palette.category[item.category].ink,
      )
    paintHandles(context, item, box, scene, view, palette)
  }
}
