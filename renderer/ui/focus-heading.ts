// The focus is never nowhere: where what had it is gone, it goes to the heading of the page.

/** Later than a screen leads the focus where its keys act, and than a window that closes gives it back. */
const FOCUS_MS = 120

function focusHeading(): void {
  if (document.activeElement !== document.body) return
  const main = document.querySelector<HTMLElement>('main')
  const target = main?.querySelector<HTMLElement>('h1') ?? main
  if (!target) return
  target.tabIndex = -1
  target.focus({ preventScroll: true })
}

/** Returns how to leave it where it is. */
export function focusHeadingSoon(): () => void {
  const timer = setTimeout(focusHeading, FOCUS_MS)
  return () => clearTimeout(timer)
}
