// The actions whose keys work on the grid alone: typing, selecting, progress, the way into the details.
import {
  ClipboardList,
  Link2,
  ListPlus,
  PanelRight,
  SquareCheckBig,
  SquarePen,
  TrendingUp,
} from 'lucide-react'
import type { Item } from '../../../shared/domain/item.ts'
import type { Row } from '../../../shared/schedule/rows.ts'
import type { Action } from '../../state/actions.ts'
import { editCell } from '../../state/interaction.ts'
import { selectMany, showInspector, toggleSelected, useView } from '../../state/view-store.ts'
import { addItemBelow } from './add-item.ts'
import { focusDetails } from './focus-details.ts'
import { rangeOf } from './row-ranges.ts'
import { progressByKey } from './schedule-edit.ts'

export const PROGRESS_POINTS = 5

/** Adds a row below and begins to type its name. */
export async function typeRowBelow(item: Item): Promise<void> {
  const id = await addItemBelow(item)
  if (id !== null) editCell({ itemId: id, column: 'name', newBelow: item.id })
}

/** Opens the details and the list of items that the item could wait for. */
function beginLinkByKey(): void {
  showInspector(true)
  const press = () => window.document.querySelector<HTMLElement>('[data-add-dependency] button')?.click()
  requestAnimationFrame(() => requestAnimationFrame(press))
}

export function gridActions(
  selected: () => Item | undefined,
  rows: () => readonly Row[],
  canEdit: () => boolean,
): readonly Action[] {
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
      run: withSelected(item => void typeRowBelow(item)),
      isAvailable: canEdit,
    },
    {
      id: 'item.type',
      group: 'item',
      title: t => t('timeline.action.type'),
      shortcut: 'F2',
      isLocalKey: true,
      icon: SquarePen,
      run: withSelected(item => editCell({ itemId: item.id, column: 'name', newBelow: null })),
      isAvailable: canEdit,
    },
    {
      id: 'item.details',
      group: 'item',
      title: t => t('timeline.action.details'),
      shortcut: 'Alt+Enter',
      isLocalKey: true,
      icon: PanelRight,
      run() {
        showInspector(true)
        focusDetails({ selectText: false })
      },
      isAvailable: hasSelected,
    },
    {
      id: 'item.link',
      group: 'item',
      title: t => t('timeline.action.link'),
      shortcut: 'L',
      isLocalKey: true,
      icon: Link2,
      run: beginLinkByKey,
      isAvailable: canEdit,
    },
    {
      id: 'item.progressUp',
      group: 'item',
      title: t => t('timeline.action.progressUp'),
      shortcut: ']',
      isLocalKey: true,
      icon: TrendingUp,
      run: withSelected(item => progressByKey(item.id, PROGRESS_POINTS)),
      isAvailable: canEdit,
    },
    {
      id: 'item.progressDown',
      group: 'item',
      title: t => t('timeline.action.progressDown'),
      shortcut: '[',
      isLocalKey: true,
      icon: TrendingUp,
      run: withSelected(item => progressByKey(item.id, -PROGRESS_POINTS)),
      isAvailable: canEdit,
    },
    {
      id: 'view.selectAll',
      group: 'view',
      title: t => t('timeline.action.selectAll'),
      shortcut: 'Ctrl+A',
      isLocalKey: true,
      icon: SquareCheckBig,
      run: () =>
        selectMany(
          rows().flatMap(row => (row.kind === 'item' ? row.item.id : [])),
          useView.getState().selectedId,
        ),
    },
    {
      id: 'view.extendSelection',
      group: 'view',
      title: t => t('timeline.action.extend'),
      shortcut: 'Shift+ArrowDown',
      isLocalKey: true,
      icon: ClipboardList,
      run: withSelected(item => {
        const all = rows()
        const next = all.slice(all.findIndex(row => row.key === item.id) + 1).find(row => row.kind === 'item')
        if (next?.kind === 'item')
          selectMany(rangeOf(all, useView.getState().anchorId, next.item.id), next.item.id)
      }),
      isAvailable: hasSelected,
    },
    {
      id: 'view.toggleSelection',
      group: 'view',
      title: t => t('timeline.action.toggle'),
      shortcut: 'Ctrl+Space',
      isLocalKey: true,
      icon: SquareCheckBig,
      run: withSelected(item => toggleSelected(item.id)),
      isAvailable: hasSelected,
    },
  ]
}
