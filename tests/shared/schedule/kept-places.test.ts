import { expect, test } from 'vitest'
import type { Item, ItemId } from '../../../shared/domain/item.ts'
import { keepPlaces } from '../../../shared/schedule/kept-places.ts'
import { placeOfRow } from '../../../shared/schedule/row-places.ts'
import { isGroup, layoutRows, type Row, type RowOptions } from '../../../shared/schedule/rows.ts'
import { testItem } from '../../support/store.ts'

const item = (id: string, position: number, fields: Partial<Item> = {}): Item => ({
  ...testItem(id, { position }),
  ...fields,
})
const by = (options: Partial<RowOptions>): RowOptions => ({
  groupings: [],
  orderOf: () => [],
  derivedValue: () => '',
  sort: null,
  collapsed: new Set(),
  ...options,
})
const names = (rows: readonly Row[]) => rows.map(row => (isGroup(row) ? row.value : row.id))

const SORTED = by({ sort: { keyOf: one => one.name, direction: 'asc' } })
const LIST = [item('a', 1, { name: '3' }), item('b', 2, { name: '1' }), item('c', 3, { name: '2' })]

test('a sorted row stays while it is typed into, and goes to its place afterwards', () => {
  const rows = layoutRows(LIST, SORTED)
  expect(names(rows)).toEqual(['b', 'c', 'a'])
  const typed = LIST.map(one => (one.id === 'b' ? { ...one, name: '9' } : one))
  const kept = keepPlaces(rows, LIST, typed)
  expect(names(layoutRows(typed, { ...SORTED, kept }))).toEqual(['b', 'c', 'a'])
  expect(names(layoutRows(typed, SORTED))).toEqual(['c', 'a', 'b'])
})

test('new rows stand below those they were asked for, each under the one before', () => {
  const rows = layoutRows(LIST, SORTED)
  const first = [...LIST, item('x', 2.5, { name: '0' })]
  const kept = keepPlaces(rows, LIST, first)
  const withFirst = layoutRows(first, { ...SORTED, kept })
  expect(names(withFirst)).toEqual(['b', 'x', 'c', 'a'])
  const second = [...first, item('y', 2.75, { name: '0' })]
  const again = keepPlaces(withFirst, first, second)
  expect(names(layoutRows(second, { ...SORTED, kept: again }))).toEqual(['b', 'x', 'y', 'c', 'a'])
  expect([again.hasPlace(first[3]!.id), again.hasPlace(second[4]!.id)]).toEqual([true, true])
  // What was there and had no row, behind a filter, still has none, and is no place for another.
  const hidden = [...LIST, item('h', 4), item('z', 5)]
  const behind = keepPlaces(rows, [...LIST, item('h', 4)], hidden)
  expect(['h', 'z'].map(id => behind.hasPlace(id as ItemId))).toEqual([false, false])
})

test('a row stays in its group, new ones join it, and what is folded away stays there', () => {
  const grouped = by({
    groupings: ['status'],
    orderOf: () => ['proposed', 'running', 'approved'],
    collapsed: new Set(['status:approved']),
  })
  const list = [
    item('a', 1, { status: 'running' }),
    item('b', 2, { status: 'running' }),
    item('c', 3, { status: 'approved' }),
  ]
  const rows = layoutRows(list, grouped)
  expect(names(rows)).toEqual(['running', 'a', 'b', 'approved'])
  const typed = [
    { ...list[0]!, status: 'approved' as const },
    list[1]!,
    item('x', 2.5, { status: 'proposed' }),
    list[2]!,
  ]
  const kept = keepPlaces(rows, list, typed)
  const shown = layoutRows(typed, { ...grouped, kept })
  expect(names(shown)).toEqual(['running', 'a', 'b', 'x', 'approved'])
  expect(shown.map((row, index) => (isGroup(row) ? row.count : placeOfRow(shown, index).place))).toEqual([
    3, 1, 2, 3, 1,
  ])
  expect(names(layoutRows(typed, grouped))).toEqual(['proposed', 'x', 'running', 'b', 'approved'])
})
