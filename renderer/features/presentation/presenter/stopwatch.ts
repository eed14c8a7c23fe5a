// How long a meeting has lasted: it can be halted and begun anew. Times are milliseconds of any clock; pure.
import type { FormatLanguage } from '../../../../shared/messages/format.ts'

export interface Stopwatch {
  /** What ran before it was halted last. */
  readonly before: number
  /** When it went on; null while it is halted. */
  readonly since: number | null
}

export const startStopwatch = (now: number): Stopwatch => ({ before: 0, since: now })

export function elapsedOf({ before, since }: Stopwatch, now: number): number {
  return before + (since === null ? 0 : Math.max(now - since, 0))
}

/** Halts one that runs, and lets one that is halted go on. */
export function toggleStopwatch(watch: Stopwatch, now: number): Stopwatch {
  return watch.since === null ? { ...watch, since: now } : { before: elapsedOf(watch, now), since: null }
}

/** From zero; one that is halted stays halted. */
export function restartStopwatch({ since }: Stopwatch, now: number): Stopwatch {
  return { before: 0, since: since === null ? null : now }
}

const two = (value: number) => String(value).padStart(2, '0')

/** `4:05` and, from an hour on, `1:04:05`. */
export function elapsedText(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1_000)
  const [hours, minutes] = [Math.floor(seconds / 3_600), Math.floor(seconds / 60) % 60]
  const rest = two(seconds % 60)
  return hours === 0 ? `${minutes}:${rest}` : `${hours}:${two(minutes)}:${rest}`
}

/** `14.05`, in English `14:05`. */
export function timeOfDayText(time: Date, language: FormatLanguage): string {
  return [two(time.getHours()), two(time.getMinutes())].join(language === 'id' ? '.' : ':')
}
