// Where the arrows of the last picture run: what the pointer can rest on is what is seen.
import type { Dependency } from '../../../../shared/domain/dependency.ts'
import type { ArrowPoint } from '../../../../shared/schedule/route-arrow.ts'

export interface ArrowPlace {
  readonly dependency: Dependency
  /** Corners in the layer; every stretch between two is level or upright. */
  readonly points: readonly ArrowPoint[]
}

/** Nobody points at a line one pixel wide. */
const REACH = 4

function distance(from: ArrowPoint, to: ArrowPoint, x: number, y: number): number {
  const across = Math.max(Math.min(from.x, to.x) - x, 0, x - Math.max(from.x, to.x))
  const down = Math.max(Math.min(from.y, to.y) - y, 0, y - Math.max(from.y, to.y))
  return Math.max(across, down)
}

/** The dependency whose arrow runs nearest to a point and not farther than 4 pixels; of two the one painted later, on top. */
export function arrowAt(arrows: readonly ArrowPlace[], x: number, y: number): Dependency | null {
  let nearest: Dependency | null = null
  let least = REACH
  for (const { dependency, points } of arrows)
    for (let index = 1; index < points.length; index += 1) {
      const from = points[index - 1]
      const to = points[index]
      const away = from && to ? distance(from, to, x, y) : Infinity
      if (away > least) continue
      least = away
      nearest = dependency
    }
  return nearest
}

interface TextBox {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Which of these words the arrow would strike through. */
export function wordsUnder(points: readonly ArrowPoint[], words: readonly TextBox[]): readonly TextBox[] {
  return words.filter(({ x, y, width, height }) =>
    points.some((to, index) => {
      const from = points[index - 1]
      return (
        from !== undefined &&
        Math.max(from.x, to.x) >= x &&
        Math.min(from.x, to.x) <= x + width &&
        Math.max(from.y, to.y) >= y &&
        Math.min(from.y, to.y) <= y + height
      )
    }),
  )
}
