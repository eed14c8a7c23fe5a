// The body of a bar: fill with pattern and progress, outline, and the ghost of where it stood before a drag.
import { isActive, type Category, type Item } from '../../../../shared/domain/item.ts'
import type { ScheduledItem } from '../../../../shared/schedule/scheduled-item.ts'
import type { Box } from '../../../state/interaction.ts'
import { barBox, dayX, progressX } from './bar-layout.ts'
import type { FrameView } from './frame.ts'
import type { Palette } from './palette.ts'
import type { Scene } from './scene.ts'

const RADIUS = 5

function boxPath(context: CanvasRenderingContext2D, box: Box, isMilestone: boolean, radius = RADIUS): void {
  context.beginPath()
  if (isMilestone) {
    const x = box.x + box.width / 2
    const y = box.y + box.height / 2
    context.moveTo(x, box.y + 0.5)
    context.lineTo(box.x + box.width - 0.5, y)
    context.lineTo(x, box.y + box.height - 0.5)
    context.lineTo(box.x + 0.5, y)
    context.closePath()
  } else context.roundRect(box.x + 0.5, box.y + 0.5, Math.max(1, box.width - 1), box.height - 1, radius)
}

/** Diagonal lines over the part of a box that can be seen. */
function paintHatch(context: CanvasRenderingContext2D, box: Box, color: string, view: FrameView): void {
  const left = Math.max(box.x, view.tableWidth)
  const right = Math.min(box.x + box.width, view.width)
  context.strokeStyle = color
  context.lineWidth = 1.5
  context.beginPath()
  for (let x = left - ((left - box.x) % 5) - box.height; x < right; x += 5) {
    context.moveTo(x, box.y + box.height)
    context.lineTo(x + box.height, box.y)
  }
  context.stroke()
}

/** A category is told by its pattern too: instruments are plain, infrastructure has lines, people have dots. */
function paintPattern(
  context: CanvasRenderingContext2D,
  category: Category,
  box: Box,
  color: string,
  view: FrameView,
): void {
  if (category === 'instrument') return
  const left = Math.max(box.x, view.tableWidth)
  const right = Math.min(box.x + box.width, view.width)
  context.globalAlpha = 0.28
  context.fillStyle = color
  if (category === 'infrastructure') context.fillRect(left, box.y + box.height - 4, right - left, 1)
  if (category === 'infrastructure') context.fillRect(left, box.y + box.height - 7, right - left, 1)
  if (category === 'people') {
    // A dashed line as thick as its dashes are long: one call for all dots.
    context.strokeStyle = color
    context.lineWidth = 2
    context.setLineDash([2, 4])
    context.beginPath()
    context.moveTo(left - ((left - box.x) % 6) + 3, box.y + box.height - 4)
    context.lineTo(right, box.y + box.height - 4)
    context.stroke()
    context.setLineDash([])
  }
  context.globalAlpha = 1
}

export function paintGhost(
  context: CanvasRenderingContext2D,
  item: Item,
  scheduled: ScheduledItem,
  row: number,
  scene: Scene,
  view: FrameView,
  palette: Palette,
): void {
  const stored = scene.beforePreview.get(item.id)?.effective
  if (!stored) return
  const { start, end } = scheduled.effective
  if (stored.start === start && stored.end === end) return
  boxPath(context, barBox(row, stored, item.milestone, view), item.milestone)
  context.setLineDash([3, 3])
  context.strokeStyle = palette.ink3
  context.lineWidth = 1
  context.stroke()
  context.setLineDash([])
}

function outlineColor(item: Item, scheduled: ScheduledItem, scene: Scene, palette: Palette): string {
  if (!isActive(item)) return palette.ink3
  if (scene.isViolated(item.id) || scheduled.late) return palette.danger
  if (scene.isCritical(item.id)) return palette.target
  return scene.isHeld(item.id) ? palette.warn : palette.category[item.category].ink
}

export function paintFill(
  context: CanvasRenderingContext2D,
  item: Item,
  scheduled: ScheduledItem,
  box: Box,
  view: FrameView,
  palette: Palette,
): void {
  const colors = palette.category[item.category]
  const live = isActive(item)
  boxPath(context, box, item.milestone)
  context.fillStyle = !live ? palette.surface2 : item.milestone ? colors.ink : colors.soft
  context.fill()
  if (!live || item.milestone) return
  paintPattern(context, item.category, box, colors.ink, view)
  if (item.progressPercent === 0 && !scheduled.late) return
  // Only what reaches into the round corners is clipped: a clip costs as much as the rest of the bar.
  context.save()
  boxPath(context, box, false)
  context.clip()
  if (item.progressPercent > 0) {
    context.globalAlpha = 0.38
    context.fillStyle = colors.ink
    context.fillRect(box.x, box.y, progressX(item, box) - box.x, box.height)
    context.globalAlpha = 1
  }
  if (scheduled.late) {
    const plannedEnd = dayX(scheduled.planned.end + 1, view)
    const width = box.x + box.width - plannedEnd
    if (width > 1) paintHatch(context, { ...box, x: plannedEnd, width }, palette.danger, view)
  }
  context.restore()
}

/** Lets a bar step back; its words stay as readable as before. */
export function paintVeil(context: CanvasRenderingContext2D, item: Item, box: Box, palette: Palette): void {
  boxPath(
    context,
    { x: box.x - 1, y: box.y - 1, width: box.width + 2, height: box.height + 2 },
    item.milestone,
  )
  context.globalAlpha = 0.6
  context.fillStyle = palette.surface
  context.fill()
  context.globalAlpha = 1
}

export function paintOutline(
  context: CanvasRenderingContext2D,
  item: Item,
  scheduled: ScheduledItem,
  box: Box,
  scene: Scene,
  palette: Palette,
): void {
  const isCritical = scene.isCritical(item.id)
  boxPath(context, box, item.milestone)
  context.lineWidth = isCritical ? 2 : 1
  context.strokeStyle = outlineColor(item, scheduled, scene, palette)
  if (!isActive(item)) context.setLineDash([4, 3])
  context.stroke()
  context.setLineDash([])
  const isSelected = scene.selectedIds.has(item.id)
  if (!isSelected && !scene.hoveredIds.has(item.id)) return
  const around = { x: box.x - 2.5, y: box.y - 2.5, width: box.width + 5, height: box.height + 5 }
  boxPath(context, around, item.milestone, RADIUS + 2)
  context.strokeStyle = palette.brand
  context.lineWidth = isSelected ? 2 : 1.25
  context.stroke()
}
