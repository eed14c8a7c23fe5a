// The frame of every screen: announcements, overlays, what stays open as long as the page; and which screen is shown.
import { TriangleAlert } from 'lucide-react'
import { useEffect, type ReactNode } from 'react'
import { assertNever } from '../shared/base/assert-never.ts'
import type { StartNotice } from '../shared/contract/contract.ts'
import { AssessmentScreen } from './features/assessment/assessment-screen.tsx'
import { CollectionScreen } from './features/collection/collection-screen.tsx'
import { ConnectivityScreen } from './features/connectivity/connectivity-screen.tsx'
import { Exchange } from './features/exchange/exchange.tsx'
import { FirstRun } from './features/first-run/first-run.tsx'
import { Keys } from './features/keys/keys.tsx'
import { Overview } from './features/overview/overview.tsx'
import { Palette } from './features/palette/palette.tsx'
import { PlanPaperWindow } from './features/publish/plan-paper.tsx'
import { WorkWindow } from './features/publish/work-window.tsx'
import { PublishScreen } from './features/publish/publish-screen.tsx'
import { registerCompareActions } from './features/roadmap/compare/compare-actions.ts'
import { PresentationScreen } from './features/presentation/presentation-screen.tsx'
import { RoadmapScreen } from './features/roadmap/roadmap-screen.tsx'
import { Settings } from './features/settings/settings.tsx'
import { Rail } from './rail.tsx'
import { runAction, listenToKeys } from './state/actions.ts'
import { registerAppActions } from './state/app-actions.ts'
import { listenToBackend, loadApp, useApp } from './state/app-store.ts'
import { followCollection } from './state/collection.ts'
import { followProgress } from './state/collection-file.ts'
import { followRevisions } from './state/compare.ts'
import { errorText } from './state/error-text.ts'
import { type Translate, useWords } from './state/i18n.ts'
import { followGiven } from './state/exchange.ts'
import { followFrameworks } from './state/frameworks.ts'
import { noticeMidnight } from './state/midnight.ts'
import { onNotice } from './state/notice.ts'
import { keepAssessmentLook } from './state/keep-assessment-look.ts'
import { keepFilters } from './state/keep-filters.ts'
import { keepPanes } from './state/keep-panes.ts'
import { keepPresentation } from './state/keep-presentation.ts'
import { keepSelection } from './state/keep-selection.ts'
import { keepTableView } from './state/keep-table-view.ts'
import { followDocument } from './state/plan-view.ts'
import { followRefusals } from './state/refusals.ts'
import { warnBeforeLeaving } from './state/warn-before-leaving.ts'
import './shell.css'
import { tell } from './tell.ts'
import { Button } from './ui/button.tsx'
import { EmptyState } from './ui/empty-state.tsx'
import { focusHeadingSoon } from './ui/focus-heading.ts'
import { Spoken } from './ui/spoken.tsx'
import { Toasts } from './ui/toasts.tsx'

/** That something is on its way which takes longer than a moment; in words it stands in the rail. */
function BusyBar() {
  const isBusy = useApp(state => state.saveState === 'saving')
  return isBusy ? <div className="shell-busy" aria-hidden /> : null
}

/** Everything that lives as long as the page: listeners, theme, the first question to the backend. */
function useLife(): void {
  const colorTheme = useApp(state => state.settings.colorTheme)
  useEffect(() => {
    void loadApp()
    const stops = [
      onNotice(tell),
      registerAppActions(),
      registerCompareActions(),
      listenToKeys(),
      listenToBackend(runAction),
      followDocument(),
      keepTableView(),
      keepFilters(),
      keepPanes(),
      keepAssessmentLook(),
      keepPresentation(),
      keepSelection(sessionStorage),
      followRevisions(),
      followRefusals(),
      followFrameworks(),
      followCollection(),
      followProgress(),
      followGiven(),
      warnBeforeLeaving(),
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

/** Who comes to a screen by key is at its heading. */
function useFocusOnScreen(): void {
  const place = useApp(state => state.place)
  // oxlint-disable-next-line react/exhaustive-effect-dependencies -- with every place that one is led to
  useEffect(focusHeadingSoon, [place])
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
    case 'assessment':
      return <AssessmentScreen document={document} />
    case 'roadmap':
      return <RoadmapScreen document={document} />
    case 'connectivity':
      return <ConnectivityScreen document={document} />
    case 'collection':
      return <CollectionScreen document={document} />
    case 'presentation':
      return <PresentationScreen />
    case 'publish':
      return <PublishScreen document={document} />
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
  return <Shell />
}

function Shell() {
  useFocusOnScreen()
  return (
    <div className="shell">
      <Rail />
      <main className="shell-main">
        <BusyBar />
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
      <Exchange />
      <PlanPaperWindow />
      <WorkWindow />
      <Palette />
      <Keys />
      <Spoken />
      <Toasts label={t('shell.announcements')} closeLabel={t('common.close')} />
    </>
  )
}
