// Hand-worked projections. Framework: n1 weighs 40 %, n2 60 %, levels 1 to 5. One level of n1 is 4,000,000 units (0.40),
// one of n2 6,000,000 (0.60); the baseline is level 1 everywhere, so 10,000,000 (1.00). Horizon: days 0 to 100.
import { describe, expect, it } from 'vitest'
import { toCivilDate } from '../../../shared/base/civil-date.ts'
import type { FrameworkId } from '../../../shared/domain/framework.ts'
import type { Item, ItemId } from '../../../shared/domain/item.ts'
import { createPlanEngine } from '../../../shared/projection/create-plan-engine.ts'
import type { PlanEngineInput } from '../../../shared/projection/plan-engine.ts'
import type { Projection, RungOutcome } from '../../../shared/projection/projection.ts'
import { loadFramework } from '../../support/frameworks.ts'
import { effect, level, sketchFramework, sketchInput, sketchItem, wait } from '../../support/small-plan.ts'

const project = (given: Partial<PlanEngineInput>) => createPlanEngine(sketchInput(given)).projection
const delivering = (id: string, end: number, ...effects: Item['effects']) =>
  sketchItem(id, 1, end, { effects })
const curve = ({ steps }: Projection) => steps.map(step => [step.day, step.index])
const rungsOf = (projection: Projection, id: string) =>
  (projection.effects.get(id as ItemId) ?? []).flatMap(outcome => outcome.rungs)
const states = (projection: Projection, id: string) => rungsOf(projection, id).map(rung => rung.state)

describe('a plan of two items', () => {
  const projection = project({
    items: [
      delivering('a', 20, effect('n1', 1, 3)),
      delivering('b', 60, effect('n2', 1, 2), effect('n1', 3, 4)),
    ],
    today: 30,
    target: 2_400,
  })

  it('is worked out whole', () => {
    expect({ ...projection, effects: new Map(projection.effects) }).toEqual({
      frameworkId: 'test',
      baseline: 10_000_000,
      start: { domains: new Map([['d1', 10_000_000]]), aspects: new Map([['a1', 10_000_000]]) },
      current: 18_000_000,
      final: 28_000_000,
      // Today is 30, so neither is done on paper: a moves its end to 30.
      steps: [
        {
          day: 30,
          index: 18_000_000,
          gains: [
            { itemId: 'a', indicatorId: 'n1', rung: 2, gain: 4_000_000 },
            { itemId: 'a', indicatorId: 'n1', rung: 3, gain: 4_000_000 },
          ],
          domains: new Map([['d1', 18_000_000]]),
          aspects: new Map([['a1', 18_000_000]]),
        },
        {
          day: 60,
          index: 28_000_000,
          gains: [
            { itemId: 'b', indicatorId: 'n1', rung: 4, gain: 4_000_000 },
            { itemId: 'b', indicatorId: 'n2', rung: 2, gain: 6_000_000 },
          ],
          domains: new Map([['d1', 28_000_000]]),
          aspects: new Map([['a1', 28_000_000]]),
        },
      ],
      cycles: [
        { year: 1, cutOff: 50, index: 18_000_000 },
        { year: 2, cutOff: 100, index: 28_000_000 },
      ],
      bands: [
        { band: { name: 'low', min: 0 }, reachedOn: 0 },
        { band: { name: 'middle', min: 1_800 }, reachedOn: 30 },
        { band: { name: 'high', min: 3_500 }, reachedOn: null },
      ],
      target: { value: 2_400, reachedOn: 60 },
      externalGain: 0,
      indicators: new Map([
        ['n1', { baseline: 1_000, assessed: false, final: 4_000 }],
        ['n2', { baseline: 1_000, assessed: false, final: 2_000 }],
      ]),
      effects: new Map([
        [
          'a',
          [
            {
              indicatorId: 'n1',
              from: 1,
              to: 3,
              gain: 8_000_000,
              rungs: [2, 3].map(rung => ({
                rung,
                state: 'counted',
                finishedOn: 30,
                deliveredOn: 30,
                countsOn: 30,
                cycleYear: 1,
                gain: 4_000_000,
                missingRung: null,
                sharedWith: null,
              })),
            },
          ],
        ],
        [
          'b',
          [['n2', 1, 2, 6_000_000] as const, ['n1', 3, 4, 4_000_000] as const].map(
            ([indicatorId, from, to, gain]) => ({
              indicatorId,
              from,
              to,
              gain,
              rungs: [
                {
                  rung: to,
                  state: 'counted',
                  finishedOn: 60,
                  deliveredOn: 60,
                  countsOn: 60,
                  cycleYear: 2,
                  gain,
                  missingRung: null,
                  sharedWith: null,
                },
              ],
            }),
          ),
        ],
      ]),
      held: [],
      gap: {
        missing: 0,
        openRungs: [
          { indicatorId: 'n2', rung: 3, gain: 6_000_000 },
          { indicatorId: 'n2', rung: 4, gain: 6_000_000 },
          { indicatorId: 'n2', rung: 5, gain: 6_000_000 },
          { indicatorId: 'n1', rung: 5, gain: 4_000_000 },
        ],
        smallestSet: [],
      },
    })
  })
})

describe('the ladder', () => {
  const high = delivering('high', 20, effect('n1', 2, 4))

  it('holds rungs above a missing one and says who could deliver it', () => {
    const items = [
      high,
      { ...delivering('z-suspended', 30, effect('n1', 1, 2)), status: 'suspended' as const },
      delivering('a-too-late', 150, effect('n1', 0, 2)),
      { ...delivering('b-deleted', 30, effect('n1', 1, 2)), deletedOn: toCivilDate(0) },
    ]
    const projection = project({ items })
    expect([projection.final, projection.steps]).toEqual([10_000_000, []])
    expect(projection.held).toEqual(
      [3, 4].map(rung => ({
        indicatorId: 'n1',
        rung,
        itemId: 'high',
        missingRung: 2,
        couldDeliver: ['a-too-late', 'z-suspended'],
        gainIfReleased: 4_000_000,
      })),
    )
    expect(rungsOf(projection, 'high').map(r => [r.state, r.missingRung, r.countsOn, r.gain])).toEqual([
      ['held', 2, null, 0],
      ['held', 2, null, 0],
    ])
    expect(states(projection, 'z-suspended')).toEqual(['inactive'])
    expect(states(projection, 'b-deleted')).toEqual(['inactive'])
    expect(states(projection, 'a-too-late')).toEqual(['already', 'beyond'])
  })

  it('releases held rungs on the day the missing one comes, each to the gain of its own item', () => {
    const projection = project({ items: [high, delivering('low', 60, effect('n1', 1, 2))] })
    expect(projection.steps.map(({ day, gains }) => [day, gains])).toEqual([
      [
        60,
        [
          { itemId: 'low', indicatorId: 'n1', rung: 2, gain: 4_000_000 },
          { itemId: 'high', indicatorId: 'n1', rung: 3, gain: 4_000_000 },
          { itemId: 'high', indicatorId: 'n1', rung: 4, gain: 4_000_000 },
        ],
      ],
    ])
    // Delivered before the first cut-off, it counts in the cycle that sees the release.
    expect(rungsOf(projection, 'high')[0]).toEqual<RungOutcome>({
      rung: 3,
      state: 'counted',
      finishedOn: 20,
      deliveredOn: 20,
      countsOn: 60,
      cycleYear: 2,
      gain: 4_000_000,
      missingRung: null,
      sharedWith: null,
    })
    expect(projection.held).toEqual([])
  })

  it('gives a rung to the first to count, then to the smaller id', () => {
    const twice = (endOfA: number) =>
      project({
        items: [
          delivering('b', 30, effect('n1', 1, 2)),
          delivering('a', endOfA, effect('n1', 1, 2)),
          { ...delivering('c', 200, effect('n1', 1, 2)) },
        ],
      })
    expect([states(twice(30), 'a'), states(twice(30), 'b')]).toEqual([['counted'], ['shared']])
    expect([states(twice(31), 'a'), states(twice(31), 'b')]).toEqual([['shared'], ['counted']])
    expect(rungsOf(twice(31), 'a')[0]?.sharedWith).toBe('b')
    // Shared, though it would come after the horizon: another item has it.
    expect(states(twice(30), 'c')).toEqual(['shared'])
  })

  it('adds only the missing part above a fractional baseline, apart as expected from another body', () => {
    const projection = project({
      framework: sketchFramework([{ weight: 4_000 }, { weight: 6_000, external: true }]),
      baseline: [level('n2', 2_375), level('n1', 2_000)],
      items: [delivering('a', 20, effect('n2', 1, 4)), delivering('b', 30, effect('n1', 2, 3))],
    })
    expect(projection.baseline).toBe(8_000_000 + 14_250_000)
    expect(rungsOf(projection, 'a').map(r => [r.rung, r.state, r.gain])).toEqual([
      [2, 'already', 0],
      [3, 'counted', 3_750_000],
      [4, 'counted', 6_000_000],
    ])
    expect([projection.externalGain, projection.final]).toEqual([9_750_000, 22_250_000 + 13_750_000])
  })

  it('starts at level 0 where the framework does', () => {
    const framework = loadFramework('permenpanrb-5-2018')
    const [first] = framework.indicators
    if (first === undefined) throw new Error('a framework without indicators')
    const items = [delivering('a', 20, effect(first.id, 0, 2, framework.id))]
    const projection = project({ framework, items })
    expect(projection.baseline).toBe(0)
    expect(curve(projection)).toEqual([[20, first.weight * 2_000]])
    expect(projection.bands.map(b => b.reachedOn)).toEqual([0, null, null, null, null])
  })

  it('passes over other frameworks, unknown indicators and rungs above the highest level', () => {
    const other = 'other' as FrameworkId
    const items = [
      delivering('a', 20, effect('n1', 1, 2, other)),
      delivering('b', 30, effect('unknown', 1, 2), effect('n1', 1, 9)),
    ]
    const projection = project({ items })
    expect([projection.final, [...projection.effects.keys()]]).toEqual([26_000_000, ['b']])
    expect(rungsOf(projection, 'b').map(r => r.rung)).toEqual([2, 3, 4, 5])
  })
})

describe('when an item counts', () => {
  const one = (given: Partial<Item>, more: Partial<PlanEngineInput> = {}) =>
    curve(
      project({
        items: [{ ...delivering('a', 20, effect('n1', 1, 2)), ...given }],
        evidenceLagDays: { instrument: 30, infrastructure: 60, people: 10 },
        ...more,
      }),
    )

  it('adds the lag of the category, or its own, to the end', () => {
    expect(one({})).toEqual([[50, 14_000_000]])
    expect(one({ category: 'infrastructure' })).toEqual([[80, 14_000_000]])
    expect(one({ evidenceLagDays: 0 })).toEqual([[20, 14_000_000]])
  })

  it('takes the day of acceptance where there is one', () => {
    const done = { status: 'done', actualEnd: toCivilDate(18) } as const
    expect(one(done)).toEqual([[48, 14_000_000]])
    expect(one({ ...done, acceptedOn: toCivilDate(33) })).toEqual([[33, 14_000_000]])
  })

  it('counts from the effective end of a late or waiting item', () => {
    expect(one({}, { today: 25 })).toEqual([[55, 14_000_000]])
    const waiting = project({
      items: [sketchItem('x', 1, 40), delivering('a', 20, effect('n1', 1, 2))],
      dependencies: [wait('a', 'finish-start', 'x')],
    })
    expect(curve(waiting)).toEqual([[60, 14_000_000]])
  })

  it('puts what came before the baseline date on it, and keeps the real days in the outcome', () => {
    const given = { status: 'done', actualEnd: toCivilDate(5) } as const
    const items = [{ ...delivering('a', 20, effect('n1', 1, 2)), ...given }]
    const projection = project({ items, baselineDay: 10, today: 12 })
    expect(curve(projection)).toEqual([[10, 14_000_000]])
    expect([projection.baseline, projection.current]).toEqual([10_000_000, 14_000_000])
    const [rung] = rungsOf(projection, 'a')
    expect([rung?.finishedOn, rung?.deliveredOn, rung?.countsOn]).toEqual([5, 5, 10])
  })

  it('leaves out what would come after the horizon', () => {
    const projection = project({ items: [delivering('a', 101, effect('n1', 1, 2))] })
    expect([projection.final, states(projection, 'a'), projection.gap.openRungs[4]]).toEqual([
      10_000_000,
      ['beyond'],
      { indicatorId: 'n1', rung: 2, gain: 4_000_000 },
    ])
    expect(curve(project({ items: [delivering('a', 100, effect('n1', 1, 2))] }))).toEqual([[100, 14_000_000]])
  })
})

describe('the yearly cycle', () => {
  const cycle = (
    end: number,
    cutOffs = [
      { year: 2026, day: 50 },
      { year: 2027, day: 80 },
    ],
  ) => {
    const projection = project({ items: [delivering('a', end, effect('n1', 1, 2))], cutOffs })
    return [rungsOf(projection, 'a')[0]?.cycleYear, ...projection.cycles.map(c => c.index)]
  }

  it('sees what counts on the cut-off day itself, and leaves the day after to the next', () => {
    expect(cycle(50)).toEqual([2026, 14_000_000, 14_000_000])
    expect(cycle(51)).toEqual([2027, 10_000_000, 14_000_000])
  })

  it('does not exist for a gain after the last cut-off', () => {
    expect(cycle(81)).toEqual([null, 10_000_000, 10_000_000])
  })

  it('before the baseline date sees the baseline', () => {
    const items = [delivering('a', 3, effect('n1', 1, 2))]
    const projection = project({ items, baselineDay: 5, cutOffs: [{ year: 2025, day: 4 }] })
    expect(projection.cycles).toEqual([{ year: 2025, cutOff: 4, index: 10_000_000 }])
  })
})

describe('bands and target', () => {
  it('are not reached by 1.7999, though it is shown as 1.80', () => {
    // n1 weighs 79.99 %: one level more gives exactly 1.7999.
    const framework = sketchFramework([{ weight: 7_999 }, { weight: 2_001 }])
    const projection = project({
      framework,
      target: 1_800,
      items: [delivering('a', 20, effect('n1', 1, 2))],
    })
    expect(projection.final).toBe(17_999_000)
    expect([projection.bands[1]?.reachedOn, projection.target.reachedOn]).toEqual([null, null])
    expect(projection.gap.missing).toBe(1_000)
  })

  it('reached exactly are reached on that day, from the start on the baseline date', () => {
    const items = [delivering('a', 20, effect('n1', 1, 2)), delivering('b', 30, effect('n1', 2, 3))]
    const reached = (target: number) => project({ items, target, baselineDay: 7 }).target.reachedOn
    expect([reached(1_000), reached(1_400), reached(1_401), reached(1_800), reached(1_801)]).toEqual([
      7,
      20,
      30,
      30,
      null,
    ])
  })
})

describe('the gap', () => {
  it('prefers the heavier indicator, and needs as few rungs as possible', () => {
    // 1.00 → 2.00: 0.60 + 0.40 or 0.60 + 0.60; two rungs either way, and two of n2 add most.
    const { gap } = project({ target: 2_000 })
    expect([gap.missing, gap.smallestSet]).toEqual([
      10_000_000,
      [
        { indicatorId: 'n2', rung: 2 },
        { indicatorId: 'n2', rung: 3 },
      ],
    ])
  })

  it('counts what a filled rung releases: one rung can be worth three', () => {
    // n1 has 3 and 4 held, so its rung 2 adds 1.20; n2 would need two rungs for 1.00.
    const { gap } = project({ target: 2_000, items: [delivering('a', 20, effect('n1', 2, 4))] })
    expect(gap).toEqual({
      missing: 10_000_000,
      openRungs: [
        { indicatorId: 'n2', rung: 2, gain: 6_000_000 },
        { indicatorId: 'n2', rung: 3, gain: 6_000_000 },
        { indicatorId: 'n2', rung: 4, gain: 6_000_000 },
        { indicatorId: 'n2', rung: 5, gain: 6_000_000 },
        { indicatorId: 'n1', rung: 2, gain: 4_000_000 },
        { indicatorId: 'n1', rung: 5, gain: 4_000_000 },
      ],
      smallestSet: [{ indicatorId: 'n1', rung: 2 }],
    })
  })

  it('is not misled by the rung that adds most at once', () => {
    // n1 (20 %): rung 2 adds 0.20, rung 3 with the held 4 and 5 adds 0.60 more: 0.80 with two rungs.
    // n2 (80 %) is at 4: its rung 5 adds 0.80 alone, less than the 1.00 that is missing.
    const framework = sketchFramework([{ weight: 2_000 }, { weight: 3_000 }, { weight: 5_000 }])
    const base = {
      framework,
      baseline: [level('n2', 4_000), level('n3', 5_000)],
      items: [delivering('a', 20, effect('n1', 3, 5))],
    }
    const { gap } = project({ ...base, target: 4_700 })
    // 0.20 + 1.20 + 2.50 = 3.90; missing 0.80: n2 5 gives 0.30, n1 2 and 3 give 0.80.
    expect(gap.smallestSet).toEqual([
      { indicatorId: 'n1', rung: 2 },
      { indicatorId: 'n1', rung: 3 },
    ])
    expect(project({ ...base, target: 5_000 }).gap.smallestSet).toEqual([
      { indicatorId: 'n2', rung: 5 },
      { indicatorId: 'n1', rung: 2 },
      { indicatorId: 'n1', rung: 3 },
    ])
  })

  it('says so where even all open rungs would not do', () => {
    const { gap } = project({ target: 5_001 })
    expect([gap.openRungs.length, gap.smallestSet]).toEqual([8, null])
  })

  it('breaks ties by the lower number', () => {
    const framework = sketchFramework([{ weight: 5_000 }, { weight: 5_000 }])
    expect(project({ framework, target: 1_500 }).gap.smallestSet).toEqual([{ indicatorId: 'n1', rung: 2 }])
  })

  it('of Pemdi at 4.85 to 4.90 is the last rung of indicator 20', () => {
    const framework = loadFramework('permenpanrb-8-2026')
    const baseline = framework.indicators.map(i => level(i.id, i.number === 20 ? 4_000 : 5_000, framework.id))
    const { gap } = project({ framework, baseline, target: 4_900 })
    const open = { indicatorId: 'permenpanrb-8-2026-20', rung: 5 }
    expect(gap).toEqual({
      missing: 500_000,
      openRungs: [{ ...open, gain: 1_500_000 }],
      smallestSet: [open],
    })
  })
})
