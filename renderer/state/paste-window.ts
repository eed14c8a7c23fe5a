// Whether the window for pasted rows is open, and with which text.
import { create } from 'zustand'

interface PasteWindow {
  readonly isOpen: boolean
  /** What was pasted; null while it is still to be pasted into the window. */
  readonly text: string | null
}

export const usePaste = create<PasteWindow>()(() => ({ isOpen: false, text: null }))

/** Opens the window: with a preview of `text`, or with a field to paste into where there is none. */
export function openPaste(text: string | null): void {
  usePaste.setState({ isOpen: true, text: text === null || text.trim() === '' ? null : text })
}

/** Like `openPaste`, with what lies on the clipboard where the browser lets us read it. */
export async function openPasteFromClipboard(): Promise<void> {
  let text: string | null = null
  try {
    text = await navigator.clipboard.readText()
  } catch {
    // Refused by the browser or its user: the window asks for the rows instead.
  }
  openPaste(text)
}

export function closePaste(): void {
  usePaste.setState({ isOpen: false, text: null })
}
