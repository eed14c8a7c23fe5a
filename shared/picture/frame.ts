// What every drawing is given: its paper, and how wide words come out there.
import type { Words } from '../report/words.ts'
import { baseline, lineHeight, write, type Measure, type Shape, type TextStyle } from './drawing.ts'
import { wrapWords } from './wrap-words.ts'

export interface Frame {
  /** In points. */
  readonly width: number
  readonly height: number
  readonly measure: Measure
  readonly words: Words
  /** Whether the title is written over it, as on a picture that stands alone; on a page of a document it has a heading. */
  readonly isTitled: boolean
}

/** As high as what is in it. */
export type OpenFrame = Omit<Frame, 'height'>

const TITLE: TextStyle = { size: 14, weight: 700 }
const TITLE_AIR = 6
const TITLE_LINES = 2

/** The title of a drawing, and where what is below it begins. */
export function drawTitle(
  title: string,
  { width, measure, isTitled }: OpenFrame,
): { readonly shapes: readonly Shape[]; readonly bottom: number } {
  if (!isTitled) return { shapes: [], bottom: 0 }
  const lines = wrapWords(title, width, TITLE_LINES, TITLE, measure)
  const height = lineHeight(TITLE.size)
  return {
    shapes: lines.map((text, at) => write(text, 0, baseline(at * height, height, TITLE.size), TITLE)),
    bottom: lines.length * height + TITLE_AIR,
  }
}
