import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { roundHalfUp } from '../../../shared/base/rounding.ts'
import { assessIndex } from '../../../shared/projection/assess-index.ts'
import {
  bandOf,
  findShownBand,
  FULL_WEIGHT,
  reachesTarget,
  toIndexUnits,
} from '../../../shared/projection/index-value.ts'
import { loadFramework } from '../../support/frameworks.ts'
import { SEED } from '../../support/random-plan.ts'
import { level, sketchFramework } from '../../support/small-plan.ts'

/** Hundredths of a level, as a formatted index shows them. */
const toHundredths = (units: number, weight = FULL_WEIGHT) => roundHalfUp(units, weight * 10)

describe('an index shown with two decimals', () => {
  it.each([
    [15_485_000, 155],
    [15_449_999, 154],
    [15_450_000, 155],
    [17_999_000, 180],
    [49_000_000, 490],
    [48_949_999, 489],
    [0, 0],
  ])('%i units are %i hundredths', (units, hundredths) => {
    expect(toHundredths(units)).toBe(hundredths)
  })

  it('reads a domain or aspect by its own weight', () => {
    // 13 % of the index, at 2.5 on average
    expect(toHundredths(1_300 * 2_500, 1_300)).toBe(250)
    expect(toHundredths(2 * 333 + 1, 333)).toBe(0)
    expect(toHundredths(5 * 333, 333)).toBe(1)
    expect(toHundredths(5 * 333 - 1, 333)).toBe(0)
  })

  it('is the nearest hundredth, half up, for every weight', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 10_000 }),
        fc.nat(9_000),
        fc.nat(9_999),
        (weight, value, part) => {
          const units = weight * value + (part % weight)
          const hundredths = BigInt(toHundredths(units, weight))
          // hundredths − ½ ≤ units / (weight × 10) < hundredths + ½
          const twice = 2n * BigInt(units)
          const step = BigInt(weight * 10)
          expect((2n * hundredths - 1n) * step <= twice && twice < (2n * hundredths + 1n) * step).toBe(true)
        },
      ),
      { seed: SEED, numRuns: 500 },
    )
  })
})

describe('bands and targets', () => {
  const framework = loadFramework('permenpanrb-59-2020')

  it('are decided on the unrounded value: 1.7999 is shown as 1.80 and still Kurang', () => {
    const index = toIndexUnits(1_800) - 1_000
    expect([toHundredths(index), bandOf(framework, index).name]).toEqual([180, 'Kurang'])
    expect(bandOf(framework, toIndexUnits(1_800)).name).toBe('Cukup')
    expect(reachesTarget(toIndexUnits(4_900) - 1, 4_900)).toBe(false)
    expect(reachesTarget(toIndexUnits(4_900), 4_900)).toBe(true)
  })

  it('tell where what is shown would be another band: 1.7999 reads as 1.80, which is Cukup', () => {
    const shown = (index: number) => findShownBand(framework, index)?.name ?? null
    expect([17_949_999, 17_950_000, 17_999_000, 17_999_999, 18_000_000, 41_999_999].map(shown)).toEqual([
      null,
      'Cukup',
      'Cukup',
      'Cukup',
      null,
      'Memuaskan',
    ])
  })

  it('give the lowest band below all limits and the highest above them', () => {
    expect([bandOf(framework, 0).name, bandOf(framework, toIndexUnits(5_000)).name]).toEqual([
      'Kurang',
      'Memuaskan',
    ])
  })
})

describe('assessIndex', () => {
  it('of 59/2020 with every indicator at level 3 is exactly 3.00, in every domain and aspect', () => {
    const framework = loadFramework('permenpanrb-59-2020')
    const levels = framework.indicators.map(i => level(i.id, 3_000, framework.id))
    const { index, domains, aspects } = assessIndex(framework, levels)
    expect(index).toBe(toIndexUnits(3_000))
    expect([...domains]).toEqual(framework.domains.map(d => [d.id, d.weight * 3_000]))
    expect([...aspects]).toEqual(framework.aspects.map(a => [a.id, a.weight * 3_000]))
  })

  it('of 59/2020 reaches 4.90 while at most 10 % of the weight stays at 4, all else at 5', () => {
    const framework = loadFramework('permenpanrb-59-2020')
    const indexWithout = (lowered: readonly string[]) =>
      assessIndex(
        framework,
        framework.indicators.map(i => level(i.id, lowered.includes(i.id) ? 4_000 : 5_000, framework.id)),
      ).index
    // One set of indicators for each weight that some set has, found by adding one indicator after the other.
    const sets = new Map<number, readonly string[]>([[0, []]])
    for (const { id, weight } of framework.indicators)
      for (const [sum, set] of new Map(sets))
        if (!sets.has(sum + weight)) sets.set(sum + weight, [...set, id])
    const weights = [...sets.keys()].toSorted((a, b) => a - b)
    expect(weights.length).toBeGreaterThan(100)
    const reaching = weights.filter(weight => reachesTarget(indexWithout(sets.get(weight) ?? []), 4_900))
    expect(reaching).toEqual(weights.filter(weight => weight <= 1_000))
    // Some set weighs 10 % to the point, and gives 4.90 to the point.
    expect([reaching.at(-1), indexWithout(sets.get(1_000) ?? [])]).toEqual([1_000, toIndexUnits(4_900)])
  })

  it('of 8/2026 with indicator 20 at 4 and all others at 5 is 4.85, short of 4.90', () => {
    const framework = loadFramework('permenpanrb-8-2026')
    const levels = framework.indicators.map(i => level(i.id, i.number === 20 ? 4_000 : 5_000, framework.id))
    const { index } = assessIndex(framework, levels)
    expect([index, toHundredths(index), reachesTarget(index, 4_900)]).toEqual([48_500_000, 485, false])
  })

  it('of 5/2018 without any level is 0: its lowest level', () => {
    expect(assessIndex(loadFramework('permenpanrb-5-2018'), []).index).toBe(0)
  })

  it('reads every domain and aspect by itself, passes other frameworks over and marks the unassessed', () => {
    const framework = sketchFramework([
      { weight: 2_000, aspect: 'a1', domain: 'd1' },
      { weight: 3_000, aspect: 'a2', domain: 'd1', external: true },
      { weight: 5_000, aspect: 'a3', domain: 'd2' },
    ])
    const other = loadFramework('permenpanrb-8-2026').id
    expect(
      assessIndex(framework, [level('n1', 3_000), level('n2', 2_375), level('n3', 5_000, other)]),
    ).toEqual({
      index: 18_125_000,
      domains: new Map([
        ['d1', 13_125_000],
        ['d2', 5_000_000],
      ]),
      aspects: new Map([
        ['a1', 6_000_000],
        ['a2', 7_125_000],
        ['a3', 5_000_000],
      ]),
      indicators: new Map([
        ['n1', { value: 3_000, assessed: true }],
        ['n2', { value: 2_375, assessed: true }],
        ['n3', { value: 1_000, assessed: false }],
      ]),
    })
  })
})
