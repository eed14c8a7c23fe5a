// A drawing as the elements of an SVG, before they are text or part of a page.
import type { Drawing, Fill, Point, Shape, Stroke } from './drawing.ts'
import { cornersOf, hatch } from './hatch.ts'
import type { Palette } from './palettes.ts'

export interface SvgNode {
  readonly tag: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly (SvgNode | string)[]
}

export const FONT_FAMILY =
  "'Plus Jakarta Sans Variable', 'Plus Jakarta Sans', system-ui, 'Segoe UI', sans-serif"

/** Two decimals of a point are finer than any printer. */
const number = (value: number) => String(Math.round(value * 100) / 100)
const pointList = (points: readonly Point[]) =>
  points.map(({ x, y }) => `${number(x)},${number(y)}`).join(' ')

function node(
  tag: string,
  attributes: Readonly<Record<string, string | undefined>>,
  children: SvgNode['children'] = [],
): SvgNode {
  const given = Object.entries(attributes).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  )
  return { tag, attributes: Object.fromEntries(given), children }
}

const DOT = 1.8

/** The lines of its pattern, over the colour of a shape. */
function patternNodes(
  fill: Fill | undefined,
  corners: readonly Point[],
  palette: Palette,
): readonly SvgNode[] {
  const pattern = fill?.pattern
  if (pattern === undefined || pattern.kind === 'plain') return []
  const lines = hatch(pattern.kind, corners)
  if (lines.length === 0) return []
  const isDots = pattern.kind === 'dots'
  return [
    node('path', {
      d: lines
        .map(([from, to]) => `M${number(from.x)},${number(from.y)} L${number(to.x)},${number(to.y)}`)
        .join(' '),
      fill: 'none',
      stroke: palette[pattern.role],
      'stroke-width': isDots ? String(DOT) : '0.7',
      'stroke-linecap': isDots ? 'round' : undefined,
      'stroke-opacity': isDots ? '0.75' : '0.6',
    }),
  ]
}

const strokeOf = (stroke: Stroke | undefined, palette: Palette) =>
  stroke === undefined
    ? {}
    : {
        stroke: palette[stroke.role],
        'stroke-width': number(stroke.width),
        'stroke-dasharray': stroke.dash?.map(number).join(' '),
        'stroke-linejoin': 'round',
      }

function painted(
  tag: string,
  place: Readonly<Record<string, string | undefined>>,
  shape: { readonly fill?: Fill; readonly stroke?: Stroke },
  corners: readonly Point[],
  palette: Palette,
): readonly SvgNode[] {
  const { fill, stroke } = shape
  const colour = {
    fill: fill === undefined ? 'none' : palette[fill.role],
    'fill-opacity': fill?.opacity === undefined ? undefined : number(fill.opacity),
  }
  return [
    node(tag, { ...place, ...colour, ...strokeOf(stroke, palette) }),
    ...patternNodes(fill, corners, palette),
  ]
}

function toNodes(shape: Shape, palette: Palette): readonly SvgNode[] {
  switch (shape.kind) {
    case 'rect': {
      const { x, y, width, height, radius } = shape
      const place = {
        x: number(x),
        y: number(y),
        width: number(width),
        height: number(height),
        rx: radius === undefined ? undefined : number(radius),
      }
      // Dots stay whole inside of the outline.
      const edge = shape.fill?.pattern?.kind === 'dots' ? DOT / 2 : 0
      const inside = cornersOf(x + edge, y + edge, width - 2 * edge, height - 2 * edge, radius)
      return painted('rect', place, shape, inside, palette)
    }
    case 'polygon':
      return painted('polygon', { points: pointList(shape.points) }, shape, shape.points, palette)
    case 'polyline':
      return [
        node('polyline', {
          points: pointList(shape.points),
          fill: 'none',
          ...strokeOf(shape.stroke, palette),
        }),
      ]
    case 'text': {
      const { x, y, anchor, size, weight, role, text } = shape
      const attributes = {
        x: number(x),
        y: number(y),
        'text-anchor': anchor === 'start' ? undefined : anchor,
        'font-size': number(size),
        'font-weight': String(weight),
        fill: palette[role],
      }
      return [node('text', attributes, [text])]
    }
    case 'group': {
      const inside = shape.shapes.flatMap(one => toNodes(one, palette))
      return [
        shape.label === undefined
          ? node('g', {}, inside)
          : node('g', { role: 'img', 'aria-label': shape.label }, inside),
      ]
    }
  }
}

export interface SvgOptions {
  /** Around the drawing, in points. */
  readonly margin?: number
  /** Goes before every id, where several drawings stand in one page. */
  readonly prefix?: string
  /** A style sheet: the font, for a file that is looked at where nobody has it. */
  readonly style?: string
}

const isLabelled = (shape: Shape): boolean =>
  shape.kind === 'group' && (shape.label !== undefined || shape.shapes.some(isLabelled))

/** The whole `svg` element. */
export function toSvgTree(
  { title, description, width, height, shapes }: Drawing,
  palette: Palette,
  { margin = 0, prefix = '', style = '' }: SvgOptions = {},
): SvgNode {
  const body = shapes.flatMap(shape => toNodes(shape, palette))
  const ids = { title: `${prefix}title`, description: `${prefix}description` }
  const size = { width: number(width + 2 * margin), height: number(height + 2 * margin) }
  const corner = { x: number(-margin), y: number(-margin) }
  return node(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: `${size.width}pt`,
      height: `${size.height}pt`,
      viewBox: `${corner.x} ${corner.y} ${size.width} ${size.height}`,
      // What is inside of an `img` is not said one by one.
      role: shapes.some(isLabelled) ? 'group' : 'img',
      'aria-labelledby': `${ids.title} ${ids.description}`,
      'font-family': FONT_FAMILY,
    },
    [
      node('title', { id: ids.title }, [title]),
      node('desc', { id: ids.description }, [description]),
      ...(style === '' ? [] : [node('style', {}, [style])]),
      node('rect', { ...corner, ...size, fill: palette.ground }),
      ...body,
    ],
  )
}
