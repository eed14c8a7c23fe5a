// The active row: where the arrow keys stand, on a group or an item. When it goes away (deleted, undone, filtered, folded)
// the row that takes its place is the active one, so that a keyboard is never nowhere.
import { useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { ColumnId } from '../../../../shared/domain/table-view.ts'
import { isGroup, isItem, type Row } from '../../../../shared/schedule/rows.ts'
import { useSource, useShownPlan, useShownView } from '../../../state/timeline-source.ts'
import { focusGrid } from '../focus-grid.ts'
import { isInPlan } from '../selection.ts'

/** The row in the place of one that is gone: an item there or just before, else any; -1 where no rows are left. */
export function rowInPlace(rows: readonly Row[], place: number): number {
  const holdsItem = (index: number) => isItem(rows[index])
  const near = [place, place - 1].find(holdsItem)
  if (near !== undefined) return near
  const after = rows.findIndex((_, index) => index > place && holdsItem(index))
  if (after >= 0) return after
  const before = rows.findLastIndex((_, index) => index < place && holdsItem(index))
  return before >= 0 ? before : Math.min(Math.max(0, place), rows.length - 1)
}

interface Active {
  readonly index: number
  readonly key: string | null
  /** Null while the whole row is meant. */
  readonly column: ColumnId | null
}

/** The details of an item that is gone would show nothing: another takes over, and the focus is not lost with them. */
function useLastingSelection(row: Row | undefined): void {
  const { planStore, view } = useSource()
  const { select, selectMany, useView } = view
  const selectedId = useShownView(state => state.selectedId)
  const isGone = useShownPlan(state => selectedId !== null && !isInPlan(state.itemsById.get(selectedId)))
  // Before anything is painted: details that close and open again would move everything beside them.
  useLayoutEffect(() => {
    if (!isGone) return
    const { itemsById } = planStore.getState()
    const left = [...useView.getState().selectedIds].filter(id => isInPlan(itemsById.get(id)))
    if (left.length > 0) selectMany(left, left.at(-1) ?? null)
    else select(isItem(row) ? row.id : null)
    if (window.document.activeElement === window.document.body) focusGrid()
  }, [isGone, row, planStore, select, selectMany, useView])
}

/**
 * Where a filter takes the head away on which somebody stands, the details go to the item in its place, unless theirs is in
 * sight still or many are selected: keys would change one item while another is shown.
 */
function useDetailsInSight(rows: readonly Row[], key: string | null, row: Row | undefined): void {
  const { select, useView } = useSource().view
  /** The head on which one stood last. */
  const head = useRef<string | null>(null)
  useLayoutEffect(() => {
    const isHeadGone = key !== null && head.current === key && row?.id !== key
    head.current = isGroup(row) ? row.id : null
    if (!isHeadGone || !isItem(row)) return
    const { selectedId, heldId, selectedIds } = useView.getState()
    const shownId = selectedId ?? heldId
    if (shownId === null || selectedIds.size > 1 || rows.some(one => one.id === shownId)) return
    select(row.id)
  }, [rows, key, row, select, useView])
}

export function useActiveRow(rows: readonly Row[]): Active {
  const key = useShownView(state => state.activeKey)
  const column = useShownView(state => state.activeColumn)
  const found = useMemo(() => (key === null ? -1 : rows.findIndex(row => row.id === key)), [rows, key])
  const [place, setPlace] = useState(found)
  if (found >= 0 && found !== place) setPlace(found)
  const index = found >= 0 || key === null ? found : rowInPlace(rows, place)
  const row = rows[index]
  useLastingSelection(row)
  useDetailsInSight(rows, key, row)
  return { index, key: row?.id ?? null, column: isItem(row) ? column : null }
}
