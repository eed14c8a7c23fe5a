// The preview of pasted rows before anything enters.
import { describe, expect, it } from 'vitest'
import type { Item } from '../../../shared/domain/item.ts'
import { withCell, withMeaning } from '../../../shared/messages/paste/columns.ts'
import { createRowReader } from '../../../shared/messages/paste/read-rows.ts'
import {
  countRows,
  filterRows,
  isEntering,
  meaningChoices,
  tickAll,
  toNewItems,
  toTable,
} from '../../../renderer/features/roadmap/paste/paste-model.ts'
import { positionsBelow, positionsOfCopies } from '../../../renderer/features/roadmap/positions-below.ts'
import { SCOPE, SPBE } from '../../support/paste-scope.ts'

const TEXT = [
  'Kegiatan\tMulai\tStatus\t2025',
  'a\t1/2/2027\tUsulan\t1 jt',
  'b\t1/3/2027\tentah\t',
  'c\tsegera\tUsulan\t',
  'Jumlah\t\t\t1 jt',
  'd\t1/5/2027\t\t',
].join('\r\n')
const table = toTable(TEXT, SCOPE)
const read = createRowReader(SCOPE)
const rows = read(table)
const NONE = new Map<number, boolean>()
const entering = (ticks: ReadonlyMap<number, boolean>) =>
  rows.flatMap(row => (isEntering(row, ticks) ? (row.item?.name ?? '') : []))

describe('which rows enter', () => {
  it('ready ones, unless the user says otherwise', () => {
    expect(entering(NONE)).toEqual(['a', 'd'])
    expect(entering(new Map([[1, false]]))).toEqual(['d'])
  })

  it('one with an unreadable cell that it can do without, when the user says so', () => {
    expect(entering(new Map([[2, true]]))).toEqual(['a', 'b', 'd'])
  })

  it('never one that is no item', () => {
    expect(entering(new Map([3, 4].map(index => [index, true])))).toEqual(['a', 'd'])
    expect(entering(tickAll(rows, true))).toEqual(['a', 'b', 'd'])
    expect(entering(tickAll(rows, false))).toEqual([])
  })

  it('are counted', () => {
    expect(countRows(rows, NONE)).toEqual({ entering: 2, attention: 2, leftOut: 1 })
    expect(countRows(rows, tickAll(rows, true)).entering).toBe(3)
    expect(countRows(rows, new Map([[rows[0]?.index ?? 0, false]])).entering).toBe(1)
  })

  it('a corrected row is ready, and enters', () => {
    const corrected = read(withCell(table, 3, 1, 'TW II 2027'))
    expect(countRows(corrected, NONE)).toEqual({ entering: 3, attention: 1, leftOut: 1 })
  })
})

it('shows all rows, those that need attention, or those left out', () => {
  const names = (filter: Parameters<typeof filterRows>[1]) =>
    filterRows(rows, filter).map(at => table.cells[rows[at]?.index ?? 0]?.[0])
  expect(names('all')).toEqual(['a', 'b', 'c', 'Jumlah', 'd'])
  expect(names('attention')).toEqual(['b', 'c'])
  expect(names('left-out')).toEqual(['Jumlah'])
})

it('offers the money of every year of the plan and of the table, and the other frameworks', () => {
  const offered = meaningChoices(table, SCOPE.document.plan, SCOPE.frameworks)
  expect(offered.filter(meaning => meaning.startsWith('cost'))).toEqual([
    'cost',
    'cost-2025',
    'cost-2026',
    'cost-2027',
    'cost-2028',
    'cost-2029',
    'cost-2030',
  ])
  expect(offered).toContain(`effects-${SPBE}`)
  expect(new Set(offered).size).toBe(offered.length)
})

it('makes items with ids of their own, in order, where they are told', () => {
  let made = 0
  const newId = () => `new-${(made += 1)}` as Item['id']
  const items = toNewItems(rows, new Map([[2, true]]), newId, count =>
    positionsBelow([{ position: 4 }, { position: 5 }, { position: 1 }], { position: 4 }, count),
  )
  expect(items.map(({ id, name, position }) => [id, name, position])).toEqual([
    ['new-1', 'a', 4.25],
    ['new-2', 'b', 4.5],
    ['new-3', 'd', 4.75],
  ])
})

it('a text without a row is an empty table', () => {
  expect(read(toTable('', SCOPE))).toEqual([])
  expect(countRows(read(withMeaning(table, 0, 'ignored')), NONE).entering).toBe(0)
})

describe('positions', () => {
  it.each([
    [undefined, [8, 9]],
    [{ position: 7 }, [8, 9]],
    [{ position: 1 }, [2, 3]],
  ])('below %o', (below, places) => {
    expect(positionsBelow([{ position: 7 }, { position: 1 }, { position: 4 }], below, 2)).toEqual(places)
  })

  it('of an empty list begin at 1', () => {
    expect(positionsBelow([], undefined, 2)).toEqual([1, 2])
  })

  it('are found for one copy below each', () => {
    const items = [{ position: 7 }, { position: 1 }, { position: 4 }, { position: 4 }]
    expect(positionsOfCopies(items, [{ position: 4 }, { position: 1 }, { position: 7 }])).toEqual([
      5.5, 2.5, 8,
    ])
  })
})
