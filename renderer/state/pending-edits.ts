// Edits that are shown but not stored yet: whoever takes a step in the history has them stored first.
interface Pending {
  /** Whether there is something to store now. */
  readonly has: () => boolean
  readonly store: () => Promise<void>
}

const parts = new Set<Pending>()

/** Names a part of the page that stores with a delay; returns how to withdraw it. */
export function keepsPending(part: Pending): () => void {
  parts.add(part)
  return () => parts.delete(part)
}

export function hasPending(): boolean {
  return [...parts].some(part => part.has())
}

/** Resolves when nothing is pending any more. */
export async function storePending(): Promise<void> {
  await Promise.all([...parts].map(part => part.store()))
}
