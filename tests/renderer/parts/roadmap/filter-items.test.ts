// What the filters of the roadmap let through, on small plans written by hand.
import { describe, expect, it } from 'vitest'
import type { AgencyId } from '../../../../shared/domain/agency.ts'
import { DEFAULT_GATES } from '../../../../shared/domain/gate.ts'
import type { ItemId } from '../../../../shared/domain/item.ts'
import type { FrameworkId, IndicatorId } from '../../../../shared/domain/framework.ts'
import { type Filters, findSupporters, NO_FILTERS } from '../../../../shared/domain/table-view.ts'
import { createPlanEngine } from '../../../../shared/projection/create-plan-engine.ts'
import {
  derivedValues,
  type PlanFacts,
  toItemTest,
} from '../../../../renderer/parts/roadmap/table/filter-items.ts'
import { effect, sketchFramework, sketchInput, sketchItem, wait } from '../../../support/small-plan.ts'

const other = 'other' as FrameworkId
const health = 'health' as AgencyId
const input = sketchInput({
  framework: sketchFramework([
    { weight: 4_000, aspect: 'policy' },
    { weight: 6_000, aspect: 'service' },
  ]),
  today: 20,
  items: [
    // Late: ends before today. Waits for nothing, counts.
    sketchItem('Late SPLP', 1, 10, { effects: [effect('n1', 1, 2)] }),
    // Held: rung 2 of n2 is missing.
    sketchItem('Held', 30, 40, { effects: [effect('n2', 2, 3)], category: 'people' }),
    // Ends in 1970 on paper, but waits for one that ends in 1971.
    sketchItem('Waits', 30, 40, {
      supportingAgencyIds: [health],
      costs: [{ year: 1970, source: 'apbd', rupiah: 5 }],
    }),
    sketchItem('Long', 30, 400, {
      leadAgencyId: health,
      effects: [effect('n1', 1, 2, other), effect('n2', 1, 2)],
      status: 'running',
    }),
  ],
  dependencies: [wait('Waits', 'finish-start', 'Long')],
  horizon: { start: 0, end: 1_000 },
})
const { schedule, projection, violations } = createPlanEngine(input)
const facts: PlanFacts = {
  framework: input.framework,
  schedule,
  projection,
  violations,
  gates: DEFAULT_GATES,
  openNotes: new Map([['Long' as ItemId, 1]]),
}
const shown = (given: Partial<Filters>) =>
  input.items.filter(toItemTest({ ...NO_FILTERS, ...given }, facts)).map(item => item.name)

describe('filters', () => {
  it.each<[string, Partial<Filters>, string[]]>([
    ['nothing', {}, ['Late SPLP', 'Held', 'Waits', 'Long']],
    ['a category', { categories: ['people'] }, ['Held']],
    ['two categories', { categories: ['people', 'instrument'] }, ['Late SPLP', 'Held', 'Waits', 'Long']],
    ['a status', { statuses: ['running'] }, ['Long']],
    ['an agency, leading or helping', { agencyIds: [health] }, ['Waits', 'Long']],
    ['an agency, leading only', { agencyIds: [health], leadOnly: true }, ['Long']],
    ['leading only, without an agency', { leadOnly: true }, ['Late SPLP', 'Held', 'Waits', 'Long']],
    ['an indicator of this framework', { indicatorIds: ['n1' as IndicatorId] }, ['Late SPLP']],
    ['no money', { noMoney: true }, ['Late SPLP', 'Held', 'Long']],
    ['late', { late: true }, ['Late SPLP']],
    // Money of 1970 for work in 1971; gains after the last evaluation.
    ['open review notes', { openNotes: true }, ['Long']],
    ['warnings', { warnings: true }, ['Held', 'Waits', 'Long']],
    ['a text without regard to capitals', { text: ' splp' }, ['Late SPLP']],
    ['words in any order', { text: 'splp  late' }, ['Late SPLP']],
    ['all words, not some', { text: 'splp held' }, []],
    ['several at once', { agencyIds: [health], noMoney: true }, ['Long']],
  ])('%s', (_, given, names) => {
    expect(shown(given)).toEqual(names)
  })
  it('held only while the rung below is missing', () => {
    // "Long" delivers the missing rung 2 on day 400, so nothing is held at the end …
    expect(shown({ held: true })).toEqual([])
    // … and without it "Held" is.
    const alone = createPlanEngine({ ...input, items: input.items.slice(0, 2), dependencies: [] })
    const passes = toItemTest({ ...NO_FILTERS, held: true }, { ...facts, projection: alone.projection })
    expect(input.items.slice(0, 2).filter(passes)).toHaveLength(1)
  })
  it('count a pinned item that its dependencies would move among the warnings', () => {
    const early = sketchItem('Pinned', 1, 5, { pinned: true })
    const first = sketchItem('First', 30, 40)
    const plan = { ...input, items: [early, first], dependencies: [wait('Pinned', 'finish-start', 'First')] }
    const engine = createPlanEngine(plan)
    const { framework } = input
    const passes = toItemTest(
      { ...NO_FILTERS, warnings: true },
      { ...engine, framework, gates: [], openNotes: new Map() },
    )
    expect(plan.items.filter(passes)).toEqual([early])
  })
  it('let nothing through that needs an index where there is none', () => {
    const passes = toItemTest({ ...NO_FILTERS, held: true }, { ...facts, projection: null, framework: null })
    expect(input.items.filter(passes)).toEqual([])
  })
})

describe('rows shown for the sake of a supporting agency', () => {
  const supportersOf = (given: Partial<Filters>) =>
    input.items.map(item => findSupporters(item, { ...NO_FILTERS, ...given }))
  it('are those that no agency of the filter leads', () => {
    expect(supportersOf({ agencyIds: [health] })).toEqual([[], [], [health], []])
    const lead = input.items[2]?.leadAgencyId
    expect(supportersOf({ agencyIds: lead ? [health, lead] : [] })).toEqual([[], [], [], []])
  })
  it('are none without the filter', () => {
    expect(supportersOf({}).flat()).toEqual([])
    expect(supportersOf({ agencyIds: [health], leadOnly: true }).flat()).toEqual([])
  })
})

describe('groups that look beyond the item', () => {
  const valueOf = derivedValues(facts)
  it('the fiscal year is that of the effective end', () => {
    expect(input.items.map(item => valueOf(item, 'fiscal-year'))).toEqual(['1970', '1970', '1971', '1971'])
  })
  it('the aspect is that of the first effect on the active framework; empty without one', () => {
    expect(input.items.map(item => valueOf(item, 'aspect'))).toEqual(['policy', 'service', '', 'service'])
    const without = derivedValues({ ...facts, framework: null })
    expect(input.items.map(item => without(item, 'aspect'))).toEqual(['', '', '', ''])
  })
})
