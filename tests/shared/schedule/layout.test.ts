import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { requireCivilDate, toCivilDate, toDay } from '../../../shared/base/civil-date.ts'
import { agencyIdSchema } from '../../../shared/domain/agency.ts'
import { CATEGORIES, itemIdSchema, newItem, type Category, type Item } from '../../../shared/domain/item.ts'
import type { Grouping } from '../../../shared/domain/table-view.ts'
import { shiftSpan, snapDay, stretchSpan } from '../../../shared/schedule/move-span.ts'
import { levelAt, placeOfRow } from '../../../shared/schedule/row-places.ts'
import {
  isItem,
  layoutRows,
  listGroupKeys,
  replaceInRows,
  type Row,
  type RowOptions,
  type RowSort,
  type SortKey,
} from '../../../shared/schedule/rows.ts'
import { SEED } from '../../support/random-plan.ts'
import { ticksOf, type TickUnit } from '../../../shared/schedule/ticks.ts'

const day = (text: string) => toDay(requireCivilDate(text))
const span = (start: string, end: string) => ({ start: day(start), end: day(end) })
const dates = (value: { start: number; end: number }) => [toCivilDate(value.start), toCivilDate(value.end)]

function item(id: string, category: Category, position: number, given: Partial<Item> = {}): Item {
  return {
    ...newItem({
      id: itemIdSchema.parse(id),
      name: id,
      category,
      theme: 'governance',
      leadAgencyId: agencyIdSchema.parse('diskominfo'),
      start: requireCivilDate('2026-01-01'),
      end: requireCivilDate('2026-02-01'),
      position,
    }),
    ...given,
  }
}

const ORDERS: Partial<Record<Grouping, readonly string[]>> = {
  category: ['instrument', 'infrastructure', 'people'],
  agency: ['bappeda', 'diskominfo'],
  'fiscal-year': ['2026', '2027'],
  aspect: ['policy', 'service', ''],
}
function laidOut(items: readonly Item[], given: Partial<RowOptions> = {}): readonly Row[] {
  const options: RowOptions = {
    groupings: ['category'],
    orderOf: grouping => ORDERS[grouping] ?? [],
    derivedValue: () => '',
    sort: null,
    collapsed: new Set(),
    ...given,
  }
  return layoutRows(items, options)
}
/** What `replaceInRows` makes of rows that were laid out from `before`. */
function replacedRows(before: readonly Item[], items: readonly Item[], given: Partial<RowOptions> = {}) {
  const rows = laidOut(before, given)
  const groupings = given.groupings ?? ['category']
  return replaceInRows(rows, before, items, { groupings, sort: given.sort ?? null }, id => {
    const place = rows.findIndex(row => row.id === id)
    return place < 0 ? undefined : place
  })
}
/** Two blanks for every level below the first; `▸` a folded group, `▾` an open one; place and size of the group. */
const picture = (rows: readonly Row[]) =>
  rows.map((row, index) => {
    const at = placeOfRow(rows, index)
    expect(levelAt(rows, index)).toBe(at.level)
    const indent = '  '.repeat(at.level - 1)
    const place = `${at.place}/${at.groupSize}`
    return isItem(row)
      ? `${indent}${row.id} ${place}`
      : `${indent}${row.isCollapsed ? '▸' : '▾'} ${row.value || '(none)'} ${row.count}, ${place}`
  })

describe('rows after a change that moves none of them', () => {
  const items = [item('a', 'people', 1), item('b', 'instrument', 2), item('c', 'people', 3)]
  const replaced = (id: string, given: Partial<Item>) =>
    items.map(one => (one.id === id ? { ...one, ...given } : one))

  it('are the ones that a fresh layout has, and keep every other row', () => {
    const now = replaced('c', { name: 'another' })
    const rows = replacedRows(items, now)
    expect(rows).toEqual(laidOut(now))
    const before = laidOut(items)
    expect(replaceInRows(before, items, items, { groupings: ['category'], sort: null }, () => 0)).toBe(before)
  })
  it.each<[string, readonly Item[], Partial<RowOptions>]>([
    ['an item changes its group', replaced('a', { category: 'instrument' }), {}],
    ['an item changes its place', replaced('a', { position: 9 }), {}],
    ['an item is gone', items.slice(1), {}],
    ['another item is in its place', [...items.slice(0, 2), item('d', 'people', 3)], {}],
    ['the list is sorted', items, { sort: { keyOf: one => one.name, direction: 'asc' } }],
    ['the groups lie outside the items', items, { groupings: ['fiscal-year'] }],
  ])('are laid out anew where %s', (_, now, given) => {
    expect(replacedRows(items, now, given)).toBeNull()
  })
  it('are the same whichever items change, folded groups and two levels included', () => {
    const change = fc.record({
      place: fc.nat(2),
      category: fc.constantFrom(...CATEGORIES, undefined),
      status: fc.constantFrom<Item['status'] | undefined>('done', undefined, undefined),
      name: fc.string(),
    })
    const options = fc.record({
      groupings: fc.constantFrom<RowOptions['groupings']>([], ['category'], ['category', 'status']),
      collapsed: fc.constantFrom(new Set<string>(), new Set(['category:people'])),
    })
    fc.assert(
      fc.property(fc.array(change, { maxLength: 3 }), options, (changes, given) => {
        const now = [...items]
        for (const { place, category, status, name } of changes) {
          const old = now[place]
          if (old)
            now[place] = { ...old, name, category: category ?? old.category, status: status ?? old.status }
        }
        const rows = replacedRows(items, now, given)
        expect(rows ?? laidOut(now, given)).toEqual(laidOut(now, given))
      }),
      { seed: SEED, numRuns: 300 },
    )
  })
})

describe('rows', () => {
  const bappeda = { leadAgencyId: agencyIdSchema.parse('bappeda') }
  const items = [
    item('c', 'people', 3),
    item('b', 'instrument', 2),
    item('a', 'people', 1, bappeda),
    item('d', 'people', 3),
  ]

  it('stand in their group by position, then by id, and empty groups have no row', () => {
    expect(picture(laidOut(items))).toEqual([
      '▾ instrument 1, 1/2',
      '  b 1/1',
      '▾ people 3, 2/2',
      '  a 1/3',
      '  c 2/3',
      '  d 3/3',
    ])
  })
  it('disappear in a collapsed group, whose count stays', () => {
    expect(picture(laidOut(items, { collapsed: new Set(['category:people']) }))).toEqual([
      '▾ instrument 1, 1/2',
      '  b 1/1',
      '▸ people 3, 2/2',
    ])
  })
  it('stand without headings when not grouped', () => {
    expect(picture(laidOut(items, { groupings: [] }))).toEqual(['a 1/4', 'b 2/4', 'c 3/4', 'd 4/4'])
  })
  it('stand in groups of groups', () => {
    // instrument            people
    // └ diskominfo: b       ├ bappeda: a
    //                       └ diskominfo: c d
    expect(picture(laidOut(items, { groupings: ['category', 'agency'] }))).toEqual([
      '▾ instrument 1, 1/2',
      '  ▾ diskominfo 1, 1/1',
      '    b 1/1',
      '▾ people 3, 2/2',
      '  ▾ bappeda 1, 1/2',
      '    a 1/1',
      '  ▾ diskominfo 2, 2/2',
      '    c 1/2',
      '    d 2/2',
    ])
  })
  it('fold an inner group only where it stands, and an outer one with all inside', () => {
    const groupings = ['category', 'agency'] as const
    const inner = new Set(['category:people/agency:diskominfo'])
    expect(picture(laidOut(items, { groupings, collapsed: inner })).slice(1)).toEqual([
      '  ▾ diskominfo 1, 1/1',
      '    b 1/1',
      '▾ people 3, 2/2',
      '  ▾ bappeda 1, 1/2',
      '    a 1/1',
      '  ▸ diskominfo 2, 2/2',
    ])
    const both = new Set(['category:people', ...inner])
    expect(picture(laidOut(items, { groupings, collapsed: both })).at(-1)).toBe('▸ people 3, 2/2')
  })
  it('stand in groups the caller derives; what has no value comes where the order says', () => {
    const aspects: Record<string, string> = { a: 'service', b: 'policy', c: 'elsewhere', d: '' }
    const derivedValue = (one: Item) => aspects[one.id] ?? ''
    expect(picture(laidOut(items, { groupings: ['aspect'], derivedValue }))).toEqual([
      '▾ policy 1, 1/4',
      '  b 1/1',
      '▾ service 1, 2/4',
      '  a 1/1',
      '▾ (none) 1, 3/4',
      '  d 1/1',
      '▾ elsewhere 1, 4/4',
      '  c 1/1',
    ])
  })
  it('are sorted inside their groups, ties by list order, without a value last in both directions', () => {
    const values: Record<string, SortKey> = { a: 2, b: 5, c: null, d: 2 }
    const keyOf = (one: Item) => values[one.id] ?? null
    const keys = (sort: RowSort, groupings: readonly Grouping[] = []) =>
      laidOut(items, { sort, groupings }).map(row => row.id)
    expect(keys({ keyOf, direction: 'asc' })).toEqual(['a', 'd', 'b', 'c'])
    expect(keys({ keyOf, direction: 'desc' })).toEqual(['b', 'a', 'd', 'c'])
    expect(keys({ keyOf: one => one.name, direction: 'desc' }, ['category'])).toEqual([
      'category:instrument',
      'b',
      'category:people',
      'd',
      'c',
      'a',
    ])
  })
  it('are found by the keys of the groups above them', () => {
    const groupings = ['category', 'agency'] as const
    const [first] = items.slice(2)
    expect(first && listGroupKeys(first, { groupings, derivedValue: () => '' })).toEqual([
      'category:people',
      'category:people/agency:bappeda',
    ])
    expect(first && listGroupKeys(first, { groupings: [], derivedValue: () => '' })).toEqual([])
  })
  it('ask every item once for what it is sorted by, also ten thousand of them', () => {
    const many = Array.from({ length: 10_000 }, (_, n) =>
      item(`i${n}`, CATEGORIES[n % 3] ?? 'people', (n * 7_919) % 10_007, n % 2 === 0 ? bappeda : {}),
    )
    let asked = 0
    const keyOf = (one: Item) => {
      asked += 1
      return one.name
    }
    const rows = laidOut(many, { groupings: ['category', 'agency'], sort: { keyOf, direction: 'desc' } })
    expect([rows.length, asked]).toEqual([10_000 + 3 + 6, 10_000])
  })
})

describe('ticks', () => {
  it.each<[TickUnit, string[]]>([
    ['year', ['2026-01-01', '2027-01-01']],
    ['quarter', ['2026-10-01', '2027-01-01']],
    ['month', ['2026-12-01', '2027-01-01']],
    ['week', ['2026-12-21', '2026-12-28', '2027-01-04']],
    ['five-years', ['2025-01-01']],
  ])('%s', (unit, starts) => {
    const ticks = ticksOf(span('2026-12-25', '2027-01-04'), unit)
    expect(ticks.map(tick => toCivilDate(tick.start))).toEqual(starts)
    ticks.slice(1).forEach((tick, index) => expect(tick.start).toBe(ticks[index]?.next))
  })
})

describe('moving a span', () => {
  const months = span('2026-01-01', '2026-08-31')
  it('keeps month ends when moved by months', () => {
    expect(dates(shiftSpan(months, 'month', 1))).toEqual(['2026-02-01', '2026-09-30'])
    expect(dates(shiftSpan(months, 'month', -6))).toEqual(['2025-07-01', '2026-02-28'])
  })
  it('does not run into the next month from a long one', () => {
    expect(dates(shiftSpan(span('2026-01-30', '2026-03-15'), 'month', 1))).toEqual([
      '2026-02-28',
      '2026-04-15',
    ])
  })
  it('keeps the duration when moved by days or weeks', () => {
    expect(dates(shiftSpan(months, 'week', 2))).toEqual(['2026-01-15', '2026-09-14'])
    expect(dates(shiftSpan(months, 'day', -1))).toEqual(['2025-12-31', '2026-08-30'])
  })
  it('never gets shorter than a day', () => {
    expect(dates(stretchSpan(span('2026-01-01', '2026-01-31'), 'end', 'month', -3))).toEqual([
      '2026-01-01',
      '2026-01-01',
    ])
    expect(dates(stretchSpan(span('2026-01-01', '2026-01-31'), 'start', 'month', 3))).toEqual([
      '2026-01-31',
      '2026-01-31',
    ])
  })
  it('snaps to the nearest edge of a unit', () => {
    expect(toCivilDate(snapDay(day('2026-05-12'), 'start', 'month'))).toBe('2026-05-01')
    expect(toCivilDate(snapDay(day('2026-05-20'), 'start', 'month'))).toBe('2026-06-01')
    expect(toCivilDate(snapDay(day('2026-05-12'), 'end', 'month'))).toBe('2026-04-30')
    expect(toCivilDate(snapDay(day('2026-05-20'), 'end', 'month'))).toBe('2026-05-31')
    expect(toCivilDate(snapDay(day('2026-05-31'), 'end', 'month'))).toBe('2026-05-31')
    expect(toCivilDate(snapDay(day('2026-11-26'), 'start', 'week'))).toBe('2026-11-23')
    expect(toCivilDate(snapDay(day('2026-11-26'), 'end', 'day'))).toBe('2026-11-26')
  })
})
