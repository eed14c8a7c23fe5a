// Hand-worked critical paths. n1 weighs 40 %, n2 60 %, levels 1 to 5, baseline level 1: the index starts at 1.00, a level
// of n1 adds 0.40, one of n2 0.60. Days 0 to 100, no evidence lag, today is day 0. A cell of the drawings is 10 days.
import { describe, expect, it } from 'vitest'
import { toCivilDate } from '../../../shared/base/civil-date.ts'
import type { Item, ItemId } from '../../../shared/domain/item.ts'
import { createPlanEngine } from '../../../shared/projection/create-plan-engine.ts'
import { findCriticalPath, type CriticalPath } from '../../../shared/projection/critical-path.ts'
import type { PlanEngineInput } from '../../../shared/projection/plan-engine.ts'
import { effect, level, sketchInput, sketchItem, wait } from '../../support/small-plan.ts'

function pathOf(given: Partial<PlanEngineInput>): CriticalPath {
  const input = sketchInput(given)
  const { schedule, projection } = createPlanEngine(input)
  return findCriticalPath({ ...input, schedule, projection })
}
const FREE = Number.POSITIVE_INFINITY
const floats = (path: CriticalPath, ...ids: string[]) => ids.map(id => path.floatDays(id as ItemId))
const why = (path: CriticalPath, id: string) => path.critical.get(id as ItemId)
const n1 = (from: number, to: number) => ({ effects: [effect('n1', from, to)] })
const n2 = (from: number, to: number) => ({ effects: [effect('n2', from, to)] })
const delivers = (indicatorId: string, rung: number, level = rung) => ({
  code: 'delivers',
  indicatorId,
  rung,
  level,
})
const feeds = (from: string, to: string) => ({
  code: 'feeds',
  dependencyId: `${from}-${to}`,
  successorId: to,
})
const done: Partial<Item> = { status: 'done', actualEnd: toCivilDate(40) }

describe('a chain to the target', () => {
  // a ##          (1–20)
  // b   ###       waits for a: 21–50, n2 → 3
  // c ##          (1–20) n1 → 2, needed too
  // d      ####   (51–90) n1 → 3: too late to matter
  const path = pathOf({
    items: [
      sketchItem('a', 1, 20),
      sketchItem('b', 1, 30, n2(1, 3)),
      sketchItem('c', 1, 20, n1(1, 2)),
      sketchItem('d', 51, 90, n1(2, 3)),
    ],
    dependencies: [wait('b', 'finish-start', 'a')],
    target: 2_600,
  })

  it('fixes the day on which the target is reached', () => {
    expect([path.day, path.kind]).toEqual([50, 'target'])
    expect([...path.critical.keys()].toSorted()).toEqual(['a', 'b'])
    expect([path.isCritical('a' as ItemId), path.isCritical('c' as ItemId)]).toEqual([true, false])
  })

  it('gives every item the days it may slip', () => {
    expect(floats(path, 'a', 'b', 'c', 'd', 'unknown')).toEqual([0, 0, 30, FREE, null])
  })

  it('says why an item is on it, and what keeps it from being earlier', () => {
    expect(why(path, 'a')).toEqual({ reasons: [feeds('a', 'b')], start: { code: 'planned-start' } })
    expect(why(path, 'b')).toEqual({
      reasons: [delivers('n2', 3)],
      start: { code: 'waits-for', predecessorIds: ['a'] },
    })
  })
})

it('who stands exactly where the plan and a predecessor put it waits for that one', () => {
  const path = pathOf({
    items: [sketchItem('a', 1, 20), sketchItem('b', 21, 50, n2(1, 2)), sketchItem('c', 1, 10)],
    dependencies: [wait('b', 'finish-start', 'a'), wait('b', 'finish-start', 'c')],
    target: 1_600,
  })
  expect(why(path, 'b')?.start).toEqual({ code: 'waits-for', predecessorIds: ['a'] })
  expect(floats(path, 'a', 'b', 'c')).toEqual([0, 0, 10])
})

describe('the day', () => {
  it('is the last rise where the target is never reached', () => {
    // a ##       n1 → 2 on 20
    // b    ##    n2 → 2 on 50
    const items = [sketchItem('a', 1, 20, n1(1, 2)), sketchItem('b', 31, 50, n2(1, 2))]
    const path = pathOf({ items, target: 4_000 })
    expect([path.day, path.kind, ...floats(path, 'a', 'b')]).toEqual([50, 'last-rise', 30, 0])
  })

  it('is none where the index never rises: nothing delivers, or a rung is held for ever', () => {
    for (const effects of [{}, n1(2, 4)]) {
      const path = pathOf({ items: [sketchItem('a', 1, 20, effects)] })
      expect([path.day, path.critical.size, path.floatDays('a' as ItemId)]).toEqual([null, 0, null])
    }
  })

  it('is the baseline date where the target holds from the start, and nobody can move it', () => {
    const path = pathOf({ items: [sketchItem('a', 1, 20, n1(1, 2))], target: 1_000 })
    expect([path.day, path.kind, ...floats(path, 'a')]).toEqual([0, 'target', FREE])
  })

  it('leaves what comes before the baseline date the days between', () => {
    const path = pathOf({ items: [sketchItem('a', 1, 20, n1(1, 2))], baselineDay: 25, target: 1_400 })
    expect([path.day, ...floats(path, 'a')]).toEqual([25, 5])
  })
})

describe('who is needed', () => {
  it('an item that the target can do without has all the time, though it counts that day', () => {
    // a #####   n2 → 2 on 50: 0.60, with b's 0.40 reaches 1.60 and more
    // b #####   n1 → 2 on 50: 0.40, not needed for 1.60
    const items = [sketchItem('a', 1, 50, n2(1, 2)), sketchItem('b', 1, 50, n1(1, 2))]
    expect(floats(pathOf({ items, target: 1_600 }), 'a', 'b')).toEqual([0, FREE])
    expect(floats(pathOf({ items, target: 1_601 }), 'a', 'b')).toEqual([0, 0])
  })

  it('of two that deliver the same rung, neither alone moves the day', () => {
    const items = [sketchItem('a', 1, 50, n2(1, 2)), sketchItem('b', 1, 40, n2(1, 2))]
    const path = pathOf({ items, target: 1_600 })
    expect([path.day, ...floats(path, 'a', 'b')]).toEqual([40, FREE, 0])
    const same = pathOf({ items: [items[0], { ...items[0], id: 'b' as ItemId }] as Item[], target: 1_600 })
    expect([same.day, same.critical.size, ...floats(same, 'a', 'b')]).toEqual([50, 0, FREE, FREE])
  })

  it('the one both wait for does, and both are the reason', () => {
    // p ##
    // a   ###   waits for p, n2 → 2
    // b   ###   waits for p, n2 → 2
    const path = pathOf({
      items: [sketchItem('p', 1, 20), sketchItem('a', 21, 50, n2(1, 2)), sketchItem('b', 21, 50, n2(1, 2))],
      dependencies: [wait('a', 'finish-start', 'p'), wait('b', 'finish-start', 'p')],
      target: 1_600,
    })
    expect([path.day, ...floats(path, 'p', 'a', 'b')]).toEqual([50, 0, FREE, FREE])
    expect(why(path, 'p')?.reasons).toEqual([feeds('p', 'a'), feeds('p', 'b')])
  })

  it('the one both wait for may slip as far as the slower of the two', () => {
    // p ##
    // a   ##     waits for p, n2 → 2 on 40
    // b       ## waits for p but stands at 61–80, n2 → 2; c fixes day 90
    const path = pathOf({
      items: [
        sketchItem('p', 1, 20),
        sketchItem('a', 21, 40, n2(1, 2)),
        sketchItem('b', 61, 80, n2(1, 2)),
        sketchItem('c', 61, 90, n1(1, 2)),
      ],
      dependencies: [wait('a', 'finish-start', 'p'), wait('b', 'finish-start', 'p')],
      target: 2_000,
    })
    // Behind p, a is too late after 50 days (90 − 40), b after 40 days of slack and 10 of its own.
    expect([path.day, ...floats(path, 'p', 'a', 'b', 'c')]).toEqual([90, 50, FREE, FREE, 0])
  })

  it('a lower rung releases the held ones above it', () => {
    // a ##      n2 3 → 5, held until
    // b    ###  n2 1 → 3 comes on 60
    const items = [sketchItem('a', 1, 20, n2(3, 5)), sketchItem('b', 31, 60, n2(1, 3))]
    const path = pathOf({ items, target: 3_400 })
    expect([path.day, ...floats(path, 'a', 'b')]).toEqual([60, 40, 0])
    expect(why(path, 'b')?.reasons).toEqual([delivers('n2', 3, 5)])
  })

  it('a rung on top of a fractional baseline counts only what is missing to it', () => {
    const items = [sketchItem('a', 1, 30, n1(1, 2)), sketchItem('b', 1, 50, n2(1, 2))]
    const path = pathOf({ items, baseline: [level('n1', 1_500)], target: 1_800 })
    expect([path.day, ...floats(path, 'a', 'b')]).toEqual([50, FREE, 0])
  })
})

describe('how far a delay travels', () => {
  const last = sketchItem('b', 41, 60, n2(1, 2))
  const first = sketchItem('a', 1, 20)
  it.each([
    ['finish-start with slack: b could start on 21', wait('b', 'finish-start', 'a'), 20],
    ['finish-start with a lag: b could start on 31', wait('b', 'finish-start', 'a', 10), 10],
    ['finish-start with overlap: b could start on 16', wait('b', 'finish-start', 'a', -5), 25],
    ['start-start: b could start on 11', wait('b', 'start-start', 'a', 10), 30],
    ['finish-finish: b could end on 30', wait('b', 'finish-finish', 'a', 10), 30],
  ])('%s', (_, dependency, days) => {
    const path = pathOf({ items: [first, last], dependencies: [dependency], target: 1_600 })
    expect([path.day, ...floats(path, 'a', 'b')]).toEqual([60, days, 0])
  })

  const chain = { items: [first, last], dependencies: [wait('b', 'finish-start', 'a')], target: 1_600 }
  const put = (...items: Item[]) => pathOf({ ...chain, items })

  it('does not pass a pinned item, which is critical by itself', () => {
    const path = put(first, { ...last, pinned: true })
    expect(floats(path, 'a', 'b')).toEqual([FREE, 0])
    expect(why(path, 'b')?.start).toEqual({ code: 'pinned' })
  })

  it('does not pass a pinned item that stands too early: it is violated already', () => {
    const path = put({ ...first, end: toCivilDate(50) }, { ...last, pinned: true })
    expect(floats(path, 'a', 'b')).toEqual([FREE, 0])
  })

  it('does not pass done and suspended items', () => {
    expect(floats(put(first, { ...last, ...done }), 'a', 'b')).toEqual([FREE, null])
    expect(floats(put({ ...first, status: 'suspended' }, last), 'a', 'b')).toEqual([null, 0])
    expect(floats(put({ ...first, deletedOn: toCivilDate(0) }, last), 'a', 'b')).toEqual([null, 0])
  })

  it('a late item takes up days until its bar, pushed, ends after today', () => {
    // today is 70: a ends today; b (typed 41–60) starts on 41 and ends today, 10 days longer than typed.
    const items = [{ ...first, end: toCivilDate(30) }, last]
    const path = pathOf({ ...chain, dependencies: [wait('b', 'start-start', 'a', 40)], items, today: 70 })
    expect([path.day, ...floats(path, 'a', 'b')]).toEqual([70, 10, 0])
    expect(why(path, 'b')?.start).toEqual({ code: 'late' })
  })

  it('a late milestone stands on today as a whole, until whom it waits for ends later', () => {
    // today is 70: m (typed on day 30, n2 → 2) waits for a, which ends on 70 or ended on 40.
    const milestone = { ...last, milestone: true, start: toCivilDate(30), end: toCivilDate(30) }
    const at = (end: number) =>
      pathOf({ ...chain, items: [{ ...first, end: toCivilDate(end) }, milestone], today: 70 })
    expect([at(70).day, ...floats(at(70), 'a', 'b')]).toEqual([71, 0, 0])
    expect(why(at(70), 'b')?.start).toEqual({ code: 'waits-for', predecessorIds: ['a'] })
    const early = pathOf({ ...chain, items: [{ ...first, ...done }, milestone], today: 70 })
    expect([early.day, ...floats(early, 'a', 'b')]).toEqual([70, null, 0])
    expect(why(early, 'b')?.start).toEqual({ code: 'late' })
  })
})

describe('evidence', () => {
  it('counts after the lag of the item or of its category', () => {
    const items = [
      sketchItem('a', 1, 20, n1(1, 2)),
      sketchItem('b', 1, 20, { ...n2(1, 2), evidenceLagDays: 5 }),
    ]
    const evidenceLagDays = { instrument: 40, infrastructure: 0, people: 0 }
    const path = pathOf({ items, evidenceLagDays, target: 2_000 })
    expect([path.day, ...floats(path, 'a', 'b')]).toEqual([60, 0, 35])
  })

  it('that is accepted stays where it is; its item may still hold up others', () => {
    const accepted = sketchItem('a', 1, 20, { ...n1(1, 2), acceptedOn: toCivilDate(50) })
    const alone = pathOf({ items: [accepted], target: 1_400 })
    expect([alone.day, ...floats(alone, 'a')]).toEqual([50, FREE])
    const items = [accepted, sketchItem('b', 31, 45, n2(1, 2))]
    const path = pathOf({ items, dependencies: [wait('b', 'finish-start', 'a')], target: 2_000 })
    expect([path.day, ...floats(path, 'a', 'b')]).toEqual([50, 15, 5])
  })
})
