// Who closes the window while something in it is not stored is asked first: with the page it would be gone.
import { useApp } from './app-store.ts'
import { hasDecisionDrafts } from './decision-drafts.ts'
import { hasReviewDrafts } from './review-drafts.ts'
import { hasRefused } from './unstored-items.ts'

/** The browser asks in its own words; the desktop program in ours (`main/hosts/ask-to-leave.ts`). Returns how to stop. */
export function warnBeforeLeaving(): () => void {
  const onLeave = (event: BeforeUnloadEvent) => {
    const isFailed = useApp.getState().saveState === 'failed'
    if (isFailed || hasRefused() || hasReviewDrafts() || hasDecisionDrafts()) event.preventDefault()
  }
  window.addEventListener('beforeunload', onLeave)
  return () => window.removeEventListener('beforeunload', onLeave)
}
