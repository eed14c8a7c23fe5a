// A table of items and what the budget calendar says to them. DPA on 4 January, P-APBD can be spent from 15 October.
import { describe, expect, it } from 'vitest'
import { requireCivilDate, toCivilDate, toDay } from '../../../shared/base/civil-date.ts'
import { DEFAULT_GATES } from '../../../shared/domain/gate.ts'
import type { Cost, Item } from '../../../shared/domain/item.ts'
import { createPlanEngine } from '../../../shared/projection/create-plan-engine.ts'
import { findFiscalWarnings, type FiscalWarning } from '../../../shared/projection/fiscal-warnings.ts'
import type { PlanEngineInput } from '../../../shared/projection/plan-engine.ts'
import { effect, sketchInput, sketchItem } from '../../support/small-plan.ts'

const day = (text: string) => toDay(requireCivilDate(text))
const money = (...years: readonly number[]): Cost[] =>
  years.map(year => ({ year, source: 'apbd', rupiah: 1_000_000 }))

function work(start: string, end: string, given: Partial<Item> = {}): Item {
  return sketchItem('k', day(start), day(end), { costs: money(2027), ...given })
}

function warningsOf(item: Item, gates = DEFAULT_GATES): readonly FiscalWarning[] {
  return findFiscalWarnings(item, { start: toDay(item.start), end: toDay(item.end) }, [], gates)
}

const said = (warnings: readonly FiscalWarning[]) =>
  warnings.map(warning => {
    if (warning.kind === 'before-dpa' || warning.kind === 'before-p-apbd')
      return `${warning.kind} ${warning.fiscalYear} ${toCivilDate(warning.day)}`
    if (warning.kind === 'later-cycle') return `later-cycle ${warning.cycleYears.join(' ')}`
    return warning.kind === 'after-last-cycle' ? warning.kind : `${warning.kind} ${warning.years.join(' ')}`
  })

const DPA_2027 = 'before-dpa 2027 2027-01-04'

describe('the money of an item', () => {
  it.each<[string, Item, string[]]>([
    ['starts before the DPA', work('2027-01-03', '2027-06-30'), [DPA_2027]],
    ['starts with the DPA', work('2027-01-04', '2027-06-30'), []],
    ['has no money', work('2027-01-01', '2028-06-30', { costs: [] }), []],
    [
      'has a line of nothing',
      work('2027-01-01', '2028-06-30', { costs: [{ year: 2027, source: 'apbd', rupiah: 0 }] }),
      [],
    ],
    ['has its DPA', work('2027-01-01', '2027-06-30', { budgetStatus: 'dpa' }), []],
    ['is in the RKA only', work('2027-01-01', '2027-06-30', { budgetStatus: 'rka' }), [DPA_2027]],
    ['runs already', work('2027-01-01', '2027-06-30', { status: 'running' }), []],
    [
      'waits for the P-APBD',
      work('2027-03-01', '2027-11-30', { budgetStatus: 'p-apbd' }),
      ['before-p-apbd 2027 2027-10-15'],
    ],
    ['comes after the P-APBD', work('2027-10-15', '2027-11-30', { budgetStatus: 'p-apbd' }), []],
    ['begins in the year before its money', work('2026-12-01', '2027-06-30'), [DPA_2027]],
    ['is a milestone before the DPA', work('2027-01-02', '2027-01-02', { milestone: true }), [DPA_2027]],
    ['crosses the year end', work('2027-03-01', '2028-02-28'), ['year-without-budget 2028']],
    ['crosses two', work('2027-03-01', '2029-02-28'), ['year-without-budget 2028 2029']],
    [
      'leaves a year out',
      work('2027-03-01', '2029-02-28', { costs: money(2029, 2027) }),
      ['year-without-budget 2028'],
    ],
    ['ends on 31 December', work('2027-03-01', '2027-12-31'), []],
    ['has money in both years', work('2027-03-01', '2028-02-28', { costs: money(2027, 2028) }), []],
    [
      'says that the second year costs nothing',
      work('2027-03-01', '2028-02-28', {
        costs: [...money(2027), { year: 2028, source: 'apbd', rupiah: 0 }],
      }),
      [],
    ],
    ['does both', work('2027-01-01', '2028-02-28'), [DPA_2027, 'year-without-budget 2028']],
    [
      'was moved away from its money',
      work('2028-03-01', '2028-09-30', { costs: money(2027, 2026) }),
      ['budget-in-other-years 2026 2027'],
    ],
    [
      'is done',
      work('2027-01-01', '2028-02-28', { status: 'done', actualEnd: requireCivilDate('2028-02-28') }),
      [],
    ],
    ['is suspended', work('2027-01-01', '2028-02-28', { status: 'suspended' }), []],
    ['is in the bin', work('2027-01-01', '2028-02-28', { deletedOn: requireCivilDate('2026-11-23') }), []],
  ])('%s', (_, item, expected) => {
    expect(said(warningsOf(item))).toEqual(expected)
  })

  it('is not asked for at a gate that the plan does not have; a hidden gate still counts', () => {
    const early = work('2027-01-01', '2027-06-30')
    expect(
      warningsOf(
        early,
        DEFAULT_GATES.filter(({ kind }) => kind !== 'dpa'),
      ),
    ).toEqual([])
    const hidden = DEFAULT_GATES.map(gate => ({ ...gate, isShown: false }))
    expect(said(warningsOf(early, hidden))).toEqual([DPA_2027])
  })

  it('looks at where the bar stands, not at the dates as typed', () => {
    const item = work('2027-03-01', '2027-12-31')
    const pushed = { start: day('2027-04-01'), end: day('2028-01-31') }
    expect(said(findFiscalWarnings(item, pushed, [], DEFAULT_GATES))).toEqual(['year-without-budget 2028'])
  })
})

describe('the evaluation cycle', () => {
  const cutOffs = [2027, 2028].map(year => ({ year, day: day(`${year}-09-15`) }))
  const plan = (items: Item[], given: Partial<PlanEngineInput> = {}) => {
    const input = sketchInput({
      items,
      cutOffs,
      baselineDay: day('2027-01-01'),
      today: day('2027-01-01'),
      horizon: { start: day('2027-01-01'), end: day('2028-12-31') },
      evidenceLagDays: { instrument: 30, infrastructure: 30, people: 30 },
      ...given,
    })
    const { projection, schedule } = createPlanEngine(input)
    return items.map(item => {
      const effective = schedule.get(item.id)?.effective
      if (effective === undefined) throw new Error('not scheduled')
      return findFiscalWarnings(item, effective, projection.effects.get(item.id) ?? [], DEFAULT_GATES)
    })
  }
  const raising = (id: string, end: string, from: number, to: number, given: Partial<Item> = {}) =>
    sketchItem(id, day('2027-02-01'), day(end), { effects: [effect('n1', from, to)], ...given })

  it('of the year is met by evidence on the cut-off day', () => {
    expect(plan([raising('a', '2027-08-16', 1, 2)])).toEqual([[]])
  })

  it('of the next year is named one day later, with the days that evidence takes', () => {
    expect(plan([raising('a', '2027-08-17', 1, 2)])).toEqual([
      [{ kind: 'later-cycle', finishYear: 2027, cycleYears: [2028], lagDays: 30, isHeldBack: false }],
    ])
  })

  it('is later too where another item brings the rung below', () => {
    expect(plan([raising('a', '2027-05-31', 2, 3), raising('b', '2027-11-30', 1, 2)])[0]).toEqual([
      { kind: 'later-cycle', finishYear: 2027, cycleYears: [2028], lagDays: 30, isHeldBack: true },
    ])
  })

  it.each([
    ['counts after the last cut-off', '2028-10-31'],
    ['counts after the last year', '2028-12-31'],
  ])('is over when it %s', (_, end) => {
    expect(plan([raising('a', end, 1, 2)])).toEqual([[{ kind: 'after-last-cycle' }]])
  })

  it('is not asked for where evidence was accepted, or nothing is raised', () => {
    const accepted = { acceptedOn: requireCivilDate('2027-12-01') }
    expect(plan([raising('a', '2027-08-17', 1, 2, accepted), raising('b', '2027-11-30', 0, 1)])).toEqual([
      [],
      [],
    ])
  })
})
