import { beforeEach, describe, expect, it } from 'vitest'
import type { AgencyId } from '../../../shared/domain/agency.ts'
import { DEFAULT_LAYOUT, NO_FILTERS } from '../../../shared/domain/table-view.ts'
import { listActiveFilters } from '../../../renderer/state/active-filters.ts'
import {
  applyFilters,
  applyLayout,
  clearFilters,
  collapseOnly,
  filterBySearch,
  groupRowsBy,
  moveColumn,
  removeFilter,
  resetTable,
  resizeColumn,
  searchFor,
  showColumns,
  sortBy,
  toggleFilter,
  toggleFlag,
  unfold,
  useTable,
} from '../../../renderer/state/table-view.ts'

const state = () => useTable.getState()
const shown = () => state().columns.map(({ id, width }) => `${id} ${width}`)
const bappeda = 'bappeda' as AgencyId

beforeEach(() => {
  resetTable()
  applyLayout(DEFAULT_LAYOUT)
})

describe('columns', () => {
  it('keep place and width when others come and go, and the name stays', () => {
    resizeColumn('agency', 140)
    showColumns(['agency', 'budget', 'end'])
    expect(shown()).toEqual(['name 212', 'agency 140', 'budget 92', 'end 92'])
    showColumns(['end', 'agency'])
    expect(shown()).toEqual(['name 212', 'agency 140', 'end 92'])
    showColumns([])
    expect(shown()).toEqual(['name 212'])
  })
  it('move among each other, never before the name', () => {
    showColumns(['agency', 'start', 'end'])
    moveColumn('end', 0)
    expect(state().columns.map(({ id }) => id)).toEqual(['name', 'end', 'agency', 'start'])
    moveColumn('end', 99)
    expect(state().columns.map(({ id }) => id)).toEqual(['name', 'agency', 'start', 'end'])
    moveColumn('name', 2)
    moveColumn('budget', 1)
    expect(state().columns.map(({ id }) => id)).toEqual(['name', 'agency', 'start', 'end'])
  })
  it('get whole pixels and stay useful', () => {
    resizeColumn('name', 240.6)
    resizeColumn('agency', -5)
    expect(shown()).toEqual(['name 241', 'agency 56'])
    resizeColumn('name', 5_000)
    expect(shown()[0]).toBe('name 800')
  })
})

it('sorting goes up, down, away; another column begins anew', () => {
  const seen = ['end', 'end', 'end', 'end', 'name'].map(id => {
    sortBy(id as 'end')
    return state().sort
  })
  expect(seen).toEqual([
    { by: 'end', direction: 'asc' },
    { by: 'end', direction: 'desc' },
    null,
    { by: 'end', direction: 'asc' },
    { by: 'name', direction: 'asc' },
  ])
})

describe('filters', () => {
  it('are listed as chips and taken away one by one', () => {
    toggleFilter('categories', 'people')
    toggleFilter('categories', 'instrument')
    toggleFilter('agencyIds', bappeda)
    toggleFlag('held')
    const chips = listActiveFilters(state().filters)
    expect(chips).toEqual([
      { kind: 'categories', value: 'people' },
      { kind: 'categories', value: 'instrument' },
      { kind: 'agencyIds', value: bappeda },
      { kind: 'held' },
    ])
    for (const chip of chips.slice(1)) removeFilter(chip)
    expect(listActiveFilters(state().filters)).toEqual([{ kind: 'categories', value: 'people' }])
    toggleFilter('categories', 'people')
    expect(state().filters).toEqual(NO_FILTERS)
  })
  it('follow the search only while asked to', () => {
    searchFor(' splp ')
    expect(state().filters.text).toBe('')
    filterBySearch(true)
    expect(listActiveFilters(state().filters)).toEqual([{ kind: 'text', value: 'splp' }])
    searchFor('jaringan')
    expect(state().filters.text).toBe('jaringan')
    removeFilter({ kind: 'text', value: 'jaringan' })
    expect([state().filters.text, state().search]).toEqual(['', 'jaringan'])
  })
  it('are cleared together, and the search stays as a search', () => {
    searchFor('jaringan')
    filterBySearch(true)
    toggleFlag('late')
    clearFilters()
    expect([state().filters, state().search, state().searchFilters]).toEqual([NO_FILTERS, 'jaringan', false])
  })
  it('of a view put its text into the search box', () => {
    applyFilters({ ...NO_FILTERS, text: 'audit' })
    expect([state().search, state().searchFilters]).toEqual(['audit', true])
    applyFilters(NO_FILTERS)
    expect([state().search, state().searchFilters, state().filters.text]).toEqual(['audit', false, ''])
  })
})

it('folded groups open where asked, and all of them with another grouping', () => {
  collapseOnly(['category:people', 'category:instrument'])
  unfold(['category:people', 'category:people/agency:bappeda'])
  expect([...state().collapsed]).toEqual(['category:instrument'])
  groupRowsBy(['theme'])
  expect(state().collapsed.size).toBe(0)
})
