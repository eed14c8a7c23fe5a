// The keys of a meeting, the same in the window of the slides and in that of the presenter.
import { useEffect, useRef } from 'react'
import { isTyping } from '../../state/actions.ts'
import { moveOf, type Move } from './player-state.ts'
import { scrollNotes } from './presenter/presenter-frame.ts'

/** What the keys do; undefined where a key has nothing to do now. */
export interface PlayerKeys {
  readonly onMove: (move: Move) => void
  readonly onLeave: () => void
  /** Closes what a decision is typed in. */
  readonly onCancel: (() => void) | undefined
  readonly onDrop: (() => void) | undefined
  readonly onKeep: (() => void) | undefined
  readonly onDecide: ((frame: Window | null) => void) | undefined
  readonly onPresenter: () => void
  readonly onSwap: () => void
  readonly onFill: () => void
  readonly onTime: (change: 'toggle' | 'restart') => void
  readonly onResize: (by: 1 | -1) => void
}

type Action = (() => void) | undefined

/** By the key as a keyboard names it, letters small. What only moves slides is in `moveOf`. */
const ACTIONS: Readonly<Record<string, (keys: PlayerKeys, frame: Window | null) => Action>> = {
  Escape: keys => keys.onCancel ?? keys.onLeave,
  F5: keys => keys.onFill,
  x: keys => keys.onDrop,
  k: keys => keys.onKeep,
  c: (keys, frame) => keys.onDecide && (() => keys.onDecide?.(frame)),
  n: keys => keys.onPresenter,
  s: keys => keys.onSwap,
  p: keys => () => keys.onTime('toggle'),
  r: keys => () => keys.onTime('restart'),
  '+': keys => () => keys.onResize(1),
  // The key of the plus without Shift.
  '=': keys => () => keys.onResize(1),
  '-': keys => () => keys.onResize(-1),
  'Shift+ArrowDown': (_, frame) => (frame === null ? undefined : () => scrollNotes(frame, 1)),
  'Shift+ArrowUp': (_, frame) => (frame === null ? undefined : () => scrollNotes(frame, -1)),
}

export const PLAYER_KEYS: readonly string[] = Object.keys(ACTIONS)

function actionOf(event: KeyboardEvent, frame: Window | null, keys: PlayerKeys): Action {
  const { key, shiftKey } = event
  const name = key.length === 1 ? key.toLowerCase() : key
  const own = (shiftKey ? ACTIONS[`Shift+${name}`]?.(keys, frame) : undefined) ?? ACTIONS[name]?.(keys, frame)
  const move = moveOf(key)
  return own ?? (move && (() => keys.onMove(move)))
}

/** `frame` is the presenter's window, where there is one. */
export function usePlayerKeys(frame: Window | null, isCovered: () => boolean, keys: PlayerKeys): void {
  const latest = useRef({ isCovered, keys })
  useEffect(() => {
    latest.current = { isCovered, keys }
  })
  useEffect(() => {
    const listenIn = (target: Window, of: Window | null) => {
      // It loads no page anew while a meeting lasts, whatever is held with it and wherever the cursor stands.
      const keepPage = (event: KeyboardEvent) => {
        if (event.key === 'F5') event.preventDefault()
      }
      const onKey = (event: KeyboardEvent) => {
        const { isCovered, keys } = latest.current
        const { key } = event
        if ((event.defaultPrevented && key !== 'F5') || isTyping(event.target)) return
        if (event.ctrlKey || event.metaKey || event.altKey) return
        // From the presenter's window Esc also closes the window of a decision that lies over the slides.
        const closesForm = of !== null && key === 'Escape' && keys.onCancel !== undefined
        if (isCovered() && !closesForm) return
        const action = actionOf(event, of, keys)
        if (action === undefined) return
        event.preventDefault()
        action()
      }
      target.addEventListener('keydown', keepPage, { capture: true })
      target.addEventListener('keydown', onKey)
      return () => {
        target.removeEventListener('keydown', keepPage, { capture: true })
        target.removeEventListener('keydown', onKey)
      }
    }
    const stops = [listenIn(window, null), ...(frame === null ? [] : [listenIn(frame, frame)])]
    return () => stops.forEach(stop => stop())
  }, [frame])
}
