// The rail at the left of every screen: where to go, undo and redo, and whether everything is stored.
import {
  CircleHelp,
  FileOutput,
  Gauge,
  Inbox,
  LayoutList,
  ListChecks,
  Network,
  Presentation,
  Redo2,
  Search,
  SlidersHorizontal,
  Undo2,
} from 'lucide-react'
import { navigate, redo, type Screen, undo, useApp } from './state/app-store.ts'
import { useWords } from './state/i18n.ts'
import { showOverlay } from './state/overlay.ts'
import { stepText } from './state/step-text.ts'
import { IconButton } from './ui/button.tsx'

const SCREENS = [
  { screen: 'overview', icon: Gauge },
  { screen: 'assessment', icon: ListChecks },
  { screen: 'roadmap', icon: LayoutList },
  { screen: 'connectivity', icon: Network },
  { screen: 'collection', icon: Inbox },
  { screen: 'presentation', icon: Presentation },
  { screen: 'publish', icon: FileOutput },
] as const satisfies readonly { screen: Screen; icon: unknown }[]

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

export function Rail() {
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
      {t(screen === 'connectivity' ? 'shell.connectivityRail' : `shell.${screen}`)}
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
