// What is written in a bar and beside it.
import { isActive, type Item } from '../../../../shared/domain/item.ts'
import type { Box } from '../../../state/interaction.ts'
import type { FrameView } from './frame.ts'
import { strokeIcon } from './icon-shapes.tsx'
import type { Palette } from './palette.ts'
import { fitText } from './text-fit.ts'

const ICON = 12
/** A bar narrower than this shows no icon of its category. */
const ICON_ROOM = 30
const LABEL_GAP = 6

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

/** Inside the bar where there is room, from its visible beginning on; else to the right of it. */
export function paintLabel(
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
