// The frame of every screen: rail at the left, announcements, overlays; and which screen is shown.
import {
  CircleHelp,
  Gauge,
  LayoutList,
  Redo2,
  Search,
  SlidersHorizontal,
  TriangleAlert,
  Undo2,
} from 'lucide-react'
import { useEffect, type ReactNode } from 'react'
import { assertNever } from '../shared/base/assert-never.ts'
import type { StartNotice } from '../shared/contract/contract.ts'
import { FirstRun } from './features/first-run/first-run.tsx'
import { Keys } from './features/keys/keys.tsx'
import { Overview } from './features/overview/overview.tsx'
import { Palette } from './features/palette/palette.tsx'
import { RoadmapScreen } from './features/roadmap/roadmap-screen.tsx'
import { Settings } from './features/settings/settings.tsx'
import { runAction, listenToKeys } from './state/actions.ts'
import { registerAppActions } from './state/app-actions.ts'
import {
  listenToBackend,
  loadApp,
  navigate,
  noticeMidnight,
  redo,
  type Screen,
  undo,
  useApp,
} from './state/app-store.ts'
import { followRevisions } from './state/compare.ts'
import { errorText } from './state/error-text.ts'
import { i18next, type Translate, useWords } from './state/i18n.ts'
import { type Notice, onNotice } from './state/notice.ts'
import { showOverlay } from './state/overlay.ts'
import { keepFilters } from './state/keep-filters.ts'
import { keepPanes } from './state/keep-panes.ts'
import { keepTableView } from './state/keep-table-view.ts'
import { followDocument } from './state/plan-view.ts'
import { stepText } from './state/step-text.ts'
import './shell.css'
import { Button, IconButton } from './ui/button.tsx'
import { EmptyState } from './ui/empty-state.tsx'
import { showToast } from './ui/toast-store.ts'
import { Toasts } from './ui/toasts.tsx'

const SCREENS = [
  { screen: 'overview', icon: Gauge },
  { screen: 'roadmap', icon: LayoutList },
] as const satisfies readonly { screen: Screen; icon: unknown }[]

function tell(notice: Notice): void {
  const { t } = i18next
  switch (notice.kind) {
    case 'error':
      showToast({ message: errorText(notice.error, t), tone: 'bad' })
      return
    case 'deleted':
      showToast({
        message:
          notice.count === 1
            ? t('roadmap.deleted', { name: notice.name })
            : t('timeline.deletedMany', { count: notice.count }),
        key: 'history',
        actionLabel: t('common.undo'),
        onAction: () => void undo(),
      })
      return
    case 'added':
    case 'changed':
      showToast({
        message: t(notice.kind === 'added' ? 'paste.added' : 'bulk.changed', { count: notice.count }),
        key: 'history',
        actionLabel: t('common.undo'),
        onAction: () => void undo(),
      })
      return
    case 'undone':
      showToast({ message: t('shell.undone', { step: notice.step }), key: 'history' })
      return
    case 'redone':
      showToast({ message: t('shell.redone', { step: notice.step }), key: 'history' })
      return
    case 'pinned':
      showToast({ message: t('timeline.fixed.pinned'), key: 'pinned' })
      return
    case 'drag-lost':
      showToast({ message: t('timeline.dragLost') })
      return
    case 'backed-up':
      showToast({ message: t('shell.backedUp'), tone: 'good' })
      return
    case 'restored':
      showToast({ message: t('shell.restored'), tone: 'good' })
      return
  }
}

/** Everything that lives as long as the page: listeners, theme, the first question to the backend. */
function useLife(): void {
  const colorTheme = useApp(state => state.settings.colorTheme)
  useEffect(() => {
    void loadApp()
    const stops = [
      onNotice(tell),
      registerAppActions(),
      listenToKeys(),
      listenToBackend(runAction),
      followDocument(),
      keepTableView(),
      keepFilters(),
      keepPanes(),
      followRevisions(),
    ]
    const clock = setInterval(noticeMidnight, 60_000)
    document.addEventListener('visibilitychange', noticeMidnight)
    return () => {
      stops.forEach(stop => stop())
      clearInterval(clock)
      document.removeEventListener('visibilitychange', noticeMidnight)
    }
  }, [])
  useEffect(() => {
    const dark = matchMedia('(prefers-color-scheme: dark)')
    const apply = () => {
      const isDark = colorTheme === 'dark' || (colorTheme === 'system' && dark.matches)
      document.documentElement.dataset['theme'] = isDark ? 'dark' : 'light'
    }
    apply()
    dark.addEventListener('change', apply)
    return () => dark.removeEventListener('change', apply)
  }, [colorTheme])
}

function SaveState() {
  const { t } = useWords()
  const saveState = useApp(state => state.saveState)
  const isConnected = useApp(state => state.isConnected)
  const isReadOnly = useApp(state => state.start?.readOnly ?? false)
  const stored = ({ saved: 'saved', saving: 'saving', failed: 'notSaved' } as const)[saveState]
  const state = !isConnected ? 'disconnected' : isReadOnly ? 'readOnly' : stored
  return (
    <p className={`shell-save is-${state}`} role="status">
      {t(`shell.${state}`)}
    </p>
  )
}

/** Undo and redo, named after the step they would take; on every screen, because every screen can change the plan. */
function HistoryButtons() {
  const { t } = useWords()
  const { undo: undone, redo: redone } = useApp(state => state.history)
  const isReadOnly = useApp(state => state.start?.readOnly ?? false)
  return (
    <div className="shell-history">
      <IconButton
        icon={Undo2}
        label={undone ? t('shell.undoStep', { step: stepText(undone) }) : t('common.undo')}
        shortcut="Ctrl+Z"
        onPress={() => void undo()}
        isDisabled={!undone || isReadOnly}
      />
      <IconButton
        icon={Redo2}
        label={redone ? t('shell.redoStep', { step: stepText(redone) }) : t('common.redo')}
        shortcut="Ctrl+Shift+Z"
        onPress={() => void redo()}
        isDisabled={!redone || isReadOnly}
      />
    </div>
  )
}

function Rail() {
  const { t } = useWords()
  const current = useApp(state => state.place.screen)
  const link = (screen: Screen, Icon: typeof Gauge) => (
    <button
      key={screen}
      type="button"
      className="shell-link"
      aria-current={current === screen ? 'page' : undefined}
      onClick={() => navigate({ screen })}
    >
      <Icon size={20} aria-hidden="true" />
      {t(`shell.${screen}`)}
    </button>
  )
  return (
    <nav className="shell-rail" aria-label={t('shell.navigation')}>
      <img className="shell-mark" src="./icon.svg" alt="" width={40} height={40} />
      {SCREENS.map(({ screen, icon }) => link(screen, icon))}
      <div className="shell-foot">
        <HistoryButtons />
        <SaveState />
        <IconButton
          icon={Search}
          label={t('shell.palette')}
          shortcut="Ctrl+K"
          onPress={() => showOverlay('palette')}
        />
        <IconButton
          icon={CircleHelp}
          label={t('shell.keys')}
          shortcut="?"
          onPress={() => showOverlay('keys')}
        />
        {link('settings', SlidersHorizontal)}
      </div>
    </nav>
  )
}

function noticeText(notice: StartNotice, t: Translate): string {
  switch (notice.code) {
    case 'data-file-moved-aside':
      return t('shell.dataMovedAside', { movedTo: notice.movedTo })
    case 'backup-failed':
      return t('shell.backupFailed', { folder: notice.folder })
    default:
      return assertNever(notice)
  }
}

/** What happened at start and must be known: it stays until the app is started again. */
function StartNotices() {
  const { t } = useWords()
  const start = useApp(state => state.start)
  const isConnected = useApp(state => state.isConnected)
  if (!start) return null
  const lines = [
    ...start.notices.map(notice => noticeText(notice, t)),
    ...(start.frameworkProblems.length > 0
      ? [t('shell.frameworkProblems', { count: start.frameworkProblems.length })]
      : []),
    ...(start.readOnly ? [t('errors.app.read-only')] : []),
    ...(isConnected ? [] : [t('errors.app.disconnected')]),
  ]
  return lines.map(line => (
    <p key={line} className="shell-notice" role="status">
      <TriangleAlert size={16} aria-hidden="true" />
      {line}
    </p>
  ))
}

function CurrentScreen(): ReactNode {
  const screen = useApp(state => state.place.screen)
  const document = useApp(state => state.document)
  if (!document) return null
  switch (screen) {
    case 'overview':
      return <Overview />
    case 'roadmap':
      return <RoadmapScreen document={document} />
    case 'settings':
      return <Settings />
  }
}

function Content() {
  const { t } = useWords()
  const phase = useApp(state => state.phase)
  const startError = useApp(state => state.startError)
  const hasPlan = useApp(state => state.document !== null && !state.choosingPlan)
  if (phase === 'loading') return <p className="shell-loading">{t('shell.loading')}</p>
  if (phase === 'failed')
    return (
      <div className="shell-failed" role="alert">
        <EmptyState
          icon={TriangleAlert}
          title={t('shell.startFailed')}
          text={startError ? errorText(startError, t) : ''}
          actions={
            <Button variant="primary" onPress={() => void loadApp()}>
              {t('shell.retry')}
            </Button>
          }
        />
      </div>
    )
  if (!hasPlan)
    return (
      <div className="shell-page">
        <StartNotices />
        <FirstRun />
      </div>
    )
  return (
    <div className="shell">
      <Rail />
      <main className="shell-main">
        <StartNotices />
        <div className="shell-screen">
          <CurrentScreen />
        </div>
      </main>
    </div>
  )
}

export function App() {
  const { t } = useWords()
  useLife()
  return (
    <>
      <Content />
      <Palette />
      <Keys />
      <Toasts label={t('shell.announcements')} closeLabel={t('common.close')} />
    </>
  )
}
