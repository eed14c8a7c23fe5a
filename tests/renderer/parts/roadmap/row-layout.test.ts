import { expect, test } from 'vitest'
import { createRowLayout } from '../../../../renderer/parts/roadmap/row-layout.ts'
import { numberItems } from '../../../../shared/domain/number-items.ts'
import type { RowOptions } from '../../../../shared/schedule/rows.ts'
import { testItem } from '../../../support/store.ts'

test('without the order by a column the rows stand in the order of the list again', () => {
  const items = ['c', 'a', 'b'].map((id, place) => testItem(id, { position: place + 1, name: id }))
  const options: RowOptions = {
    groupings: [],
    orderOf: () => [],
    derivedValue: () => '',
    sort: null,
    collapsed: new Set(),
  }
  const sort: RowOptions['sort'] = { keyOf: item => item.name, direction: 'asc' }
  const { layOut } = createRowLayout(() => numberItems(items))
  const names = (given: RowOptions['sort']) =>
    layOut(items, { ...options, sort: given }, [given]).rows.map(row => row.id)
  expect(names(null)).toEqual(['c', 'a', 'b'])
  expect(names(sort)).toEqual(['a', 'b', 'c'])
  expect(names(null)).toEqual(['c', 'a', 'b'])
})
