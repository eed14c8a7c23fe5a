// The thumbnails as a list that is walked, chosen from and reordered by keys or by mouse.
import { ArrowLeft, ArrowRight, Eye, EyeOff, Play } from 'lucide-react'
import { useEffect, useRef, useState, type DragEvent, type KeyboardEvent } from 'react'
import type { SlideTheme } from '../../../shared/domain/presentation-look.ts'
import { moveSlide } from '../../../shared/slides/arrange.ts'
import type { Slide, SlideId } from '../../../shared/slides/slide.ts'
import { registerActions, runAction } from '../../state/actions.ts'
import { say, useWords } from '../../state/i18n.ts'
import { orderSlides, showSlide, startPresenting } from '../../state/presentation.ts'
import { speak } from '../../ui/spoken.tsx'
import { slideKindName } from './slide-kind.ts'
import { SlideView } from './slide/slide-view.tsx'

interface Entry {
  readonly slide: Slide
  readonly isShown: boolean
}

/** A thumbnail more, as many as stand in a row, or to an end. */
function walkTo(key: string, at: number, count: number, perRow: number): number | undefined {
  const steps: Readonly<Record<string, number>> = {
    ArrowRight: at + 1,
    ArrowLeft: at - 1,
    ArrowDown: at + perRow,
    ArrowUp: at - perRow,
    Home: 0,
    End: count - 1,
  }
  const to = steps[key]
  return to === undefined ? undefined : Math.min(Math.max(to, 0), count - 1)
}

/** Thumbnails side by side, as they lie now. */
function countPerRow(list: HTMLElement | null): number {
  const tops = [...(list?.children ?? [])].map(child => child.getBoundingClientRect().top)
  return Math.max(tops.filter(top => top === tops[0]).length, 1)
}

function moveTo(entries: readonly Entry[], id: SlideId, to: number): void {
  const ids = entries.map(({ slide }) => slide.id)
  const order = moveSlide(ids, id, to)
  const moved = entries.find(({ slide }) => slide.id === id)
  if (moved === undefined || order.every((one, at) => one === ids[at])) return
  orderSlides(order)
  speak(
    say('presentation.moved', {
      kind: slideKindName(moved.slide, say),
      place: order.indexOf(id) + 1,
      count: order.length,
    }),
  )
}

/** What can be done with the chosen slide, by name and by key. */
function useSlideActions(entries: readonly Entry[], chosen: Entry | undefined): void {
  const latest = useRef({ entries, chosen })
  useEffect(() => {
    latest.current = { entries, chosen }
  })
  useEffect(() => {
    const move = (step: number) => {
      const { entries: now, chosen: entry } = latest.current
      if (entry !== undefined) moveTo(now, entry.slide.id, now.indexOf(entry) + step)
    }
    const local = { group: 'view', isLocalKey: true } as const
    return registerActions([
      {
        ...local,
        id: 'slide.startHere',
        title: t => t('presentation.action.startHere'),
        shortcut: 'Enter',
        icon: Play,
        run: () => {
          const { chosen: entry } = latest.current
          if (entry?.isShown === true) startPresenting(entry.slide.id)
        },
      },
      {
        ...local,
        id: 'slide.toggle',
        title: t => t('presentation.action.toggle'),
        shortcut: 'Space',
        icon: Eye,
        run: () => {
          const { chosen: entry } = latest.current
          if (entry !== undefined) showSlide(entry.slide.id, !entry.isShown)
        },
      },
      {
        ...local,
        id: 'slide.earlier',
        title: t => t('presentation.action.earlier'),
        shortcut: 'Alt+ArrowLeft',
        icon: ArrowLeft,
        run: () => move(-1),
      },
      {
        ...local,
        id: 'slide.later',
        title: t => t('presentation.action.later'),
        shortcut: 'Alt+ArrowRight',
        icon: ArrowRight,
        run: () => move(1),
      },
    ])
  }, [])
}

export function SlideList({
  entries,
  theme,
}: {
  readonly entries: readonly Entry[]
  readonly theme: SlideTheme
}) {
  const { t } = useWords()
  const list = useRef<HTMLDivElement>(null)
  const [chosenId, setChosenId] = useState<SlideId | null>(null)
  const [dragged, setDragged] = useState<SlideId | null>(null)
  const chosen = entries.find(({ slide }) => slide.id === chosenId) ?? entries[0]
  useSlideActions(entries, chosen)

  const focus = (at: number) => {
    const option = list.current?.children[at]
    if (option instanceof HTMLElement) option.focus()
  }
  const onKeyDown = (event: KeyboardEvent, at: number) => {
    const action = { Enter: 'slide.startHere', ' ': 'slide.toggle' }[event.key]
    const step = event.altKey
      ? { ArrowLeft: 'slide.earlier', ArrowRight: 'slide.later' }[event.key]
      : undefined
    const to = event.altKey ? undefined : walkTo(event.key, at, entries.length, countPerRow(list.current))
    if (action !== undefined) runAction(action)
    else if (step !== undefined) runAction(step)
    else if (to !== undefined) focus(to)
    else return
    event.preventDefault()
  }
  const onDragOver = (event: DragEvent, at: number) => {
    if (dragged === null) return
    event.preventDefault()
    if (entries[at]?.slide.id !== dragged) moveTo(entries, dragged, at)
  }
  return (
    <div
      ref={list}
      className="pr-list"
      role="listbox"
      aria-label={t('presentation.list')}
      aria-multiselectable
      aria-orientation="horizontal"
    >
      {entries.map(({ slide, isShown }, at) => {
        const kind = slideKindName(slide, t)
        return (
          <div
            key={slide.id}
            role="option"
            className="pr-card"
            aria-selected={isShown}
            tabIndex={slide.id === chosen?.slide.id ? 0 : -1}
            data-dragged={slide.id === dragged || undefined}
            draggable
            onFocus={() => setChosenId(slide.id)}
            onKeyDown={event => onKeyDown(event, at)}
            onDoubleClick={() => startPresenting(slide.id)}
            onDragStart={event => {
              event.dataTransfer.effectAllowed = 'move'
              setDragged(slide.id)
            }}
            onDragOver={event => onDragOver(event, at)}
            onDrop={event => event.preventDefault()}
            onDragEnd={() => setDragged(null)}
          >
            <div className="pr-thumb" aria-hidden title={slide.title}>
              <SlideView slide={slide} theme={theme} />
            </div>
            <p className="pr-name">
              <span className="num">{at + 1}</span>{' '}
              <span>
                {kind}
                <span className="visually-hidden">
                  {t(isShown ? 'presentation.card' : 'presentation.cardHidden', { title: slide.title })}
                </span>
              </span>
              <span
                className="pr-toggle"
                title={t(isShown ? 'presentation.hide' : 'presentation.show')}
                aria-hidden
                onClick={() => showSlide(slide.id, !isShown)}
                onDoubleClick={event => event.stopPropagation()}
              >
                {isShown ? <Eye size={16} /> : <EyeOff size={16} />}
              </span>
            </p>
          </div>
        )
      })}
    </div>
  )
}
