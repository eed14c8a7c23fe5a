// What the keys of the presenter's window do, the same as buttons.
import { ArrowLeftRight, Gavel, Minus, Plus, Timer, TimerOff, TimerReset, X } from 'lucide-react'
import { useWords } from '../../../state/i18n.ts'
import { resizeNotes } from '../../../state/presentation.ts'
import { FootButton } from '../foot-button.tsx'
import { BlankButton, StepButtons } from '../step-buttons.tsx'
import type { Move, PlayerState } from '../player-state.ts'
import type { Stopwatch } from './stopwatch.ts'
import type { MeetingStage } from './use-stage.ts'

export interface PresenterToolsProps {
  readonly state: PlayerState
  readonly stopwatch: Stopwatch
  readonly stage: MeetingStage
  readonly onMove: (move: Move) => void
  readonly onTime: (change: 'toggle' | 'restart') => void
  /** A decision waits to be gone on with. */
  readonly isHalfTyped: boolean
  /** Undefined where nothing may be stored. */
  readonly onDecide: (() => void) | undefined
}

export function PresenterTools(props: PresenterToolsProps) {
  const { t } = useWords()
  const { state, stopwatch, stage, isHalfTyped, onMove, onTime, onDecide } = props
  const isHalted = stopwatch.since === null
  return (
    <div className="pl-buttons">
      <StepButtons isPlaying={state.isPlaying} onMove={onMove} />
      <BlankButton onMove={onMove} />
      {onDecide === undefined ? null : (
        <FootButton
          icon={Gavel}
          label={t(isHalfTyped ? 'presentation.decisions.resume' : 'presentation.player.decide')}
          keys="C"
          onPress={onDecide}
        />
      )}
      <span className="pn-gap" />
      <FootButton
        icon={isHalted ? Timer : TimerOff}
        label={t(isHalted ? 'presentation.presenter.resume' : 'presentation.presenter.pause')}
        keys="P"
        onPress={() => onTime('toggle')}
      />
      <FootButton
        icon={TimerReset}
        label={t('presentation.presenter.restart')}
        keys="R"
        onPress={() => onTime('restart')}
      />
      <FootButton
        icon={Minus}
        label={t('presentation.presenter.smaller')}
        keys="-"
        onPress={() => resizeNotes(-1)}
      />
      <FootButton
        icon={Plus}
        label={t('presentation.presenter.larger')}
        keys="+"
        onPress={() => resizeNotes(1)}
      />
      <span className="pn-gap" />
      <FootButton
        icon={ArrowLeftRight}
        label={t('presentation.presenter.swap')}
        keys="S"
        onPress={stage.swap}
      />
      <FootButton
        icon={X}
        label={t('presentation.presenter.close')}
        keys="N"
        onPress={stage.togglePresenter}
      />
    </div>
  )
}
