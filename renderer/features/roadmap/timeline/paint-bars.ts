// The bars of the rows in sight, with ghosts, progress, patterns, labels and handles.
import { isActive, type Category, type Item } from '../../../../shared/domain/item.ts'
import type { ScheduledItem } from '../../../../shared/schedule/scheduled-item.ts'
import {
  barBox,
  barOfRow,
  BAR_HEIGHT,
  dayX,
  hasProgressHandle,
  LINK_OFFSET,
  progressX,
  visibleRows,
} from './bar-layout.ts'
import type { Box } from '../../../state/interaction.ts'
import type { FrameView } from './frame.ts'
import { strokeIcon } from './icon-shapes.tsx'
import type { CanvasSize } from './painted-canvas.tsx'
import type { Palette } from './palette.ts'
import type { Scene } from './scene.ts'
import { fitText } from './text-fit.ts'

const RADIUS = 5
const ICON = 12
/** A bar narrower than this shows no icon of its category. */
const ICON_ROOM = 30
const LABEL_GAP = 6
/** An arrow runs so far before it turns. */
const ARROW_ROOM = 8

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
  if (category === 'people')
    for (let x = left - ((left - box.x) % 6) + 3; x < right; x += 6)
      context.fillRect(x, box.y + box.height - 5, 2, 2)
  context.globalAlpha = 1
}

function paintGhost(
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

/** Where the item stood in the revision that is compared with: a thin bar under it, and by how many days it has moved. */
function paintComparison(
  context: CanvasRenderingContext2D,
  item: Item,
  scheduled: ScheduledItem,
  row: number,
  scene: Scene,
  view: FrameView,
  palette: Palette,
): string {
  const before = scene.comparison?.get(item.id)
  if (!before) return ''
  const box = barBox(row, before, false, view)
  context.fillStyle = palette.ink3
  context.globalAlpha = 0.55
  context.fillRect(box.x, box.y + BAR_HEIGHT + 1, box.width, 3)
  context.globalAlpha = 1
  const days = scheduled.effective.end - before.end
  return days === 0 && scheduled.effective.start === before.start ? '' : scene.shiftText(days)
}

function outlineColor(item: Item, scheduled: ScheduledItem, scene: Scene, palette: Palette): string {
  if (!isActive(item)) return palette.ink3
  if (scene.isViolated(item.id) || scheduled.late) return palette.danger
  if (scene.isCritical(item.id)) return palette.target
  return scene.isHeld(item.id) ? palette.warn : palette.category[item.category].ink
}

function paintFill(
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
  context.save()
  context.clip()
  paintPattern(context, item.category, box, colors.ink, view)
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

function paintOutline(
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

function paintHandles(
  context: CanvasRenderingContext2D,
  item: Item,
  box: Box,
  scene: Scene,
  palette: Palette,
): void {
  if (!scene.hasHandles(item.id)) return
  const y = box.y + box.height / 2
  context.lineWidth = 1.5
  for (const x of [box.x - LINK_OFFSET, box.x + box.width + LINK_OFFSET]) {
    context.beginPath()
    context.arc(x, y, 4, 0, 2 * Math.PI)
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

/** Inside the bar where there is room, from its visible beginning on; else to the right of it. */
function paintLabel(
  context: CanvasRenderingContext2D,
  item: Item,
  box: Box,
  label: string,
  shift: string,
  /** Pixels that a link dot or the beginning of an arrow takes right of the bar. */
  clearance: number,
  view: FrameView,
  palette: Palette,
): void {
  const y = box.y + box.height / 2 + 0.5
  const ink = isActive(item) ? palette.ink : palette.ink2
  const left = Math.max(box.x, view.tableWidth)
  const right = box.x + box.width
  let after = Math.max(right, left) + LABEL_GAP + clearance
  const hasIcon = !item.milestone && right - left >= ICON_ROOM && box.width >= ICON_ROOM
  const inside = left + (hasIcon ? ICON + 11 : 8)
  if (hasIcon)
    strokeIcon(
      context,
      item.category,
      left + 6,
      box.y + (box.height - ICON) / 2,
      ICON,
      palette.category[item.category].ink,
    )
  context.font = `600 11px ${palette.font}`
  if (label !== '') {
    const width = context.measureText(label).width
    if (!item.milestone && inside + width + 6 <= right) {
      context.fillStyle = ink
      context.fillText(label, inside, y)
    } else if (right > view.tableWidth) {
      outside(context, label, after, y, palette.ink2, palette)
      after += width + 8
    }
  }
  if (shift !== '' && right > view.tableWidth) outside(context, shift, after, y, palette.ink3, palette)
}

/** A halo keeps lines that pass behind from striking the text through. */
function outside(
  context: CanvasRenderingContext2D,
  text: string,
  x: number,
  y: number,
  color: string,
  palette: Palette,
): void {
  const shown = fitText(context, text, 320)
  context.lineWidth = 3
  context.lineJoin = 'round'
  context.strokeStyle = palette.surface
  context.strokeText(shown, x, y)
  context.fillStyle = color
  context.fillText(shown, x, y)
}

/** Paints the bars of the rows in sight; the clip to the time axis is the caller's. */
export function paintBars(
  context: CanvasRenderingContext2D,
  scene: Scene,
  view: FrameView,
  palette: Palette,
  size: CanvasSize,
): void {
  context.textBaseline = 'middle'
  const { first, last } = visibleRows(scene.rows.length, view, size.height)
  for (let index = first; index <= last; index += 1) {
    const found = barOfRow(index, scene, view)
    if (!found) continue
    const { item, scheduled, box } = found
    paintGhost(context, item, scheduled, index, scene, view, palette)
    const shift = paintComparison(context, item, scheduled, index, scene, view, palette)
    const isOutside = box.x > size.width || box.x + box.width < view.tableWidth
    if (isOutside) continue
    paintFill(context, item, scheduled, box, view, palette)
    paintOutline(context, item, scheduled, box, scene, palette)
    const leavesRight = scene
      .linksOf(index)
      .some(link => link.predecessorId === item.id && link.kind !== 'start-start')
    const clearance = scene.hasHandles(item.id) ? LINK_OFFSET + 6 : leavesRight ? ARROW_ROOM : 0
    paintHandles(context, item, box, scene, palette)
    paintLabel(context, item, box, scene.barLabel(item), shift, clearance, view, palette)
  }
}
