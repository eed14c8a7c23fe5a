// The lines and dots of a pattern inside of a shape, each cut to it. An SVG pattern would say the same in fewer words, but a
// PDF takes each of its uses for a picture of its own: a hundred pages of bars took ten times as long and as much.
import type { Pattern, Point } from './drawing.ts'

/** From line to line, in points; the lines of all shapes continue each other. */
const STEP = 5
const HALF = STEP / 2

/** All lines `across · x + down · y = first + n · STEP`. */
interface Family {
  readonly across: number
  readonly down: number
  readonly first: number
}

const RISING: Family = { across: 1, down: 1, first: 0 }
const FALLING: Family = { across: -1, down: 1, first: 0 }
const LEVEL: Family = { across: 0, down: 1, first: HALF }
const UPRIGHT: Family = { across: 1, down: 0, first: HALF }

const FAMILIES: Readonly<Record<Exclude<Pattern, 'plain' | 'dots'>, readonly Family[]>> = {
  rising: [RISING],
  falling: [FALLING],
  cross: [RISING, FALLING],
  level: [LEVEL],
  upright: [UPRIGHT],
  grid: [LEVEL, UPRIGHT],
}

type Segment = readonly [Point, Point]

/** Where the border meets a line, sorted along it: between the first and the second of a pair lies the shape. */
function meetings(corners: readonly Point[], { across, down }: Family, value: number): readonly Point[] {
  const found: Point[] = []
  for (const [at, from] of corners.entries()) {
    const to = corners[(at + 1) % corners.length] ?? from
    const [one, other] = [across * from.x + down * from.y - value, across * to.x + down * to.y - value]
    // A corner on the line belongs to one of its two sides.
    if (one < 0 === other < 0) continue
    const share = one / (one - other)
    found.push({ x: from.x + share * (to.x - from.x), y: from.y + share * (to.y - from.y) })
  }
  return found.toSorted((a, b) => a.x - b.x || a.y - b.y)
}

function cutLines(corners: readonly Point[], family: Family): readonly Segment[] {
  const values = corners.map(({ x, y }) => family.across * x + family.down * y)
  const segments: Segment[] = []
  const start = Math.ceil((Math.min(...values) - family.first) / STEP) * STEP + family.first
  for (let value = start; value < Math.max(...values); value += STEP) {
    const points = meetings(corners, family, value)
    for (let at = 0; at + 1 < points.length; at += 2) {
      const [from, to] = [points[at], points[at + 1]]
      if (from !== undefined && to !== undefined) segments.push([from, to])
    }
  }
  return segments
}

/** A dot on each level line of the pattern where an upright one would cross it. */
function dotsIn(corners: readonly Point[]): readonly Segment[] {
  return cutLines(corners, LEVEL).flatMap(([from, to]) => {
    const dots: Segment[] = []
    for (let x = Math.ceil((from.x - HALF) / STEP) * STEP + HALF; x <= to.x; x += STEP)
      dots.push([
        { x, y: from.y },
        { x: x + 0.01, y: from.y },
      ])
    return dots
  })
}

/** `hatch('level', [(0, 0), (10, 0), (10, 5), (0, 5)])` is the one line from (0, 2.5) to (10, 2.5). */
export function hatch(pattern: Exclude<Pattern, 'plain'>, corners: readonly Point[]): readonly Segment[] {
  return pattern === 'dots' ? dotsIn(corners) : FAMILIES[pattern].flatMap(family => cutLines(corners, family))
}

/** Of a rectangle, its round corners cut straight. */
export function cornersOf(x: number, y: number, width: number, height: number, radius = 0): readonly Point[] {
  const cut = Math.min(radius * (2 - Math.SQRT2), width / 2, height / 2)
  const [right, bottom] = [x + width, y + height]
  return [
    { x: x + cut, y },
    { x: right - cut, y },
    { x: right, y: y + cut },
    { x: right, y: bottom - cut },
    { x: right - cut, y: bottom },
    { x: x + cut, y: bottom },
    { x, y: bottom - cut },
    { x, y: y + cut },
  ]
}
