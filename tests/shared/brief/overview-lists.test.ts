// What the overview lists, from small plans written by hand.
import { describe, expect, it } from 'vitest'
import { requireCivilDate, toCivilDate, toDay } from '../../../shared/base/civil-date.ts'
import { DEFAULT_GATES } from '../../../shared/domain/gate.ts'
import type { PlanDocument } from '../../../shared/domain/plan.ts'
import { createPlanEngine } from '../../../shared/projection/create-plan-engine.ts'
import type { PlanEngineInput } from '../../../shared/projection/plan-engine.ts'
import { listOverview, quarterOf } from '../../../shared/brief/overview-lists.ts'
import { effect, level, sketchInput, sketchItem, wait } from '../../support/small-plan.ts'

function overviewOf(given: Partial<PlanEngineInput>) {
  const input = sketchInput(given)
  const { schedule, violations, projection } = createPlanEngine(input)
  const document = {
    plan: { gates: DEFAULT_GATES },
    items: input.items,
    dependencies: input.dependencies,
  } as unknown as PlanDocument
  return listOverview({
    document,
    framework: input.framework,
    schedule,
    violations,
    projection,
    today: input.today,
  })
}

const names = (entries: readonly { readonly item: { readonly name: string } }[]) =>
  entries.map(entry => entry.item.name)
const money = [{ year: 1970, source: 'apbd', rupiah: 1 } as const]

describe('quarterOf', () => {
  it.each([
    ['2026-01-01', '2026-01-01', '2026-03-31'],
    ['2026-11-23', '2026-10-01', '2026-12-31'],
    ['2028-02-29', '2028-01-01', '2028-03-31'],
  ])('of %s is %s to %s', (day, start, end) => {
    const quarter = quarterOf(toDay(requireCivilDate(day)))
    expect([toCivilDate(quarter.start), toCivilDate(quarter.end)]).toEqual([start, end])
  })
})

describe('listOverview', () => {
  it('tells late from due, and lists neither what is done nor what is suspended', () => {
    const items = [
      sketchItem('late', 1, 10),
      sketchItem('later', 1, 5),
      sketchItem('today', 10, 20),
      sketchItem('this quarter', 1, 89),
      sketchItem('next quarter', 1, 90),
      sketchItem('done', 1, 10, { status: 'done', actualEnd: toCivilDate(10) }),
      sketchItem('suspended', 1, 10, { status: 'suspended' }),
      sketchItem('in the bin', 1, 30, { deletedOn: toCivilDate(3) }),
    ]
    const overview = overviewOf({ items, today: 20 })
    expect(overview.late.map(({ item, daysLate }) => [item.name, daysLate])).toEqual([
      ['later', 15],
      ['late', 10],
    ])
    expect(names(overview.due)).toEqual(['today', 'this quarter'])
  })

  it('says which rung a held one waits for and who could bring it', () => {
    const items = [
      sketchItem('low', 1, 10, { effects: [effect('n1', 1, 2)], status: 'suspended' }),
      sketchItem('high', 1, 20, { effects: [effect('n1', 2, 3)] }),
    ]
    const [held] = overviewOf({ items }).held
    expect(held && { ...held, indicator: held.indicator.id, item: held.item.name }).toEqual({
      indicator: 'n1',
      rung: 3,
      missingRung: 2,
      item: 'high',
      couldDeliver: [items[0]],
      gain: 4_000 * 1_000,
    })
  })

  it('joins neighbouring open rungs and keeps those of the smallest set apart', () => {
    // One rung of the second indicator (60 %) brings 1.60: the target is reached, everything else is merely open.
    const overview = overviewOf({
      target: 1_400,
      items: [sketchItem('a', 1, 9, { effects: [effect('n2', 1, 2)] })],
    })
    const brief = (climbs: typeof overview.otherOpen) =>
      climbs.map(({ indicator, from, to, gain, nearestItem }) => [
        indicator.id,
        from,
        to,
        gain,
        nearestItem?.name,
      ])
    expect(overview.closing).toEqual([])
    expect(brief(overview.otherOpen)).toEqual([
      ['n2', 2, 5, 3 * 6_000 * 1_000, 'a'],
      ['n1', 1, 5, 4 * 4_000 * 1_000, undefined],
    ])

    // From 1.00 to 4.00: all four rungs of the second indicator (60 %) and two of the first.
    const far = overviewOf({ target: 4_000 })
    expect(brief(far.closing ?? [])).toEqual([
      ['n2', 1, 5, 4 * 6_000 * 1_000, undefined],
      ['n1', 1, 3, 2 * 4_000 * 1_000, undefined],
    ])
    expect(brief(far.otherOpen)).toEqual([['n1', 3, 5, 2 * 4_000 * 1_000, undefined]])
    expect(overviewOf({ target: 5_001 }).closing).toBeNull()
  })

  it('lists items that the budget calendar warns about, by start, and not for their evaluation cycle', () => {
    // Day 0 is 1 January 1970, the DPA comes on 4 January.
    const items = [
      sketchItem('crosses', 10, 400, { costs: money }),
      sketchItem('early', 1, 100, { costs: money, effects: [effect('n1', 1, 2)] }),
      sketchItem('fits', 3, 100, { costs: money }),
      sketchItem('late evidence', 3, 100, { effects: [effect('n2', 1, 2)] }),
      sketchItem('suspended', 1, 400, { costs: money, status: 'suspended' }),
    ]
    const { fiscal } = overviewOf({ items, cutOffs: [{ year: 1971, day: 900 }] })
    expect(fiscal.map(({ item, warnings }) => [item.name, ...warnings.map(({ kind }) => kind)])).toEqual([
      ['early', 'before-dpa'],
      ['crosses', 'year-without-budget'],
    ])
  })

  it('lists pinned items in conflict, items without money and indicators without a level', () => {
    const items = [
      sketchItem('first', 1, 10, { costs: money }),
      sketchItem('pinned', 5, 9, { pinned: true }),
      sketchItem('paid', 20, 30, { costs: money }),
    ]
    const overview = overviewOf({
      items,
      dependencies: [wait('pinned', 'finish-start', 'first')],
      baseline: [level('n2', 2_000)],
    })
    expect(
      overview.conflicts.map(({ item, predecessor, byDays }) => [item.name, predecessor?.name, byDays]),
    ).toEqual([['pinned', 'first', 6]])
    expect(overview.withoutMoney.map(item => item.name)).toEqual(['pinned'])
    expect(overview.notAssessed.map(indicator => indicator.id)).toEqual(['n1'])
  })
})
