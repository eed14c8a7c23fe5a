// The keyboard on the grid. Walking rows and cells is here; what a key does to items is an action of the registry, run by the
// key that is declared there.
import type { KeyboardEvent } from 'react'
import type { ColumnId } from '../../../../shared/domain/table-view.ts'
import { isGroup, isItem, type Row } from '../../../../shared/schedule/rows.ts'
import { isAvailable, shortcutOf, useActions } from '../../../state/actions.ts'
import { announce } from '../../../state/notice.ts'
import type { TimelineSource } from '../../../state/timeline-source.ts'
import { rangeOf } from '../row-ranges.ts'
import { isAllHidden, saySelected, selectInSight } from '../selection.ts'
import type { TimelineEditing } from './editing.ts'
import { foldGroup } from './fold-group.ts'
import type { PaintedColumn } from './scene.ts'
import { ROW_MENU_KEY } from './timeline-actions.ts'

const PAGE_ROWS = 10
/** The browser makes a paste of it, which brings the text along. */
const PASTE = 'Ctrl+V'

/** Where nothing can be moved, these are still no keys of the browser: it would leave the page. */
const isAltArrow = ({ key }: KeyboardEvent) => key.startsWith('Arrow')

export interface GridPlace {
  readonly rows: readonly Row[]
  readonly columns: readonly PaintedColumn[]
  readonly activeIndex: number
  readonly activeColumn: ColumnId | null
  /** Brings a row into sight, and its bar where the whole row is meant. */
  showRow(index: number): void
}

export function gridKeys(
  source: TimelineSource,
  editing: TimelineEditing | null,
  place: GridPlace,
): (event: KeyboardEvent) => void {
  const { rows, activeIndex } = place
  const { select, selectMany, setActive, useView } = source.view
  const row = rows[activeIndex]

  /** Shift takes the rows between into the selection, Ctrl leaves the selection as it is. */
  const goTo = (wanted: number, event: KeyboardEvent) => {
    const index = Math.min(rows.length - 1, Math.max(0, wanted))
    const next = rows[index]
    if (!next) return
    editing?.endBurst()
    const id = isItem(next) ? next.id : null
    if (event.shiftKey) {
      if (id !== null) {
        selectMany(rangeOf(rows, useView.getState().anchorId, id), id)
        saySelected(source.view)
      }
    } else if (!event.ctrlKey && !event.metaKey) select(id, { hold: id === null })
    setActive(next.id, place.activeColumn)
    place.showRow(index)
  }
  const goToCell = (step: -1 | 1) => {
    if (!isItem(row)) return
    const ids = place.columns.map(column => column.id)
    const at = place.activeColumn === null ? -1 : ids.indexOf(place.activeColumn)
    setActive(row.id, ids[Math.min(ids.length - 1, at + step)] ?? null)
  }

  /** On a group the plain keys fold it. */
  const fold = (event: KeyboardEvent): boolean => {
    if (!isGroup(row) || event.ctrlKey || event.metaKey || event.altKey) return false
    // With Shift they move the axis.
    if (event.shiftKey && event.key !== 'Enter') return false
    const isFolded = { ArrowLeft: true, ArrowRight: false, Enter: !row.isCollapsed }[event.key]
    if (isFolded === undefined) return false
    if (isFolded !== row.isCollapsed) foldGroup(source, row)
    return true
  }

  /** As in a spreadsheet: on a chosen cell a letter begins a new text, and is no command. */
  const type = (event: KeyboardEvent): boolean => {
    const { key } = event
    const isLetter = key.length === 1 && key !== ' ' && !event.ctrlKey && !event.metaKey && !event.altKey
    if (!isLetter || place.activeColumn === null || !isItem(row)) return false
    return editing?.typeInto(row, place.activeColumn, key) ?? false
  }

  /** Runs the action of the key, if the registry has one for the grid. */
  const act = (event: KeyboardEvent): boolean => {
    const shortcut = event.key === 'ContextMenu' ? ROW_MENU_KEY : shortcutOf(event.nativeEvent)
    const action = useActions.getState().actions.find(one => one.isLocalKey && one.shortcut === shortcut)
    if (!action || shortcut === PASTE) return false
    if (action.group === 'item') selectInSight(source.view, rows, row)
    if (!isAvailable(action)) {
      if (editing && action.group === 'item' && isAllHidden(source, rows))
        announce({ kind: 'fixed', reason: 'hidden' })
      else action.explain?.()
      // It is still no key of the browser: Alt and an arrow would leave the page.
      return event.altKey
    }
    // Not after it is stored: the keys that follow belong to what this one opens.
    if (!action.continuesBurst) editing?.endBurst()
    action.run()
    return true
  }

  const walk = (event: KeyboardEvent): boolean => {
    switch (event.key) {
      case 'ArrowDown':
        goTo(activeIndex + 1, event)
        return true
      case 'ArrowUp':
        goTo(activeIndex < 0 ? 0 : activeIndex - 1, event)
        return true
      case 'PageDown':
        goTo(activeIndex + PAGE_ROWS, event)
        return true
      case 'PageUp':
        goTo(activeIndex - PAGE_ROWS, event)
        return true
      case 'Home':
        goTo(0, event)
        return true
      case 'End':
        goTo(rows.length - 1, event)
        return true
      default:
        return false
    }
  }

  const step = (event: KeyboardEvent): boolean => {
    switch (event.key) {
      case 'ArrowLeft':
        if (place.activeColumn !== null) goToCell(-1)
        else {
          const group = rows.findLastIndex((one, index) => index < activeIndex && isGroup(one))
          if (group >= 0) goTo(group, event)
        }
        return true
      case 'ArrowRight':
        goToCell(1)
        return true
      case 'Escape':
        if (row && place.activeColumn !== null) setActive(row.id, null)
        else if (useView.getState().selectedIds.size > 1) select(useView.getState().selectedId)
        else return false
        return true
      default:
        return false
    }
  }

  return event => {
    if (event.target !== event.currentTarget) return
    const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey
    const isHandled =
      fold(event) ||
      type(event) ||
      act(event) ||
      (event.altKey ? isAltArrow(event) : walk(event)) ||
      (isPlain && step(event))
    if (isHandled) event.preventDefault()
  }
}
