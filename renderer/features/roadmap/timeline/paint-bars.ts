// Paints the visible part of the timeline. Positions come from bar-layout; nothing here decides anything.
import type { DayNumber } from '../../../../shared/base/civil-date.ts'
import type { Dependency } from '../../../../shared/domain/dependency.ts'
import type { Item, ItemId } from '../../../../shared/domain/item.ts'
import { isActive } from '../../../../shared/domain/item.ts'
import type { Row } from '../../../../shared/schedule/rows.ts'
import type { ScheduledItem } from '../../../../shared/schedule/scheduled-item.ts'
import { ticksOf } from '../../../../shared/schedule/ticks.ts'
import { type Box, barBox, ROW_HEIGHT } from './bar-layout.ts'
import type { Palette } from './palette.ts'
import { tickLevels, type TimeScale } from './time-scale.ts'

export interface Scene {
  readonly rows: readonly Row[]
  readonly rowIndexById: ReadonlyMap<ItemId, number>
  readonly schedule: ReadonlyMap<ItemId, ScheduledItem>
  readonly preview: ReadonlyMap<ItemId, Item>
  /** Where items stand without the drag under way; null while there is none. */
  readonly beforePreview: ReadonlyMap<ItemId, ScheduledItem> | null
  readonly dependencies: readonly Dependency[]
  readonly scale: TimeScale
  readonly today: DayNumber
  readonly cutOffs: readonly DayNumber[]
  readonly selectedId: ItemId | null
  readonly hoveredIds: ReadonlySet<ItemId>
  /** `I18 → 4`: what the item raises, short enough for a bar. */
  readonly labelOf: (item: Item) => string
  readonly heldWord: string
  readonly isHeld: (id: ItemId) => boolean
  readonly violated: ReadonlySet<ItemId>
}

const RADIUS = 5

function boxPath(context: CanvasRenderingContext2D, box: Box, radius = RADIUS): void {
  context.beginPath()
  context.roundRect(box.x + 0.5, box.y + 0.5, Math.max(1, box.width - 1), box.height - 1, radius)
}

function paintGrid(context: CanvasRenderingContext2D, scene: Scene, palette: Palette, window: Box): void {
  const { scale } = scene
  const { upper, lower } = tickLevels(scale.pixelsPerDay)
  const span = {
    start: Math.floor(scale.day(window.x)),
    end: Math.min(scale.range.end, Math.ceil(scale.day(window.x + window.width))),
  }
  const lines = (unit: typeof lower, color: string) => {
    context.fillStyle = color
    for (const tick of ticksOf(span, unit)) {
      const x = Math.round(scale.x(tick.start))
      if (tick.start > scale.range.start) context.fillRect(x, window.y, 1, window.height)
    }
  }
  lines(lower, palette.line)
  if (upper) lines(upper, palette.lineStrong)
}

function paintArrow(
  context: CanvasRenderingContext2D,
  dependency: Dependency,
  scene: Scene,
  palette: Palette,
  window: Box,
): void {
  const fromRow = scene.rowIndexById.get(dependency.predecessorId)
  const toRow = scene.rowIndexById.get(dependency.successorId)
  const from = scene.schedule.get(dependency.predecessorId)
  const to = scene.schedule.get(dependency.successorId)
  if (fromRow === undefined || toRow === undefined || !from || !to) return
  const top = Math.min(fromRow, toRow) * ROW_HEIGHT
  const bottom = (Math.max(fromRow, toRow) + 1) * ROW_HEIGHT
  if (bottom < window.y || top > window.y + window.height) return
  const a = barBox(fromRow, from.effective, scene.scale)
  const b = barBox(toRow, to.effective, scene.scale)
  const x1 = dependency.kind === 'start-start' ? a.x : a.x + a.width
  const x2 = dependency.kind === 'finish-finish' ? b.x + b.width : b.x
  const y1 = a.y + a.height / 2
  const y2 = b.y + b.height / 2
  // Into a start one comes from the left, into an end from the right.
  const side = dependency.kind === 'finish-finish' ? 1 : -1
  const out = dependency.kind === 'start-start' ? -1 : 1
  const turn = x2 + side * 9
  const isNear = [dependency.predecessorId, dependency.successorId].some(
    id => id === scene.selectedId || scene.hoveredIds.has(id),
  )
  context.strokeStyle = isNear ? palette.brand : palette.ink3
  context.fillStyle = context.strokeStyle
  context.globalAlpha = isNear ? 1 : 0.4
  context.lineWidth = isNear ? 1.5 : 1
  context.beginPath()
  context.moveTo(x1, y1)
  const leaves = x1 + out * 7
  const direct = side === -1 ? turn >= x1 : turn >= leaves
  if (direct) {
    context.lineTo(turn, y1)
  } else {
    // No room between the two: pass between the rows.
    const lane = toRow > fromRow ? (fromRow + 1) * ROW_HEIGHT : fromRow * ROW_HEIGHT
    context.lineTo(leaves, y1)
    context.lineTo(leaves, lane)
    context.lineTo(turn, lane)
  }
  context.lineTo(turn, y2)
  context.lineTo(x2 + side * 2, y2)
  context.stroke()
  context.beginPath()
  context.moveTo(x2, y2)
  context.lineTo(x2 + side * 6, y2 - 3.5)
  context.lineTo(x2 + side * 6, y2 + 3.5)
  context.fill()
  context.globalAlpha = 1
}

function paintHatch(context: CanvasRenderingContext2D, box: Box, color: string): void {
  context.save()
  boxPath(context, box)
  context.clip()
  context.strokeStyle = color
  context.lineWidth = 1.5
  context.beginPath()
  for (let x = box.x - box.height; x < box.x + box.width; x += 5) {
    context.moveTo(x, box.y + box.height)
    context.lineTo(x + box.height, box.y)
  }
  context.stroke()
  context.restore()
}

function paintLock(context: CanvasRenderingContext2D, x: number, y: number, color: string): void {
  context.fillStyle = color
  context.fillRect(x, y - 1, 8, 6)
  context.strokeStyle = color
  context.lineWidth = 1.4
  context.beginPath()
  context.arc(x + 4, y - 1, 2.6, Math.PI, 0)
  context.stroke()
}

function paintLabel(
  context: CanvasRenderingContext2D,
  text: string,
  box: Box,
  palette: Palette,
  inside: string,
): void {
  if (text === '') return
  const width = context.measureText(text).width
  const y = box.y + box.height / 2 + 0.5
  if (width + 14 <= box.width) {
    context.fillStyle = inside
    context.fillText(text, box.x + 8, y)
  } else {
    // A halo keeps lines that pass behind from striking the text through.
    context.lineWidth = 3
    context.strokeStyle = palette.surface
    context.strokeText(text, box.x + box.width + 6, y)
    context.fillStyle = palette.ink2
    context.fillText(text, box.x + box.width + 6, y)
  }
}

function paintBar(
  context: CanvasRenderingContext2D,
  item: Item,
  scheduled: ScheduledItem,
  row: number,
  scene: Scene,
  palette: Palette,
): void {
  const { scale } = scene
  const colors = palette.category[item.category]
  const box = barBox(row, scheduled.effective, scale)
  const stored = scene.beforePreview?.get(item.id)
  const hasMoved =
    stored !== undefined &&
    (stored.effective.start !== scheduled.effective.start || stored.effective.end !== scheduled.effective.end)
  if (hasMoved) {
    // The ghost: where the bar stood before the drag.
    boxPath(context, barBox(row, stored.effective, scale))
    context.setLineDash([3, 3])
    context.strokeStyle = palette.ink3
    context.lineWidth = 1
    context.stroke()
    context.setLineDash([])
  }
  const live = isActive(item)
  boxPath(context, box)
  context.fillStyle = live ? colors.soft : palette.surface2
  context.fill()
  if (live && item.progressPercent > 0) {
    context.save()
    context.clip()
    context.globalAlpha = 0.38
    context.fillStyle = colors.ink
    context.fillRect(box.x, box.y, (box.width * item.progressPercent) / 100, box.height)
    context.restore()
  }
  if (scheduled.late && live) {
    const plannedEnd = scale.x(scheduled.planned.end + 1)
    const lateBox = { ...box, x: plannedEnd, width: box.x + box.width - plannedEnd }
    if (lateBox.width > 1) paintHatch(context, lateBox, palette.danger)
  }
  const held = live && scene.isHeld(item.id)
  boxPath(context, box)
  context.lineWidth = 1
  context.strokeStyle = !live
    ? palette.ink3
    : scene.violated.has(item.id) || scheduled.late
      ? palette.danger
      : held
        ? palette.warn
        : colors.ink
  context.globalAlpha = live && !held && !scheduled.late ? 0.75 : 1
  if (!live) context.setLineDash([4, 3])
  context.stroke()
  context.setLineDash([])
  context.globalAlpha = 1
  if (item.id === scene.selectedId || scene.hoveredIds.has(item.id)) {
    boxPath(context, { x: box.x - 2, y: box.y - 2, width: box.width + 4, height: box.height + 4 }, RADIUS + 2)
    context.strokeStyle = palette.brand
    context.lineWidth = item.id === scene.selectedId ? 2 : 1.25
    context.stroke()
  }
  if (item.pinned) paintLock(context, box.x - 12, box.y + box.height / 2, palette.ink2)
  const label = [scene.labelOf(item), held ? scene.heldWord : ''].filter(part => part !== '').join('  ')
  paintLabel(context, label, box, palette, live ? palette.ink : palette.ink2)
}

/** Paints the part of the row area that `window` shows; the context's origin is the window's corner. */
export function paintBars(
  context: CanvasRenderingContext2D,
  scene: Scene,
  palette: Palette,
  window: Box,
): void {
  context.save()
  context.translate(-window.x, -window.y)
  context.clearRect(window.x, window.y, window.width, window.height)
  paintGrid(context, scene, palette, window)
  context.setLineDash([2, 3])
  context.strokeStyle = palette.lineStrong
  context.lineWidth = 1
  for (const cutOff of scene.cutOffs) {
    const x = Math.round(scene.scale.x(cutOff + 1)) + 0.5
    context.beginPath()
    context.moveTo(x, window.y)
    context.lineTo(x, window.y + window.height)
    context.stroke()
  }
  context.setLineDash([])
  const todayX = Math.round(scene.scale.x(scene.today))
  context.fillStyle = palette.today
  context.fillRect(todayX, window.y, 2, window.height)
  context.textBaseline = 'middle'
  context.font = `600 11px ${palette.font}`
  for (const dependency of scene.dependencies) paintArrow(context, dependency, scene, palette, window)
  const first = Math.max(0, Math.floor(window.y / ROW_HEIGHT))
  const last = Math.min(scene.rows.length - 1, Math.ceil((window.y + window.height) / ROW_HEIGHT))
  for (let index = first; index <= last; index += 1) {
    const row = scene.rows[index]
    if (row?.kind !== 'item') continue
    const scheduled = scene.schedule.get(row.item.id)
    if (scheduled)
      paintBar(context, scene.preview.get(row.item.id) ?? row.item, scheduled, index, scene, palette)
  }
  context.restore()
}
