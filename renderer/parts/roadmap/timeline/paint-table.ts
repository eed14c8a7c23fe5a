// The table at the left: group names, item names with their marks, and the chosen columns.
import { HEAD_HEIGHT, ROW_HEIGHT, rowTop, visibleRows } from './bar-layout.ts'
import { clipTo } from './clip-to.ts'
import { CELL_PADDING, nameEdge, seenX, wordsEnd } from './column-places.ts'
import type { FrameView } from './frame.ts'
import { paintFrozenEdge } from './frozen-edge.ts'
import { strokeIcon } from './icon-shapes.tsx'
import type { CanvasSize } from './painted-canvas.tsx'
import type { Palette } from './palette.ts'
import type { Mark, Scene } from './scene.ts'
import type { Item } from '../../../../shared/domain/item.ts'
import { levelAt } from '../../../../shared/schedule/row-places.ts'
import { isGroup, isItem, type GroupRow, type Row } from '../../../../shared/schedule/rows.ts'
import { seenText } from './seen-text.ts'
import { fitText } from './text-fit.ts'

export const LEFT_PADDING = 12
const INDENT = 14
const ICON = 14
const MARK = 13
const GAP = 6

export function markColor(mark: Mark, palette: Palette): string {
  return { danger: palette.danger, warn: palette.warn, quiet: palette.ink3, target: palette.target }[
    mark.tone
  ]
}

function paintChevron(
  context: CanvasRenderingContext2D,
  x: number,
  y: number,
  isOpen: boolean,
  color: string,
) {
  context.strokeStyle = color
  context.lineWidth = 1.5
  context.lineJoin = 'round'
  context.beginPath()
  if (isOpen) {
    context.moveTo(x + 2.5, y - 2)
    context.lineTo(x + 6.5, y + 2)
    context.lineTo(x + 10.5, y - 2)
  } else {
    context.moveTo(x + 4.5, y - 4)
    context.lineTo(x + 8.5, y)
    context.lineTo(x + 4.5, y + 4)
  }
  context.stroke()
}

/** What the group comes to, under the columns that are summed; answers where the first of them begins. */
function paintSums(
  context: CanvasRenderingContext2D,
  row: GroupRow,
  scene: Scene,
  view: FrameView,
  palette: Palette,
  y: number,
): number {
  const edge = nameEdge(scene.columns)
  let left = scene.tableWidth
  context.font = `600 11.5px ${palette.font}`
  context.fillStyle = palette.ink2
  context.textAlign = 'end'
  clipTo(context, edge, y - ROW_HEIGHT / 2, scene.tableWidth - edge, y + ROW_HEIGHT / 2)
  for (const column of scene.columns) {
    const text = column.sum(row)
    const x = seenX(column, view)
    const right = x + column.width - CELL_PADDING
    const shown = seenText(context, text, column, x, { from: edge, to: scene.tableWidth })
    if (shown === '') continue
    context.fillText(shown, right, y + 0.5)
    left = Math.min(left, right - context.measureText(shown).width)
  }
  context.restore()
  context.textAlign = 'start'
  return Math.max(edge, left)
}

export function paintGroup(
  context: CanvasRenderingContext2D,
  row: GroupRow,
  scene: Scene,
  view: FrameView,
  palette: Palette,
  y: number,
): void {
  const right = paintSums(context, row, scene, view, palette, y)
  let x = LEFT_PADDING + (row.level - 1) * INDENT
  paintChevron(context, x, y, !row.isCollapsed, palette.ink2)
  x += ICON + GAP
  const category = scene.groupCategory(row)
  if (category) {
    strokeIcon(context, category, x, y - ICON / 2, ICON, palette.category[category].ink)
    x += ICON + GAP
  }
  context.font = `${row.level === 1 ? 700 : 600} 12.5px ${palette.font}`
  const count = scene.groupCount(row)
  const name = fitText(context, scene.groupName(row), right - x - 34)
  context.fillStyle = palette.ink
  context.fillText(name, x, y + 0.5)
  x += context.measureText(name).width + GAP
  context.font = `500 11px ${palette.font}`
  context.fillStyle = palette.ink3
  context.fillText(count, x, y + 0.5)
}

/** A name that the search finds lies on a marked ground, with a line under it. */
function paintHit(
  context: CanvasRenderingContext2D,
  x: number,
  y: number,
  width: number,
  palette: Palette,
): void {
  context.fillStyle = palette.warn
  context.globalAlpha = 0.2
  context.fillRect(x - 2, y - 9, width + 4, 18)
  context.globalAlpha = 1
  context.fillRect(x - 2, y + 8, width + 4, 1.5)
}

function paintName(
  context: CanvasRenderingContext2D,
  item: Item,
  level: 1 | 2 | 3,
  text: string,
  scene: Scene,
  palette: Palette,
  y: number,
  width: number,
): void {
  let x = LEFT_PADDING + (level - 1) * INDENT
  if (scene.showsCategory) {
    strokeIcon(context, item.category, x, y - ICON / 2, ICON, palette.category[item.category].ink)
    x += ICON + GAP
  }
  const marks = scene.marksOf(item)
  let right = width - CELL_PADDING
  for (const mark of marks.toReversed()) {
    right -= MARK
    strokeIcon(context, mark.icon, right, y - MARK / 2, MARK, markColor(mark, palette))
    right -= 4
  }
  context.font = `500 12.5px ${palette.font}`
  const shown = fitText(context, text, right - x)
  if (scene.hits.has(item.id)) paintHit(context, x, y, context.measureText(shown).width, palette)
  context.fillStyle = palette.ink
  context.fillText(shown, x, y + 0.5)
}

/** The ring around the row, or around the cell, that the keyboard stands on; none on other rows. */
export function paintFocus(
  context: CanvasRenderingContext2D,
  row: Row,
  scene: Scene,
  view: FrameView,
  palette: Palette,
  top: number,
): void {
  if (row.id !== scene.activeKey || !scene.isFocused) return
  const cell = scene.columns.find(column => column.id === scene.activeColumn)
  const least = cell && cell.id !== 'name' ? nameEdge(scene.columns) : 0
  const left = cell ? Math.max(least, seenX(cell, view)) : 0
  const right = cell ? Math.min(scene.tableWidth, seenX(cell, view) + cell.width) : scene.tableWidth - 1
  if (right <= left) return
  context.strokeStyle = palette.focus
  context.lineWidth = 2
  context.strokeRect(left + 1, top + 1, right - left - 2, ROW_HEIGHT - 2)
}

/** The columns beside the name, as far as they are seen. */
function paintCells(
  context: CanvasRenderingContext2D,
  scene: Scene,
  view: FrameView,
  palette: Palette,
  seen: { readonly first: number; readonly last: number },
): void {
  const edge = nameEdge(scene.columns)
  const columns = scene.columns
    .slice(1)
    .map(column => ({ column, x: seenX(column, view) }))
    .filter(({ column, x }) => x + column.width > edge && x < scene.tableWidth)
  context.font = `500 11.5px ${palette.font}`
  context.fillStyle = palette.ink3
  for (let index = seen.first; index <= seen.last; index += 1) {
    const row = scene.rows[index]
    if (!isItem(row)) continue
    const item = scene.preview.get(row.id) ?? row
    const y = rowTop(index, view) + ROW_HEIGHT / 2 + 0.5
    for (const { column, x } of columns) {
      const text = seenText(context, column.text(item), column, x, { from: edge, to: scene.tableWidth })
      if (column.align === 'end') {
        context.textAlign = 'end'
        context.fillText(text, x + column.width - CELL_PADDING, y)
        context.textAlign = 'start'
      } else context.fillText(text, x + CELL_PADDING, y)
    }
  }
}

/** Paints the cells of the rows in sight; the ground behind them is there already. */
export function paintTable(
  context: CanvasRenderingContext2D,
  scene: Scene,
  view: FrameView,
  palette: Palette,
  size: CanvasSize,
): void {
  const seen = visibleRows(scene.rows.length, view, size.height)
  const edge = nameEdge(scene.columns)
  // The name ends where the cells do: the scroll bar lies over the ground of the last row, and over no half of its words.
  const foot = wordsEnd(scene.columns, scene.tableWidth, size.height)
  context.textBaseline = 'middle'
  clipTo(context, edge, HEAD_HEIGHT, scene.tableWidth - edge, foot)
  paintCells(context, scene, view, palette, seen)
  context.restore()
  clipTo(context, edge, HEAD_HEIGHT, scene.tableWidth - edge, size.height)
  paintFrozenEdge(context, scene, view, palette, HEAD_HEIGHT, size.height)
  context.restore()
  clipTo(context, 0, HEAD_HEIGHT, scene.tableWidth, foot)
  const [name] = scene.columns
  for (let index = seen.first; index <= seen.last; index += 1) {
    const row = scene.rows[index]
    if (!row || !name) continue
    const top = rowTop(index, view)
    const y = top + ROW_HEIGHT / 2
    if (isGroup(row)) paintGroup(context, row, scene, view, palette, y)
    else {
      const item = scene.preview.get(row.id) ?? row
      paintName(context, row, levelAt(scene.rows, index), name.text(item), scene, palette, y, name.width)
    }
    paintFocus(context, row, scene, view, palette, top)
  }
  context.restore()
  context.fillStyle = palette.lineStrong
  context.fillRect(scene.tableWidth - 1, 0, 1, size.height)
}
