// Rows of the assessment, from small plans written by hand and from the shipped frameworks.
import { describe, expect, it } from 'vitest'
import { createPlanEngine } from '../../../shared/projection/create-plan-engine.ts'
import {
  byPossibleGain,
  countLeadUnits,
  findLargestUnplanned,
  listAssessment,
} from '../../../shared/projection/assessment.ts'
import type { PlanEngineInput } from '../../../shared/projection/plan-engine.ts'
import { toEngineInput } from '../../../shared/projection/plan-input.ts'
import { requireCivilDate } from '../../../shared/base/civil-date.ts'
import { loadFramework, SHIPPED_FRAMEWORKS } from '../../support/frameworks.ts'
import { loadSample } from '../../support/sample.ts'
import { effect, level, sketchFramework, sketchInput, sketchItem } from '../../support/small-plan.ts'

function rowsOf(given: Partial<PlanEngineInput>) {
  const input = sketchInput(given)
  return listAssessment(input.framework, createPlanEngine(input).projection)
}

describe('the rows of an assessment', () => {
  const framework = sketchFramework([
    { weight: 2_000, aspect: 'a1', domain: 'd1' },
    { weight: 3_000, aspect: 'a2', domain: 'd1' },
    { weight: 5_000, aspect: 'a3', domain: 'd2' },
  ])
  const { domains, rows } = rowsOf({
    framework,
    baseline: [level('n1', 2_000), level('n3', 4_000)],
    items: [
      sketchItem('one', 1, 10, { effects: [effect('n1', 2, 4)] }),
      // Held above a rung that nobody delivers: it adds nothing.
      sketchItem('two', 1, 10, { effects: [effect('n2', 2, 3)] }),
    ],
  })

  it('say where each indicator stands, what the plan adds, and what is left', () => {
    expect(
      rows.map(row => [row.indicator.id, row.assessed, row.now, row.planned, row.gain, row.possible]),
    ).toEqual([
      ['n1', true, 2_000, 4_000, 4_000_000, 2_000_000],
      ['n2', false, 1_000, 1_000, 0, 12_000_000],
      ['n3', true, 4_000, 4_000, 0, 5_000_000],
    ])
  })

  it('add up by domain and aspect', () => {
    expect(
      domains.map(({ domain, weight, now, planned, aspects }) => [
        domain.id,
        weight,
        now,
        planned,
        aspects.map(one => [one.aspect.id, one.weight, one.now, one.planned, one.rows.length]),
      ]),
    ).toEqual([
      [
        'd1',
        5_000,
        7_000_000,
        11_000_000,
        [
          ['a1', 2_000, 4_000_000, 8_000_000, 1],
          ['a2', 3_000, 3_000_000, 3_000_000, 1],
        ],
      ],
      ['d2', 5_000, 20_000_000, 20_000_000, [['a3', 5_000, 20_000_000, 20_000_000, 1]]],
    ])
  })

  it('may be ordered by what is still to be gained, and name the largest', () => {
    expect(byPossibleGain(rows).map(row => row.indicator.id)).toEqual(['n2', 'n3', 'n1'])
    expect(findLargestUnplanned(rows)?.indicator.id).toBe('n2')
    const done = rowsOf({ framework, baseline: ['n1', 'n2', 'n3'].map(id => level(id, 5_000)) })
    expect(findLargestUnplanned(done.rows)).toBeUndefined()
  })

  it.each(SHIPPED_FRAMEWORKS)('of the sample in %s add up to its projection', name => {
    const shipped = loadFramework(name)
    const today = requireCivilDate('2026-11-23')
    const { projection } = createPlanEngine(toEngineInput(loadSample(), shipped, today))
    const all = listAssessment(shipped, projection)
    const total = (value: (one: (typeof all.domains)[number]) => number) =>
      all.domains.reduce((sum, one) => sum + value(one), 0)
    expect([total(one => one.now), total(one => one.planned)]).toEqual([
      projection.baseline,
      projection.final,
    ])
    expect(all.domains.flatMap(one => one.aspects.flatMap(aspect => aspect.rows))).toEqual(all.rows)
    const possible = all.rows.reduce((sum, row) => sum + row.possible, 0)
    expect(projection.final + possible).toBe(shipped.maxLevel * 10_000_000)
  })
})

it('lead units are counted as the regulation comes to them, one’s own first', () => {
  const { indicators } = loadFramework('permenpanrb-8-2026')
  expect(countLeadUnits(indicators, unit => unit === 'Diskominfo')).toEqual([
    { unit: 'Diskominfo', count: 13 },
    { unit: 'Bappeda', count: 2 },
    { unit: 'BKPSDM', count: 1 },
    { unit: 'Bagian Organisasi', count: 3 },
    { unit: 'Inspektorat', count: 1 },
  ])
})
