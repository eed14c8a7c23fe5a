// The actions that exist on every screen. Their ids are also those by which the native menu asks.
import {
  ArchiveRestore,
  Contrast,
  FlaskConical,
  FilePlus2,
  FileOutput,
  FileUp,
  Gauge,
  Inbox,
  Info,
  Keyboard,
  KeyRound,
  Landmark,
  Languages,
  ListChecks,
  Map,
  Moon,
  Network,
  Play,
  Plus,
  Presentation,
  Redo2,
  Search,
  Settings,
  Sun,
  Undo2,
} from 'lucide-react'
import { registerActions, runAction, type Action } from './actions.ts'
import { choosePlan, navigate, openSample, redo, undo, updateSettings, useApp } from './app-store.ts'
import { createBackup } from './backups.ts'
import { showOverlay } from './overlay.ts'
import { hasPending } from './pending-edits.ts'
import { startPresenting } from './presentation.ts'

const hasPlan = () => useApp.getState().document !== null
const isOnTheWay = () => hasPending() || useApp.getState().saveState === 'saving'
const canWrite = () => useApp.getState().start?.readOnly === false
const colorTheme = () => useApp.getState().settings.colorTheme
const language = () => useApp.getState().settings.language

const APP_ACTIONS: readonly Action[] = [
  {
    id: 'go.overview',
    group: 'go',
    title: t => t('palette.action.goOverview'),
    shortcut: 'Alt+1',
    icon: Gauge,
    run: () => navigate({ screen: 'overview' }),
    isAvailable: hasPlan,
  },
  {
    id: 'go.assessment',
    group: 'go',
    title: t => t('palette.action.goAssessment'),
    shortcut: 'Alt+2',
    icon: ListChecks,
    run: () => navigate({ screen: 'assessment' }),
    isAvailable: hasPlan,
  },
  {
    id: 'go.roadmap',
    group: 'go',
    title: t => t('palette.action.goRoadmap'),
    shortcut: 'Alt+3',
    icon: Map,
    run: () => navigate({ screen: 'roadmap' }),
    isAvailable: hasPlan,
  },
  {
    id: 'go.connectivity',
    group: 'go',
    title: t => t('palette.action.goConnectivity'),
    shortcut: 'Alt+4',
    icon: Network,
    run: () => navigate({ screen: 'connectivity' }),
    isAvailable: hasPlan,
  },
  {
    id: 'go.collection',
    group: 'go',
    title: t => t('palette.action.goCollection'),
    shortcut: 'Alt+5',
    icon: Inbox,
    run: () => navigate({ screen: 'collection' }),
    isAvailable: hasPlan,
  },
  {
    id: 'go.presentation',
    group: 'go',
    title: t => t('palette.action.goPresentation'),
    shortcut: 'Alt+6',
    icon: Presentation,
    run: () => navigate({ screen: 'presentation' }),
    isAvailable: hasPlan,
  },
  {
    id: 'presentation.start',
    group: 'view',
    title: t => t('presentation.action.start'),
    shortcut: 'F5',
    icon: Play,
    run: () => startPresenting(),
    isAvailable: hasPlan,
  },
  {
    id: 'go.publish',
    group: 'go',
    title: t => t('palette.action.goPublish'),
    shortcut: 'Alt+7',
    icon: FileOutput,
    run: () => navigate({ screen: 'publish' }),
    isAvailable: hasPlan,
  },
  {
    id: 'go.settings',
    group: 'go',
    title: t => t('palette.action.goSettings'),
    shortcut: 'Alt+9',
    icon: Settings,
    run: () => navigate({ screen: 'settings' }),
    isAvailable: hasPlan,
  },
  {
    id: 'go.gates',
    group: 'go',
    title: t => t('settings.section.gates'),
    icon: Landmark,
    run: () => navigate({ screen: 'settings', section: 'gates' }),
    isAvailable: hasPlan,
  },
  {
    id: 'go.signature',
    group: 'go',
    title: t => t('exchange.open.signature'),
    icon: KeyRound,
    run: () => navigate({ screen: 'settings', section: 'signature' }),
    isAvailable: hasPlan,
  },
  {
    // In its section of the settings the action of the same words does this.
    id: 'go.addFramework',
    group: 'plan',
    title: t => t('frameworks.addTitle'),
    icon: FileUp,
    run: () => {
      navigate({ screen: 'settings', section: 'frameworks' })
      setTimeout(() => runAction('framework.add'))
    },
    isAvailable: () => hasPlan() && canWrite() && useApp.getState().place.section !== 'frameworks',
  },
  {
    // On the roadmap its own action, which stands under the same words, does this.
    id: 'go.addItem',
    group: 'item',
    title: t => t('roadmap.actions.add'),
    icon: Plus,
    run: () => {
      navigate({ screen: 'roadmap' })
      // The roadmap offers its actions once it is on the screen.
      setTimeout(() => runAction('item.add'))
    },
    isAvailable: () => hasPlan() && canWrite() && useApp.getState().place.screen !== 'roadmap',
  },
  {
    id: 'undo',
    group: 'plan',
    title: t => t('common.undo'),
    shortcut: 'Ctrl+Z',
    icon: Undo2,
    run: () => void undo(),
    // What is on its way to the store is a step too: pressed now, it is taken back once it is there.
    isAvailable: () => (useApp.getState().history.undo !== null || isOnTheWay()) && canWrite(),
  },
  {
    id: 'redo',
    group: 'plan',
    title: t => t('common.redo'),
    shortcut: 'Ctrl+Shift+Z',
    icon: Redo2,
    run: () => void redo(),
    isAvailable: () => (useApp.getState().history.redo !== null || isOnTheWay()) && canWrite(),
  },
  {
    id: 'plan.new',
    group: 'plan',
    title: t => t('palette.action.newPlan'),
    icon: FilePlus2,
    run: () => choosePlan(true),
    isAvailable: () => hasPlan() && canWrite(),
  },
  {
    id: 'plan.sample',
    group: 'plan',
    title: t => t('palette.action.openSample'),
    icon: FlaskConical,
    run: () => void openSample(),
  },
  {
    id: 'backup.create',
    group: 'plan',
    title: t => t('palette.action.createBackup'),
    icon: ArchiveRestore,
    run: () => void createBackup(),
    isAvailable: canWrite,
  },
  {
    id: 'palette',
    group: 'app',
    title: t => t('palette.title'),
    shortcut: 'Ctrl+K',
    icon: Search,
    run: () => showOverlay('palette'),
  },
  {
    id: 'keys',
    group: 'app',
    title: t => t('keys.title'),
    shortcut: '?',
    icon: Keyboard,
    run: () => showOverlay('keys'),
  },
  {
    id: 'theme.light',
    group: 'app',
    title: t => t('palette.action.themeLight'),
    icon: Sun,
    run: () => void updateSettings({ colorTheme: 'light' }),
    isAvailable: () => colorTheme() !== 'light',
  },
  {
    id: 'theme.dark',
    group: 'app',
    title: t => t('palette.action.themeDark'),
    icon: Moon,
    run: () => void updateSettings({ colorTheme: 'dark' }),
    isAvailable: () => colorTheme() !== 'dark',
  },
  {
    id: 'theme.system',
    group: 'app',
    title: t => t('palette.action.themeSystem'),
    icon: Contrast,
    run: () => void updateSettings({ colorTheme: 'system' }),
    isAvailable: () => colorTheme() !== 'system',
  },
  {
    id: 'language.id',
    group: 'app',
    title: () => 'Bahasa Indonesia',
    icon: Languages,
    run: () => void updateSettings({ language: 'id' }),
    isAvailable: () => language() !== 'id',
  },
  {
    id: 'language.en',
    group: 'app',
    title: () => 'English',
    icon: Languages,
    run: () => void updateSettings({ language: 'en' }),
    isAvailable: () => language() !== 'en',
  },
  {
    id: 'about',
    group: 'app',
    title: t => t('palette.action.about'),
    icon: Info,
    run: () => navigate({ screen: 'settings', section: 'about' }),
    isAvailable: hasPlan,
  },
]

/** Offers the actions of every screen; returns how to withdraw them. */
export function registerAppActions(): () => void {
  return registerActions(APP_ACTIONS)
}
