// One slide of a file, written in pixels of a 1920 × 1080 screen: texts, boxes and lines that stay editable.
import type PptxGenJS from 'pptxgenjs'
import type { Measure } from '../../../shared/picture/drawing.ts'
import type { Words } from '../../../shared/report/words.ts'
import { SCREEN, SIZE, type SlideLook } from './slide-look.ts'

/** A screen is 13⅓ inches wide, and 72 points are an inch. */
const PIXELS_PER_INCH = SCREEN.width / (13 + 1 / 3)
const POINTS_PER_PIXEL = 72 / PIXELS_PER_INCH
export const inches = (pixels: number) => pixels / PIXELS_PER_INCH
export const points = (pixels: number) => pixels * POINTS_PER_PIXEL

/** The font of the product. Where it is missing another one takes its place: those of Office are narrower, those of Linux wider. */
export const FONT = 'Plus Jakarta Sans'

/** What a spelling checker takes the words for. */
export const LANG = { id: 'id-ID', en: 'en-GB' } as const

export interface Place {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export const toInches = ({ x, y, width, height }: Place) => ({
  x: inches(x),
  y: inches(y),
  w: inches(width),
  h: inches(height),
})

export interface Sheet {
  readonly slide: PptxGenJS.Slide
  readonly look: SlideLook
  readonly words: Words
  /** How wide words come out, in pixels of the screen. */
  readonly measure: Measure
  /** The highest level of the framework. */
  readonly maxLevel: number
}

export interface Letters {
  readonly size?: number
  readonly bold?: boolean
  readonly color?: string
  readonly align?: 'left' | 'center' | 'right'
  readonly valign?: 'top' | 'middle' | 'bottom'
  /** Where false it stays on its line, also in a wider font than ours. */
  readonly wrap?: boolean
}

function textOptions({ look, words }: Sheet, letters: Letters): PptxGenJS.TextPropsOptions {
  const {
    size = SIZE.text,
    bold = false,
    color = look.ink,
    align = 'left',
    valign = 'top',
    wrap = true,
  } = letters
  return {
    fontFace: FONT,
    fontSize: points(size),
    bold,
    color,
    align,
    valign,
    margin: 0,
    wrap,
    lang: LANG[words.language],
  }
}

/** Lines of one look in one box. */
export function putText(sheet: Sheet, text: string, place: Place, letters: Letters = {}): void {
  sheet.slide.addText(text, { ...toInches(place), ...textOptions(sheet, letters) })
}

export interface Paragraph extends Letters {
  readonly text: string
  /** Air above it. */
  readonly above?: number
}

/** Paragraphs of different looks in one box. */
export function putParagraphs(
  sheet: Sheet,
  paragraphs: readonly Paragraph[],
  place: Place,
  valign: 'top' | 'middle' = 'top',
): void {
  const runs = paragraphs.map(({ text, above = 0, ...letters }) => ({
    text,
    options: { ...textOptions(sheet, letters), paraSpaceBefore: points(above), breakLine: true },
  }))
  sheet.slide.addText(runs, { ...toInches(place), margin: 0, valign })
}

export interface Painted {
  readonly fill?: string
  readonly line?: string
  readonly lineWidth?: number
  readonly dash?: 'dash' | 'solid'
}

function painted({ fill, line, lineWidth = 2, dash = 'solid' }: Painted): Partial<PptxGenJS.ShapeProps> {
  return {
    ...(fill === undefined ? {} : { fill: { color: fill } }),
    ...(line === undefined ? {} : { line: { color: line, width: points(lineWidth), dashType: dash } }),
  }
}

/** A box with round corners and, where there are, words in its middle. `name` is what it is called in a list of shapes. */
export function putBox(
  sheet: Sheet,
  place: Place,
  look: Painted,
  { name, text = '', radius = 10, ...letters }: Letters & { name: string; text?: string; radius?: number },
): void {
  sheet.slide.addText(text, {
    ...toInches(place),
    shape: 'roundRect',
    rectRadius: inches(radius),
    objectName: name,
    ...painted(look),
    ...textOptions(sheet, { valign: 'middle', ...letters }),
    // Left, right, below, above.
    margin: [points(12), points(10), 0, 0],
    wrap: false,
  })
}

export function putLine(sheet: Sheet, from: Point, to: Point, look: Painted, name: string): void {
  const place = { x: from.x, y: from.y, width: to.x - from.x, height: to.y - from.y }
  sheet.slide.addShape('line', { ...toInches(place), ...painted(look), objectName: name })
}

/** The library draws it, and leaves it out of its list of names. */
const FREEFORM = 'custGeom' as PptxGenJS.SHAPE_NAME

export interface Point {
  readonly x: number
  readonly y: number
}

/** A line through points or, closed, the area inside of it: a freeform shape whose points can be moved. */
export function putPath(
  sheet: Sheet,
  path: readonly Point[],
  look: Painted,
  name: string,
  isClosed = false,
): void {
  const xs = path.map(({ x }) => x)
  const ys = path.map(({ y }) => y)
  const [x, y] = [Math.min(...xs), Math.min(...ys)]
  const place = { x, y, width: Math.max(...xs) - x, height: Math.max(1, Math.max(...ys) - y) }
  const inside = path.map((point, at) => ({
    x: inches(point.x - x),
    y: inches(point.y - y),
    ...(at === 0 ? { moveTo: true } : {}),
  }))
  sheet.slide.addShape(FREEFORM, {
    ...toInches(place),
    ...painted(look),
    objectName: name,
    points: isClosed ? [...inside, { close: true }] : inside,
  })
}
