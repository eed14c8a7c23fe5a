// What can be done with the look of a timeline by name and key, whether its items can be changed or not: selecting, searching,
// folding, the time that the axis shows.
import {
  ChevronsDownUp,
  ChevronsLeft,
  ChevronsRight,
  ChevronsUpDown,
  ClipboardList,
  EllipsisVertical,
  Focus,
  PanelRight,
  Route,
  Search,
  SquareCheckBig,
  ZoomIn,
  ZoomOut,
} from 'lucide-react'
import { isGroup, isItem, type Row } from '../../../../shared/schedule/rows.ts'
import type { Action } from '../../../state/actions.ts'
import { isOffered, WINDOW_UNITS } from '../../../state/axis-zoom.ts'
import { openRowMenu } from '../../../state/interaction.ts'
import { announce } from '../../../state/notice.ts'
import type { CriticalSource, TimelineSource } from '../../../state/timeline-source.ts'
import type { RoadmapView } from '../../../state/view-store.ts'
import { PROJECTION_ACTIONS } from '../projection/projection-actions.ts'
import { rangeOf } from '../row-ranges.ts'
import { saySelected, selectForMenu } from '../selection.ts'
import { goToBar, goToToday, showTime, stepScale } from './axis-steps.ts'
import { foldGroup } from './fold-group.ts'

/** The key with a menu on it means the same. */
export const ROW_MENU_KEY = 'Shift+F10'

function selectionActions(view: RoadmapView, rows: () => readonly Row[]): readonly Action[] {
  const { selectMany, toggleSelected, useView } = view
  const hasSelected = () => useView.getState().selectedId !== null
  const activeRow = () => rows().find(row => row.id === useView.getState().activeKey)
  const extend = (step: -1 | 1) => () => {
    const all = rows()
    const { selectedId, anchorId } = useView.getState()
    const at = all.findIndex(row => row.id === selectedId)
    const next = step === 1 ? all.slice(at + 1).find(isItem) : all.slice(0, Math.max(0, at)).findLast(isItem)
    if (!next) return
    selectMany(rangeOf(all, anchorId, next.id), next.id, { reveal: 'next' })
    saySelected(view)
  }
  return [
    {
      id: 'view.selectAll',
      group: 'view',
      title: t => t('timeline.action.selectAll'),
      shortcut: 'Ctrl+A',
      isLocalKey: true,
      icon: SquareCheckBig,
      run() {
        selectMany(
          rows().flatMap(row => (isItem(row) ? row.id : [])),
          useView.getState().selectedId,
        )
        saySelected(view)
      },
    },
    {
      id: 'view.extendSelection',
      group: 'view',
      title: t => t('timeline.action.extend'),
      shortcut: 'Shift+ArrowDown',
      isLocalKey: true,
      icon: ClipboardList,
      run: extend(1),
      isAvailable: hasSelected,
    },
    {
      id: 'view.extendSelectionUp',
      group: 'view',
      title: t => t('timeline.action.extendUp'),
      shortcut: 'Shift+ArrowUp',
      isLocalKey: true,
      icon: ClipboardList,
      run: extend(-1),
      isAvailable: hasSelected,
    },
    {
      id: 'view.toggleSelection',
      group: 'view',
      title: t => t('timeline.action.toggle'),
      shortcut: 'Ctrl+Space',
      isLocalKey: true,
      icon: SquareCheckBig,
      run() {
        const active = activeRow()
        if (!isItem(active)) return
        toggleSelected(active.id)
        saySelected(view)
      },
      isAvailable: () => isItem(activeRow()),
    },
  ]
}

function rowActions(source: TimelineSource, rows: () => readonly Row[]): readonly Action[] {
  const { view } = source
  const activeRow = () => rows().find(row => row.id === view.useView.getState().activeKey)
  const isFolded = () => {
    const row = activeRow()
    return isGroup(row) && row.isCollapsed
  }
  return [
    {
      id: 'view.rowMenu',
      group: 'view',
      title: t => t('timeline.action.menu'),
      shortcut: ROW_MENU_KEY,
      isLocalKey: true,
      icon: EllipsisVertical,
      run() {
        const row = activeRow()
        if (!row) return
        selectForMenu(view, row)
        openRowMenu('asked')
      },
      isAvailable: () => activeRow() !== undefined,
    },
    {
      id: 'view.toBar',
      group: 'view',
      title: t => t('timeline.action.toBar'),
      shortcut: 'Shift+T',
      icon: Focus,
      run() {
        const row = activeRow()
        if (isItem(row)) goToBar(source, row)
      },
      isAvailable: () => isItem(activeRow()),
    },
    {
      id: 'view.foldGroup',
      group: 'view',
      title: t => t(isFolded() ? 'timeline.action.unfold' : 'timeline.action.fold'),
      icon: ChevronsDownUp,
      run() {
        const row = activeRow()
        if (isGroup(row)) foldGroup(source, row)
      },
      isAvailable: () => isGroup(activeRow()),
    },
  ]
}

function criticalActions(critical: CriticalSource | null): readonly Action[] {
  if (critical === null) return []
  const { switchStore, show } = critical
  return [
    {
      id: 'view.criticalPath',
      group: 'view',
      title: t => t(switchStore.getState().isShown ? 'criticalPath.hide' : 'criticalPath.show'),
      alsoFoundBy: t => t('palette.words.criticalPath'),
      shortcut: 'C',
      icon: Route,
      run: () => show(!switchStore.getState().isShown),
    },
  ]
}

/** `rows` are those that are shown now. */
export function timelineActions(source: TimelineSource, rows: () => readonly Row[]): readonly Action[] {
  const { view, table, critical } = source
  const { showInspector, useView } = view
  const { collapseOnly, useTable } = table
  const groupKeys = () => rows().flatMap(row => (isGroup(row) ? row.id : []))
  return [
    ...selectionActions(view, rows),
    ...rowActions(source, rows),
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
    ...criticalActions(critical),
    {
      id: 'view.zoomIn',
      group: 'view',
      title: t => t('roadmap.zoom.in'),
      shortcut: '+',
      icon: ZoomIn,
      run: () => stepScale(view, 'in'),
    },
    {
      id: 'view.zoomOut',
      group: 'view',
      title: t => t('roadmap.zoom.out'),
      shortcut: '-',
      icon: ZoomOut,
      run: () => stepScale(view, 'out'),
    },
    ...WINDOW_UNITS.map(
      (unit, index): Action => ({
        id: `view.zoom.${unit}`,
        group: 'view',
        title: t => t(`roadmap.actions.show.${unit}`),
        shortcut: String(index + 1),
        run: () => showTime(view, unit),
        isAvailable: () => isOffered(unit, useView.getState().axisRoom),
      }),
    ),
    {
      id: 'view.zoomFit',
      group: 'view',
      title: t => t('roadmap.actions.zoomFit'),
      shortcut: '0',
      run: () => showTime(view, 'fit'),
    },
    {
      id: 'view.panEarlier',
      group: 'view',
      title: t => t('roadmap.zoom.earlier'),
      shortcut: 'Shift+ArrowLeft',
      icon: ChevronsLeft,
      run: () => view.pan(-1),
    },
    {
      id: 'view.panLater',
      group: 'view',
      title: t => t('roadmap.zoom.later'),
      shortcut: 'Shift+ArrowRight',
      icon: ChevronsRight,
      run: () => view.pan(1),
    },
    {
      id: 'view.today',
      group: 'view',
      title: t => t('roadmap.zoom.today'),
      shortcut: 'T',
      run: () => goToToday(source),
    },
    {
      id: 'view.collapseAll',
      group: 'view',
      title: t => t('roadmap.actions.collapseAll'),
      icon: ChevronsDownUp,
      run() {
        collapseOnly(groupKeys())
        announce({ kind: 'all-folded', isFolded: true })
      },
      isAvailable: () => groupKeys().length > 0,
    },
    {
      id: 'view.expandAll',
      group: 'view',
      title: t => t('roadmap.actions.expandAll'),
      icon: ChevronsUpDown,
      run() {
        collapseOnly([])
        announce({ kind: 'all-folded', isFolded: false })
      },
      isAvailable: () => useTable.getState().collapsed.size > 0,
    },
    ...PROJECTION_ACTIONS,
  ]
}
