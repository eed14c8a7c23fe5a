// The words in and beside the bars, over bars and arrows.
import { BAR_HEIGHT } from './bar-layout.ts'
import { barFont, type BarTexts } from './bar-texts.ts'
import type { Palette } from './palette.ts'
import type { Scene } from './scene.ts'
import { isItem } from '../../../../shared/schedule/rows.ts'

const AIR = 3

export function paintBarTexts(
  context: CanvasRenderingContext2D,
  texts: BarTexts,
  scene: Scene,
  palette: Palette,
): void {
  context.font = barFont(palette)
  context.textBaseline = 'middle'
  for (const [index, placed] of texts) {
    const row = scene.rows[index]
    if (!isItem(row)) continue
    const isMarked = scene.selectedIds.has(row.id) || row.id === scene.activeKey
    for (const { text, x, y, width, ground, color } of placed) {
      if (ground) {
        // Lines that pass behind do not strike the text through.
        const isRow = ground === 'row'
        const rowColor = isMarked ? palette.brandSoft : palette.surface
        context.fillStyle = isRow ? rowColor : palette.category[row.category].soft
        context.fillRect(x - AIR, y - BAR_HEIGHT / 2 + 2, width + 2 * AIR, BAR_HEIGHT - 4)
      }
      context.fillStyle = color
      context.fillText(text, x, y)
    }
  }
}
