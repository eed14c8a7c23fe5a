// The rows of the roadmap as filters, order and groups of the table ask for, and what the search finds among them.
import { useMemo, useState } from 'react'
import type { PlanDocument } from '../../../shared/domain/plan.ts'
import { CATEGORIES, type Item, type ItemId, STATUSES, THEMES } from '../../../shared/domain/item.ts'
import type { ColumnId, Filters, Grouping, Groupings, Sort } from '../../../shared/domain/table-view.ts'
import {
  isItem,
  layoutRows,
  listGroupKeys,
  type Row,
  type RowOptions,
  type RowSort,
} from '../../../shared/schedule/rows.ts'
import { useInteraction } from '../../state/interaction.ts'
import { useSource, useShownSchedule, useShownTable } from '../../state/timeline-source.ts'
import { type CellFacts, toCellFacts } from './table/cell-context.ts'
import { requireColumn } from './table/columns.ts'
import { createRowLayout, type RowIndex } from './row-layout.ts'
import { openNotesOf } from '../../state/open-notes.ts'
import { derivedValues, isAny, type PlanFacts, toItemTest, toNameTest } from './table/filter-items.ts'

export interface PlanRows {
  readonly rows: readonly Row[]
  readonly rowIndexById: RowIndex
  /** Items of the plan that are not in the bin, before any filter. */
  readonly itemCount: number
  /** Those that pass the filters, in folded groups too. */
  readonly matchCount: number
  /** What the search finds, in the order of the rows, in folded groups too; empty without a search. */
  readonly hits: readonly ItemId[]
  /** How many more the search would find without the filters. */
  readonly hiddenHits: number
  /** Opens the groups an item stands in, and takes the filters away if they hide it. */
  readonly openWayTo: (item: Item) => void
}

const NO_COLLAPSED: ReadonlySet<string> = new Set()

const PROJECTED_COLUMNS: ReadonlySet<ColumnId> = new Set(['gain', 'cycle', 'float'])

/** Whether schedule or projection decide which rows there are: else they need not be laid out anew with them. */
function needsPlan(filters: Filters, groupings: Groupings, sort: Sort | null): boolean {
  return (
    filters.late ||
    filters.held ||
    filters.warnings ||
    groupings.includes('fiscal-year') ||
    (sort !== null && PROJECTED_COLUMNS.has(sort.by))
  )
}

function groupOrder(
  document: PlanDocument,
  items: readonly Item[],
  facts: PlanFacts,
  derivedValue: RowOptions['derivedValue'],
): (grouping: Grouping) => readonly string[] {
  return grouping => {
    switch (grouping) {
      case 'category':
        return CATEGORIES
      case 'theme':
        return THEMES
      case 'status':
        return STATUSES
      case 'agency':
        return document.agencies.map(agency => agency.id)
      case 'fiscal-year':
        return [...new Set(items.map(item => derivedValue(item, 'fiscal-year')))].toSorted()
      case 'aspect':
        return [...(facts.framework?.aspects.map(aspect => aspect.id) ?? []), '']
    }
  }
}

function rowSort(sort: Sort | null, facts: CellFacts): RowSort | null {
  if (sort === null) return null
  const column = requireColumn(sort.by)
  return { keyOf: item => column.sortKey(item, facts), direction: sort.direction }
}

export function usePlanRows(document: PlanDocument): PlanRows {
  const { planStore, scheduleStore, critical, table } = useSource()
  const { clearFilters, unfold } = table
  const [layout] = useState(() => createRowLayout(() => planStore.getState().itemsById))
  const planId = document.plan.id
  const groupings = useShownTable(state => state.groupings)
  const sort = useShownTable(state => state.sort)
  const collapsed = useShownTable(state => state.collapsed)
  const filters = useShownTable(state => state.filters)
  const search = useShownTable(state => state.search)
  const framework = useShownSchedule(state => state.framework)
  // Not while a drag is under way: rows that jump from group to group under the pointer help nobody.
  const settled = useShownSchedule(state => (needsPlan(filters, groupings, sort) ? state.settledVersion : 0))

  const present = useMemo(() => layout.present(document.items), [document.items, layout])
  // While somebody types, no row leaves its place: the next key would go to another one, or nowhere.
  const isTyping = useInteraction(state => state.cell !== null)
  const kept = useMemo(() => layout.keep(present, isTyping), [isTyping, layout, present])
  const found = useMemo(() => {
    const { schedule, projection, violations } = scheduleStore.getState()
    const facts: PlanFacts = {
      framework,
      schedule,
      projection,
      violations,
      gates: document.plan.gates,
      openNotes: openNotesOf(document.reviewNotes),
    }
    const passes = toItemTest(filters, facts)
    const matching =
      passes === isAny ? present : present.filter(item => passes(item) || kept?.hasPlace(item.id) === true)
    const derivedValue = derivedValues(facts)
    const options = {
      groupings,
      orderOf: groupOrder(document, matching, facts, derivedValue),
      derivedValue,
      sort: rowSort(
        sort,
        toCellFacts(document.agencies, {
          ...facts,
          critical: sort?.by === 'float' ? (critical?.read() ?? null) : null,
        }),
      ),
      kept,
    }
    return { matching, passes, options }
    // Schedule and projection are updated in place; their version says when.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [document, present, framework, groupings, sort, filters, settled, kept, scheduleStore, critical])

  const hits = useMemo(() => {
    if (search.trim() === '') return []
    const all = layoutRows(found.matching.filter(toNameTest(search)), {
      ...found.options,
      collapsed: NO_COLLAPSED,
    })
    return all.flatMap(row => (isItem(row) ? row.id : []))
  }, [found, search])

  const hiddenHits = useMemo(() => {
    if (search.trim() === '' || found.passes === isAny) return 0
    const isNamed = toNameTest(search)
    return present.filter(item => isNamed(item) && !found.passes(item)).length
  }, [found, present, search])

  return useMemo(() => {
    const { matching, passes, options } = found
    return {
      ...layout.layOut(matching, { ...options, collapsed }, [
        groupings,
        sort,
        collapsed,
        document.agencies,
        planId,
        isTyping,
      ]),
      itemCount: present.length,
      matchCount: matching.length,
      hits,
      hiddenHits,
      openWayTo: item => {
        if (!passes(item)) clearFilters()
        unfold(listGroupKeys(item, options))
      },
    }
  }, [
    found,
    groupings,
    sort,
    collapsed,
    document.agencies,
    planId,
    isTyping,
    present,
    hits,
    hiddenHits,
    layout,
    clearFilters,
    unfold,
  ])
}
