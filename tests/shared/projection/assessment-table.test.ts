// Rows of the assessment's table and their order, from a small plan written by hand.
import { describe, expect, it } from 'vitest'
import { listAssessment } from '../../../shared/projection/assessment.ts'
import { listTableRows, orderRows, type SortValue } from '../../../shared/projection/assessment-table.ts'
import { createPlanEngine } from '../../../shared/projection/create-plan-engine.ts'
import {
  assessedLevel,
  effect,
  level,
  sketchFramework,
  sketchInput,
  sketchItem,
} from '../../support/small-plan.ts'

const plain = sketchFramework([
  { weight: 2_000, aspect: 'a1', domain: 'd1' },
  { weight: 3_000, aspect: 'a2', domain: 'd1', external: true },
  { weight: 1_000, aspect: 'a2', domain: 'd1' },
  { weight: 4_000, aspect: 'a3', domain: 'd2' },
])
const framework = {
  ...plain,
  indicators: plain.indicators.map(indicator => ({
    ...indicator,
    criteria: [1, 2, 3, 4, 5].map(step => ({ level: step, requires: `asks ${step}` })),
  })),
}
const input = sketchInput({
  framework,
  baseline: [level('n1', 1_000), level('n2', 2_750), level('n4', 5_000)],
  items: [
    sketchItem('one', 1, 10, { effects: [effect('n1', 1, 3)] }),
    sketchItem('two', 1, 20, { effects: [effect('n1', 3, 4), effect('n2', 2, 3)] }),
    // Delivered by `one` first: it has no part in the rise.
    sketchItem('three', 1, 30, { effects: [effect('n1', 2, 3)] }),
    // Held above a rung that nobody delivers.
    sketchItem('four', 1, 10, { effects: [effect('n3', 3, 4)] }),
    sketchItem('five', 1, 10, { status: 'cancelled', effects: [effect('n3', 1, 2)] }),
  ],
})
const { projection } = createPlanEngine(input)
const rows = listTableRows(framework, listAssessment(framework, projection).rows, projection, {
  levels: [{ ...assessedLevel('n1', 1_000), origin: 'official' }],
})

describe('the rows of the table', () => {
  it('say where an indicator belongs, what its level comes from, what the next asks and how many items raise it', () => {
    expect(
      rows.map(row => [
        row.indicator.id,
        row.aspect.id,
        row.domain.id,
        row.origin,
        row.next?.requires ?? null,
        row.itemCount,
      ]),
    ).toEqual([
      ['n1', 'a1', 'd1', 'official', 'asks 2', 2],
      ['n2', 'a2', 'd1', null, 'asks 3', 1],
      // Not assessed counts as the lowest level, so the next one is 2.
      ['n3', 'a2', 'd1', null, 'asks 2', 0],
      ['n4', 'a3', 'd2', null, null, 0],
    ])
  })

  it('count items exactly where the plan gains something', () => {
    for (const row of rows) expect(row.itemCount > 0).toBe(row.gain > 0)
  })
})

describe('the order of a column', () => {
  const order = (value: (id: string) => SortValue, direction: 'asc' | 'desc', language = 'id') =>
    orderRows(rows, row => value(row.indicator.id), direction, language).map(row => row.indicator.id)

  it('is that of its numbers; equals stay as in the regulation in either direction', () => {
    const value = (id: string) => ({ n1: 3, n2: 10, n3: 3, n4: -1 })[id] ?? null
    expect(order(value, 'asc')).toEqual(['n4', 'n1', 'n3', 'n2'])
    expect(order(value, 'desc')).toEqual(['n2', 'n1', 'n3', 'n4'])
  })

  it('is that of its words as people read them, numbers inside counted', () => {
    const value = (id: string) => ({ n1: 'Sektor 10', n2: 'sektor 2', n3: 'Élan', n4: 'Arsip' })[id] ?? null
    expect(order(value, 'asc')).toEqual(['n4', 'n3', 'n2', 'n1'])
    expect(order(value, 'desc')).toEqual(['n1', 'n2', 'n3', 'n4'])
  })

  it('leaves empty cells at the end in either direction', () => {
    const value = (id: string) => ({ n2: 'b', n4: 'a' })[id] ?? null
    expect(order(value, 'asc')).toEqual(['n4', 'n2', 'n1', 'n3'])
    expect(order(value, 'desc')).toEqual(['n2', 'n4', 'n1', 'n3'])
  })
})
