// The actions whose keys work on the grid alone: typing, progress, the way into the details.
import { Link2, ListPlus, PanelRight, SquarePen, TrendingUp } from 'lucide-react'
import { flushSync } from 'react-dom'
import type { Item } from '../../../shared/domain/item.ts'
import type { Row } from '../../../shared/schedule/rows.ts'
import type { Action } from '../../state/actions.ts'
import type { ColumnId } from '../../../shared/domain/table-view.ts'
import { announce } from '../../state/notice.ts'
import { editCell, offerLink } from '../../state/interaction.ts'
import { revealSelected, showInspector, useView } from '../../state/view-store.ts'
import { showItemBelow } from './add-item.ts'
import { focusDetails } from './focus-details.ts'
import { showRows } from '../../state/projection-view.ts'
import { progressByKey } from './schedule-edit.ts'
import { findCellEdit } from './editing/cell-edits.ts'

const PROGRESS_POINTS = 5

/** Opens a row below and begins to type its name. */
export function typeRowBelow(item: Item): void {
  const id = showItemBelow(item)
  if (id !== null) editCell({ itemId: id, column: 'name', newBelow: item.id })
}

/**
 * Opens the editor on a cell of an item, on its name where no column is given, and says whether it did: some columns are only
 * read. A letter given is the first of a new text.
 */
export function typeInto(item: Item, column: ColumnId | null, typed?: string): boolean {
  const id = column ?? 'name'
  if (!findCellEdit(id)) return false
  showRows()
  editCell({ itemId: item.id, column: id, newBelow: null, ...(typed === undefined ? {} : { typed }) })
  return true
}

/** Opens the details and the list of items that the item could wait for. */
function beginLinkByKey(item: Item): void {
  // The list stands and has the focus before the next key comes.
  flushSync(() => {
    showInspector(true)
    offerLink(item.id)
  })
  // Where several are selected no details take it up.
  offerLink(null)
}

export function gridActions(
  selected: () => Item | undefined,
  rows: () => readonly Row[],
  canEdit: () => boolean,
  isOne: () => boolean,
): readonly Action[] {
  // Each of several has come so far on its own.
  const canProgress = () => canEdit() && isOne()
  const explainProgress = () => {
    if (canEdit()) announce({ kind: 'fixed', reason: 'oneProgress' })
  }
  const hasSelected = () => selected() !== undefined
  const withSelected = (run: (item: Item) => void) => () => {
    const item = selected()
    if (item) run(item)
  }
  return [
    {
      id: 'item.below',
      group: 'item',
      title: t => t('timeline.action.below'),
      shortcut: 'Enter',
      isLocalKey: true,
      icon: ListPlus,
      run: withSelected(typeRowBelow),
      isAvailable: canEdit,
    },
    {
      id: 'item.type',
      group: 'item',
      title: t => t('timeline.action.type'),
      shortcut: 'F2',
      isLocalKey: true,
      icon: SquarePen,
      run: withSelected(item => {
        if (!rows().some(row => row.id === item.id)) revealSelected()
        typeInto(item, useView.getState().activeColumn)
      }),
      isAvailable: canEdit,
    },
    {
      id: 'item.details',
      group: 'item',
      title: t => t('timeline.action.details'),
      shortcut: 'Alt+Enter',
      isLocalKey: true,
      icon: PanelRight,
      run: () => focusDetails({ selectText: false }),
      isAvailable: hasSelected,
    },
    {
      id: 'item.link',
      group: 'item',
      title: t => t('timeline.action.link'),
      shortcut: 'L',
      isLocalKey: true,
      icon: Link2,
      run: withSelected(beginLinkByKey),
      isAvailable: canEdit,
    },
    {
      id: 'item.progressUp',
      group: 'item',
      title: t => t('timeline.action.progressUp'),
      shortcut: ']',
      isLocalKey: true,
      icon: TrendingUp,
      continuesBurst: true,
      run: withSelected(item => progressByKey(item.id, PROGRESS_POINTS)),
      isAvailable: canProgress,
      explain: explainProgress,
    },
    {
      id: 'item.progressDown',
      group: 'item',
      title: t => t('timeline.action.progressDown'),
      shortcut: '[',
      isLocalKey: true,
      icon: TrendingUp,
      continuesBurst: true,
      run: withSelected(item => progressByKey(item.id, -PROGRESS_POINTS)),
      isAvailable: canProgress,
      explain: explainProgress,
    },
  ]
}
