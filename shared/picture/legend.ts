// What the signs of a drawing mean: signs with their words, one behind the other over as many lines as they take.
import type { Category } from '../domain/item.ts'
import {
  baseline,
  lineHeight,
  write,
  type Fill,
  type Measure,
  type Pattern,
  type Role,
  type Shape,
  type Stroke,
  type TextStyle,
} from './drawing.ts'

export interface LegendEntry {
  readonly text: string
  /** Its sign in a box of `SIGN` from the given corner. */
  readonly draw: (left: number, top: number) => readonly Shape[]
}

export const SIGN = { width: 18, height: 9 } as const
const STYLE: TextStyle = { size: 9, weight: 500 }
const SIGN_AIR = 4
const ENTRY_AIR = 14
const LINE_AIR = 2

export interface Legend {
  readonly height: number
  draw(top: number): readonly Shape[]
}

/** The entries in lines not wider than `width`. */
export function layLegend(entries: readonly LegendEntry[], width: number, measure: Measure): Legend {
  const height = lineHeight(STYLE.size) + LINE_AIR
  let x = 0
  let row = 0
  const placed = entries.map(entry => {
    const wide = SIGN.width + SIGN_AIR + measure(entry.text, STYLE)
    if (x > 0 && x + wide > width) {
      x = 0
      row += 1
    }
    const place = { ...entry, x, row }
    x += wide + ENTRY_AIR
    return place
  })
  return {
    height: entries.length === 0 ? 0 : (row + 1) * height,
    draw: top =>
      placed.flatMap(({ text, draw, x: left, row: at }) => {
        const y = top + at * height
        return [
          ...draw(left, y + (height - SIGN.height) / 2),
          write(text, left + SIGN.width + SIGN_AIR, baseline(y, height, STYLE.size), STYLE, {
            role: 'ink-2',
          }),
        ]
      }),
  }
}

/** A sign that is a filled box. */
export function boxSign(fill: Fill, stroke: Stroke): LegendEntry['draw'] {
  return (x, y) => [{ kind: 'rect', x, y, width: SIGN.width, height: SIGN.height, radius: 2, fill, stroke }]
}

/** A sign that is a line. */
export function lineSign(stroke: Stroke): LegendEntry['draw'] {
  return (x, y) => [
    {
      kind: 'polyline',
      points: [
        { x, y: y + SIGN.height / 2 },
        { x: x + SIGN.width, y: y + SIGN.height / 2 },
      ],
      stroke,
    },
  ]
}

/** A category is told by its pattern too: instruments are plain, infrastructure has lines, people have dots. */
const CATEGORY_PATTERN: Readonly<Record<Category, Pattern>> = {
  instrument: 'plain',
  infrastructure: 'rising',
  people: 'dots',
}

export function categoryLook(category: Category): { readonly fill: Fill; readonly stroke: Stroke } {
  return {
    fill: { role: `${category}-soft`, pattern: { kind: CATEGORY_PATTERN[category], role: category } },
    stroke: { role: category, width: 0.9 },
  }
}

const SERIES: readonly { readonly role: Role; readonly pattern: Pattern }[] = [
  { role: 'series-0', pattern: 'plain' },
  { role: 'series-1', pattern: 'rising' },
  { role: 'series-2', pattern: 'dots' },
  { role: 'series-3', pattern: 'level' },
  { role: 'series-4', pattern: 'cross' },
  { role: 'series-5', pattern: 'upright' },
  { role: 'series-6', pattern: 'falling' },
  { role: 'series-7', pattern: 'grid' },
  { role: 'series-8', pattern: 'plain' },
  { role: 'series-9', pattern: 'rising' },
]

/** How the part at a place of a list is told from the others. */
export function seriesLook(place: number): { readonly fill: Fill; readonly stroke: Stroke } {
  const { role, pattern } = SERIES[place % SERIES.length] ?? { role: 'ink', pattern: 'plain' }
  return {
    fill: { role, opacity: 0.24, pattern: { kind: pattern, role } },
    stroke: { role, width: 0.9 },
  }
}
