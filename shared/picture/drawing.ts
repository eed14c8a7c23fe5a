// A drawing: shapes with their places in points, before any language of files. Colours are named by what they mean and found
// in a palette when the drawing is shown (palettes.ts). What makes one is in `draw-…`, what shows one in `to-svg.ts`.
import type { Category } from '../domain/item.ts'

export type Tint = Category | `series-${0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9}`
/** What a colour means. */
export type Role =
  | 'ground'
  | 'panel'
  | 'line'
  | 'line-strong'
  | 'ink'
  | 'ink-2'
  | 'index'
  | 'target'
  | 'today'
  | 'late'
  | Tint
  | `${Category}-soft`

/** Lines over a fill, so that no colour stands alone for what it means. */
export type Pattern = 'plain' | 'rising' | 'dots' | 'cross' | 'level' | 'falling' | 'upright' | 'grid'

export interface Point {
  readonly x: number
  readonly y: number
}

export interface Fill {
  readonly role: Role
  /** From 0 to 1; without it the whole colour. */
  readonly opacity?: number
  readonly pattern?: { readonly kind: Pattern; readonly role: Role }
}

export interface Stroke {
  readonly role: Role
  readonly width: number
  readonly dash?: readonly number[]
}

interface Painted {
  readonly fill?: Fill
  readonly stroke?: Stroke
}

export interface Rect extends Painted {
  readonly kind: 'rect'
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly radius?: number
}

export interface Polyline {
  readonly kind: 'polyline'
  readonly points: readonly Point[]
  readonly stroke: Stroke
}

export interface Polygon extends Painted {
  readonly kind: 'polygon'
  readonly points: readonly Point[]
}

export type Weight = 400 | 500 | 600 | 700
export interface TextStyle {
  readonly size: number
  readonly weight: Weight
}

export interface TextShape extends TextStyle {
  readonly kind: 'text'
  /** The point of its base line that `anchor` names. */
  readonly x: number
  readonly y: number
  readonly anchor: 'start' | 'middle' | 'end'
  readonly role: Role
  readonly text: string
}

/** Shapes that belong together; with a label, assistive technology says it instead of the words inside. */
export interface Group {
  readonly kind: 'group'
  readonly label?: string
  readonly shapes: readonly Shape[]
}

export type Shape = Rect | Polyline | Polygon | TextShape | Group

/** Everything lies between 0 and `width`, 0 and `height`: points, 72 of them an inch. */
export interface Drawing {
  readonly title: string
  /** What is to be seen, for those who do not see it. */
  readonly description: string
  readonly width: number
  readonly height: number
  readonly shapes: readonly Shape[]
}

/** How wide a text comes out, in points. */
export type Measure = (text: string, style: TextStyle) => number

/** The smallest text of any drawing: smaller, nobody reads it on paper. */
export const LEAST_SIZE = 9

/** From line to line, as a part of the size. */
const LINE = 1.28
/** How far letters reach above and below their base line, as a part of the size. */
const ASCENT = 0.8
const DESCENT = 0.24

export const lineHeight = (size: number) => size * LINE

/** The base line of a text that stands in the middle of a line `height` high from `top`. */
export function baseline(top: number, height: number, size: number): number {
  return top + height / 2 + (size * (ASCENT - DESCENT)) / 2
}

export interface Box {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** What a text covers. */
export function textBox(shape: TextShape, measure: Measure): Box {
  const width = measure(shape.text, shape)
  const before = { start: 0, middle: width / 2, end: width }[shape.anchor]
  return {
    left: shape.x - before,
    top: shape.y - shape.size * ASCENT,
    width,
    height: shape.size * (ASCENT + DESCENT),
  }
}

export function line(x1: number, y1: number, x2: number, y2: number, stroke: Stroke): Polyline {
  return {
    kind: 'polyline',
    points: [
      { x: x1, y: y1 },
      { x: x2, y: y2 },
    ],
    stroke,
  }
}

export function write(
  text: string,
  x: number,
  y: number,
  style: TextStyle,
  { anchor = 'start', role = 'ink' }: { anchor?: TextShape['anchor']; role?: Role } = {},
): TextShape {
  return { kind: 'text', text, x, y, anchor, role, size: style.size, weight: style.weight }
}

/** Lines of text below each other, the first in the line that begins at `top`. */
export function writeLines(
  lines: readonly string[],
  x: number,
  top: number,
  style: TextStyle,
  look: { anchor?: TextShape['anchor']; role?: Role } = {},
): readonly TextShape[] {
  const height = lineHeight(style.size)
  return lines.map((text, at) => write(text, x, baseline(top + at * height, height, style.size), style, look))
}

/** A square on its corner: a milestone. */
export function diamond(x: number, y: number, half: number, look: Painted): Polygon {
  const points = [
    { x, y: y - half },
    { x: x + half, y },
    { x, y: y + half },
    { x: x - half, y },
  ]
  return { kind: 'polygon', points, ...look }
}
