// The rows of the roadmap as the filters and groups of the view ask for.
import { useMemo } from 'react'
import type { PlanDocument } from '../../../shared/domain/plan.ts'
import { CATEGORIES, type ItemId, STATUSES, THEMES } from '../../../shared/domain/item.ts'
import { type Grouping, layoutRows, type Row } from '../../../shared/schedule/rows.ts'
import { useView } from '../../state/view-store.ts'

function groupOrder(grouping: Grouping, document: PlanDocument): readonly string[] {
  switch (grouping) {
    case 'category':
      return CATEGORIES
    case 'theme':
      return THEMES
    case 'status':
      return STATUSES
    case 'agency':
      return document.agencies.map(agency => agency.id)
    case 'none':
      return []
  }
}

export interface PlanRows {
  readonly rows: readonly Row[]
  readonly rowIndexById: ReadonlyMap<ItemId, number>
  /** Items of the plan that are not in the bin, before any filter. */
  readonly itemCount: number
  readonly isFiltered: boolean
}

export function usePlanRows(document: PlanDocument): PlanRows {
  const grouping = useView(state => state.grouping)
  const collapsed = useView(state => state.collapsed)
  const categories = useView(state => state.categories)
  const agencyId = useView(state => state.agencyId)
  const search = useView(state => state.search)
  return useMemo(() => {
    const present = document.items.filter(item => item.deletedOn === null)
    const words = search.trim().toLocaleLowerCase()
    const matching = present.filter(
      item =>
        categories.has(item.category) &&
        (agencyId === null ||
          item.leadAgencyId === agencyId ||
          item.supportingAgencyIds.includes(agencyId)) &&
        (words === '' || item.name.toLocaleLowerCase().includes(words)),
    )
    const rows = layoutRows(matching, { grouping, order: groupOrder(grouping, document), collapsed })
    const rowIndexById = new Map<ItemId, number>()
    rows.forEach((row, index) => {
      if (row.kind === 'item') rowIndexById.set(row.item.id, index)
    })
    return { rows, rowIndexById, itemCount: present.length, isFiltered: matching.length < present.length }
  }, [document, grouping, collapsed, categories, agencyId, search])
}
