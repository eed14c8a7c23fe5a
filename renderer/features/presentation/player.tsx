// The meeting: one slide over everything, driven by keys, a clicker or the buttons at its foot.
import { useCallback, useEffect, useReducer, useRef, useState } from 'react'
import type { PlanBrief } from '../../../shared/brief/plan-brief.ts'
import type { ItemId } from '../../../shared/domain/item.ts'
import { formatDay } from '../../../shared/messages/format.ts'
import type { Bar, Slide, SlideId } from '../../../shared/slides/slide.ts'
import { DecisionDialog } from '../../parts/decisions/decision-dialog.tsx'
import { isTyping } from '../../state/actions.ts'
import { useApp } from '../../state/app-store.ts'
import { useWords } from '../../state/i18n.ts'
import { stopPresenting, usePresentation } from '../../state/presentation.ts'
import { PlayerFoot } from './player-foot.tsx'
import { keepTrials } from './keep-trials.ts'
import { moveOf, movePlayer, type Move, type PlayerState } from './player-state.ts'
import { SlideView, titleAt } from './slide/slide-view.tsx'
import { useDeck } from './use-deck.ts'
import { useFullScreen } from './use-full-screen.ts'
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
  const [isDeciding, setDeciding] = useState(false)
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
  useFullScreen(leave)
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
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isElsewhere = isTyping(event.target) || document.querySelectorAll('[role="dialog"]').length > 1
      if (event.defaultPrevented || isElsewhere) return
      if (event.key === 'F5') event.preventDefault()
      if (event.ctrlKey || event.metaKey || event.altKey) return
      const move = moveOf(event.key)
      if (event.key === 'Escape') leave()
      else if (event.key.toLowerCase() === 'x' && isTrying) drop()
      else if (event.key.toLowerCase() === 'k' && isTrying) keep()
      else if (event.key.toLowerCase() === 'c' && !isReadOnly) setDeciding(true)
      else if (move !== undefined) {
        setChosenId(null)
        setSaid(null)
        root.current?.focus()
        pass(move)
      } else return
      event.preventDefault()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [leave, drop, keep, isTrying, isReadOnly, pass])

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
  const label = ({ itemId, name, span }: Bar) => {
    const { start, end } = whatIf.spans.get(itemId) ?? span
    return t('presentation.tried.bar', {
      name,
      start: formatDay(start, language),
      end: formatDay(end, language),
    })
  }
  const title = titleAt(slide, moment)
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
        slide={kept}
        theme={theme}
        moment={moment}
        ghost={ghost}
        editing={{
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
        }}
        foot={
          <PlayerFoot
            place={at + 1}
            count={shown.length}
            isPlaying={state.isPlaying}
            chosen={plan.document.items.find(({ id }) => id === chosenId)}
            whatIf={whatIf}
            said={said}
            hasBars={'picture' in slide}
            onKeep={isReadOnly ? undefined : keep}
            onDecide={isReadOnly ? undefined : () => setDeciding(true)}
            onMove={pass}
            onLeave={leave}
          />
        }
      />
      {isDeciding ? (
        <DecisionDialog
          document={plan.document}
          decision={null}
          itemId={chosenId}
          onClose={() => {
            setDeciding(false)
            root.current?.focus()
          }}
          onSaved={({ what }) => {
            setChosenId(null)
            setSaid(t('presentation.decisions.saved', { what }))
          }}
        />
      ) : null}
      {blank === null ? null : (
        <div className="pl-blank" data-color={blank}>
          <p className="visually-hidden" role="status">
            {t(blank === 'black' ? 'presentation.player.blackened' : 'presentation.player.whitened')}
          </p>
        </div>
      )}
      <p className="visually-hidden" aria-live="polite">
        {t('presentation.player.spoken', { place: at + 1, count: shown.length, title })}
      </p>
    </div>
  )
}
