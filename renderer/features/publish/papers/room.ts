// What a page leaves for drawings.
import { MARGIN, type PageSize } from '../../../parts/paper/paper.ts'

export const POINTS_PER_MM = 72 / 25.4

/** Between the margins, in points. */
export function roomOn({ width, height }: PageSize): { readonly width: number; readonly height: number } {
  return {
    width: (width - 2 * MARGIN.side) * POINTS_PER_MM,
    height: (height - MARGIN.top - MARGIN.bottom) * POINTS_PER_MM,
  }
}
