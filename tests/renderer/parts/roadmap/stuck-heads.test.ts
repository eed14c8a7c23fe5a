// Which heads of groups are held at the top, by how far the rows have scrolled. Two groups, the first of them split in two.
import { describe, expect, it } from 'vitest'
import { HEAD_HEIGHT, ROW_HEIGHT } from '../../../../renderer/parts/roadmap/timeline/bar-layout.ts'
import {
  scrollTopFor,
  scrollTopToFind,
  stuckBottom,
  stuckHeadAt,
  stuckHeads,
} from '../../../../renderer/parts/roadmap/timeline/stuck-heads.ts'
import { timeScale } from '../../../../renderer/parts/roadmap/timeline/time-scale.ts'
import { toCivilDate } from '../../../../shared/base/civil-date.ts'
import type { AgencyId } from '../../../../shared/domain/agency.ts'
import { newItem, type ItemId } from '../../../../shared/domain/item.ts'
import type { GroupRow, Row } from '../../../../shared/schedule/rows.ts'

const group = (id: string, level: 1 | 2): GroupRow => ({
  id,
  level,
  grouping: 'category',
  value: id,
  count: 3,
  memberIds: [],
  isCollapsed: false,
  place: 1,
  groupSize: 1,
})
const items = (names: string): Row[] =>
  names.split('').map(name =>
    newItem({
      id: name as ItemId,
      name,
      category: 'people',
      theme: 'service',
      leadAgencyId: 'x' as AgencyId,
      start: toCivilDate(0),
      end: toCivilDate(1),
      position: 0,
    }),
  )

// A 0, A1 1, abc 2–4, A2 5, def 6–8, B 9, B1 10, ghi 11–13
const rows: readonly Row[] = [
  group('A', 1),
  group('A1', 2),
  ...items('abc'),
  group('A2', 2),
  ...items('def'),
  group('B', 1),
  group('B1', 2),
  ...items('ghi'),
]
const scrolledTo = (row: number) => ({
  scale: timeScale({ start: 0, end: 99 }, 1),
  scrollLeft: 0,
  scrollTop: row * ROW_HEIGHT,
  width: 1_000,
  height: 500,
  tableWidth: 100,
  tableLeft: 0,
})
/** Names and tops, in rows below the axis. */
const held = (row: number, of = rows) =>
  stuckHeads(of, scrolledTo(row)).map(head => [head.row.id, (head.y - HEAD_HEIGHT) / ROW_HEIGHT])

describe('the heads of groups', () => {
  it('are held once their own row has scrolled away, the outer over the inner', () => {
    expect(held(0)).toEqual([])
    expect(held(0.5)).toEqual([
      ['A', 0],
      ['A1', 1],
    ])
    expect(held(2)).toEqual([
      ['A', 0],
      ['A1', 1],
    ])
    expect(held(5)).toEqual([
      ['A', 0],
      ['A2', 1],
    ])
  })
  it('are pushed out by the next head of their level or above', () => {
    expect(held(3.5)).toEqual([
      ['A', 0],
      ['A1', 0.5],
    ])
    expect(held(7.5)).toEqual([
      ['A', 0],
      ['A2', 0.5],
    ])
    expect(held(8.5)).toEqual([['A', -0.5]])
    expect(held(9)).toEqual([])
  })
  it('are one level where there is one, and none where the list is plain or the group folded', () => {
    const flat = [group('A', 1), ...items('abc')]
    expect(held(1.5, flat)).toEqual([['A', 0]])
    expect(held(1, items('abc'))).toEqual([])
    expect(held(0.5, [group('A', 1), group('B', 1), ...items('abc')])).toEqual([])
  })
  it('cover what lies under them', () => {
    const at = (row: number, y: number) =>
      stuckHeadAt(HEAD_HEIGHT + y * ROW_HEIGHT, rows, scrolledTo(row))?.id ?? null
    expect([at(2, 0.5), at(2, 1.5), at(2, 2.5)]).toEqual(['A', 'A1', null])
    expect([at(3.5, 0.9), at(3.5, 1.4), at(3.5, 1.6)]).toEqual(['A', 'A1', null])
    expect(stuckBottom(rows, scrolledTo(2))).toBe(HEAD_HEIGHT + 2 * ROW_HEIGHT)
    expect(stuckBottom(rows, scrolledTo(0))).toBe(HEAD_HEIGHT)
  })
})

it('scrolls a row out from under the heads of its groups, and no farther than needed', () => {
  const top = (index: number, from: number) => {
    const found = scrollTopFor(index, rows, from * ROW_HEIGHT, 5 * ROW_HEIGHT)
    return found === null ? null : found / ROW_HEIGHT
  }
  expect(top(3, 2)).toBe(1)
  expect(top(3, 1)).toBeNull()
  expect(top(5, 5)).toBe(4)
  expect(top(9, 9.5)).toBe(9)
  expect(top(12, 0)).toBe(8)
  expect(scrollTopFor(99, rows, 0, 100)).toBeNull()
})

it('brings a row that is out of sight a third down the room, and leaves one in sight where it is', () => {
  const top = (index: number, from: number, room = 6) => {
    const found = scrollTopToFind(index, rows, from * ROW_HEIGHT, room * ROW_HEIGHT)
    return found === null ? null : found / ROW_HEIGHT
  }
  expect(top(12, 0)).toBe(10)
  expect(top(12, 7)).toBeNull()
  expect(top(9, 12)).toBe(7)
  // Near the first row nothing lies above; in a low room it still stands under the heads of its groups.
  expect(top(1, 4)).toBe(0)
  expect(top(3, 9, 2)).toBe(1)
  expect(scrollTopToFind(99, rows, 0, 100)).toBeNull()
})
