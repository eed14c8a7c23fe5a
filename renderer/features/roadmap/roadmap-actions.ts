// What the roadmap offers by name and key while it is on screen.
import {
  Bookmark,
  ClipboardPaste,
  Copy,
  ListChecks,
  Lock,
  MoveHorizontal,
  MoveVertical,
  Plus,
  Trash2,
} from 'lucide-react'
import type { Item } from '../../../shared/domain/item.ts'
import type { Row } from '../../../shared/schedule/rows.ts'
import { type Action, registerActions } from '../../state/actions.ts'
import { useApp } from '../../state/app-store.ts'
import { canWrite } from '../../state/availability.ts'
import { announce } from '../../state/notice.ts'
import { planSource } from '../../state/plan-source.ts'
import { updateManyAtOnce } from '../../state/show-first.ts'
import { useTable } from '../../state/table-view.ts'
import { openToolbarMenu } from '../../state/toolbar-menu.ts'
import { useView } from '../../state/view-store.ts'
import { addItem, duplicateItems } from './add-item.ts'
import { openBulkEdit } from '../../state/bulk-window.ts'
import { openPasteFromClipboard } from '../../state/paste-window.ts'
import { gridActions } from './grid-actions.ts'
import { differenceAction, statusActions } from './item-menu.ts'
import { milestoneActions } from './milestone-actions.ts'
import { removeItems } from './remove-item.ts'
import { nextPlace, placeItem } from './place-item.ts'
import { selectedInSight } from '../../parts/roadmap/selection.ts'
import { moveByKey } from './schedule-edit.ts'
import { timelineActions } from '../../parts/roadmap/timeline/timeline-actions.ts'
import { stepUnit } from '../../parts/roadmap/timeline/time-scale.ts'

function selectedItem(): Item | undefined {
  const { selectedId } = useView.getState()
  const item = selectedId ? useApp.getState().itemsById.get(selectedId) : undefined
  return item?.deletedOn === null ? item : undefined
}
const canEdit = () => selectedItem() !== undefined && canWrite()
const isSorted = () => useTable.getState().sort !== null
const isOne = () => useView.getState().selectedIds.size === 1

/** Pins all of these, or unpins them where all are pinned already. */
async function pinItems(items: readonly Item[]): Promise<void> {
  const pinned = !items.every(item => item.pinned)
  const [first] = items
  if (!first) return
  const result = await updateManyAtOnce(items, { pinned })
  if (result?.ok) announce({ kind: 'pinned', name: first.name, count: items.length, isPinned: pinned })
}

function withSelected(run: (item: Item) => void): () => void {
  return () => {
    const item = selectedItem()
    if (item) run(item)
  }
}

const MOVES = [
  { name: 'earlier', shortcut: 'Alt+ArrowLeft', part: 'middle', count: -1 },
  { name: 'later', shortcut: 'Alt+ArrowRight', part: 'middle', count: 1 },
  { name: 'shorter', shortcut: 'Alt+Shift+ArrowLeft', part: 'end', count: -1 },
  { name: 'longer', shortcut: 'Alt+Shift+ArrowRight', part: 'end', count: 1 },
  { name: 'startEarlier', shortcut: 'Ctrl+Shift+ArrowLeft', part: 'start', count: -1 },
  { name: 'startLater', shortcut: 'Ctrl+Shift+ArrowRight', part: 'start', count: 1 },
] as const

/** All that is selected moves, or is stretched by as much. */
function moveActions(selectedItems: () => readonly Item[], canEditAny: () => boolean): readonly Action[] {
  return MOVES.map(
    ({ name, shortcut, part, count }): Action => ({
      id: `item.${name}`,
      group: 'item',
      title: t => t(`roadmap.actions.${name}`),
      shortcut,
      isLocalKey: true,
      icon: MoveHorizontal,
      continuesBurst: true,
      run() {
        const { pixelsPerDay } = useView.getState()
        const ids = selectedItems().map(item => item.id)
        moveByKey(ids, part, stepUnit(pixelsPerDay), count)
      },
      isAvailable: canEditAny,
    }),
  )
}

/** Registers the actions; returns how to withdraw them. */
export function registerRoadmapActions(rows: () => readonly Row[], openBin: () => void): () => void {
  const selectedItems = () => selectedInSight(planSource, rows())
  const canEditAny = () => selectedItems().length > 0 && canWrite()
  const canPlaceBy = (step: -1 | 1) => () => {
    const item = selectedItem()
    // Rows that are sorted have no place of their own to be moved to.
    return (
      canEdit() && !isSorted() && isOne() && item !== undefined && nextPlace(rows(), item.id, step) !== null
    )
  }
  const explainPlace = () => {
    if (canEdit()) announce({ kind: 'fixed', reason: isSorted() ? 'sorted' : isOne() ? 'edge' : 'oneRow' })
  }
  const actions: readonly Action[] = [
    ...gridActions(selectedItem, rows, canEdit, isOne),
    {
      id: 'item.add',
      group: 'item',
      title: t => t('roadmap.actions.add'),
      shortcut: 'N',
      icon: Plus,
      run: () => addItem(),
      isAvailable: canWrite,
    },
    {
      id: 'item.paste',
      group: 'item',
      title: t => t('paste.action'),
      shortcut: 'Ctrl+V',
      isLocalKey: true,
      icon: ClipboardPaste,
      run: () => void openPasteFromClipboard(),
      isAvailable: canWrite,
    },
    {
      id: 'item.bulkEdit',
      group: 'item',
      title: t => t('bulk.action'),
      shortcut: 'E',
      isLocalKey: true,
      icon: ListChecks,
      run: () => openBulkEdit(selectedItems().map(item => item.id)),
      isAvailable: () => selectedItems().length > 1 && canWrite(),
    },
    {
      id: 'item.duplicate',
      group: 'item',
      title: t => t('roadmap.actions.duplicate'),
      shortcut: 'Ctrl+D',
      icon: Copy,
      run() {
        const items = selectedItems()
        if (items.length > 0) void duplicateItems(items)
        else announce({ kind: 'fixed', reason: 'hidden' })
      },
      isAvailable: canEdit,
    },
    {
      id: 'item.remove',
      group: 'item',
      title(t) {
        const { length } = selectedItems()
        return length > 1 ? t('roadmap.actions.removeMany', { count: length }) : t('roadmap.actions.remove')
      },
      shortcut: 'Delete',
      isLocalKey: true,
      isDanger: true,
      icon: Trash2,
      run: () => void removeItems(selectedItems(), rows()),
      isAvailable: canEditAny,
    },
    {
      id: 'item.pin',
      group: 'item',
      title: t => t('roadmap.actions.pin'),
      shortcut: 'P',
      isLocalKey: true,
      icon: Lock,
      run: () => void pinItems(selectedItems()),
      isAvailable: canEditAny,
    },
    ...milestoneActions(selectedItems),
    ...statusActions(selectedItems),
    differenceAction(selectedItems),
    {
      id: 'item.up',
      group: 'item',
      title: t => t('roadmap.actions.up'),
      shortcut: 'Alt+ArrowUp',
      isLocalKey: true,
      icon: MoveVertical,
      run: withSelected(item => void placeItem(rows(), item, -1)),
      isAvailable: canPlaceBy(-1),
      explain: explainPlace,
    },
    {
      id: 'item.down',
      group: 'item',
      title: t => t('roadmap.actions.down'),
      shortcut: 'Alt+ArrowDown',
      isLocalKey: true,
      icon: MoveVertical,
      run: withSelected(item => void placeItem(rows(), item, 1)),
      isAvailable: canPlaceBy(1),
      explain: explainPlace,
    },
    ...moveActions(selectedItems, canEditAny),
    ...timelineActions(planSource, rows),
    {
      id: 'view.views',
      group: 'view',
      title: t => t('table.actions.views'),
      shortcut: 'V',
      icon: Bookmark,
      run: () => openToolbarMenu('views'),
    },
    {
      id: 'view.bin',
      group: 'view',
      title: t => t('roadmap.actions.bin'),
      icon: Trash2,
      run: openBin,
    },
  ]
  return registerActions(actions)
}
