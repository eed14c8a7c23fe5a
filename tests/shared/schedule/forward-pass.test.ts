// The bars: one character is one day, the first stands for day 10. `=` as typed, `#` effective.
import { describe, expect, it } from 'vitest'
import { toCivilDate } from '../../../shared/base/civil-date.ts'
import type { Dependency, DependencyKind } from '../../../shared/domain/dependency.ts'
import type { Item, ItemId } from '../../../shared/domain/item.ts'
import { numberItems } from '../../../shared/domain/number-items.ts'
import { createForwardPass, type ForwardPass } from '../../../shared/schedule/forward-pass.ts'
import { sketchItem, wait } from '../../support/small-plan.ts'

function pass(items: readonly Item[], dependencies: readonly Dependency[] = [], today = 0): ForwardPass {
  return createForwardPass(today, numberItems(items), dependencies)
}

const at = ({ schedule }: ForwardPass, id: string) => schedule.get(id as ItemId)
const span = (of: ForwardPass, id: string) => {
  const effective = at(of, id)?.effective
  return [effective?.start, effective?.end]
}

describe('one dependency', () => {
  // a  ==========            days 10 to 19
  // b    ====                days 12 to 15
  const a = sketchItem('a', 10, 19)
  const b = sketchItem('b', 12, 15)
  const cases: [DependencyKind, number, [number, number], string][] = [
    ['finish-start', 0, [20, 23], '          ####'],
    ['finish-start', 3, [23, 26], '             ####'],
    ['finish-start', -5, [15, 18], '     ####'],
    ['finish-start', -9, [12, 15], '  ####'],
    ['start-start', 0, [12, 15], '  ####'],
    ['start-start', 2, [12, 15], '  ####'],
    ['start-start', 4, [14, 17], '    ####'],
    ['start-start', -4, [12, 15], '  ####'],
    ['finish-finish', 0, [16, 19], '      ####'],
    ['finish-finish', 2, [18, 21], '        ####'],
    ['finish-finish', -3, [13, 16], '   ####'],
    ['finish-finish', -8, [12, 15], '  ####'],
  ]
  it.each(cases)('%s with lag %i gives %j: |%s', (kind, lagDays, expected) => {
    const scheduled = pass([a, b], [wait('b', kind, 'a', lagDays)])
    expect(at(scheduled, 'b')).toEqual({
      planned: { start: 12, end: 15 },
      effective: { start: expected[0], end: expected[1] },
      late: false,
      drivers: expected[0] === 12 ? [] : ['a-b'],
    })
  })
})

describe('several dependencies', () => {
  it('lets the latest of them fix the start, and names each that does', () => {
    // a  =====           10–14
    // c  ========        10–17
    // b  ===     →       ········###   18–20, held by c and by a with lag 3
    const scheduled = pass(
      [sketchItem('a', 10, 14), sketchItem('c', 10, 17), sketchItem('b', 10, 12)],
      [wait('b', 'finish-start', 'a', 3), wait('b', 'finish-start', 'c'), wait('b', 'start-start', 'c', 2)],
    )
    expect(at(scheduled, 'b')).toEqual({
      planned: { start: 10, end: 12 },
      effective: { start: 18, end: 20 },
      late: false,
      drivers: ['a-b', 'c-b'],
    })
  })

  it('passes a delay down a chain', () => {
    // a  ====                10–13
    // b    ==    →      ##           14–15
    // c     ===  →        ###        16–18
    const scheduled = pass(
      [sketchItem('c', 13, 15), sketchItem('b', 12, 13), sketchItem('a', 10, 13)],
      [wait('c', 'finish-start', 'b'), wait('b', 'finish-start', 'a')],
    )
    expect([span(scheduled, 'b'), span(scheduled, 'c')]).toEqual([
      [14, 15],
      [16, 18],
    ])
  })

  it('passes over dependencies on items the plan does not have, until they come', () => {
    const b = sketchItem('b', 12, 15)
    const scheduled = pass([b], [wait('b', 'finish-start', 'a')])
    expect(span(scheduled, 'b')).toEqual([12, 15])
    expect([...scheduled.putItems([sketchItem('a', 10, 19)]).keys()]).toEqual(['a', 'b'])
    expect(span(scheduled, 'b')).toEqual([20, 23])
    expect([...scheduled.removeItems(['a' as ItemId]).keys()]).toEqual(['a', 'b'])
    expect(span(scheduled, 'b')).toEqual([12, 15])
    expect(at(scheduled, 'a')).toBeUndefined()
  })
})

describe('pinned items', () => {
  // a  ==========        10–19
  // b    ====            12–15, pinned: finish-start would have it on 20
  const a = sketchItem('a', 10, 19)
  const b = sketchItem('b', 12, 15, { pinned: true })

  it('stay, and the violation says by how many days', () => {
    const scheduled = pass([a, b], [wait('b', 'finish-start', 'a'), wait('b', 'start-start', 'a', 2)])
    expect(at(scheduled, 'b')).toEqual({
      planned: { start: 12, end: 15 },
      effective: { start: 12, end: 15 },
      late: false,
      drivers: [],
    })
    expect(scheduled.violations).toEqual([{ dependencyId: 'a-b', itemId: 'b', byDays: 8 }])
  })

  it('lose the violation with its cause', () => {
    const scheduled = pass([a, b], [wait('b', 'finish-start', 'a')])
    scheduled.putItems([{ ...b, pinned: false }])
    expect(scheduled.violations).toEqual([])
    scheduled.putItems([b])
    expect(scheduled.violations).toHaveLength(1)
    scheduled.setDependencies([])
    expect(scheduled.violations).toEqual([])
  })

  it('still become late; the longer bar may meet a finish-finish dependency', () => {
    // today 19:  b    ####····   12–19; a ends on 19 as well
    const scheduled = pass([a, b], [wait('b', 'finish-finish', 'a')], 19)
    expect(at(scheduled, 'b')).toEqual({
      planned: { start: 12, end: 15 },
      effective: { start: 12, end: 19 },
      late: true,
      drivers: [],
    })
    expect(scheduled.violations).toEqual([])
    // With one day more the typed bar would have to move by 5 days.
    scheduled.setDependencies([wait('b', 'finish-finish', 'a', 1)])
    expect(scheduled.violations).toEqual([{ dependencyId: 'a-b', itemId: 'b', byDays: 5 }])
  })

  it('hold their successors at where they stand', () => {
    const scheduled = pass(
      [a, b, sketchItem('c', 10, 11)],
      [wait('b', 'finish-start', 'a'), wait('c', 'finish-start', 'b')],
    )
    expect(span(scheduled, 'c')).toEqual([16, 17])
  })
})

describe('late items', () => {
  it('end today at the earliest and push what waits for them', () => {
    // today 25
    // a  =====··········#   10–25, late
    // b    ====  →           26–29, not late: it was to end on 40
    const scheduled = pass(
      [sketchItem('a', 10, 14), sketchItem('b', 20, 40)],
      [wait('b', 'finish-start', 'a')],
      25,
    )
    expect(at(scheduled, 'a')).toEqual({
      planned: { start: 10, end: 14 },
      effective: { start: 10, end: 25 },
      late: true,
      drivers: [],
    })
    expect(at(scheduled, 'b')).toEqual({
      planned: { start: 20, end: 40 },
      effective: { start: 26, end: 46 },
      late: false,
      drivers: ['a-b'],
    })
  })

  it('compare the moved end with today', () => {
    // today 25; a done on 20; b typed 12–15, moved to 21–24, one day short of today
    const a = sketchItem('a', 10, 19, { status: 'done', actualEnd: toCivilDate(20) })
    const scheduled = pass([a, sketchItem('b', 12, 15)], [wait('b', 'finish-start', 'a')], 25)
    expect(at(scheduled, 'b')).toEqual({
      planned: { start: 12, end: 15 },
      effective: { start: 21, end: 25 },
      late: true,
      drivers: ['a-b'],
    })
  })

  it('an item that ends today is in time', () => {
    expect(at(pass([sketchItem('a', 10, 14)], [], 14), 'a')?.late).toBe(false)
    expect(at(pass([sketchItem('a', 10, 14)], [], 15), 'a')?.late).toBe(true)
  })
})

describe('done items', () => {
  const done = (actualEnd: number) =>
    sketchItem('a', 10, 19, { status: 'done', actualEnd: toCivilDate(actualEnd) })

  it('end on their real end, begin on it where it lies before the start', () => {
    expect(span(pass([done(25)], [], 30), 'a')).toEqual([10, 25])
    expect(span(pass([done(7)], [], 30), 'a')).toEqual([7, 7])
    expect(at(pass([done(12)], [], 30), 'a')?.late).toBe(false)
  })

  it('are neither moved nor a violation, pinned or not', () => {
    const c = sketchItem('c', 10, 40)
    const links = [wait('a', 'finish-start', 'c')]
    expect(span(pass([c, done(15)], links), 'a')).toEqual([10, 15])
    const pinned = pass([c, { ...done(15), pinned: true }], links)
    expect([span(pinned, 'a'), pinned.violations]).toEqual([[10, 15], []])
  })

  it('release their successors on the real end', () => {
    const scheduled = pass([done(12), sketchItem('b', 11, 12)], [wait('b', 'finish-start', 'a')])
    expect(span(scheduled, 'b')).toEqual([13, 14])
  })

  it('without a real end break an invariant', () => {
    expect(() => pass([sketchItem('a', 10, 19, { status: 'done' })])).toThrow('no real end')
  })
})

describe('milestones', () => {
  // a  =====       10–14    m  =  one day
  const a = sketchItem('a', 10, 14)
  const milestone = (day: number, given: Partial<Item> = {}) =>
    sketchItem('m', day, day, { milestone: true, ...given })

  it('are pushed by what they wait for and stay one day', () => {
    expect(span(pass([a, milestone(12)], [wait('m', 'finish-start', 'a')]), 'm')).toEqual([15, 15])
  })

  it('that are late stand on today as a whole', () => {
    const scheduled = pass([milestone(12)], [], 30)
    expect(at(scheduled, 'm')).toEqual({
      planned: { start: 12, end: 12 },
      effective: { start: 30, end: 30 },
      late: true,
      drivers: [],
    })
  })

  it('that are pinned and late no longer violate what has been met by today', () => {
    const links = [wait('m', 'finish-start', 'a')]
    const pinned = milestone(12, { pinned: true })
    expect(pass([a, pinned], links, 12).violations).toEqual([{ dependencyId: 'a-m', itemId: 'm', byDays: 3 }])
    expect(
      pass([sketchItem('a', 10, 14, { status: 'done', actualEnd: a.end }), pinned], links, 20).violations,
    ).toEqual([])
  })

  it('that are done stand on their real day', () => {
    const done = milestone(12, { status: 'done', actualEnd: toCivilDate(17) })
    expect(span(pass([done], [], 30), 'm')).toEqual([17, 17])
  })
})

describe('inactive items', () => {
  it.each([
    ['suspended', { status: 'suspended' }],
    ['cancelled', { status: 'cancelled' }],
    ['deleted', { deletedOn: toCivilDate(5) }],
  ] satisfies [string, Partial<Item>][])('%s: stand as typed and constrain nobody', (_, given) => {
    // x → a → b; a is out, so b does not wait for x either
    const a = sketchItem('a', 10, 19, given)
    const links = [wait('a', 'finish-start', 'x'), wait('b', 'finish-start', 'a')]
    const scheduled = pass([sketchItem('x', 10, 30), a, sketchItem('b', 12, 15)], links, 28)
    expect(at(scheduled, 'a')).toEqual({
      planned: { start: 10, end: 19 },
      effective: { start: 10, end: 19 },
      late: false,
      drivers: [],
    })
    expect(span(scheduled, 'b')).toEqual([12, 28])
  })

  it('pull again when they come back', () => {
    const a = sketchItem('a', 10, 19)
    const links = [wait('b', 'finish-start', 'a')]
    const scheduled = pass([{ ...a, status: 'suspended' }, sketchItem('b', 12, 15)], links)
    expect([...scheduled.putItems([a]).keys()]).toEqual(['b'])
    expect(span(scheduled, 'b')).toEqual([20, 23])
    expect([...scheduled.putItems([{ ...a, status: 'cancelled' }]).keys()]).toEqual(['b'])
    expect(span(scheduled, 'b')).toEqual([12, 15])
  })
})

describe('keeping up to date', () => {
  it('reports what moved, keeps the objects of the rest', () => {
    const [a, b, c] = [sketchItem('a', 10, 11), sketchItem('b', 12, 13), sketchItem('c', 30, 31)]
    const scheduled = pass([a, b, c], [wait('b', 'finish-start', 'a'), wait('c', 'finish-start', 'b')])
    const before = at(scheduled, 'c')
    expect([...scheduled.putItems([sketchItem('a', 14, 15)]).keys()]).toEqual(['a', 'b'])
    expect(span(scheduled, 'b')).toEqual([16, 17])
    expect(at(scheduled, 'c')).toBe(before)
    expect([...scheduled.putItems([{ ...b, name: 'other words' }]).keys()]).toEqual([])
  })

  it('refuses a cycle and stays as it was', () => {
    const links = [wait('b', 'finish-start', 'a')]
    const scheduled = pass([sketchItem('a', 10, 11), sketchItem('b', 10, 11)], links)
    expect(() => scheduled.setDependencies([...links, wait('a', 'start-start', 'b')])).toThrow('a → b → a')
    expect(span(scheduled, 'b')).toEqual([12, 13])
  })
})

describe('what can be asked about the whole', () => {
  // a  ==          10–11
  // b    ===   →   12–14, waits for a
  // c  ======      10–15, waits for nobody
  const [a, b, c] = [sketchItem('a', 10, 11), sketchItem('b', 10, 12), sketchItem('c', 10, 15)]
  const links = [wait('b', 'finish-start', 'a'), wait('gone', 'finish-start', 'b')]

  it('names the days from the first start to the last end, leaving out what is in the bin', () => {
    const scheduled = pass([a, b, c], links)
    expect(scheduled.extent()).toEqual({ start: 10, end: 15 })
    scheduled.putItems([sketchItem('a', 8, 19)])
    expect(scheduled.extent()).toEqual({ start: 8, end: 22 })
    scheduled.putItems([{ ...b, deletedOn: toCivilDate(9) }])
    expect(scheduled.extent()).toEqual({ start: 8, end: 19 })
    scheduled.removeItems([a.id, c.id])
    expect(scheduled.extent()).toBeNull()
  })

  it('names the dependencies of an item in both directions, also where the other end is not there', () => {
    const scheduled = pass([a, b, c], links)
    const of = (id: string) => scheduled.dependenciesOf(id as ItemId).map(one => one.id)
    expect(['a', 'b', 'c', 'unknown'].map(of)).toEqual([['a-b'], ['a-b', 'b-gone'], [], []])
    // Items that have come since the dependencies were laid out have none.
    scheduled.putItems([sketchItem('d', 1, 2)])
    expect(of('d')).toEqual([])
    scheduled.setDependencies([wait('d', 'finish-start', 'a')])
    expect(['a', 'b', 'd'].map(of)).toEqual([['a-d'], [], ['a-d']])
  })
})
