// The fast engine against the slow, obvious one, and promises that hold for every plan. Seeds are fixed; a failure prints
// seed, path and the smallest plan found.
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toCivilDate, toDay } from '../../../shared/base/civil-date.ts'
import { isActive, type Item } from '../../../shared/domain/item.ts'
import { createPlanEngine } from '../../../shared/projection/create-plan-engine.ts'
import type { PlanEngine, PlanEngineInput } from '../../../shared/projection/plan-engine.ts'
import type { Projection } from '../../../shared/projection/projection.ts'
import type { ScheduledItem } from '../../../shared/schedule/scheduled-item.ts'
import { indexOn } from '../../../shared/projection/steps.ts'
import { randomEdits, randomInput, randomItem, SEED, type Edit } from '../../support/random-plan.ts'
import { slowProjection } from '../../support/slow-projection.ts'
import { slowSchedule } from '../../support/slow-schedule.ts'
import { slowSmallestSet } from '../../support/slow-smallest-set.ts'

const RUNS = { seed: SEED, numRuns: 600 }
const SMALL = { indicators: 3, maxLevel: 4 }

/** Plain values to compare; the smallest set has a property of its own. */
function plain(projection: Projection) {
  const { missing, openRungs } = projection.gap
  return { ...projection, effects: new Map(projection.effects), gap: { missing, openRungs } }
}

const wholeState = (engine: PlanEngine) => ({
  schedule: new Map(engine.schedule),
  violations: engine.violations,
  projection: { ...engine.projection, effects: new Map(engine.projection.effects) },
})

/** Turns a change of fields into the put it stands for. */
function resolve({ items }: PlanEngineInput, edit: Edit): Exclude<Edit, { type: 'change' }> {
  if (edit.type !== 'change') return edit
  const item = items[edit.at % Math.max(1, items.length)]
  return { type: 'put', items: item === undefined ? [] : [{ ...item, ...edit.fields }] }
}

function edited(input: PlanEngineInput, edit: ReturnType<typeof resolve>): PlanEngineInput {
  if (edit.type === 'dependencies') return { ...input, dependencies: edit.dependencies }
  if (edit.type === 'remove')
    return { ...input, items: input.items.filter(item => !edit.ids.includes(item.id)) }
  const items = new Map([...input.items, ...edit.items].map(item => [item.id, item]))
  return { ...input, items: [...items.values()] }
}

function apply(engine: PlanEngine, edit: ReturnType<typeof resolve>): void {
  if (edit.type === 'put') engine.putItems(edit.items)
  else if (edit.type === 'remove') engine.removeItems(edit.ids)
  else engine.setDependencies(edit.dependencies)
}

describe('against the slow version', () => {
  it('schedule and violations are equal', () => {
    fc.assert(
      fc.property(randomInput(), input => {
        const { schedule, violations } = createPlanEngine(input)
        expect({ schedule: new Map(schedule), violations }).toEqual(slowSchedule(input))
      }),
      RUNS,
    )
  })

  it('the whole projection is equal', () => {
    fc.assert(
      fc.property(randomInput(), input => {
        expect(plain(createPlanEngine(input).projection)).toEqual(slowProjection(input))
      }),
      RUNS,
    )
  })

  it('the smallest set is the one found by trying all', () => {
    fc.assert(
      fc.property(randomInput(SMALL), input => {
        const { gap } = createPlanEngine(input).projection
        expect(gap.smallestSet).toEqual(slowSmallestSet(input, slowProjection(input)))
      }),
      { ...RUNS, numRuns: 150 },
    )
  })

  it('edits lead to the same state as starting over, and change nothing that was handed out', () => {
    const plansWithEdits = randomInput().chain(input =>
      fc.tuple(fc.constant(input), randomEdits(input.framework)),
    )
    fc.assert(
      fc.property(plansWithEdits, ([input, edits]) => {
        const engine = createPlanEngine(input)
        const first = engine.projection
        let now = input
        for (const change of edits) {
          const before = new Map(engine.schedule)
          const edit = resolve(now, change)
          apply(engine, edit)
          now = edited(now, edit)
          const fresh = createPlanEngine(now)
          expect(wholeState(engine)).toEqual(wholeState(fresh))
          // Asked for every time, so that what is remembered of it is tried as well.
          expect(engine.extent()).toEqual(fresh.extent())
          // An entry of the schedule is a new object exactly when it says something new.
          const ids = [...before.keys()]
          const text = (scheduled: ScheduledItem | undefined) => JSON.stringify(scheduled)
          expect(ids.filter(id => before.get(id) !== engine.schedule.get(id))).toEqual(
            ids.filter(id => text(before.get(id)) !== text(engine.schedule.get(id))),
          )
        }
        expect(plain(first)).toEqual(slowProjection(input))
      }),
      RUNS,
    )
  })

  it('an edit reports exactly the items whose effective span is new, gone or changed, and how they stood', () => {
    const plansWithEdits = randomInput().chain(input =>
      fc.tuple(fc.constant(input), randomEdits(input.framework)),
    )
    fc.assert(
      fc.property(plansWithEdits, ([input, edits]) => {
        const engine = createPlanEngine(input)
        let now = input
        for (const change of edits) {
          const before = new Map(engine.schedule)
          const edit = resolve(now, change)
          now = edited(now, edit)
          if (edit.type === 'dependencies') {
            engine.setDependencies(edit.dependencies)
            continue
          }
          const moved = edit.type === 'put' ? engine.putItems(edit.items) : engine.removeItems(edit.ids)
          const span = (of: ReadonlyMap<Item['id'], { effective: object }>, id: Item['id']) =>
            JSON.stringify(of.get(id)?.effective)
          const all = new Set([...before.keys(), ...engine.schedule.keys()])
          const expected = [...all].filter(id => span(before, id) !== span(engine.schedule, id))
          expect([...moved.keys()].toSorted()).toEqual(expected.toSorted())
          for (const [id, stood] of moved) expect(stood).toBe(before.get(id) ?? null)
        }
      }),
      RUNS,
    )
  })
})

describe('for every plan', () => {
  it('the attributions add up to final − baseline, step by step and item by item', () => {
    fc.assert(
      fc.property(randomInput(), input => {
        const { projection } = createPlanEngine(input)
        let index = projection.baseline
        for (const step of projection.steps) {
          index += step.gains.reduce((sum, { gain }) => sum + gain, 0)
          expect(step.index).toBe(index)
        }
        const byItem = [...projection.effects.values()].flat().reduce((sum, { gain }) => sum + gain, 0)
        expect([index, projection.baseline + byItem]).toEqual([projection.final, projection.final])
      }),
      RUNS,
    )
  })

  it('every unpinned item still to be done respects every dependency', () => {
    fc.assert(
      fc.property(randomInput(), input => {
        const { schedule } = createPlanEngine(input)
        const items = new Map(input.items.filter(isActive).map(item => [item.id, item]))
        const broken = input.dependencies.filter(({ predecessorId, successorId, kind, lagDays }) => {
          const after = items.get(successorId)
          const first = items.has(predecessorId) ? schedule.get(predecessorId)?.effective : undefined
          const second = schedule.get(successorId)?.effective
          if (after === undefined || first === undefined || second === undefined) return false
          if (after.pinned || after.status === 'done') return false
          if (kind === 'finish-start') return second.start <= first.end + lagDays
          if (kind === 'start-start') return second.start < first.start + lagDays
          return second.end < first.end + lagDays
        })
        expect(broken).toEqual([])
      }),
      RUNS,
    )
  })

  it('delivering more never lowers the index on any day', () => {
    const plansWithMore = randomInput().chain(input =>
      fc.tuple(fc.constant(input), randomItem(input.framework, 'more'), fc.nat(9)),
    )
    fc.assert(
      fc.property(plansWithMore, ([input, more, at]) => {
        const before = createPlanEngine(input).projection
        const raised = input.items.map((item, i) =>
          i === at ? { ...item, effects: item.effects.map(e => ({ ...e, to: e.to + 1 })) } : item,
        )
        const earlier = input.items.map((item, i) =>
          i === at ? { ...item, acceptedOn: item.acceptedOn ?? toCivilDate(toDay(item.start) - 60) } : item,
        )
        for (const items of [[...input.items, more], raised, earlier]) {
          const after = createPlanEngine({ ...input, items }).projection
          for (let day = input.baselineDay; day <= input.horizon.end; day += 1)
            expect(indexOn(after, day)).toBeGreaterThanOrEqual(indexOn(before, day))
        }
      }),
      { ...RUNS, numRuns: 150 },
    )
  })
})

describe('the random plans', () => {
  it('show every outcome the properties are to check', () => {
    const seen = new Map<string, number>()
    const see = (what: string) => seen.set(what, (seen.get(what) ?? 0) + 1)
    for (const input of fc.sample(randomInput(), RUNS)) {
      const { schedule, violations, projection } = createPlanEngine(input)
      for (const { state } of [...projection.effects.values()].flat().flatMap(e => e.rungs)) see(state)
      for (const { late, drivers } of schedule.values()) {
        if (late) see('late')
        if (drivers.length > 0) see('driven')
      }
      if (violations.length > 0) see('violation')
      if (projection.externalGain > 0) see('external gain')
      if (projection.held.some(held => held.couldDeliver.length > 0)) see('could deliver')
      if ((projection.gap.smallestSet ?? []).length > 1) see('smallest set of several')
      if (projection.target.reachedOn !== null) see('target reached')
    }
    const rare = [
      'counted',
      'held',
      'already',
      'shared',
      'inactive',
      'beyond',
      'late',
      'driven',
      'violation',
      'external gain',
      'could deliver',
      'smallest set of several',
      'target reached',
    ].filter(what => (seen.get(what) ?? 0) < 20)
    expect(rare).toEqual([])
  })
})
