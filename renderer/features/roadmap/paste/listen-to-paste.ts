// Rows that are pasted anywhere on the roadmap, where no field wants the text: the browser makes Ctrl+V a paste and brings the
// text along, also where there are no rows yet.
import { isTyping } from '../../../state/actions.ts'
import { useApp } from '../../../state/app-store.ts'
import { openPaste } from '../../../state/paste-window.ts'

/** Listens for the whole page; returns how to stop. */
export function listenToPaste(): () => void {
  const onPaste = (event: ClipboardEvent) => {
    if (event.defaultPrevented || isTyping(event.target) || useApp.getState().start?.readOnly !== false)
      return
    if (window.document.querySelector('[role="dialog"]')) return
    event.preventDefault()
    openPaste(event.clipboardData?.getData('text/plain') ?? null)
  }
  window.addEventListener('paste', onPaste)
  return () => window.removeEventListener('paste', onPaste)
}
