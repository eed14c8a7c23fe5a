// The keyboard on the grid: walking rows and cells, selecting, moving bars, typing. Everything the mouse can do has a key.
import type { KeyboardEvent } from 'react'
import type { ItemId } from '../../../../shared/domain/item.ts'
import type { ItemRow, Row } from '../../../../shared/schedule/rows.ts'
import type { ColumnId } from '../../../../shared/domain/table-view.ts'
import { runAction, shortcutOf } from '../../../state/actions.ts'
import { collapse } from '../../../state/table-view.ts'
import { select, selectMany, useView } from '../../../state/view-store.ts'
import { PROGRESS_POINTS, typeRowBelow } from '../grid-actions.ts'
import { endBurst, moveByKey, progressByKey } from '../schedule-edit.ts'
import { requireColumn } from '../table/columns.ts'
import { editCell } from '../../../state/interaction.ts'
import type { PaintedColumn } from './scene.ts'
import { stepUnit } from './time-scale.ts'
import { rangeOf } from '../row-ranges.ts'

const PAGE_ROWS = 10

/** Keys that would be dangerous or taken elsewhere on the page: they act on the focused grid only. */
const LOCAL_ACTIONS: Readonly<Record<string, string>> = {
  Delete: 'item.remove',
  P: 'item.pin',
  E: 'item.bulkEdit',
  L: 'item.link',
  'Alt+Enter': 'item.details',
  'Ctrl+A': 'view.selectAll',
  'Ctrl+Space': 'view.toggleSelection',
  'Alt+ArrowUp': 'item.up',
  'Alt+ArrowDown': 'item.down',
}

export interface GridPlace {
  readonly rows: readonly Row[]
  readonly columns: readonly PaintedColumn[]
  readonly activeIndex: number
  readonly activeColumn: ColumnId | null
  readonly pixelsPerDay: number
  readonly isReadOnly: boolean
  setActive(key: string, column: ColumnId | null): void
  scrollToRow(index: number): void
}

/** What bars are moved by a key: the whole selection, if the row belongs to it. */
function movedWith(id: ItemId): readonly ItemId[] {
  const { selectedIds } = useView.getState()
  return selectedIds.has(id) ? [...selectedIds] : [id]
}

/** Opens the editor on a cell of an item; on the first one that can be typed into where no column is given. */
export function beginEdit(item: ItemRow['item'], column: ColumnId | null): void {
  const id = column ?? 'name'
  if (requireColumn(id).edit) editCell({ itemId: item.id, column: id, newBelow: null })
}

export function gridKeys(place: GridPlace): (event: KeyboardEvent) => void {
  const { rows, activeIndex, isReadOnly } = place
  const row = rows[activeIndex]

  const goTo = (index: number, isExtending: boolean) => {
    const next = rows[Math.min(rows.length - 1, Math.max(0, index))]
    if (!next) return
    void endBurst()
    if (isExtending && next.kind === 'item') {
      selectMany(rangeOf(rows, useView.getState().anchorId, next.item.id), next.item.id)
    } else if (!isExtending) select(next.kind === 'item' ? next.item.id : null)
    place.setActive(next.key, place.activeColumn)
    place.scrollToRow(rows.indexOf(next))
  }
  const goToCell = (step: -1 | 1) => {
    if (row?.kind !== 'item') return
    const ids = place.columns.map(column => column.id)
    const at = place.activeColumn === null ? -1 : ids.indexOf(place.activeColumn)
    place.setActive(row.key, ids[Math.min(ids.length - 1, at + step)] ?? null)
  }

  const walk = (event: KeyboardEvent): boolean => {
    switch (event.key) {
      case 'ArrowDown':
        goTo(activeIndex + 1, event.shiftKey)
        return true
      case 'ArrowUp':
        goTo(activeIndex < 0 ? 0 : activeIndex - 1, event.shiftKey)
        return true
      case 'PageDown':
        goTo(activeIndex + PAGE_ROWS, event.shiftKey)
        return true
      case 'PageUp':
        goTo(activeIndex - PAGE_ROWS, event.shiftKey)
        return true
      case 'Home':
        goTo(0, event.shiftKey)
        return true
      case 'End':
        goTo(rows.length - 1, event.shiftKey)
        return true
      case 'ArrowLeft':
        if (row?.kind === 'group') {
          if (!row.isCollapsed) collapse(row.key, true)
        } else if (place.activeColumn !== null) goToCell(-1)
        else {
          const group = rows.findLastIndex((one, index) => index < activeIndex && one.kind === 'group')
          if (group >= 0) goTo(group, false)
        }
        return true
      case 'ArrowRight':
        if (row?.kind === 'group') collapse(row.key, false)
        else goToCell(1)
        return true
      case 'Escape':
        if (row && place.activeColumn !== null) place.setActive(row.key, null)
        else if (useView.getState().selectedIds.size > 1) select(useView.getState().selectedId)
        else return false
        return true
      default:
        return false
    }
  }

  const type = (event: KeyboardEvent): boolean => {
    if (event.key === 'Enter') {
      if (row?.kind === 'group') collapse(row.key, !row.isCollapsed)
      else if (row && !isReadOnly) void endBurst().then(() => typeRowBelow(row.item))
      return true
    }
    if (event.key === 'F2' && row?.kind === 'item' && !isReadOnly) {
      void endBurst().then(() => beginEdit(row.item, place.activeColumn))
      return true
    }
    const points = { ']': PROGRESS_POINTS, '[': -PROGRESS_POINTS }[event.key]
    if (points !== undefined && row?.kind === 'item' && !isReadOnly) {
      progressByKey(row.item.id, points)
      return true
    }
    return false
  }

  const withAlt = (event: KeyboardEvent): boolean => {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return false
    if (row?.kind === 'item' && !isReadOnly)
      moveByKey(
        event.shiftKey ? [row.item.id] : movedWith(row.item.id),
        event.shiftKey ? 'end' : 'middle',
        stepUnit(place.pixelsPerDay),
        event.key === 'ArrowLeft' ? -1 : 1,
      )
    return true
  }

  return event => {
    if (event.target !== event.currentTarget) return
    const local = LOCAL_ACTIONS[shortcutOf(event.nativeEvent)]
    let isHandled: boolean
    if (local) {
      if (row?.kind === 'item') void endBurst().then(() => runAction(local))
      isHandled = true
    } else if (event.ctrlKey || event.metaKey) isHandled = false
    else if (event.altKey) isHandled = withAlt(event)
    else isHandled = walk(event) || type(event)
    if (isHandled) event.preventDefault()
  }
}
