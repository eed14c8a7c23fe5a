// What the toolbar offers by name and key: its panels, the walk through what the search found, quick filters.
import { ArrowDown, ArrowUp, Columns3, Funnel, ListTree, X } from 'lucide-react'
import type { ItemId } from '../../../../shared/domain/item.ts'
import { type Action, registerActions } from '../../../state/actions.ts'
import { FLAG_FILTERS, listActiveFilters } from '../../../state/active-filters.ts'
import type { TimelineSource } from '../../../state/timeline-source.ts'
import { openToolbarMenu } from '../../../state/toolbar-menu.ts'
import { focusGrid } from '../focus-grid.ts'
import { jumpToHit } from './hits.ts'
import { unfilter } from './unfilter.ts'

/** Registers the actions; `hits` is what the search finds now. Returns how to withdraw them. */
export function registerTableActions(source: TimelineSource, hits: () => readonly ItemId[]): () => void {
  const { view, table } = source
  const { toggleFlag, useTable } = table
  const hasHits = () => hits().length > 0
  /** A field that was typed into goes away with the details of the item before: the keyboard goes on at the row. */
  const jump = (step: 1 | -1) => () => {
    jumpToHit(view, hits(), step)
    if (window.document.activeElement === window.document.body) focusGrid()
  }
  const actions: readonly Action[] = [
    {
      id: 'view.filter',
      group: 'view',
      title: t => t('table.actions.filter'),
      shortcut: 'F',
      icon: Funnel,
      run: () => openToolbarMenu('filter'),
    },
    ...FLAG_FILTERS.map(
      (flag): Action => ({
        id: `view.filter.${flag}`,
        group: 'view',
        title: t => t(`table.actions.only.${flag}`),
        icon: Funnel,
        run: () => toggleFlag(flag),
      }),
    ),
    {
      id: 'view.clearFilters',
      group: 'view',
      title: t => t('roadmap.filter.clear'),
      shortcut: 'Shift+F',
      icon: X,
      run: () => unfilter(source),
      isAvailable: () => listActiveFilters(useTable.getState().filters).length > 0,
    },
    {
      id: 'view.groups',
      group: 'view',
      title: t => t('table.actions.groups'),
      alsoFoundBy: t => t('palette.words.groups'),
      shortcut: 'G',
      icon: ListTree,
      run: () => openToolbarMenu('groups'),
    },
    {
      id: 'view.columns',
      group: 'view',
      title: t => t('table.actions.columns'),
      alsoFoundBy: t => t('palette.words.columns'),
      shortcut: 'K',
      icon: Columns3,
      run: () => openToolbarMenu('columns'),
    },
    {
      id: 'view.nextHit',
      group: 'view',
      title: t => t('table.search.next'),
      shortcut: 'F3',
      icon: ArrowDown,
      run: jump(1),
      isAvailable: hasHits,
    },
    {
      id: 'view.previousHit',
      group: 'view',
      title: t => t('table.search.previous'),
      shortcut: 'Shift+F3',
      icon: ArrowUp,
      run: jump(-1),
      isAvailable: hasHits,
    },
  ]
  return registerActions(actions)
}
