// The region against its slow version, and against the projection of a plan where there is but one.
import * as fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { toContribution, type Contribution } from '../../../shared/collection/contribution.ts'
import type { CoverageRule } from '../../../shared/collection/coverage-rule.ts'
import { projectRegion, type RegionInput } from '../../../shared/collection/region.ts'
import type { Agency, AgencyId } from '../../../shared/domain/agency.ts'
import type { Item, ItemId } from '../../../shared/domain/item.ts'
import type { PlanId } from '../../../shared/domain/plan.ts'
import { createPlanEngine } from '../../../shared/projection/create-plan-engine.ts'
import { toEngineInput } from '../../../shared/projection/plan-input.ts'
import { loadFramework, SHIPPED_FRAMEWORKS } from '../../support/frameworks.ts'
import { randomDependencies, randomFramework, randomItems, SEED } from '../../support/random-plan.ts'
import { loadSample } from '../../support/sample.ts'
import { effect, level, sketchFramework, sketchInput, sketchItem } from '../../support/small-plan.ts'
import { slowRegion } from '../../support/slow-region.ts'
import { TODAY } from '../../support/store.ts'

const agency = (id: string): Agency => ({ id: id as AgencyId, name: id, shortName: id, kind: 'agency' })
const BOARD = ['a', 'b', 'c', 'd'].map(agency)
const LEAD: CoverageRule = { rule: 'lead' }
const NO_LAG = { instrument: 0, infrastructure: 0, people: 0 }

/** The roadmap of an agency; its items get ids of their own and are led by it. */
function contribution(
  id: string,
  items: readonly Item[],
  dependencies: Contribution['dependencies'] = [],
): Contribution {
  const own = (each: string) => `${id}-${each}` as ItemId
  return {
    roadmapId: `roadmap-${id}` as PlanId,
    agencyId: id as AgencyId,
    agencies: [agency(id)],
    evidenceLagDays: NO_LAG,
    systems: [],
    items: items.map(item => ({ ...item, id: own(item.id), leadAgencyId: id as AgencyId })),
    dependencies: dependencies.map(one => ({
      ...one,
      predecessorId: own(one.predecessorId),
      successorId: own(one.successorId),
    })),
    commitment: null,
  }
}

function regionInput(given: Partial<RegionInput> = {}): RegionInput {
  return {
    ...sketchInput(),
    board: BOARD,
    units: new Set(BOARD.map(({ id }) => id)),
    contributions: [],
    ruleOf: () => LEAD,
    ...given,
  }
}

/** An item that lifts the first indicator from 1 to `to`, ending on `day`. */
const lift = (id: string, day: number, to = 2, from = 1) =>
  sketchItem(id, 0, day, { effects: [effect('n1', from, to)] })
const stepDays = (input: RegionInput) => projectRegion(input).projection.steps.map(({ day }) => day)

describe('a rung is there', () => {
  const contributions = [contribution('a', [lift('x', 30)]), contribution('b', [lift('x', 10)])]

  it('by lead: when the first agency delivers it, who has gained it alone', () => {
    const region = projectRegion(regionInput({ contributions }))
    expect(region.projection.steps.map(({ day, index }) => [day, index])).toEqual([[10, 14_000_000]])
    expect(region.shares.map(({ agency: { id }, gain }) => [id, gain])).toEqual([
      ['a', 0],
      ['b', 4_000_000],
      ['c', 0],
      ['d', 0],
    ])
    expect(region.jointGain).toBe(0)
  })
  it('by coverage: when the last of those that are needed delivers it, and they have gained it together', () => {
    const half: CoverageRule = { rule: 'coverage', sharePercent: 50 }
    const region = projectRegion(regionInput({ contributions, ruleOf: () => half }))
    expect(region.projection.steps.map(({ day }) => day)).toEqual([30])
    expect(region.jointGain).toBe(4_000_000)
    expect(region.shares.every(({ gain }) => gain === 0)).toBe(true)
    expect(region.ladders[0]?.rungs[0]?.coverage).toMatchObject({
      needed: 2,
      units: 4,
      delivered: [
        { agencyId: 'b', day: 10 },
        { agencyId: 'a', day: 30 },
      ],
      lacking: ['c', 'd'],
    })
  })
  it('by coverage of all not at all while one lacks it, nor by one who is no unit', () => {
    const all: CoverageRule = { rule: 'coverage', sharePercent: 100 }
    expect(stepDays(regionInput({ contributions, ruleOf: () => all }))).toEqual([])
    const units = new Set(['a' as AgencyId, 'b' as AgencyId])
    expect(stepDays(regionInput({ contributions, ruleOf: () => all, units }))).toEqual([30])
    const third: CoverageRule = { rule: 'coverage', sharePercent: 34 }
    expect(
      stepDays(regionInput({ contributions, ruleOf: () => third, units: new Set(['c' as AgencyId]) })),
    ).toEqual([])
  })
  it('by coverage only where the framework marks the rung, the others by lead', () => {
    const plain = sketchFramework([{ weight: 4_000 }, { weight: 6_000 }])
    const framework = {
      ...plain,
      indicators: plain.indicators.map(one => ({ ...one, unitShare: { 3: 'all' as const } })),
    }
    const all: CoverageRule = { rule: 'coverage', sharePercent: 100 }
    const region = projectRegion(
      regionInput({
        framework,
        ruleOf: () => all,
        units: new Set(['a' as AgencyId, 'b' as AgencyId]),
        contributions: [contribution('a', [lift('x', 10, 4)]), contribution('b', [lift('y', 20, 3)])],
      }),
    )
    // Rung 2 by the first on day 10, rung 3 by both on day 20, and with it rung 4, which waited.
    expect(region.projection.steps.map(({ day, gains }) => [day, gains.map(({ rung }) => rung)])).toEqual([
      [10, [2]],
      [20, [3, 4]],
    ])
  })
})

describe('an item counts', () => {
  it('once, in the roadmap of who leads it, though it stands in two', () => {
    const twice = sketchItem('same', 0, 40, { effects: [effect('n1', 1, 2)], leadAgencyId: 'b' as AgencyId })
    const copy = { ...twice, end: sketchItem('same', 0, 5).end }
    const inA = { ...contribution('a', []), agencies: [agency('a'), agency('b')], items: [copy] }
    const inB = { ...contribution('b', []), items: [twice] }
    const region = projectRegion(regionInput({ contributions: [inA, inB] }))
    expect(region.shares.map(({ itemCount }) => itemCount)).toEqual([0, 1, 0, 0])
    expect(region.projection.steps.map(({ day }) => day)).toEqual([40])
  })
  it('for the agency of the board that is called like its lead, and for the sender where the board has none', () => {
    const named = (id: string, name: string): Agency => ({ ...agency(id), name })
    const item = (id: string, lead: string) => ({ ...lift(id, 10), leadAgencyId: lead as AgencyId })
    const other = {
      ...contribution('a', []),
      agencies: [agency('a'), named('x1', 'C'), named('x2', 'nobody here')],
      items: [item('p', 'x1'), item('q', 'x2')],
    }
    const { shares } = projectRegion(regionInput({ contributions: [other] }))
    expect(shares.map(({ itemCount }) => itemCount)).toEqual([1, 0, 1, 0])
  })
  it('with its cell: from the lowest to the highest rung that comes in time, and not where it is put off', () => {
    const late = sketchItem('late', 0, 500, { effects: [effect('n1', 3, 5)] })
    const off = sketchItem('off', 0, 10, { effects: [effect('n2', 1, 5)], status: 'suspended' })
    const region = projectRegion(
      regionInput({ contributions: [contribution('a', [lift('x', 10, 2), lift('y', 20, 3, 2), late, off])] }),
    )
    const [share] = region.shares
    expect(share?.itemCount).toBe(4)
    expect([...(share?.cells ?? [])]).toEqual([['n1', { from: 1, to: 3, itemIds: ['a-x', 'a-y'] }]])
  })
})

test('what lies above a missing rung is held and adds nothing', () => {
  const region = projectRegion(regionInput({ contributions: [contribution('a', [lift('x', 10, 4, 2)])] }))
  expect(region.projection.steps).toEqual([])
  expect(region.projection.held.map(({ rung, missingRung }) => [rung, missingRung])).toEqual([
    [3, 2],
    [4, 2],
  ])
})

test('a region of one roadmap by the rule `lead` is the projection of that roadmap', () => {
  const document = loadSample()
  for (const framework of SHIPPED_FRAMEWORKS.map(loadFramework)) {
    const input = toEngineInput(document, framework, TODAY)
    const { projection } = createPlanEngine(input)
    const region = projectRegion({
      ...input,
      board: document.agencies,
      units: new Set(document.agencies.map(({ id }) => id)),
      contributions: [toContribution(document)],
      ruleOf: () => LEAD,
    })
    const facts = ({ steps, final, cycles, bands, target, gap }: typeof projection) => ({
      steps,
      final,
      cycles,
      bands,
      target,
      gap,
    })
    expect(facts(region.projection)).toEqual(facts(projection))
    const gained = region.shares.reduce((sum, { gain }) => sum + gain, 0)
    expect(gained + region.jointGain).toBe(projection.final - projection.baseline)
  }
})

test(`the region is what its slow version counts out, day by day (seed ${SEED})`, () => {
  const randomRule = fc.oneof(
    fc.constant(LEAD),
    fc
      .integer({ min: 1, max: 100 })
      .map((sharePercent): CoverageRule => ({ rule: 'coverage', sharePercent })),
  )
  const scenario = randomFramework().chain(plain =>
    fc.record({
      plain: fc.constant(plain),
      marks: fc.array(fc.constantFrom({}, { 2: 'all' }, { 2: 'some', 3: 'all' }), {
        minLength: 5,
        maxLength: 5,
      }),
      plans: fc.array(fc.tuple(randomItems(plain), randomDependencies), { minLength: 1, maxLength: 4 }),
      rules: fc.array(randomRule, { minLength: 5, maxLength: 5 }),
      baseline: fc.array(fc.integer({ min: plain.minLevel * 2, max: plain.maxLevel * 2 }), {
        minLength: 5,
        maxLength: 5,
      }),
      units: fc.subarray(BOARD.map(({ id }) => id)),
    }),
  )
  fc.assert(
    fc.property(scenario, ({ plain, marks, plans, rules, baseline, units }) => {
      const framework = {
        ...plain,
        indicators: plain.indicators.map((one, i) => ({
          ...one,
          unitShare: marks[i] ?? {},
        })) as typeof plain.indicators,
      }
      const input = regionInput({
        framework,
        today: 20_520,
        baselineDay: 20_510,
        horizon: { start: 20_500, end: 20_690 },
        cutOffs: [],
        baseline: framework.indicators.map((one, i) => level(one.id, (baseline[i] ?? 2) * 500)),
        units: new Set(units),
        ruleOf: indicator => rules[framework.indicators.indexOf(indicator)] ?? LEAD,
        contributions: plans.map(([items, dependencies], i) =>
          contribution(BOARD[i]?.id ?? '', items, dependencies),
        ),
      })
      const { projection, shares, jointGain } = projectRegion(input)
      expect(projection.steps.map(({ day, index }) => ({ day, index }))).toEqual(slowRegion(input))
      const gained = shares.reduce((sum, { gain }) => sum + gain, 0)
      expect(gained + jointGain).toBe(projection.final - projection.baseline)
    }),
    { seed: SEED, numRuns: 400 },
  )
})
