// What a cell says while its column is scrolled under the name, or goes on beyond the table: a number or a date whole or not at
// all, words from their beginning (decisions 27 and 48).
import { CELL_PADDING } from './column-places.ts'
import type { PaintedColumn } from './scene.ts'
import { fitText, fitWords } from './text-fit.ts'

/** From where to where of the layer columns are seen beside the name. */
export interface SeenRange {
  readonly from: number
  readonly to: number
}

/** `x` is where the column is seen; the font is that of the context. */
export function seenText(
  context: CanvasRenderingContext2D,
  text: string,
  column: Pick<PaintedColumn, 'width' | 'align' | 'isWhole'>,
  x: number,
  { from, to }: SeenRange,
): string {
  const { width, align, isWhole } = column
  const whole = fitText(context, text, width - 2 * CELL_PADDING)
  if (whole === '' || (x >= from && x + width <= to)) return whole
  const textWidth = context.measureText(whole).width
  const left = align === 'end' ? x + width - CELL_PADDING - textWidth : x + CELL_PADDING
  if (left < from) return ''
  if (left + textWidth <= to) return whole
  return isWhole ? '' : fitWords(context, text, to - CELL_PADDING - left)
}
