// Actions of one screen that are found on all others: they bring their screen along and run there. Where a screen has an
// action of its own for the same, that is the one to be found.
import {
  Bookmark,
  ClipboardPaste,
  Columns3,
  Diamond,
  FileUp,
  Funnel,
  ListTree,
  Plus,
  Route,
  Search,
  Trash2,
} from 'lucide-react'
import { type Action, runAction, useActions } from './actions.ts'
import { navigate, useApp } from './app-store.ts'
import { canWrite, hasPlan } from './availability.ts'
import { showCriticalPath } from './critical-path.ts'
import { showRows } from './projection-view.ts'

const isOffered = (id: string) => useActions.getState().actions.some(action => action.id === id)

/** Once the screen is there: it offers its actions when it is. */
function goAndRun(place: Parameters<typeof navigate>[0], run: () => void): void {
  navigate(place)
  setTimeout(run)
}

type OnRoadmap = Pick<Action, 'group' | 'title' | 'alsoFoundBy' | 'icon'> & {
  /** The action of the roadmap that is meant. */
  readonly of: string
  readonly run?: () => void
  readonly changes?: true
}

/** What needs no item to be chosen first. */
const ON_ROADMAP: readonly OnRoadmap[] = [
  { of: 'item.add', group: 'item', title: t => t('roadmap.actions.add'), icon: Plus, changes: true },
  {
    of: 'item.addMilestone',
    group: 'item',
    title: t => t('milestones.add'),
    alsoFoundBy: t => t('palette.words.milestone'),
    icon: Diamond,
    changes: true,
  },
  { of: 'item.paste', group: 'item', title: t => t('paste.action'), icon: ClipboardPaste, changes: true },
  { of: 'view.search', group: 'view', title: t => t('roadmap.actions.search'), icon: Search },
  { of: 'view.filter', group: 'view', title: t => t('table.actions.filter'), icon: Funnel },
  {
    of: 'view.groups',
    group: 'view',
    title: t => t('table.actions.groups'),
    alsoFoundBy: t => t('palette.words.groups'),
    icon: ListTree,
  },
  {
    of: 'view.columns',
    group: 'view',
    title: t => t('table.actions.columns'),
    alsoFoundBy: t => t('palette.words.columns'),
    icon: Columns3,
  },
  { of: 'view.views', group: 'view', title: t => t('table.actions.views'), icon: Bookmark },
  {
    // On the roadmap it is a switch; who comes from elsewhere wants to see the path.
    of: 'view.criticalPath',
    group: 'view',
    title: t => t('criticalPath.show'),
    alsoFoundBy: t => t('palette.words.criticalPath'),
    icon: Route,
    run: () => showCriticalPath(true),
  },
  { of: 'view.bin', group: 'view', title: t => t('roadmap.actions.bin'), icon: Trash2 },
]

function toDistant({ of, run = () => runAction(of), changes, ...look }: OnRoadmap): Action {
  return {
    ...look,
    id: `go.${of}`,
    run: () => {
      // The tools go away with the rows.
      showRows()
      goAndRun({ screen: 'roadmap' }, run)
    },
    isAvailable: () =>
      hasPlan() &&
      (changes !== true || canWrite()) &&
      useApp.getState().place.screen !== 'roadmap' &&
      !isOffered(of),
  }
}

export const DISTANT_ACTIONS: readonly Action[] = [
  {
    id: 'go.addFramework',
    group: 'plan',
    title: t => t('frameworks.addTitle'),
    icon: FileUp,
    run: () => goAndRun({ screen: 'settings', section: 'frameworks' }, () => runAction('framework.add')),
    isAvailable: () => hasPlan() && canWrite() && useApp.getState().place.section !== 'frameworks',
  },
  ...ON_ROADMAP.map(toDistant),
]
