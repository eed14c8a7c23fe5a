// The second window as an empty document of our own page: opened, dressed like the first, moved and steered.
import { PRESENTER_FRAME } from '../../../../shared/domain/presentation-look.ts'
import type { ScreenPlace } from './screens.ts'

/** Where no screen is known. */
const WIDTH = 1_120
const HEIGHT = 680

function featuresOf(place: ScreenPlace | null): string {
  if (place === null) return `popup,width=${WIDTH},height=${HEIGHT}`
  const { availLeft, availTop, availWidth, availHeight } = place
  return `popup,left=${availLeft},top=${availTop},width=${availWidth},height=${availHeight}`
}

/** The look of the page: its styles now, language and colours as long as the window lives; returns how to stop. */
export function followLook(to: Document): () => void {
  const copy = () => {
    to.documentElement.lang = document.documentElement.lang
    to.documentElement.dataset['theme'] = document.documentElement.dataset['theme'] ?? 'light'
  }
  copy()
  const observer = new MutationObserver(copy)
  observer.observe(document.documentElement, { attributeFilter: ['lang', 'data-theme'] })
  return () => observer.disconnect()
}

function dress(to: Document): void {
  const styles = [...document.querySelectorAll('style, link[rel="stylesheet"]')].map(style => {
    const copied = to.importNode(style, true)
    // Its own document has no address against which a relative one could be resolved.
    if (style instanceof HTMLLinkElement) copied.setAttribute('href', style.href)
    return copied
  })
  to.head.replaceChildren(...styles)
  const root = to.createElement('div')
  root.id = 'root'
  // A window of that name may be left from a page that is gone.
  to.body.replaceChildren(root)
}

/** Null where the browser holds it back. Only right after a key or a press. */
export function openFrame(place: ScreenPlace | null): Window | null {
  const opened = window.open('', PRESENTER_FRAME, featuresOf(place))
  if (opened !== null) dress(opened.document)
  return opened
}

export function nameFrame(frame: Window, title: string): void {
  frame.document.title = title
}

export function moveFrame(
  frame: Window,
  { availLeft, availTop, availWidth, availHeight }: ScreenPlace,
): void {
  // In this order: a window that is larger than the other screen is kept where it is.
  frame.resizeTo(availWidth, availHeight)
  frame.moveTo(availLeft, availTop)
}

/** Where keys act. */
export function focusPresenter(frame: Window): void {
  frame.document.querySelector<HTMLElement>('.pn')?.focus()
}

/** Scrolls the notes by most of what is seen of them. */
export function scrollNotes(frame: Window, direction: 1 | -1): void {
  const notes = frame.document.querySelector('.pn-notes')
  notes?.scrollBy({ top: direction * notes.clientHeight * 0.8 })
}
