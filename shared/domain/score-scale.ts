// The score of another body as a level of the framework.
import { roundHalfUp } from '../base/rounding.ts'
import type { ScorePoint, ScoreScale, Thousandths } from './framework.ts'

const endOf = ({ points }: ScoreScale, place: number): number => points.at(place)?.score ?? 0

/** Lowest and highest score, in thousandths of a point: 0 and 100,000 for SDI. */
export function scoreLimits(scale: ScoreScale): { readonly min: number; readonly max: number } {
  return { min: endOf(scale, 0), max: endOf(scale, -1) }
}

function between(low: ScorePoint, high: ScorePoint, score: number): Thousandths {
  return low.level + roundHalfUp((score - low.score) * (high.level - low.level), high.score - low.score)
}

/**
 * The level of a score (both in thousandths), linear between the points of the scale and rounded half up: with SDI 12.5 at
 * level 1.5 and 37.5 at 2.5, a score of 25 is level 2. Null outside of the scale. Permenpan RB 8/2026 takes over the
 * values of other bodies; the points are those of the assessor tables (docs/framework-sources.md).
 */
export function levelOfScore(scale: ScoreScale, score: number): Thousandths | null {
  const { min, max } = scoreLimits(scale)
  if (score < min || score > max) return null
  const above = scale.points.findIndex(point => point.score >= score)
  const [low, high] = [scale.points[above - 1], scale.points[above]]
  if (high === undefined) return null
  return low === undefined ? high.level : between(low, high, score)
}
