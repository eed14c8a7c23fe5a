// What people type into fields, as values or as the sentence that says why not. The sentences are the catalogue's.
import {
  parseCivilDate,
  requireCivilDate,
  type CivilDate,
  type MonthDay,
} from '../../shared/base/civil-date.ts'
import type { Language } from '../../shared/contract/contract.ts'
import { formatDate } from '../../shared/messages/format.ts'
import { readDate, readNumber } from '../../shared/messages/read-typed.ts'

export type Typed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: string }

const refuse = (error: string) => ({ ok: false, error }) as const

/** A whole number between the two limits; `sentence` says what is expected. */
export function typedInteger(text: string, min: number, max: number, sentence: string): Typed<number> {
  const read = readNumber(text)
  if (!read.ok || !Number.isInteger(read.value) || read.value < min || read.value > max)
    return refuse(sentence)
  return read
}

/** A level or index in thousandths: `4,90` is 4900. */
export function typedLevel(text: string, min: number, max: number, sentence: string): Typed<number> {
  const read = readNumber(text)
  if (!read.ok) return refuse(sentence)
  const value = Math.round(read.value * 1_000)
  return value < min || value > max ? refuse(sentence) : { ok: true, value }
}

/** A day of every year: `15 Sep`, `15/9` and `09-15` are `09-15`. */
export function typedMonthDay(text: string, sentence: string): Typed<MonthDay> {
  const trimmed = text.trim()
  // Any common year will do: 29 February is not a day that comes back every year.
  const read = [`${trimmed} 2001`, `${trimmed}/2001`, `2001-${trimmed}`].map(readDate).find(one => one.ok)
  return read?.ok ? { ok: true, value: read.value.slice(5) as MonthDay } : refuse(sentence)
}

/** `09-15` is `15 Sep`. */
export function monthDayText(monthDay: MonthDay, language: Language): string {
  return formatDate(requireCivilDate(`2001-${monthDay}`), language).replace(/ 2001$/, '')
}

/** ISO text that came out of a date field, as a day. */
export function toDate(text: string): CivilDate {
  const parsed = parseCivilDate(text)
  if (!parsed.ok) throw new Error(`a date field gave ${text}`)
  return parsed.value
}
