// Short messages about what just happened. A message stays at least six seconds, and as long as it is looked at.
export type ToastTone = 'neutral' | 'good' | 'warn' | 'bad'

export interface Toast {
  readonly message: string
  readonly tone?: ToastTone | undefined
  readonly actionLabel?: string | undefined
  readonly onAction?: (() => void) | undefined
  /** A message takes the place of an earlier one of the same key: only the last of its kind still matters. */
  readonly key?: string | undefined
}

export interface ShownToast extends Toast {
  readonly id: number
}

const MIN_MS = 6_000
/** Longer sentences, and bad news, take longer to read. */
const MS_PER_CHARACTER = 60
const MOST_AT_ONCE = 4

let toasts: readonly ShownToast[] = []
let lastId = 0
let isPaused = false
const remaining = new Map<number, number>()
const listeners = new Set<() => void>()
let timer: ReturnType<typeof setInterval> | undefined
const TICK_MS = 250

function publish(next: readonly ShownToast[]): void {
  toasts = next
  for (const listener of listeners) listener()
}

function tick(): void {
  if (isPaused) return
  for (const [id, ms] of remaining) {
    if (ms <= TICK_MS) closeToast(id)
    else remaining.set(id, ms - TICK_MS)
  }
}

/** Shows a message; returns the id under which it can be closed. The same message twice is shown once. */
export function showToast(toast: Toast): number {
  lastId += 1
  const shown: ShownToast = { ...toast, id: lastId }
  const readingMs = Math.max(MIN_MS, toast.message.length * MS_PER_CHARACTER)
  remaining.set(lastId, toast.tone === 'bad' ? readingMs * 2 : readingMs)
  const others = toasts.filter(
    ({ message, key }) => message !== toast.message && (toast.key === undefined || key !== toast.key),
  )
  publish([...others, shown].slice(-MOST_AT_ONCE))
  timer ??= setInterval(tick, TICK_MS)
  return lastId
}

export function closeToast(id: number): void {
  remaining.delete(id)
  publish(toasts.filter(toast => toast.id !== id))
  if (toasts.length === 0) {
    clearInterval(timer)
    timer = undefined
    remaining.clear()
    isPaused = false
  }
}

export function pauseToasts(paused: boolean): void {
  isPaused = paused
}

export function getToasts(): readonly ShownToast[] {
  return toasts
}

export function onToasts(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
