// A folded group on the time axis: a thin bar from the first start to the last end of what is inside.
import type { Box } from '../../../state/interaction.ts'
import { dayX, ROW_HEIGHT, rowTop, visibleRows } from './bar-layout.ts'
import type { FrameView } from './frame.ts'
import type { CanvasSize } from './painted-canvas.tsx'
import type { Palette } from './palette.ts'
import type { Scene } from './scene.ts'
import { isGroup } from '../../../../shared/schedule/rows.ts'

const HEIGHT = 6
const CAP = 4

/** Where the bar of a row stands; null for items, open groups and groups without dates. */
export function groupBar(
  index: number,
  scene: Pick<Scene, 'rows' | 'groupSpan'>,
  view: FrameView,
): Box | null {
  const row = scene.rows[index]
  const span = isGroup(row) && row.isCollapsed ? scene.groupSpan(row) : null
  if (!span) return null
  const x = dayX(span.start, view)
  const y = rowTop(index, view) + (ROW_HEIGHT - HEIGHT - CAP) / 2
  return { x, y, width: Math.max(HEIGHT, dayX(span.end + 1, view) - x), height: HEIGHT + CAP }
}

export function paintGroupBars(
  context: CanvasRenderingContext2D,
  scene: Scene,
  view: FrameView,
  palette: Palette,
  size: CanvasSize,
): void {
  const { first, last } = visibleRows(scene.rows.length, view, size.height)
  for (let index = first; index <= last; index += 1) {
    const row = scene.rows[index]
    const box = groupBar(index, scene, view)
    if (!box || !isGroup(row)) continue
    const category = scene.groupCategory(row)
    const { x, y, width, height } = box
    const cap = Math.min(CAP, width / 2)
    context.fillStyle = category ? palette.category[category].ink : palette.ink2
    context.globalAlpha = 0.75
    context.beginPath()
    context.moveTo(x, y)
    context.lineTo(x + width, y)
    context.lineTo(x + width, y + height)
    context.lineTo(x + width - cap, y + HEIGHT)
    context.lineTo(x + cap, y + HEIGHT)
    context.lineTo(x, y + height)
    context.fill()
    context.globalAlpha = 1
  }
}
