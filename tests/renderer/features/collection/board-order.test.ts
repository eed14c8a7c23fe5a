import { expect, test } from 'vitest'
import {
  FACTS,
  inBoardOrder,
  pressHead,
  type BoardOrder,
} from '../../../../renderer/features/collection/board-order.ts'
import type { BoardRow } from '../../../../shared/contract/collection.ts'
import { requireCivilDate } from '../../../../shared/base/civil-date.ts'
import type { AgencyId } from '../../../../shared/domain/agency.ts'
import type { IndicatorId } from '../../../../shared/domain/framework.ts'

const I1 = 'i1' as IndicatorId
const I2 = 'i2' as IndicatorId
const INDICATORS = [{ id: I1 }, { id: I2 }]

function row(shortName: string, given: Partial<BoardRow> = {}): BoardRow {
  return {
    agency: { id: shortName as AgencyId, name: shortName, shortName, kind: 'agency' },
    isOnList: true,
    isExpected: true,
    state: 'missing',
    digest: null,
    revision: null,
    madeOn: null,
    commitment: null,
    signature: null,
    changedRows: null,
    itemCount: 0,
    elsewhereCount: 0,
    rupiah: 0,
    gain: 0,
    cells: [],
    ...given,
  }
}

const ROWS = [
  row('Setda', {
    state: 'complete',
    revision: 2,
    itemCount: 3,
    rupiah: 100,
    madeOn: requireCivilDate('2026-10-03'),
  }),
  row('Dinas 10', { cells: [{ indicatorId: I2, from: 1, to: 3 }] }),
  row('Dinas 2', { state: 'damaged', itemCount: 3, cells: [{ indicatorId: I2, from: 2, to: 4 }] }),
  row('Bappeda', { state: 'conflict', revision: 10, itemCount: 7, madeOn: requireCivilDate('2026-09-30') }),
]
const names = (order: BoardOrder | null) =>
  inBoardOrder(ROWS, order, INDICATORS).map(({ agency }) => agency.id)
const by = (fact: (typeof FACTS)[number], direction: BoardOrder['direction']) =>
  names({ column: FACTS.indexOf(fact), direction })

test('without an order the board stands as its list', () => {
  expect(names(null)).toEqual(['Setda', 'Dinas 10', 'Dinas 2', 'Bappeda'])
})

test('names are ordered as people count, states by what must be seen to first', () => {
  expect(by('unit', 'asc')).toEqual(['Bappeda', 'Dinas 2', 'Dinas 10', 'Setda'])
  expect(by('state', 'asc')).toEqual(['Dinas 2', 'Bappeda', 'Setda', 'Dinas 10'])
})

test('whoever has nothing in a column stands last, either way; of equals the list decides', () => {
  expect(by('revision', 'desc')).toEqual(['Bappeda', 'Setda', 'Dinas 10', 'Dinas 2'])
  expect(by('revision', 'asc')).toEqual(['Setda', 'Bappeda', 'Dinas 10', 'Dinas 2'])
  expect(by('date', 'desc')).toEqual(['Setda', 'Bappeda', 'Dinas 10', 'Dinas 2'])
  expect(by('items', 'desc')).toEqual(['Bappeda', 'Setda', 'Dinas 2', 'Dinas 10'])
  expect(by('budget', 'desc')[0]).toBe('Setda')
})

test('behind the facts stand the indicators: by the highest level that is planned', () => {
  expect(names({ column: FACTS.length + 1, direction: 'desc' })).toEqual([
    'Dinas 2',
    'Dinas 10',
    'Setda',
    'Bappeda',
  ])
  expect(names({ column: FACTS.length, direction: 'asc' })).toEqual(names(null))
  // A framework with fewer indicators than the one that was ordered by.
  expect(names({ column: FACTS.length + 9, direction: 'desc' })).toEqual(names(null))
})

test('a head is pressed: there, back, and let go', () => {
  const items = FACTS.indexOf('items')
  const first = pressHead(null, items)
  expect(first).toEqual({ column: items, direction: 'desc' })
  expect(pressHead(first, items)).toEqual({ column: items, direction: 'asc' })
  expect(pressHead({ column: items, direction: 'asc' }, items)).toBeNull()
  expect(pressHead(first, 0)).toEqual({ column: 0, direction: 'asc' })
})
