// What only the presenter sees: notes, clock, the slide that comes next. Drawn by the page of the slides into a window of its own.
import { useEffect, useId, useRef, useState, type CSSProperties, type ReactNode } from 'react'
import { createPortal } from 'react-dom'
import type { Decision } from '../../../../shared/domain/decision.ts'
import { dutyText } from '../../../../shared/slides/decision-slides.ts'
import type { Slide } from '../../../../shared/slides/slide.ts'
import { useWords } from '../../../state/i18n.ts'
import { usePresentation } from '../../../state/presentation.ts'
import { SlideView, titleAt, type SlideViewProps } from '../slide/slide-view.tsx'
import { followLook, nameFrame } from './presenter-frame.ts'
import { PresenterTools, type PresenterToolsProps } from './presenter-tools.tsx'
import { elapsedOf, elapsedText, timeOfDayText, type Stopwatch } from './stopwatch.ts'
import './presenter.css'

export interface PresenterProps extends PresenterToolsProps {
  readonly frame: Window
  readonly planTitle: string
  /** As the audience sees it. */
  readonly view: SlideViewProps
  readonly next: Slide | undefined
  readonly place: number
  readonly count: number
  /** In their order; shown is the last one first. */
  readonly decided: readonly Decision[]
  /** A decision that is being typed. */
  readonly form: ReactNode
  /** What was done last. */
  readonly said: string | null
}

/** The time by the clock of the window that shows it: one that is covered would get it late. */
function useNow(frame: Window): number {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const timer = frame.setInterval(() => setNow(Date.now()), 500)
    return () => frame.clearInterval(timer)
  }, [frame])
  return now
}

function Times({ frame, stopwatch }: { readonly frame: Window; readonly stopwatch: Stopwatch }) {
  const { t, language } = useWords()
  const now = useNow(frame)
  const id = useId()
  const isHalted = stopwatch.since === null
  return (
    <div className="pn-times">
      <div data-halted={isHalted || undefined}>
        <p id={id}>
          {t('presentation.presenter.elapsed')}
          {isHalted ? ` (${t('presentation.presenter.paused')})` : ''}
        </p>
        <b className="num" role="timer" aria-labelledby={id}>
          {elapsedText(elapsedOf(stopwatch, Math.max(now, stopwatch.since ?? 0)))}
        </b>
      </div>
      <div>
        <p>{t('presentation.presenter.clock')}</p>
        <b className="num">{timeOfDayText(new Date(now), language)}</b>
      </div>
    </div>
  )
}

/** In the shape of the window in which the audience sees it. */
function Thumb({ children }: { readonly children: ReactNode }) {
  const shape = { '--pn-shape': window.innerWidth / window.innerHeight } as CSSProperties
  return (
    <div className="pn-box" style={shape} aria-hidden inert>
      <div className="pn-thumb">{children}</div>
    </div>
  )
}

function Notes({ slide }: { readonly slide: Slide }) {
  const { t } = useWords()
  const noteSize = usePresentation(state => state.noteSize)
  const isEmpty = slide.spoken.length === 0 && slide.notes.length === 0
  return (
    <div
      className="pn-notes"
      style={{ fontSize: noteSize }}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolled text must be reachable by keys
      tabIndex={0}
      role="group"
      aria-label={t('presentation.presenter.notes')}
    >
      {slide.spoken.map(text => (
        <p key={text}>{text}</p>
      ))}
      {slide.notes.length === 0 ? null : (
        <ul>
          {slide.notes.map((text, at) => (
            // oxlint-disable-next-line react/no-array-index-key -- two may say the same
            <li key={at}>{text}</li>
          ))}
        </ul>
      )}
      {isEmpty ? <p className="pn-none">{t('presentation.presenter.noNotes')}</p> : null}
    </div>
  )
}

function Decided({ decided }: { readonly decided: readonly Decision[] }) {
  const { t, language } = useWords()
  if (decided.length === 0) return null
  return (
    <section className="pn-decided">
      <h2>{t('presentation.presenter.decided')}</h2>
      <ol
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolled list must be reachable by keys
        tabIndex={0}
        aria-label={t('presentation.presenter.decided')}
        reversed
      >
        {decided.toReversed().map(decision => {
          const duty = dutyText(decision, { t, language })
          return (
            <li key={decision.id}>
              <b>{decision.what}</b>
              {duty === '' ? null : <span>{duty}</span>}
            </li>
          )
        })}
      </ol>
    </section>
  )
}

function Presenter(props: PresenterProps) {
  const { frame, planTitle, view, next, place, count, state, stopwatch, stage } = props
  const { t } = useWords()
  const root = useRef<HTMLDivElement>(null)
  const { slide, moment = null, theme } = view
  const title = titleAt(slide, moment)
  useEffect(() => {
    // So that keys act at once, and those who listen are at the beginning.
    frame.focus()
    root.current?.focus()
  }, [frame])
  const blank = state.blank === null ? null : state.blank === 'black' ? 'blackened' : 'whitened'
  return (
    <div ref={root} className="pn" tabIndex={-1}>
      <header className="pn-head">
        <p className="pn-place num">{t('presentation.player.place', { place, count })}</p>
        <div className="pn-title">
          <p>{planTitle}</p>
          <h1>{title}</h1>
        </div>
        <Times frame={frame} stopwatch={stopwatch} />
      </header>
      <main className="pn-main">
        <div className="pn-slides">
          <section className="pn-now">
            <h2>{t('presentation.presenter.now')}</h2>
            <Thumb>
              <SlideView {...view} />
              {state.blank === null ? null : <div className="pl-blank" data-color={state.blank} />}
            </Thumb>
            {blank === null ? null : (
              <p className="pn-blank" role="status">
                {t(`presentation.player.${blank}`)}
              </p>
            )}
          </section>
          <section className="pn-next">
            <h2>{t('presentation.presenter.next')}</h2>
            {next === undefined ? (
              <p className="pn-none">{t('presentation.presenter.last')}</p>
            ) : (
              <>
                <Thumb>
                  <SlideView slide={next} theme={theme} />
                </Thumb>
                <p className="pn-next-title">{next.title}</p>
              </>
            )}
          </section>
        </div>
        <div className="pn-words">
          {props.form}
          <section className="pn-said">
            <h2>{t('presentation.presenter.notes')}</h2>
            <Notes key={slide.id} slide={slide} />
          </section>
          <Decided decided={props.decided} />
        </div>
      </main>
      <footer className="pn-foot">
        <p role="status">
          {props.said ??
            (props.isHalfTyped
              ? t('presentation.decisions.waiting')
              : stage.remark === null
                ? t('presentation.presenter.hints')
                : t(`presentation.presenter.remark.${stage.remark}`))}
        </p>
        <PresenterTools {...props} />
      </footer>
      <p className="visually-hidden" aria-live="polite">
        {t('presentation.player.spoken', { place, count, title })}
      </p>
    </div>
  )
}

export function PresenterWindow(props: PresenterProps) {
  const { frame, planTitle } = props
  const { t } = useWords()
  useEffect(() => followLook(frame.document), [frame])
  const title = t('presentation.presenter.window', { title: planTitle })
  useEffect(() => {
    nameFrame(frame, title)
  }, [frame, title])
  const root = frame.document.getElementById('root')
  return root === null ? null : createPortal(<Presenter {...props} />, root)
}
