// The focus is never nowhere: where what had it is gone, it goes to the heading of the page.

/** Later than a screen leads the focus where its keys act, and than a window that closes gives it back. */
const FOCUS_MS = 120
/** A screen that has more to read than that is gone to as a whole. */
const MOST_TRIES = 25

function take(target: HTMLElement): void {
  target.tabIndex = -1
  target.focus({ preventScroll: true })
}

/** Returns how to leave it where it is. */
export function focusHeadingSoon(): () => void {
  let tries = 0
  const timer = setInterval(() => {
    tries += 1
    const main = document.querySelector<HTMLElement>('main')
    const heading = main?.querySelector<HTMLElement>('h1')
    const isNowhere = document.activeElement === document.body
    if (isNowhere && !heading && tries < MOST_TRIES) return
    clearInterval(timer)
    const target = heading ?? main
    if (isNowhere && target) take(target)
  }, FOCUS_MS)
  return () => clearInterval(timer)
}
