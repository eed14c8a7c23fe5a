// A text that was typed and is not taken over yet: handed over once, and again only if it could not be stored.

/** What became of a text: `refused` stays typed, `same` is the stored value in other words; a promise says whether it was stored. */
export type Taken = 'taken' | 'refused' | 'same' | Promise<boolean>

/** What a field's `onCommit` may give back: a promise of whether the value was stored, or nothing where it always is. */
export type Stored = Promise<boolean> | null | undefined | void

export function toTaken(stored: Stored): Taken {
  return stored instanceof Promise ? stored : 'taken'
}

export type Settled = 'taken' | 'stored' | 'failed' | 'same' | 'refused'

export interface PendingText {
  readonly type: (text: string) => void
  /** Takes over a text that was refused before: it is handed over again when asked for, as after any refusal. */
  readonly hold: (text: string) => void
  /** The text that was handed over and is still not stored; null where there is none, or it was changed since. */
  readonly refused: () => string | null
  /** Whether there is a text that was not handed over. */
  readonly has: () => boolean
  /** Forgets what was typed, also what is on its way to be stored. */
  readonly drop: () => void
  /** Hands the text to `take`. `settle` hears what became of it, unless something else was typed meanwhile. */
  readonly commit: (take: (text: string) => Taken, settle: (result: Settled) => void) => void
}

export function createPendingText(): PendingText {
  let pending: string | null = null
  let edits = 0
  let isRefused = false
  const wait = async (sent: string, stored: Promise<boolean>, settle: (result: Settled) => void) => {
    const edit = edits
    let isStored = false
    try {
      isStored = await stored
    } finally {
      if (edit === edits) {
        if (!isStored) {
          pending = sent
          isRefused = true
        }
        settle(isStored ? 'stored' : 'failed')
      }
    }
  }
  return {
    type(text) {
      pending = text
      isRefused = false
      edits += 1
    },
    hold(text) {
      pending = text
      isRefused = true
      edits += 1
    },
    refused: () => (isRefused ? pending : null),
    has: () => pending !== null,
    drop() {
      pending = null
      isRefused = false
      edits += 1
    },
    commit(take, settle) {
      if (pending === null) return
      const sent = pending
      const taken = take(sent)
      isRefused = taken === 'refused'
      if (taken === 'refused') {
        settle('refused')
        return
      }
      // Blur, Enter and the end of the field may all come before the answer: the second must find nothing to do.
      pending = null
      if (typeof taken === 'string') settle(taken)
      else void wait(sent, taken, settle)
    },
  }
}
