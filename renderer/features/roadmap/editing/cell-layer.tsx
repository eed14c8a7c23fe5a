// The cell that is being typed into, and where typing goes on from it.
import { useEffect, useLayoutEffect, useRef } from 'react'
import type { ItemId } from '../../../../shared/domain/item.ts'
import { useApp } from '../../../state/app-store.ts'
import { announce } from '../../../state/notice.ts'
import { usePlanView } from '../../../state/plan-view.ts'
import { select } from '../../../state/view-store.ts'
import type { CellLayerProps } from '../../../parts/roadmap/timeline/editing.ts'
import { findCellEdit } from './cell-edits.ts'
import { CellEditor, type EditMove } from './cell-editor.tsx'
import { typeRowBelow } from '../grid-actions.ts'
import { editCell, useInteraction, type CellEdit } from '../../../state/interaction.ts'
import { isItem } from '../../../../shared/schedule/rows.ts'
import { isInPlan } from '../../../parts/roadmap/selection.ts'
import type { PlanRows } from '../../../parts/roadmap/use-plan-rows.ts'

/** Once typing ends, filters and folded groups say again which rows there are: of what was typed none goes without a word. */
function useTellHidden(edit: CellEdit | null, { rowIndexById }: PlanRows): void {
  const typed = useRef(new Set<ItemId>())
  useEffect(() => {
    if (edit) {
      typed.current.add(edit.itemId)
      return
    }
    const { itemsById } = useApp.getState()
    const hidden = [...typed.current].flatMap(id => {
      const item = itemsById.get(id)
      return isInPlan(item) && rowIndexById.get(id) === undefined ? item : []
    })
    typed.current.clear()
    const [first] = hidden
    if (first)
      announce({
        kind: 'typed-hidden',
        name: first.name,
        count: hidden.length,
        show: () => select(first.id, { reveal: true }),
      })
  }, [edit, rowIndexById])
}

export function CellLayer({ frame, planRows, columns, cells, scrollToRow, onLeave }: CellLayerProps) {
  const edit = useInteraction(state => state.cell)
  const stored = useApp(state => (edit ? state.itemsById.get(edit.itemId) : undefined))
  // Dates that keys have moved and that are not stored yet.
  const moved = usePlanView(state => (edit ? state.preview.get(edit.itemId) : undefined))
  const item = moved ?? stored
  const rowIndex = edit ? planRows.rowIndexById.get(edit.itemId) : undefined
  const planId = useApp(state => state.document?.plan.id)
  const leave = () => {
    editCell(null)
    onLeave()
  }
  // A filter or a folded group takes the row away by what was typed: the keyboard goes back to the rows.
  const isNowhere = edit !== null && rowIndex === undefined
  useLayoutEffect(() => {
    if (isNowhere) leave()
  })
  useTellHidden(edit, planRows)
  if (!edit || !item || !planId || rowIndex === undefined) return null

  const open = (next: CellEdit, index: number) => {
    select(next.itemId)
    scrollToRow(index)
    editCell(next)
  }
  /** The item row after or before this one; groups are stepped over. */
  const neighbour = (step: -1 | 1) => {
    for (let index = rowIndex + step; index >= 0 && index < planRows.rows.length; index += step) {
      const row = planRows.rows[index]
      if (isItem(row)) return { id: row.id, index }
    }
    return null
  }
  const goOn = (move: EditMove) => {
    const editable = columns.filter(column => findCellEdit(column.id))
    const at = editable.findIndex(column => column.id === edit.column)
    const isNewRow = edit.newBelow !== null
    switch (move) {
      // Who types new rows wants another one; who fills a column goes down in it (decision 24).
      case 'below': {
        if (isNewRow) {
          typeRowBelow(item)
          return
        }
        const next = neighbour(1)
        if (next) open({ itemId: next.id, column: edit.column, newBelow: null }, next.index)
        else leave()
        return
      }
      case 'next-cell':
      case 'previous-cell': {
        const step = move === 'next-cell' ? 1 : -1
        const column = editable[at + step]
        if (column) {
          editCell({ itemId: item.id, column: column.id, newBelow: edit.newBelow })
          return
        }
        if (isNewRow && step === 1) {
          typeRowBelow(item)
          return
        }
        const row = neighbour(step)
        const edge = step === 1 ? editable[0] : editable.at(-1)
        if (row && edge) open({ itemId: row.id, column: edge.id, newBelow: null }, row.index)
        else leave()
        return
      }
      case 'stay':
        leave()
    }
  }
  return (
    <CellEditor
      key={`${planId} ${edit.itemId} ${edit.column}`}
      edit={edit}
      planId={planId}
      item={item}
      rowIndex={rowIndex}
      columns={columns}
      cells={cells}
      frame={frame}
      onMove={goOn}
    />
  )
}
