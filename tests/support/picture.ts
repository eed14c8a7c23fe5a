// Drawings under test: widths that nearly are those of the font, and what a drawing consists of.
import {
  textBox,
  type Box,
  type Drawing,
  type Measure,
  type Point,
  type Shape,
  type TextShape,
} from '../../shared/picture/drawing.ts'
import type { Frame } from '../../shared/picture/frame.ts'
import { wordsOf } from './report.ts'

const NARROW = /[ .,:;|ijlI!'()]/g

/** A little wider than Plus Jakarta Sans. */
export const measure: Measure = (text, { size, weight }) => {
  const narrow = text.match(NARROW)?.length ?? 0
  return ((text.length - narrow) * 0.62 + narrow * 0.32) * size * (weight >= 600 ? 1.06 : 1)
}

export function frameOf(width: number, height: number, language: 'id' | 'en' = 'id'): Frame {
  return { width, height, measure, words: wordsOf(language), isTitled: true }
}

/** What is left of A4 and F4 between margins of 20 mm, in points. */
export const PAPERS: readonly (readonly [string, number, number])[] = [
  ['A4 landscape', 728, 482],
  ['A4 portrait', 482, 728],
  ['F4 landscape', 822, 496],
  ['F4 portrait', 496, 822],
]

/** All shapes that are painted, groups opened. */
export function flatShapes(shapes: readonly Shape[]): readonly Exclude<Shape, { kind: 'group' }>[] {
  return shapes.flatMap(shape => (shape.kind === 'group' ? flatShapes(shape.shapes) : [shape]))
}

export function textsOf({ shapes }: Drawing): readonly TextShape[] {
  return flatShapes(shapes).filter(shape => shape.kind === 'text')
}

function cornersOf(shape: Shape): readonly Point[] {
  switch (shape.kind) {
    case 'rect':
      return [
        { x: shape.x, y: shape.y },
        { x: shape.x + shape.width, y: shape.y + shape.height },
      ]
    case 'polygon':
    case 'polyline':
      return shape.points
    case 'text': {
      const { left, top, width, height } = textBox(shape, measure)
      return [
        { x: left, y: top },
        { x: left + width, y: top + height },
      ]
    }
    case 'group':
      return shape.shapes.flatMap(cornersOf)
  }
}

/** Half a line thick may lie outside. */
const TOLERANCE = 1

export function findOutside({ width, height, shapes }: Drawing): readonly Shape[] {
  const isOut = ({ x, y }: Point) =>
    !(x >= -TOLERANCE && y >= -TOLERANCE && x <= width + TOLERANCE && y <= height + TOLERANCE)
  return flatShapes(shapes).filter(shape => cornersOf(shape).some(isOut))
}

const meet = (a: Box, b: Box) =>
  a.left < b.left + b.width &&
  b.left < a.left + a.width &&
  a.top < b.top + b.height &&
  b.top < a.top + a.height

/** Pairs of texts that lie over each other, as `one / other`. */
export function findOverlaps(drawing: Drawing): readonly string[] {
  const boxes = textsOf(drawing)
    .map(shape => ({ text: shape.text, box: textBox(shape, measure) }))
    .toSorted((a, b) => a.box.top - b.box.top)
  const found: string[] = []
  for (const [at, one] of boxes.entries())
    for (let next = at + 1; next < boxes.length; next += 1) {
      const other = boxes[next]
      if (other === undefined || other.box.top > one.box.top + one.box.height) break
      if (meet(one.box, other.box)) found.push(`${one.text} / ${other.text}`)
    }
  return found
}
