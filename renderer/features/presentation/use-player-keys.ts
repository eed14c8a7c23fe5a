// The keys of a meeting, the same in the window of the slides and in that of the presenter.
import { useEffect, useRef } from 'react'
import { isTyping } from '../../state/actions.ts'
import { resizeNotes } from '../../state/presentation.ts'
import { moveOf, type Move } from './player-state.ts'
import { scrollNotes } from './presenter/presenter-window.tsx'

/** What the keys do; undefined where a key has nothing to do now. */
export interface PlayerKeys {
  readonly onMove: (move: Move) => void
  readonly onLeave: () => void
  readonly onDrop: (() => void) | undefined
  readonly onKeep: (() => void) | undefined
  readonly onDecide: ((frame: Window | null) => void) | undefined
  readonly onPresenter: () => void
  readonly onSwap: () => void
  readonly onFill: () => void
  readonly onTime: (change: 'toggle' | 'restart') => void
}

function actionOf(event: KeyboardEvent, frame: Window | null, keys: PlayerKeys): (() => void) | undefined {
  const move = moveOf(event.key)
  if (frame !== null && event.shiftKey && (event.key === 'ArrowDown' || event.key === 'ArrowUp'))
    return () => scrollNotes(frame, event.key === 'ArrowDown' ? 1 : -1)
  switch (event.key.length === 1 ? event.key.toLowerCase() : event.key) {
    case 'Escape':
      return keys.onLeave
    case 'F5':
      return keys.onFill
    case 'x':
      return keys.onDrop
    case 'k':
      return keys.onKeep
    case 'c':
      return keys.onDecide && (() => keys.onDecide?.(frame))
    case 'n':
      return keys.onPresenter
    case 's':
      return keys.onSwap
    case 'p':
      return () => keys.onTime('toggle')
    case 'r':
      return () => keys.onTime('restart')
    case '+':
    case '=':
      return () => resizeNotes(1)
    case '-':
      return () => resizeNotes(-1)
    default:
      return move && (() => keys.onMove(move))
  }
}

/** `frame` is the presenter's window, where there is one. */
export function usePlayerKeys(frame: Window | null, isCovered: () => boolean, keys: PlayerKeys): void {
  const latest = useRef({ isCovered, keys })
  useEffect(() => {
    latest.current = { isCovered, keys }
  })
  useEffect(() => {
    const listenIn = (target: Window, of: Window | null) => {
      const onKey = (event: KeyboardEvent) => {
        if (event.defaultPrevented || isTyping(event.target) || latest.current.isCovered()) return
        // F5 loads no page anew while a meeting lasts, whatever is held with it.
        if (event.key === 'F5') event.preventDefault()
        if (event.ctrlKey || event.metaKey || event.altKey) return
        const action = actionOf(event, of, latest.current.keys)
        if (action === undefined) return
        event.preventDefault()
        action()
      }
      target.addEventListener('keydown', onKey)
      return () => target.removeEventListener('keydown', onKey)
    }
    const stops = [listenIn(window, null), ...(frame === null ? [] : [listenIn(frame, frame)])]
    return () => stops.forEach(stop => stop())
  }, [frame])
}
