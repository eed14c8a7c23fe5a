// Sentences for the ear alone: what the eye sees anyway is told by a live region that nobody sees.
import { useSyncExternalStore } from 'react'

let sentence = { text: '', id: 0 }
const listeners = new Set<() => void>()

/** Has a screen reader say a sentence when it is idle; the same one again is said again. */
export function speak(text: string): void {
  sentence = { text, id: sentence.id + 1 }
  for (const listener of listeners) listener()
}

function onSpeak(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export function Spoken() {
  const { text, id } = useSyncExternalStore(onSpeak, () => sentence)
  return (
    // Marked as part of the top layer: also what is done in a dialog is said.
    <div className="visually-hidden" aria-live="polite" data-react-aria-top-layer="true">
      <p key={id}>{text}</p>
    </div>
  )
}
