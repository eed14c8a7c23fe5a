import { expect, it } from 'vitest'
import type { ScoreScale } from '../../../shared/domain/framework.ts'
import { levelOfScore, scoreLimits } from '../../../shared/domain/score-scale.ts'
import { loadFramework } from '../../support/frameworks.ts'

function scaleOf(number: number): ScoreScale {
  const { indicators } = loadFramework('permenpanrb-8-2026')
  const scale = indicators.find(indicator => indicator.number === number)?.scoreScale
  if (!scale) throw new Error(`indicator ${number} has no score scale`)
  return scale
}

it.each([
  // The two values that the assessor tables of Aceh Tengah show.
  [5, 25, 2],
  [18, 68.75, 3.75],
  // The limits that the criteria name are those of the bands.
  [5, 0, 1],
  [5, 12.5, 1.5],
  [5, 37.5, 2.5],
  [5, 62.5, 3.5],
  [5, 75, 4],
  [5, 100, 5],
  [7, 1, 1],
  [7, 1.8, 1.5],
  [7, 2.6, 2.5],
  [7, 3.5, 3.5],
  [7, 4.2, 4],
  [7, 5, 5],
  // To a thousandth: 1.5 + 0.333 / 0.8 = 1.91625; half of one goes up: 1.5 + 0.002 / 0.8 = 1.5025.
  [7, 2.133, 1.916],
  [7, 1.802, 1.503],
  [5, 33.34, 2.334],
])('indicator %i: a score of %d is level %d', (number, score, level) => {
  expect(levelOfScore(scaleOf(number), Math.round(score * 1_000))).toBe(Math.round(level * 1_000))
})

it('is a line of whole numbers, so that a level never falls while the score rises', () => {
  const scale = scaleOf(7)
  const { min, max } = scoreLimits(scale)
  const levels = Array.from({ length: max - min + 1 }, (_, step) => levelOfScore(scale, min + step) ?? -1)
  expect(levels).toEqual(levels.toSorted((a, b) => a - b))
  expect([levels[0], levels.at(-1)]).toEqual([1_000, 5_000])
})

it('says nothing of a score outside of the scale', () => {
  expect([levelOfScore(scaleOf(5), -1), levelOfScore(scaleOf(5), 100_001)]).toEqual([null, null])
})

it('is not there where the body publishes levels', () => {
  const { indicators } = loadFramework('permenpanrb-8-2026')
  expect(indicators.filter(one => one.scoreScale !== null).map(one => one.number)).toEqual([5, 7, 18])
})
