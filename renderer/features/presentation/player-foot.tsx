// The foot of a slide in the meeting: what the keys do, the same as buttons, and what is being tried.
import { BookmarkPlus, Gavel, PictureInPicture2, Power, PowerOff, Undo2, X } from 'lucide-react'
import type { Item } from '../../../shared/domain/item.ts'
import { formatDay } from '../../../shared/messages/format.ts'
import { useWords } from '../../state/i18n.ts'
import { FootButton } from './foot-button.tsx'
import type { Move } from './player-state.ts'
import { BlankButton, StepButtons } from './step-buttons.tsx'
import type { WhatIf } from './what-if.ts'

function Tried(props: {
  readonly chosen: Item | undefined
  readonly whatIf: WhatIf
  /** The foot says something: there is no room for what can be done to the bar. */
  readonly isSaying: boolean
  /** A decision waits: that is said beside the bar. */
  readonly isHalfTyped: boolean
  readonly onKeep: (() => void) | undefined
}) {
  const { chosen, whatIf, isSaying, isHalfTyped, onKeep } = props
  const { t, language } = useWords()
  const span = chosen && whatIf.spans.get(chosen.id)
  const isOff = chosen !== undefined && whatIf.isOff(chosen.id)
  return (
    <div className="pl-tried">
      {chosen === undefined || span === undefined || isSaying ? null : (
        <>
          <p className="pl-chosen">
            <span className="num">
              {formatDay(span.start, language)} – {formatDay(span.end, language)}
            </span>{' '}
            <b>{chosen.name}</b>
          </p>
          <FootButton
            icon={isOff ? Power : PowerOff}
            label={t(isOff ? 'presentation.tried.on' : 'presentation.tried.off')}
            keys="Enter"
            hasWords
            onPress={() => whatIf.toggle(chosen.id)}
          />
        </>
      )}
      {whatIf.isTrying && onKeep !== undefined ? (
        <FootButton
          icon={BookmarkPlus}
          label={t('presentation.tried.keep')}
          keys="K"
          hasWords
          onPress={onKeep}
        />
      ) : null}
      {whatIf.isTrying ? (
        <FootButton
          icon={Undo2}
          label={t('presentation.tried.drop')}
          keys="X"
          hasWords
          onPress={whatIf.drop}
        />
      ) : null}
      {chosen === undefined || whatIf.isTrying || isSaying || isHalfTyped ? null : (
        <p className="pl-move">{t('presentation.tried.move')}</p>
      )}
    </div>
  )
}

export function PlayerFoot(props: {
  readonly place: number
  readonly count: number
  readonly isPlaying: boolean
  readonly chosen: Item | undefined
  readonly whatIf: WhatIf
  readonly said: string | null
  /** A decision waits to be gone on with. */
  readonly isHalfTyped: boolean
  readonly hasBars: boolean
  /** Undefined where nothing may be stored. */
  readonly onKeep: (() => void) | undefined
  readonly onDecide: (() => void) | undefined
  readonly isPresenterOpen: boolean
  readonly onPresenter: () => void
  readonly onMove: (move: Move) => void
  readonly onLeave: () => void
}) {
  const { t } = useWords()
  const { isPlaying, chosen, whatIf, said, isHalfTyped, onMove } = props
  const hints = props.hasBars ? 'barHints' : 'hints'
  const isTried = chosen !== undefined || whatIf.isTrying
  return (
    <>
      <div className="pl-words">
        {/* One line for all that is said, whatever stands beside it: only what is there before it changes is read out. */}
        <p className="pl-hints" role="status">
          {said ??
            (isHalfTyped
              ? t('presentation.decisions.waiting')
              : isTried
                ? null
                : t(`presentation.player.${hints}`))}
        </p>
        {isTried ? (
          <Tried
            chosen={chosen}
            whatIf={whatIf}
            isSaying={said !== null}
            isHalfTyped={isHalfTyped}
            onKeep={props.onKeep}
          />
        ) : null}
      </div>
      <div className="pl-buttons">
        <StepButtons isPlaying={isPlaying} onMove={onMove} />
        {props.onDecide === undefined ? null : (
          <FootButton
            icon={Gavel}
            label={t(isHalfTyped ? 'presentation.decisions.resume' : 'presentation.player.decide')}
            keys="C"
            onPress={props.onDecide}
          />
        )}
        <BlankButton onMove={onMove} />
        <FootButton
          icon={PictureInPicture2}
          label={t(props.isPresenterOpen ? 'presentation.presenter.close' : 'presentation.presenter.name')}
          keys="N"
          onPress={props.onPresenter}
        />
        <FootButton icon={X} label={t('presentation.player.leave')} keys="Escape" onPress={props.onLeave} />
        <span className="pl-place num">
          {t('presentation.player.place', { place: props.place, count: props.count })}
        </span>
      </div>
    </>
  )
}
