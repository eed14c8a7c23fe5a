// Where a bar lies beyond an edge of the axis, a small sign at that edge says on which side; pressed, it brings the bar.
import { barOfRow, ROW_HEIGHT, rowAt, rowTop, visibleRows, type Bars, type FoundBar } from './bar-layout.ts'
import type { FrameView } from './frame.ts'
import type { CanvasSize } from './painted-canvas.tsx'
import type { Palette } from './palette.ts'
import type { Scene } from './scene.ts'

const SIZE = 18
const AIR = 4
/** Less of a bar than this is not seen. */
const LEAST = 3

export interface EdgeHint {
  readonly found: FoundBar
  readonly side: 'left' | 'right'
  /** Middle of the sign. */
  readonly x: number
  readonly y: number
}

/** The sign of a row; null where its bar is in sight, or where there is none. */
export function edgeHint(index: number, bars: Bars, view: FrameView): EdgeHint | null {
  const found = barOfRow(index, bars, view)
  if (!found) return null
  const { box } = found
  const y = rowTop(index, view) + ROW_HEIGHT / 2
  if (box.x + box.width < view.tableWidth + LEAST)
    return { found, side: 'left', x: view.tableWidth + AIR + SIZE / 2, y }
  return box.x > view.width - LEAST ? { found, side: 'right', x: view.width - AIR - SIZE / 2, y } : null
}

/** The sign under a point. */
export function hintAt(
  point: { readonly x: number; readonly y: number },
  bars: Bars,
  view: FrameView,
): EdgeHint | null {
  const hint = edgeHint(rowAt(point.y, view), bars, view)
  return hint && Math.abs(point.x - hint.x) <= SIZE / 2 + AIR ? hint : null
}

export function paintEdgeHints(
  context: CanvasRenderingContext2D,
  scene: Scene,
  view: FrameView,
  palette: Palette,
  size: CanvasSize,
): void {
  const { first, last } = visibleRows(scene.rows.length, view, size.height)
  context.lineJoin = 'round'
  context.lineCap = 'round'
  for (let index = first; index <= last; index += 1) {
    const hint = edgeHint(index, scene, view)
    if (!hint) continue
    const { x, y, side, found } = hint
    const isHovered = scene.hoveredIds.has(found.item.id)
    const way = side === 'left' ? -1 : 1
    context.fillStyle = isHovered ? palette.brandSoft : palette.surface2
    context.beginPath()
    context.arc(x, y, SIZE / 2, 0, 2 * Math.PI)
    context.fill()
    context.strokeStyle = isHovered ? palette.brand : palette.category[found.item.category].ink
    context.lineWidth = 1.75
    context.beginPath()
    context.moveTo(x - 1.5 * way, y - 4)
    context.lineTo(x + 2.5 * way, y)
    context.lineTo(x - 1.5 * way, y + 4)
    context.stroke()
  }
  context.lineCap = 'butt'
  context.lineJoin = 'miter'
}
