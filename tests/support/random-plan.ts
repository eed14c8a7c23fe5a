// fast-check arbitraries: small frameworks and plans that use every status, kind of dependency, lag, pin and fraction.
// Days lie around day 20,500 (February 2026).
import * as fc from 'fast-check'
import { toCivilDate } from '../../shared/base/civil-date.ts'
import { DEPENDENCY_KINDS, type Dependency } from '../../shared/domain/dependency.ts'
import type { Framework, FrameworkId } from '../../shared/domain/framework.ts'
import { CATEGORIES, STATUSES, type Item, type Status } from '../../shared/domain/item.ts'
import type { BaselineLevel } from '../../shared/domain/assessment.ts'
import type { PlanEngineInput } from '../../shared/projection/plan-engine.ts'
import { effect, level, sketchFramework, sketchItem, wait } from './small-plan.ts'

/** One seed for all property tests; a failing run prints it together with the path to the counterexample. */
export const SEED = 20_261_124

export interface Size {
  readonly indicators: number
  readonly maxLevel: number
}
const USUAL: Size = { indicators: 5, maxLevel: 5 }

const FIRST_DAY = 20_500
const LAST_DAY = 20_700
/** In an order of their own, so that order of the network and order of ids differ. */
const IDS = ['f', 'b', 'h', 'a', 'j', 'd', 'g', 'c', 'i', 'e'] as const
const OTHER_FRAMEWORK = 'other' as FrameworkId

const day = fc.integer({ min: FIRST_DAY, max: LAST_DAY })

function weights(count: number): fc.Arbitrary<number[]> {
  const even = Array.from({ length: count }, (_, i) =>
    i === 0 ? 10_000 - Math.floor(10_000 / count) * (count - 1) : Math.floor(10_000 / count),
  )
  const uneven = fc
    .uniqueArray(fc.integer({ min: 1, max: 9_999 }), { minLength: count - 1, maxLength: count - 1 })
    .map(cuts => {
      const sorted = [0, ...cuts.toSorted((a, b) => a - b), 10_000]
      return sorted.slice(1).map((cut, i) => cut - (sorted[i] ?? 0))
    })
  return fc.oneof(fc.constant(even), uneven)
}

export function randomFramework(size: Size = USUAL): fc.Arbitrary<Framework> {
  return fc.integer({ min: 1, max: size.indicators }).chain(count =>
    fc
      .record({
        weights: weights(count),
        external: fc.array(fc.boolean(), { minLength: count, maxLength: count }),
        aspects: fc.array(fc.nat(2), { minLength: count, maxLength: count }),
        minLevel: fc.nat(1),
        maxLevel: fc.integer({ min: 2, max: size.maxLevel }),
        limits: fc.uniqueArray(fc.integer({ min: 1, max: 50 }), { maxLength: 4 }),
      })
      .map(({ weights, external, aspects, minLevel, maxLevel, limits }) =>
        sketchFramework(
          weights.map((weight, i) => ({
            weight,
            external: external[i] ?? false,
            aspect: `a${aspects[i] ?? 0}`,
            domain: `d${(aspects[i] ?? 0) % 2}`,
          })),
          {
            minLevel,
            maxLevel,
            bands: [0, ...limits.toSorted((a, b) => a - b)].map(l => ({ name: `b${l}`, min: l * 100 })),
          },
        ),
      ),
  )
}

const randomEffects = (framework: Framework): fc.Arbitrary<Item['effects']> =>
  fc.uniqueArray(
    fc
      .record({
        indicator: fc.oneof(
          { weight: 9, arbitrary: fc.constantFrom(...framework.indicators.map(i => i.id as string)) },
          { weight: 1, arbitrary: fc.constant('unknown') },
        ),
        from: fc.oneof(fc.constant(framework.minLevel), fc.nat(3)),
        rungs: fc.integer({ min: 1, max: 3 }),
        dice: fc.nat(9),
      })
      .map(({ indicator, from, rungs, dice }) =>
        effect(indicator, from, from + rungs, dice === 0 ? OTHER_FRAMEWORK : framework.id),
      ),
    { maxLength: 3, selector: e => `${e.frameworkId} ${e.indicatorId}`, size: 'max' },
  )

/** An item with the given id, or with one of the pool. */
export function randomItem(framework: Framework, id?: string): fc.Arbitrary<Item> {
  return fc
    .record({
      id: id === undefined ? fc.constantFrom(...IDS) : fc.constant(id),
      start: fc.integer({ min: FIRST_DAY, max: FIRST_DAY + 90 }),
      durationDays: fc.integer({ min: 1, max: 60 }),
      effects: randomEffects(framework),
      category: fc.constantFrom(...CATEGORIES),
      status: fc.oneof<fc.Arbitrary<Status>[]>(
        fc.constantFrom('proposed', 'approved', 'running'),
        fc.constantFrom(...STATUSES),
      ),
      isMilestone: fc.nat(5).map(n => n === 0),
      isPinned: fc.nat(3).map(n => n === 0),
      isDeleted: fc.nat(9).map(n => n === 0),
      actualEnd: day,
      acceptedOn: fc.option(day, { freq: 6 }),
      evidenceLagDays: fc.option(fc.nat(40)),
    })
    .map(given =>
      sketchItem(given.id, given.start, given.start + (given.isMilestone ? 0 : given.durationDays - 1), {
        milestone: given.isMilestone,
        effects: given.effects,
        category: given.category,
        status: given.status,
        pinned: given.isPinned,
        actualEnd: given.status === 'done' ? toCivilDate(given.actualEnd) : null,
        acceptedOn: given.acceptedOn === null ? null : toCivilDate(given.acceptedOn),
        evidenceLagDays: given.evidenceLagDays,
        deletedOn: given.isDeleted ? toCivilDate(FIRST_DAY) : null,
      }),
    )
}

/** Often a full pool, since little happens in a plan of three items; the shrinker still finds the smallest. */
export const randomItems = (framework: Framework): fc.Arbitrary<Item[]> =>
  fc.oneof(
    fc.uniqueArray(randomItem(framework), { maxLength: IDS.length, selector: item => item.id }),
    fc.tuple(...IDS.map(id => randomItem(framework, id))),
  )

/** Dependencies among the ids of the pool, always from left to right of it, so that there is no cycle. */
export const randomDependencies: fc.Arbitrary<Dependency[]> = fc
  .array(
    fc.record({
      left: fc.nat(IDS.length - 2),
      gap: fc.integer({ min: 1, max: 4 }),
      kind: fc.constantFrom(...DEPENDENCY_KINDS),
      lagDays: fc.integer({ min: -25, max: 25 }),
    }),
    { maxLength: 14, size: 'max' },
  )
  .map(links =>
    links.map(({ left, gap, kind, lagDays }, i) => {
      const right = Math.min(left + gap, IDS.length - 1)
      return wait(IDS[right] ?? '', kind, IDS[left] ?? '', lagDays, `w${i}`)
    }),
  )

const randomBaseline = (framework: Framework): fc.Arbitrary<BaselineLevel[]> =>
  fc
    .tuple(
      ...framework.indicators.map(({ id, external }) => {
        const { minLevel: min, maxLevel: max } = framework
        const low = fc.integer({ min, max: Math.min(max, min + 1) })
        const whole = fc.oneof(low, fc.integer({ min, max })).map(l => l * 1_000)
        const fraction = fc.integer({ min: min * 1_000, max: max * 1_000 })
        const value = external === null ? whole : fc.oneof(whole, fraction)
        return fc.option(
          value.map(v => level(id, v)),
          { freq: 4 },
        )
      }),
    )
    .map(levels => levels.filter(l => l !== null))

export function randomInput(size: Size = USUAL): fc.Arbitrary<PlanEngineInput> {
  return randomFramework(size).chain(framework =>
    fc
      .record({
        items: randomItems(framework),
        dependencies: randomDependencies,
        baseline: randomBaseline(framework),
        baselineDay: fc.integer({ min: FIRST_DAY - 20, max: FIRST_DAY + 60 }),
        lag: fc.tuple(fc.nat(30), fc.nat(30), fc.nat(30)),
        today: day,
        start: fc.integer({ min: FIRST_DAY - 20, max: FIRST_DAY + 40 }),
        days: fc.integer({ min: 40, max: 250 }),
        target: fc.integer({ min: 1_000, max: 5_000 }),
        cutOffs: fc.uniqueArray(fc.integer({ min: FIRST_DAY - 40, max: LAST_DAY + 80 }), { maxLength: 3 }),
      })
      .map(({ lag, start, days, cutOffs, ...rest }) => ({
        framework,
        ...rest,
        evidenceLagDays: { instrument: lag[0], infrastructure: lag[1], people: lag[2] },
        horizon: { start, end: start + days },
        cutOffs: cutOffs.toSorted((a, b) => a - b).map((day, i) => ({ year: 2026 + i, day })),
      })),
  )
}

/** Fields that a user changes at once. */
const FIELD_GROUPS = [
  ['start', 'end', 'milestone'],
  ['status', 'actualEnd'],
  ['pinned'],
  ['deletedOn'],
  ['acceptedOn'],
  ['evidenceLagDays'],
  ['category'],
  ['effects'],
] as const satisfies (keyof Item)[][]

const pick = (item: Item, fields: readonly (keyof Item)[]): Partial<Item> =>
  Object.fromEntries(fields.map(field => [field, item[field]]))

/** One change to a plan: what a command may do to an engine. */
export type Edit =
  | { readonly type: 'put'; readonly items: readonly Item[] }
  /** Other fields for one item of the plan, counted round. */
  | { readonly type: 'change'; readonly at: number; readonly fields: Partial<Item> }
  | { readonly type: 'remove'; readonly ids: readonly Item['id'][] }
  | { readonly type: 'dependencies'; readonly dependencies: readonly Dependency[] }

export const randomEdits = (framework: Framework): fc.Arbitrary<Edit[]> =>
  fc.array(
    fc.oneof<fc.Arbitrary<Edit>[]>(
      randomItems(framework).map(items => ({ type: 'put', items: items.slice(0, 3) })),
      fc
        .uniqueArray(fc.constantFrom(...IDS), { minLength: 1, maxLength: 3 })
        .map(ids => ({ type: 'remove', ids: ids as string[] as Item['id'][] })),
      randomDependencies.map(dependencies => ({ type: 'dependencies', dependencies })),
      fc
        .record({
          at: fc.nat(IDS.length),
          item: randomItem(framework),
          group: fc.constantFrom(...FIELD_GROUPS),
        })
        .map(({ at, item, group }) => ({ type: 'change', at, fields: pick(item, group) })),
    ),
    { minLength: 1, maxLength: 6 },
  )
