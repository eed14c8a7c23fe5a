// The edge of the name, over the columns that are scrolled under it.
import { nameEdge } from './column-places.ts'
import type { FrameView } from './frame.ts'
import type { Palette } from './palette.ts'
import type { Scene } from './scene.ts'

const SHADOW = '#000'
const SHADOW_WIDTH = 7
const SHADOW_STRENGTH = 0.16

/** Nothing while the columns are not scrolled. */
export function paintFrozenEdge(
  context: CanvasRenderingContext2D,
  scene: Scene,
  view: FrameView,
  palette: Palette,
  top: number,
  bottom: number,
): void {
  if (view.tableLeft === 0) return
  const edge = nameEdge(scene.columns)
  context.fillStyle = palette.lineStrong
  context.fillRect(edge, top, 1, bottom - top)
  context.fillStyle = SHADOW
  for (let strip = 0; strip < SHADOW_WIDTH; strip += 1) {
    context.globalAlpha = SHADOW_STRENGTH * (1 - strip / SHADOW_WIDTH) ** 2
    context.fillRect(edge + 1 + strip, top, 1, bottom - top)
  }
  context.globalAlpha = 1
}
