// The meeting: one slide over everything, driven by keys, a clicker or the buttons at its foot.
import { useCallback, useEffect, useReducer, useRef, useState } from 'react'
import type { PlanBrief } from '../../../shared/brief/plan-brief.ts'
import type { Decision, DecisionId } from '../../../shared/domain/decision.ts'
import type { ItemId } from '../../../shared/domain/item.ts'
import { formatDay } from '../../../shared/messages/format.ts'
import type { Bar, Slide, SlideId } from '../../../shared/slides/slide.ts'
import { DecisionDialog } from '../../parts/decisions/decision-dialog.tsx'
import { useApp } from '../../state/app-store.ts'
import { useHasDecisionDraft } from '../../state/decision-drafts.ts'
import { useWords } from '../../state/i18n.ts'
import { resizeNotes, stopPresenting, usePresentation } from '../../state/presentation.ts'
import { PlayerFoot } from './player-foot.tsx'
import { keepTrials } from './keep-trials.ts'
import { movePlayer, type Move, type PlayerState } from './player-state.ts'
import { DecisionForm } from './presenter/decision-form.tsx'
import { focusPresenter } from './presenter/presenter-frame.ts'
import { PresenterWindow } from './presenter/presenter-window.tsx'
import { restartStopwatch, startStopwatch, toggleStopwatch } from './presenter/stopwatch.ts'
import { useStage } from './presenter/use-stage.ts'
import { SlideView, titleAt, type SlideViewProps } from './slide/slide-view.tsx'
import { useDeck } from './use-deck.ts'
import { usePlayerKeys } from './use-player-keys.ts'
import { useWhatIf } from './what-if.ts'
import './player.css'

/** A month of the plan while time passes; without movement each picture stays long enough to be read. */
const MONTH_MS = 200
const STILL_MONTH_MS = 600

function useTime(isPlaying: boolean, pass: (move: Move) => void): void {
  useEffect(() => {
    if (!isPlaying) return
    const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches
    const timer = setInterval(() => pass({ kind: 'tick' }), isStill ? STILL_MONTH_MS : MONTH_MS)
    return () => clearInterval(timer)
  }, [isPlaying, pass])
}

interface Step {
  readonly move: Move
  readonly slides: readonly Slide[]
}

export function Player({ plan, from }: { readonly plan: PlanBrief; readonly from: SlideId | null }) {
  const { t, language } = useWords()
  const theme = usePresentation(state => state.theme)
  const whatIf = useWhatIf(plan)
  const { shown } = useDeck(whatIf.brief)
  const { all: planned } = useDeck(plan)
  const root = useRef<HTMLDivElement>(null)
  const [chosenId, setChosenId] = useState<ItemId | null>(null)
  /** In which presenter's window a decision is being typed, or (null) over the slides. Without its window it waits. */
  const [deciding, setDeciding] = useState<{ readonly within: Window | null } | null>(null)
  /** Recorded in this meeting, in their order. */
  const [decided, setDecided] = useState<readonly DecisionId[]>([])
  /** What was done last, until the next step. */
  const [said, setSaid] = useState<string | null>(null)
  const latest = useRef(shown)
  useEffect(() => {
    latest.current = shown
  })
  const [state, step] = useReducer(
    (now: PlayerState, { move, slides }: Step) => movePlayer(now, move, slides),
    { slideId: from ?? shown[0]?.id ?? '', moment: null, isPlaying: false, blank: null },
  )
  const pass = useCallback((move: Move) => step({ move, slides: latest.current }), [])
  const leave = useCallback(() => stopPresenting(), [])
  useTime(state.isPlaying, pass)
  useEffect(() => root.current?.focus(), [])

  const { drop, isTrying, trials } = whatIf
  const isReadOnly = useApp(app => app.start?.readOnly ?? false)
  const keep = useCallback(() => {
    if (!isTrying || isReadOnly) return
    void keepTrials(trials).then(name => {
      if (name === null) return
      drop()
      setChosenId(null)
      setSaid(t('presentation.tried.kept', { name }))
    })
  }, [isTrying, isReadOnly, trials, drop, t])
  const [stopwatch, setStopwatch] = useState(() => startStopwatch(Date.now()))
  const isCovered = useCallback(() => document.querySelectorAll('[role="dialog"]').length > 1, [])
  const stage = useStage(isCovered, leave)
  const { frame } = stage
  const go = (next: Move) => {
    setChosenId(null)
    setSaid(null)
    pass(next)
  }
  const time = (change: 'toggle' | 'restart') => {
    const step = change === 'toggle' ? toggleStopwatch : restartStopwatch
    setStopwatch(watch => step(watch, Date.now()))
  }
  const form = deciding !== null && [null, frame].includes(deciding.within) ? deciding : null
  const isHalfTyped = useHasDecisionDraft() && form === null
  const decide = isReadOnly
    ? undefined
    : (within: Window | null) => {
        // A second one would take the place of what is typed.
        if (form !== null) return
        setSaid(null)
        setDeciding({ within })
      }
  const closeForm = () => {
    setDeciding(null)
    if (frame === null || form?.within !== frame) root.current?.focus()
    else focusPresenter(frame)
  }
  const onDecided = ({ id, what }: Decision) => {
    setChosenId(null)
    setDecided(before => [...before, id])
    setSaid(t('presentation.decisions.saved', { what }))
  }
  usePlayerKeys(frame, isCovered, {
    onMove: next => {
      root.current?.focus()
      go(next)
    },
    onLeave: leave,
    onCancel: form === null ? undefined : closeForm,
    onDrop: isTrying ? drop : undefined,
    onKeep: isTrying ? keep : undefined,
    onDecide: decide,
    onPresenter: stage.togglePresenter,
    onSwap: stage.swap,
    onFill: stage.fill,
    onTime: time,
    onResize: resizeNotes,
  })

  const at = Math.max(
    shown.findIndex(({ id }) => id === state.slideId),
    0,
  )
  const slide = shown[at]
  const isGone = slide === undefined
  useEffect(() => {
    if (isGone) leave()
  }, [isGone, leave])
  if (slide === undefined) return null
  const { moment, blank } = state
  const ghost = whatIf.isTrying ? planned.find(one => one.slide.id === slide.id)?.slide : undefined
  // Bars stay in the rows of the plan while they are moved: a picture that is packed anew could not be followed.
  const kept =
    ghost !== undefined && 'picture' in ghost && 'picture' in slide
      ? { ...slide, picture: ghost.picture }
      : slide
  // What concerns the presenter's window is said there, as long as there is one.
  const footRemark =
    stage.remark === null || frame !== null ? null : t(`presentation.presenter.remark.${stage.remark}`)
  const label = ({ itemId, name, span }: Bar) => {
    const { start, end } = whatIf.spans.get(itemId) ?? span
    return t('presentation.tried.bar', {
      name,
      start: formatDay(start, language),
      end: formatDay(end, language),
    })
  }
  const title = titleAt(slide, moment)
  const chosen = plan.document.items.find(({ id }) => id === chosenId)
  const view: SlideViewProps = {
    slide: kept,
    theme,
    moment,
    ghost,
    editing: {
      spans: whatIf.spans,
      isOff: whatIf.isOff,
      chosenId,
      label,
      onChoose: setChosenId,
      onGrab: id => {
        setSaid(null)
        return whatIf.grab(id)
      },
      onShift: (...shift) => {
        setSaid(null)
        whatIf.shift(...shift)
      },
      onToggle: id => {
        setSaid(null)
        whatIf.toggle(id)
      },
    },
  }
  return (
    <div
      ref={root}
      className="pl"
      role="dialog"
      aria-modal
      aria-label={t('presentation.player.name', { title: plan.document.plan.title })}
      tabIndex={-1}
    >
      <SlideView
        {...view}
        foot={
          <PlayerFoot
            place={at + 1}
            count={shown.length}
            isPlaying={state.isPlaying}
            chosen={chosen}
            whatIf={whatIf}
            said={said ?? footRemark}
            isHalfTyped={isHalfTyped}
            hasBars={'picture' in slide}
            onKeep={isReadOnly ? undefined : keep}
            onDecide={decide && (() => decide(null))}
            isPresenterOpen={frame !== null}
            onPresenter={stage.togglePresenter}
            onMove={go}
            onLeave={leave}
          />
        }
      />
      {form?.within === null ? (
        <DecisionDialog
          document={plan.document}
          decision={null}
          itemId={chosenId}
          isKept
          onClose={closeForm}
          onSaved={onDecided}
        />
      ) : null}
      {blank === null ? null : (
        <div className="pl-blank" data-color={blank}>
          <p className="visually-hidden" role="status">
            {t(blank === 'black' ? 'presentation.player.blackened' : 'presentation.player.whitened')}
          </p>
        </div>
      )}
      {frame === null ? (
        <p className="visually-hidden" aria-live="polite">
          {t('presentation.player.spoken', { place: at + 1, count: shown.length, title })}
        </p>
      ) : (
        <PresenterWindow
          frame={frame}
          planTitle={plan.document.plan.title}
          view={view}
          next={shown[at + 1]}
          place={at + 1}
          count={shown.length}
          state={state}
          stopwatch={stopwatch}
          decided={decided.flatMap(id => plan.document.decisions.find(one => one.id === id) ?? [])}
          form={
            form?.within === frame ? (
              <DecisionForm
                items={plan.document.items}
                itemId={chosenId}
                onClose={closeForm}
                onSaved={onDecided}
              />
            ) : null
          }
          said={said}
          isHalfTyped={isHalfTyped}
          stage={stage}
          onMove={go}
          onTime={time}
          onDecide={decide && (() => decide(frame))}
        />
      )}
    </div>
  )
}
