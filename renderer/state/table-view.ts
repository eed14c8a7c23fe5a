// The table of a roadmap as it is looked at now: groups, order, columns, filters, search, folded groups. What of it
// survives a restart is the work of keep-table-view.ts and named-views.ts; nothing here is part of undo.
import { create } from 'zustand'
import {
  COLUMN_WIDTH_LIMITS,
  type ColumnId,
  type ColumnView,
  DEFAULT_LAYOUT,
  type Filters,
  type Groupings,
  NO_FILTERS,
  type Sort,
  type TableLayout,
} from '../../shared/domain/table-view.ts'
import type { ActiveFilter, FlagFilter, ListFilter, ListFilters } from './active-filters.ts'

export interface TableView extends TableLayout {
  readonly filters: Filters
  /** What stands in the search box. It finds; it hides rows only while `searchFilters` is on. */
  readonly search: string
  readonly searchFilters: boolean
  /** Keys of folded groups, see `GroupRow.key`. */
  readonly collapsed: ReadonlySet<string>
}

/** First width and smallest useful width of every column, in pixels: at first its head is whole, also while it sorts. */
export const COLUMN_SIZES: Readonly<Record<ColumnId, { readonly width: number; readonly minWidth: number }>> =
  {
    name: { width: 212, minWidth: 120 },
    agency: { width: 100, minWidth: 56 },
    category: { width: 96, minWidth: 56 },
    theme: { width: 104, minWidth: 56 },
    start: { width: 92, minWidth: 64 },
    end: { width: 92, minWidth: 64 },
    duration: { width: 76, minWidth: 48 },
    status: { width: 92, minWidth: 56 },
    progress: { width: 96, minWidth: 48 },
    budget: { width: 92, minWidth: 56 },
    gain: { width: 96, minWidth: 48 },
    cycle: { width: 72, minWidth: 48 },
    float: { width: 112, minWidth: 48 },
    indicators: { width: 132, minWidth: 56 },
  }

const SEARCH_LIMIT = 160

/** Groups, order, columns: what is remembered for the next start. */
export function layoutOf({ groupings, sort, columns }: TableLayout): TableLayout {
  return { groupings, sort, columns }
}

function nextSort(sort: Sort | null, by: ColumnId): Sort | null {
  if (sort?.by !== by) return { by, direction: 'asc' }
  return sort.direction === 'asc' ? { by, direction: 'desc' } : null
}

/** The table of one timeline, with everything that changes how it is looked at. */
export type RoadmapTable = ReturnType<typeof createTable>

/** A table that begins with this layout. */
export function createTable(layout: TableLayout) {
  const useTable = create<TableView>()(() => ({
    ...layout,
    filters: NO_FILTERS,
    search: '',
    searchFilters: false,
    collapsed: new Set(),
  }))

  const { setState, getState } = useTable

  function groupRowsBy(groupings: Groupings): void {
    setState({ groupings, collapsed: new Set() })
  }

  function collapse(key: string, collapsed: boolean): void {
    setState(state => {
      const next = new Set(state.collapsed)
      if (collapsed) next.add(key)
      else next.delete(key)
      return { collapsed: next }
    })
  }

  function collapseOnly(keys: readonly string[]): void {
    setState({ collapsed: new Set(keys) })
  }

  /** Opens the groups of these keys and leaves the others as they are. */
  function unfold(keys: readonly string[]): void {
    const { collapsed } = getState()
    if (keys.some(key => collapsed.has(key)))
      setState({ collapsed: new Set([...collapsed].filter(key => !keys.includes(key))) })
  }

  /** Ascending, then descending, then the order of the list again; another column begins ascending. */
  function sortBy(by: ColumnId): void {
    setState(({ sort }) => ({ sort: nextSort(sort, by) }))
  }
  function sortRows(sort: Sort | null): void {
    setState({ sort })
  }

  /** Shows these columns: known ones stay where they are, new ones come last. The name is never hidden. */
  function showColumns(ids: readonly ColumnId[]): void {
    setState(({ columns }) => {
      const kept = columns.filter(({ id }) => id === 'name' || ids.includes(id))
      const added = ids.filter(id => !columns.some(column => column.id === id))
      return { columns: [...kept, ...added.map(id => ({ id, width: COLUMN_SIZES[id].width }))] }
    })
  }

  function showDefaultColumns(): void {
    setState({ columns: layout.columns })
  }

  function resizeColumn(id: ColumnId, width: number): void {
    const rounded = Math.round(Math.min(COLUMN_WIDTH_LIMITS.max, Math.max(COLUMN_SIZES[id].minWidth, width)))
    setState(({ columns }) => ({
      columns: columns.map(column => (column.id === id ? { id, width: rounded } : column)),
    }))
  }

  /** Puts a column at a place among those shown. The name stays first: nothing can be put before it. */
  function moveColumn(id: ColumnId, toIndex: number): void {
    setState(({ columns }) => {
      const moved = columns.find(column => column.id === id)
      if (moved === undefined || id === 'name') return {}
      const rest: ColumnView[] = columns.filter(column => column !== moved)
      const place = Math.min(rest.length, Math.max(1, toIndex))
      return { columns: [...rest.slice(0, place), moved, ...rest.slice(place)] }
    })
  }

  function changeFilters(change: Partial<Filters>): void {
    setState(({ filters }) => ({ filters: { ...filters, ...change } }))
  }

  /** Puts these values in place of all others of one list filter. */
  function setFilter<Kind extends ListFilter>(kind: Kind, values: readonly ListFilters[Kind][]): void {
    changeFilters({ [kind]: values })
  }

  /** Takes a value into a list filter, or out of it. */
  function toggleFilter<Kind extends ListFilter>(kind: Kind, value: ListFilters[Kind]): void {
    const values: readonly ListFilters[ListFilter][] = getState().filters[kind]
    const next = values.includes(value) ? values.filter(one => one !== value) : [...values, value]
    changeFilters({ [kind]: next })
  }

  /** Whether the filter by agencies passes over those that only support. */
  function filterLeadOnly(leadOnly: boolean): void {
    changeFilters({ leadOnly })
  }

  function toggleFlag(kind: FlagFilter): void {
    changeFilters({ [kind]: !getState().filters[kind] })
  }

  /** Takes one filter away; without the one for text the search goes on as a mere search. */
  function removeFilter(filter: ActiveFilter): void {
    switch (filter.kind) {
      case 'text':
        filterBySearch(false)
        return
      case 'late':
      case 'held':
      case 'noMoney':
      case 'warnings':
      case 'openNotes':
        changeFilters({ [filter.kind]: false })
        return
      case 'categories':
      case 'agencyIds':
      case 'statuses':
      case 'indicatorIds': {
        const values: readonly string[] = getState().filters[filter.kind]
        changeFilters({ [filter.kind]: values.filter(value => value !== filter.value) })
        return
      }
    }
  }

  function clearFilters(): void {
    setState({ filters: NO_FILTERS, searchFilters: false })
  }

  function searchFor(typed: string): void {
    const search = typed.slice(0, SEARCH_LIMIT)
    setState(({ filters, searchFilters }) => ({
      search,
      filters: searchFilters ? { ...filters, text: search.trim() } : filters,
    }))
  }

  /** Whether the search also hides what it does not find. */
  function filterBySearch(on: boolean): void {
    setState(({ filters, search }) => ({
      searchFilters: on,
      filters: { ...filters, text: on ? search.trim() : '' },
    }))
  }

  function applyLayout(layout: TableLayout): void {
    setState({ ...layoutOf(layout), collapsed: new Set() })
  }

  function applyFilters(filters: Filters): void {
    setState(
      filters.text === ''
        ? { filters, searchFilters: false }
        : { filters, search: filters.text, searchFilters: true },
    )
  }

  /** Forgets what belongs to one plan: filters, search, folded groups. Groups, order and columns stay as the user likes them. */
  function resetTable(): void {
    setState({ filters: NO_FILTERS, search: '', searchFilters: false, collapsed: new Set() })
  }
  return {
    useTable,
    groupRowsBy,
    collapse,
    collapseOnly,
    unfold,
    sortBy,
    sortRows,
    showColumns,
    showDefaultColumns,
    resizeColumn,
    moveColumn,
    setFilter,
    toggleFilter,
    filterLeadOnly,
    toggleFlag,
    removeFilter,
    clearFilters,
    searchFor,
    filterBySearch,
    applyLayout,
    applyFilters,
    resetTable,
  }
}

/** The table of the open plan. */
export const planTable = createTable(DEFAULT_LAYOUT)

export const {
  useTable,
  groupRowsBy,
  collapse,
  collapseOnly,
  unfold,
  sortBy,
  sortRows,
  showColumns,
  showDefaultColumns,
  resizeColumn,
  moveColumn,
  setFilter,
  toggleFilter,
  filterLeadOnly,
  toggleFlag,
  removeFilter,
  clearFilters,
  searchFor,
  filterBySearch,
  applyLayout,
  applyFilters,
  resetTable,
} = planTable
