// What the roadmap offers by name and key while it is on screen.
import {
  ChevronsDownUp,
  ChevronsUpDown,
  ClipboardPaste,
  Copy,
  ListChecks,
  Lock,
  MoveHorizontal,
  MoveVertical,
  PanelRight,
  Plus,
  Route,
  Search,
  Trash2,
  ZoomIn,
  ZoomOut,
} from 'lucide-react'
import type { Item } from '../../../shared/domain/item.ts'
import type { Row } from '../../../shared/schedule/rows.ts'
import { isOffered, WINDOW_UNITS } from '../../state/axis-zoom.ts'
import { type Action, registerActions } from '../../state/actions.ts'
import { runAnnounced, useApp } from '../../state/app-store.ts'
import { showCriticalPath, useCriticalPathSwitch } from '../../state/critical-path.ts'
import { collapseOnly, useTable } from '../../state/table-view.ts'
import { revealToday, scaleTo, showInspector, useView, zoomTo } from '../../state/view-store.ts'
import { addItem, duplicateItem } from './add-item.ts'
import { openBulkEdit } from '../../state/bulk-window.ts'
import { openPasteFromClipboard } from '../../state/paste-window.ts'
import { gridActions } from './grid-actions.ts'
import { PROJECTION_ACTIONS } from './projection/projection-actions.ts'
import { removeItems } from './remove-item.ts'
import { placeItem } from './place-item.ts'
import { selectedInSight } from './selection.ts'
import { moveByKey } from './schedule-edit.ts'
import { ZOOM_FACTOR } from './toolbar/zoom-controls.tsx'
import { stepUnit } from './timeline/time-scale.ts'

function selectedItem(): Item | undefined {
  const { selectedId } = useView.getState()
  const item = selectedId ? useApp.getState().itemsById.get(selectedId) : undefined
  return item?.deletedOn === null ? item : undefined
}
const canWrite = () => useApp.getState().start?.readOnly === false
const canEdit = () => selectedItem() !== undefined && canWrite()
/** Rows that are sorted have no place of their own to be moved to. */
const canPlace = () => canEdit() && useTable.getState().sort === null

/** Pins all of these, or unpins them where all are pinned already. */
async function pinItems(items: readonly Item[]): Promise<void> {
  const pinned = !items.every(item => item.pinned)
  const [first] = items
  if (items.length === 1 && first)
    await runAnnounced({ type: 'item.update', id: first.id, fields: { pinned } })
  else await runAnnounced({ type: 'item.updateMany', ids: items.map(item => item.id), fields: { pinned } })
}

function withSelected(run: (item: Item) => void): () => void {
  return () => {
    const item = selectedItem()
    if (item) run(item)
  }
}

function move(items: readonly Item[], part: 'middle' | 'end', count: number): void {
  moveByKey(
    items.map(item => item.id),
    part,
    stepUnit(useView.getState().pixelsPerDay),
    count,
  )
}

/** Registers the actions; `groupKeys` names the groups that can be folded. Returns how to withdraw them. */
export function registerRoadmapActions(rows: () => readonly Row[], openBin: () => void): () => void {
  const selectedItems = () => selectedInSight(rows())
  const groupKeys = () => rows().flatMap(row => (row.kind === 'group' ? row.key : []))
  const zoom = (factor: number) => () => scaleTo(useView.getState().pixelsPerDay * factor)
  const actions: readonly Action[] = [
    ...gridActions(selectedItem, rows, canEdit),
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
      run: withSelected(item => void duplicateItem(item)),
      isAvailable: canEdit,
    },
    {
      id: 'item.remove',
      group: 'item',
      title: t => t('roadmap.actions.remove'),
      shortcut: 'Delete',
      isLocalKey: true,
      icon: Trash2,
      run: () => void removeItems(selectedItems(), rows()),
      isAvailable: () => selectedItems().length > 0 && canWrite(),
    },
    {
      id: 'item.pin',
      group: 'item',
      title: t => t('roadmap.actions.pin'),
      shortcut: 'P',
      isLocalKey: true,
      icon: Lock,
      run: () => void pinItems(selectedItems()),
      isAvailable: () => selectedItems().length > 0 && canWrite(),
    },
    {
      id: 'item.up',
      group: 'item',
      title: t => t('roadmap.actions.up'),
      shortcut: 'Alt+ArrowUp',
      isLocalKey: true,
      icon: MoveVertical,
      run: withSelected(item => placeItem(rows(), item.id, -1)),
      isAvailable: canPlace,
    },
    {
      id: 'item.down',
      group: 'item',
      title: t => t('roadmap.actions.down'),
      shortcut: 'Alt+ArrowDown',
      isLocalKey: true,
      icon: MoveVertical,
      run: withSelected(item => placeItem(rows(), item.id, 1)),
      isAvailable: canPlace,
    },
    {
      id: 'item.earlier',
      group: 'item',
      title: t => t('roadmap.actions.earlier'),
      shortcut: 'Alt+ArrowLeft',
      isLocalKey: true,
      icon: MoveHorizontal,
      continuesBurst: true,
      run: () => move(selectedItems(), 'middle', -1),
      isAvailable: canEdit,
    },
    {
      id: 'item.later',
      group: 'item',
      title: t => t('roadmap.actions.later'),
      shortcut: 'Alt+ArrowRight',
      isLocalKey: true,
      icon: MoveHorizontal,
      continuesBurst: true,
      run: () => move(selectedItems(), 'middle', 1),
      isAvailable: canEdit,
    },
    {
      id: 'item.shorter',
      group: 'item',
      title: t => t('roadmap.actions.shorter'),
      shortcut: 'Alt+Shift+ArrowLeft',
      isLocalKey: true,
      icon: MoveHorizontal,
      continuesBurst: true,
      run: withSelected(item => move([item], 'end', -1)),
      isAvailable: canEdit,
    },
    {
      id: 'item.longer',
      group: 'item',
      title: t => t('roadmap.actions.longer'),
      shortcut: 'Alt+Shift+ArrowRight',
      isLocalKey: true,
      icon: MoveHorizontal,
      continuesBurst: true,
      run: withSelected(item => move([item], 'end', 1)),
      isAvailable: canEdit,
    },
    {
      id: 'view.search',
      group: 'view',
      title: t => t('roadmap.actions.search'),
      shortcut: '/',
      icon: Search,
      run: () => window.document.querySelector<HTMLInputElement>('[data-roadmap-search]')?.focus(),
    },
    {
      id: 'view.inspector',
      group: 'view',
      title: t => t('roadmap.actions.inspector'),
      shortcut: 'I',
      icon: PanelRight,
      run: () => showInspector(!useView.getState().isInspectorOpen),
    },
    {
      id: 'view.criticalPath',
      group: 'view',
      title: t => t(useCriticalPathSwitch.getState().isShown ? 'criticalPath.hide' : 'criticalPath.show'),
      shortcut: 'C',
      icon: Route,
      run: () => showCriticalPath(!useCriticalPathSwitch.getState().isShown),
    },
    {
      id: 'view.zoomIn',
      group: 'view',
      title: t => t('roadmap.zoom.in'),
      shortcut: '+',
      icon: ZoomIn,
      run: zoom(ZOOM_FACTOR),
    },
    {
      id: 'view.zoomOut',
      group: 'view',
      title: t => t('roadmap.zoom.out'),
      shortcut: '-',
      icon: ZoomOut,
      run: zoom(1 / ZOOM_FACTOR),
    },
    ...WINDOW_UNITS.map(
      (unit, index): Action => ({
        id: `view.zoom.${unit}`,
        group: 'view',
        title: t => t(`roadmap.actions.show.${unit}`),
        shortcut: String(index + 1),
        run: () => zoomTo(unit),
        isAvailable: () => isOffered(unit, useView.getState().axisRoom),
      }),
    ),
    {
      id: 'view.zoomFit',
      group: 'view',
      title: t => t('roadmap.actions.zoomFit'),
      shortcut: '0',
      run: () => zoomTo('fit'),
    },
    {
      id: 'view.today',
      group: 'view',
      title: t => t('roadmap.zoom.today'),
      shortcut: 'T',
      run: revealToday,
    },
    {
      id: 'view.collapseAll',
      group: 'view',
      title: t => t('roadmap.actions.collapseAll'),
      icon: ChevronsDownUp,
      run: () => collapseOnly(groupKeys()),
      isAvailable: () => groupKeys().length > 0,
    },
    {
      id: 'view.expandAll',
      group: 'view',
      title: t => t('roadmap.actions.expandAll'),
      icon: ChevronsUpDown,
      run: () => collapseOnly([]),
      isAvailable: () => useTable.getState().collapsed.size > 0,
    },
    {
      id: 'view.bin',
      group: 'view',
      title: t => t('roadmap.actions.bin'),
      icon: Trash2,
      run: openBin,
    },
  ]
  return registerActions([...actions, ...PROJECTION_ACTIONS])
}
