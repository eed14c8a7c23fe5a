// A line of a list often goes away by a button of its own. The keyboard then stays in the list: on the same button of the
// line that took its place, else of the last line; without any line, at the beginning of the window.
import { useLayoutEffect, useRef, type FocusEvent, type RefObject } from 'react'

const REACHABLE = ':is(button, input, textarea, select):enabled'
/** Where something is typed or chosen; the button that removes the line is none. */
const FIELD = ':is(input, textarea, [aria-haspopup="listbox"]):enabled'

interface Place {
  readonly element: Element
  readonly list: Element
  readonly line: number
  readonly part: number
  readonly around: Element | null
}

function findPlace(element: Element): Place | null {
  const line = element.closest('li')
  const list = line?.parentElement
  if (!line || !list) return null
  return {
    element,
    list,
    line: [...list.children].indexOf(line),
    part: [...line.querySelectorAll(REACHABLE)].indexOf(element),
    around: list.closest('[role="dialog"]'),
  }
}

function findSuccessor({ list, line, part, around }: Place): HTMLElement | null | undefined {
  if (list.isConnected) {
    const parts =
      list.children[Math.min(line, list.children.length - 1)]?.querySelectorAll<HTMLElement>(REACHABLE)
    const heir = parts?.[Math.min(part, parts.length - 1)]
    if (heir) return heir
    // Below a list that has become empty stands the button for its next line.
    for (let next = list.nextElementSibling; next; next = next.nextElementSibling) {
      const button = next.matches(REACHABLE) ? next : next.querySelector(REACHABLE)
      if (button instanceof HTMLElement) return button
    }
  }
  return (
    around?.querySelector<HTMLElement>(`input:enabled, textarea:enabled`) ??
    around?.querySelector<HTMLElement>(REACHABLE)
  )
}

/** Goes on the `<ul>` as `onFocus`; the component that calls it draws the lines. */
export function useListFocus(): (event: FocusEvent) => void {
  const last = useRef<Place | null>(null)
  useLayoutEffect(() => {
    const place = last.current
    if (!place || place.element.isConnected) return
    last.current = null
    // Who has gone elsewhere meanwhile stays there.
    if (document.activeElement === null || document.activeElement === document.body)
      findSuccessor(place)?.focus()
  })
  return event => {
    last.current = findPlace(event.target)
  }
}

/** Leads the keyboard into the line that is added next, the last of the `count` lines of the list. */
export function useNewLineFocus(count: number): {
  readonly list: RefObject<HTMLUListElement | null>
  /** One more line has been asked for; with false it was refused. */
  readonly awaitLine: (isAwaited: boolean) => void
} {
  const list = useRef<HTMLUListElement>(null)
  const awaited = useRef(Infinity)
  useLayoutEffect(() => {
    if (count < awaited.current) return
    awaited.current = Infinity
    list.current?.lastElementChild?.querySelector<HTMLElement>(FIELD)?.focus()
  }, [count])
  return {
    list,
    awaitLine(isAwaited) {
      awaited.current = isAwaited ? count + 1 : Infinity
    },
  }
}
