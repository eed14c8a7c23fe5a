// Per level of one indicator: reached, next, delivered by whom, open.
import { describe, expect, it } from 'vitest'
import { toCivilDate } from '../../../shared/base/civil-date.ts'
import { createPlanEngine } from '../../../shared/projection/create-plan-engine.ts'
import type { PlanEngineInput } from '../../../shared/projection/plan-engine.ts'
import { listRungPlans, metLevel } from '../../../shared/projection/rung-plans.ts'
import { loadFramework } from '../../support/frameworks.ts'
import { effect, level, sketchFramework, sketchInput, sketchItem } from '../../support/small-plan.ts'

function plansOf(given: Partial<PlanEngineInput>, minLevel = 1) {
  const sketch = sketchFramework([{ weight: 4_000 }, { weight: 6_000 }], { minLevel })
  const criteria = [1, 2, 3, 4, 5].map(one => ({ level: one, requires: `asks ${one}` }))
  const framework = { ...sketch, indicators: sketch.indicators.map(one => ({ ...one, criteria })) }
  const input = sketchInput({ framework, ...given })
  const [indicator] = framework.indicators
  if (indicator === undefined) throw new Error('no indicator')
  const { projection } = createPlanEngine(input)
  return listRungPlans(framework, indicator, input.items, projection).map(plan => [
    plan.level,
    [plan.isReached ? 'reached' : '', plan.isNext ? 'next' : '', plan.isOpen ? 'open' : '']
      .filter(word => word !== '')
      .join(' '),
    plan.deliverers.map(({ item, outcome }) =>
      `${item.id} ${outcome.state} ${outcome.missingRung ?? ''}`.trim(),
    ),
  ])
}

it('a published value meets the criterion of its band, any other the whole level below it', () => {
  const pemdi = loadFramework('permenpanrb-8-2026')
  const [own] = pemdi.indicators
  const published = pemdi.indicators.find(one => one.external !== null)
  if (!own || !published) throw new Error('no indicator')
  const met = (value: number) => [metLevel(pemdi, published, value), metLevel(pemdi, own, value)]
  expect([1_000, 1_499, 1_500, 2_499, 2_500, 3_499, 3_500, 3_750, 4_000, 5_000].map(met)).toEqual([
    [1, 1],
    [1, 1],
    [2, 1],
    [2, 2],
    [3, 2],
    [3, 3],
    [4, 3],
    [4, 3],
    [5, 4],
    [5, 5],
  ])
  // Without a band for every level nothing is read from them.
  expect(metLevel({ ...pemdi, bands: pemdi.bands.slice(1) }, published, 3_750)).toBe(3)
})

describe('the levels of an indicator', () => {
  it('are reached, next, delivered, held or open', () => {
    expect(
      plansOf({
        baseline: [level('n1', 1_000)],
        items: [
          sketchItem('b', 1, 20, { effects: [effect('n1', 1, 2)] }),
          sketchItem('a', 1, 10, { effects: [effect('n1', 1, 2)] }),
          sketchItem('c', 1, 30, { effects: [effect('n1', 3, 4)] }),
          sketchItem('other', 1, 30, { effects: [effect('n2', 1, 4)] }),
          sketchItem('late', 1, 300, { effects: [effect('n1', 4, 5)] }),
          sketchItem('stopped', 1, 30, { effects: [effect('n1', 4, 5)], status: 'suspended' }),
          sketchItem('binned', 1, 30, { effects: [effect('n1', 1, 5)], deletedOn: toCivilDate(1) }),
        ],
      }),
    ).toEqual([
      [1, 'reached', []],
      [2, 'next', ['a counted', 'b shared']],
      [3, 'open', []],
      [4, '', ['c held 3']],
      [5, 'open', ['late beyond', 'stopped inactive']],
    ])
  })

  it('count as the lowest one where nothing is assessed, which nobody has to plan', () => {
    expect(plansOf({}).slice(0, 3)).toEqual([
      [1, '', []],
      [2, 'next open', []],
      [3, 'open', []],
    ])
  })

  it('begin below the first criterion where the scale has level 0', () => {
    expect(plansOf({ baseline: [level('n1', 0)] }, 0).slice(0, 2)).toEqual([
      [1, 'next open', []],
      [2, 'open', []],
    ])
  })

  it('above a published fraction the next whole one is next', () => {
    expect(plansOf({ baseline: [level('n1', 2_750)] }).slice(1, 4)).toEqual([
      [2, 'reached', []],
      [3, 'next open', []],
      [4, 'open', []],
    ])
  })
})
