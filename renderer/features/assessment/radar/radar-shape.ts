// Where the spokes of a radar end and how its labels are set. Numbers only.

export interface Point {
  readonly x: number
  readonly y: number
}

/** The first spoke points up, the others follow clockwise. */
export function spokePoint(centre: Point, radius: number, index: number, count: number): Point {
  const angle = (2 * Math.PI * index) / count - Math.PI / 2
  return { x: centre.x + radius * Math.cos(angle), y: centre.y + radius * Math.sin(angle) }
}

/** A closed line through the points. */
export function toPath(points: readonly Point[]): string {
  return `${points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`).join('')}Z`
}

/** A label begins or ends at its spoke, away from the middle; above and below it stands centred. */
export function placeLabel(
  centre: Point,
  radius: number,
  index: number,
  count: number,
): Point & {
  readonly anchor: 'start' | 'middle' | 'end'
  /** How much of its further lines stands above the point: all of them at the top, none at the bottom. */
  readonly above: number
} {
  const point = spokePoint(centre, radius, index, count)
  const side = point.x - centre.x
  const above = (1 - (point.y - centre.y) / radius) / 2
  return { ...point, above, anchor: Math.abs(side) < 1 ? 'middle' : side > 0 ? 'start' : 'end' }
}

const LINE_LENGTH = 22

/** A long name in lines of about 22 letters, broken between words. */
export function labelLines(name: string): readonly string[] {
  const lines: string[] = []
  for (const word of name.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + word.length < LINE_LENGTH)
      lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}
