// Indices side by side: label, value and predicate, an arrow from one to the next.
import type { IndexFigure } from '../../../shared/slides/slide.ts'
import { putText, type Sheet } from './sheet.ts'
import { SIZE } from './slide-look.ts'

const LABEL_HEIGHT = 34
const ARROW_WIDTH = 48

/** `size` is that of the value. */
export function putFigures(
  sheet: Sheet,
  figures: readonly IndexFigure[],
  place: { readonly x: number; readonly y: number; readonly width: number },
  { size = SIZE.number, hasPredicate = false }: { size?: number; hasPredicate?: boolean } = {},
): void {
  const { look } = sheet
  const width = (place.width - ARROW_WIDTH * (figures.length - 1)) / figures.length
  for (const [at, { label, index, predicate }] of figures.entries()) {
    const x = place.x + at * (width + ARROW_WIDTH)
    const isTarget = at === figures.length - 1 && figures.length > 1
    const valueTop = place.y + LABEL_HEIGHT
    const align = 'center'
    putText(
      sheet,
      label,
      { x, y: place.y, width, height: LABEL_HEIGHT },
      { size: SIZE.least, color: look.ink2, align },
    )
    putText(
      sheet,
      index.text,
      { x, y: valueTop, width, height: size * 1.3 },
      { size, bold: true, color: isTarget ? look.target : look.index, align, valign: 'middle', wrap: false },
    )
    if (hasPredicate)
      putText(
        sheet,
        predicate,
        { x, y: valueTop + size * 1.3, width, height: 44 },
        { size: SIZE.text, bold: true, align },
      )
    if (at > 0)
      putText(
        sheet,
        '→',
        { x: x - ARROW_WIDTH, y: valueTop, width: ARROW_WIDTH, height: size * 1.3 },
        { size: SIZE.lead, color: look.ink2, align, valign: 'middle' },
      )
  }
}
