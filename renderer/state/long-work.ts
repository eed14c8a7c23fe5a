// Work of the page that may take a while: what it is at, how far it has come, and how to end it. The window that shows it
// opens only for what lasts longer than a moment (features/publish/work-window.tsx); decision 55.
import { create } from 'zustand'

export interface WorkStep {
  /** What is being done, in the language that is spoken: `Menyusun halaman 12 dari 40…`. */
  readonly says: string
  /** How much of it is done, 0 to 1; null where nobody knows. */
  readonly share: number | null
}

export interface Work {
  readonly signal: AbortSignal
  /** Tells what comes next and gives the page its turn. Throws `Stopped` where the user has ended the work. */
  readonly step: (step: WorkStep) => Promise<void>
  /** Like `step`, before something that holds the page until it is done: the window stands there first, for it could not open later. */
  readonly hold: (step: WorkStep) => Promise<void>
}

interface ShownWork {
  readonly step: WorkStep
  readonly stop: () => void
}

/** The work that is worth a window; null where there is none, or it has only begun. */
export const useLongWork = create<{ readonly shown: ShownWork | null }>()(() => ({ shown: null }))

/** The user ended the work: nothing of it is kept. */
export class Stopped extends Error {
  constructor() {
    super('the user has ended it')
  }
}

/** A window that opens for less only startles. */
const LONG_MS = 500

/** Time enough for a window to open and to be seen. */
const OPEN_MS = 60

/** Lets the page paint and listen: what runs between two turns is as long as it is not there. */
export const turn = (ms = 0): Promise<void> => new Promise(resolve => setTimeout(resolve, ms))

/**
 * Answers what `run` makes. Whoever ends it waits for nothing: `Stopped` is thrown at once, and `run` finds out at its next
 * step.
 */
export async function doLongWork<T>(says: string, run: (work: Work) => T | Promise<T>): Promise<T> {
  const control = new AbortController()
  const { signal } = control
  const stop = () => control.abort(new Stopped())
  const stopped = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Stopped), { once: true })
  })
  let now: WorkStep = { says, share: null }
  let isLong = false
  const show = () => useLongWork.setState({ shown: { step: now, stop } })
  const open = () => {
    isLong = true
    show()
  }
  const timer = setTimeout(open, LONG_MS)
  const tell = async (next: WorkStep, shows: () => void, ms: number) => {
    // Whoever has ended it sees no more of it.
    signal.throwIfAborted()
    now = next
    shows()
    await turn(ms)
    signal.throwIfAborted()
  }
  const step = (next: WorkStep) => tell(next, () => isLong && show(), 0)
  const hold = (next: WorkStep) => tell(next, open, OPEN_MS)
  try {
    return await Promise.race([Promise.resolve().then(() => run({ signal, step, hold })), stopped])
  } finally {
    clearTimeout(timer)
    if (isLong) useLongWork.setState({ shown: null })
  }
}

let last: Promise<unknown> = Promise.resolve()

/** One after the other, in the order in which they were asked for: a second one neither replaces nor loses the first. */
export function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const result = last.then(work)
  last = result.catch(() => {})
  return result
}
