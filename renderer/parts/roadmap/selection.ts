// What an action on the selection means: only what has a row now. A filter or a folded group hides items, and nobody should
// delete or move what cannot be seen.
import type { Item, ItemId } from '../../../shared/domain/item.ts'
import { isItem, type Row } from '../../../shared/schedule/rows.ts'
import { announce } from '../../state/notice.ts'
import type { TimelineSource } from '../../state/timeline-source.ts'
import type { RoadmapView } from '../../state/view-store.ts'

/** Whether an item is part of the plan: there, and not in the bin. */
export function isInPlan(item: Item | undefined): item is Item {
  return item?.deletedOn === null
}

/** Those of `ids` that have a row, in the order of the rows. */
export function idsInSight(rows: readonly Row[], ids: ReadonlySet<ItemId>): readonly ItemId[] {
  if (ids.size === 0) return []
  return rows.flatMap(row => (isItem(row) && ids.has(row.id) ? row.id : []))
}

/** The selected items that have a row, as they are stored now. */
export function selectedInSight({ planStore, view }: TimelineSource, rows: readonly Row[]): readonly Item[] {
  const { itemsById } = planStore.getState()
  return idsInSight(rows, view.useView.getState().selectedIds).flatMap(id => {
    const item = itemsById.get(id)
    return isInPlan(item) ? item : []
  })
}

/** Whether something is selected, and filters or folded groups hide all of it. */
export function isAllHidden({ view }: TimelineSource, rows: readonly Row[]): boolean {
  const { selectedIds } = view.useView.getState()
  return selectedIds.size > 0 && idsInSight(rows, selectedIds).length === 0
}

/** The count goes to the ear: the details that show it may be hidden. One alone has a name where it is given. */
export function saySelected({ useView }: RoadmapView, name?: string): void {
  announce({ kind: 'selected', count: useView.getState().selectedIds.size, name })
}

/** What a menu is opened on is what it acts on: a row that is not among the selected ones is selected alone. */
export function selectForMenu({ select, selectMany, useView }: RoadmapView, row: Row): void {
  if (!isItem(row)) return
  const { selectedIds } = useView.getState()
  if (selectedIds.has(row.id)) selectMany(selectedIds, row.id)
  else select(row.id)
}

/** Takes what is hidden out of the selection; where nothing else is in it, the active row is meant. */
export function selectInSight(
  { select, selectMany, useView }: RoadmapView,
  rows: readonly Row[],
  active: Row | undefined,
): void {
  const { selectedIds, selectedId } = useView.getState()
  const seen = idsInSight(rows, selectedIds)
  if (seen.length === 0) {
    if (isItem(active)) select(active.id)
  } else if (seen.length < selectedIds.size)
    selectMany(seen, selectedId !== null && seen.includes(selectedId) ? selectedId : (seen.at(-1) ?? null))
}
