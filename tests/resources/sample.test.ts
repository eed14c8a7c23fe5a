import { baselineLevels } from '../../shared/domain/assessment.ts'
import { describe, expect, it } from 'vitest'
import { makeSample } from '../../scripts/make-sample.ts'
import { requireCivilDate } from '../../shared/base/civil-date.ts'
import { CATEGORIES, isActive, totalRupiah } from '../../shared/domain/item.ts'
import { createPlanEngine } from '../../shared/projection/create-plan-engine.ts'
import { toEngineInput } from '../../shared/projection/plan-input.ts'
import type { Projection } from '../../shared/projection/projection.ts'
import { loadFramework, type ShippedFramework } from '../support/frameworks.ts'
import { loadSample, readSampleText } from '../support/sample.ts'

const MILLION = 1_000_000
const sample = loadSample()

function project(framework: ShippedFramework): Projection {
  const input = toEngineInput(sample, loadFramework(framework), requireCivilDate('2026-11-23'))
  return createPlanEngine(input).projection
}

/** Ten million units are one level. */
function toIndex(units: number): number {
  return units / 10_000_000
}

describe.each([
  ['permenpanrb-59-2020', 1.5485, [1.92, 3.05, 3.51, 3.76, 3.76]],
  ['permenpanrb-8-2026', 1.55, [1.95, 2.67, 3.43, 3.65, 3.69]],
] as const)('the index of the sample in %s', (framework, baseline, yearEnds) => {
  const projection = project(framework)

  it('begins at the published baseline', () => {
    expect(toIndex(projection.baseline)).toBe(baseline)
  })

  it('reaches at each year end what the plan promises', () => {
    expect(projection.cycles.map(cycle => [cycle.year, Number(toIndex(cycle.index).toFixed(2))])).toEqual(
      yearEnds.map((value, i) => [2026 + i, value]),
    )
  })

  it('has no held rung at the end, and misses the target of 4.9', () => {
    expect(projection.held).toEqual([])
    expect(projection.target).toEqual({ value: 4_900, reachedOn: null })
  })
})

it('shows 1.5485 as 1.55: the third decimal decides', () => {
  expect(toIndex(project('permenpanrb-59-2020').baseline).toFixed(2)).toBe('1.55')
})

describe('the money of the sample', () => {
  it('is 43,130 million', () => {
    expect(sample.items.reduce((sum, item) => sum + totalRupiah(item), 0)).toBe(43_130 * MILLION)
  })

  it('is spread over the fiscal years by month', () => {
    const perYear = new Map<number, number>()
    for (const { year, rupiah } of sample.items.flatMap(item => item.costs))
      perYear.set(year, (perYear.get(year) ?? 0) + rupiah)
    const millions = [...perYear].map(([year, rupiah]) => [year, Math.round(rupiah / MILLION)] as const)
    expect(Object.fromEntries(millions)).toEqual({
      2026: 10_286,
      2027: 18_618,
      2028: 10_834,
      2029: 3_234,
      2030: 157,
    })
  })
})

describe('the plan of the sample', () => {
  it('has forty active items in all three categories and all seven themes', () => {
    expect(sample.items.filter(isActive).length).toBe(40)
    expect(CATEGORIES.map(c => sample.items.filter(item => item.category === c).length)).toEqual([14, 19, 7])
    expect(new Set(sample.items.map(item => item.theme)).size).toBe(7)
  })

  it('leaves SPBE 35 and 44 without an item', () => {
    const planned = new Set(sample.items.flatMap(item => item.effects.map(effect => effect.indicatorId)))
    const open = loadFramework('permenpanrb-59-2020').indicators.filter(({ id }) => !planned.has(id))
    expect(open.map(indicator => indicator.number)).toEqual([35, 44])
  })

  it('moves no item: every item begins after those it waits for', () => {
    const input = toEngineInput(sample, loadFramework('permenpanrb-8-2026'), requireCivilDate('2026-11-23'))
    const moved = [...createPlanEngine(input).schedule].filter(
      ([, { planned, effective }]) => planned.start !== effective.start || planned.end !== effective.end,
    )
    expect(moved).toEqual([])
  })

  it('assesses every indicator of two frameworks', () => {
    expect(baselineLevels(sample).length).toBe(47 + 20)
  })
})

it('is what its source gives, byte for byte', () => {
  expect(makeSample() === readSampleText()).toBe(true)
})
