// Float and critical path against delaying every item day by day. Seeds are fixed; a failure prints the smallest plan found.
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Item, ItemId } from '../../../shared/domain/item.ts'
import { createPlanEngine } from '../../../shared/projection/create-plan-engine.ts'
import { findCriticalPath, type CriticalPath } from '../../../shared/projection/critical-path.ts'
import type { CriticalReason } from '../../../shared/projection/explain-critical.ts'
import type { PlanEngineInput } from '../../../shared/projection/plan-engine.ts'
import { randomInput, SEED } from '../../support/random-plan.ts'
import { slowCriticalPath } from '../../support/slow-critical-path.ts'

/** Longer than any float of a random plan: they last at most 250 days, and lags take up some 200 more. */
const LIMIT = 500

function criticalPathOf(input: PlanEngineInput): CriticalPath {
  const { schedule, projection } = createPlanEngine(input)
  return findCriticalPath({ ...input, schedule, projection })
}

/** Most items alive and most rungs open, so that the index climbs and somebody fixes the day. */
function enliven(input: PlanEngineInput, share: number): PlanEngineInput {
  const { minLevel } = input.framework
  const alive = (item: Item, i: number): Item => ({
    ...item,
    effects: item.effects.map(e => {
      const from = minLevel + (i % 3)
      return { ...e, from, to: from + (i % 4 === 0 ? 2 : 1) }
    }),
    ...(i < 8 ? ({ status: 'proposed', actualEnd: null, acceptedOn: null, deletedOn: null } as const) : {}),
  })
  const climbing: PlanEngineInput = {
    ...input,
    items: input.items.map(alive),
    baseline: input.baseline.slice(0, 1),
    baselineDay: input.horizon.start,
    today: input.today - 100,
  }
  const { baseline, final } = createPlanEngine(climbing).projection
  return { ...climbing, target: Math.floor((baseline + ((final - baseline) * share) / 100) / 10_000) }
}

const livelyPlans = fc
  .tuple(randomInput(), fc.integer({ min: 10, max: 101 }))
  .map(([input, share]) => enliven(input, share))
const plans = fc.oneof(randomInput(), { weight: 3, arbitrary: livelyPlans })

describe('for every plan', () => {
  it('the day and every float are those found by delaying day by day', () => {
    fc.assert(
      fc.property(plans, input => {
        const path = criticalPathOf(input)
        const slow = slowCriticalPath(input, LIMIT)
        expect(path.day).toBe(slow.day)
        expect(new Map(input.items.map(({ id }) => [id, path.floatDays(id)]))).toEqual(slow.floats)
      }),
      { seed: SEED, numRuns: 120 },
    )
  }, 60_000)

  it('critical are the items without float, and their reasons are true of the plan', () => {
    fc.assert(
      fc.property(plans, input => {
        const path = criticalPathOf(input)
        const { projection } = createPlanEngine(input)
        const step = projection.steps.find(({ day }) => day === path.day)
        const withoutFloat = input.items.filter(({ id }) => path.floatDays(id) === 0).map(({ id }) => id)
        expect([...path.critical.keys()].toSorted()).toEqual(withoutFloat.toSorted())
        const isTrue = (id: ItemId, reason: CriticalReason) =>
          reason.code === 'delivers'
            ? step?.gains.some(g => g.indicatorId === reason.indicatorId && g.rung === reason.rung)
            : input.dependencies.some(
                d =>
                  d.id === reason.dependencyId &&
                  d.predecessorId === id &&
                  d.successorId === reason.successorId,
              )
        for (const [id, { reasons }] of path.critical) {
          expect(reasons.length).toBeGreaterThan(0)
          expect(reasons.filter(reason => !isTrue(id, reason))).toEqual([])
        }
      }),
      { seed: SEED, numRuns: 600 },
    )
  })
})

describe('the random plans', () => {
  it('show every answer the properties are to check', () => {
    const seen = new Map<string, number>()
    const see = (what: string) => seen.set(what, (seen.get(what) ?? 0) + 1)
    for (const input of fc.sample(plans, { seed: SEED, numRuns: 600 })) {
      const path = criticalPathOf(input)
      see(path.day === null ? 'no day' : path.kind)
      if (path.day !== null && path.critical.size === 0) see('nobody alone')
      for (const { id } of input.items) {
        const days = path.floatDays(id) ?? Number.NaN
        if (days === Number.POSITIVE_INFINITY) see('no limit')
        else if (days > 0) see('some days')
      }
      for (const { reasons, start } of path.critical.values()) {
        see(start.code)
        for (const reason of reasons) {
          see(reason.code)
          if (reason.code === 'delivers' && reason.level > reason.rung) see('releases')
        }
      }
    }
    const rare = [
      'no day',
      'target',
      'last-rise',
      'nobody alone',
      'no limit',
      'some days',
      'delivers',
      'releases',
      'feeds',
      'waits-for',
      'planned-start',
      'pinned',
      'late',
    ].filter(what => (seen.get(what) ?? 0) < 15)
    expect(rare).toEqual([])
  })
})
