// What people type into fields, as values or as the sentence that says why not. The sentences are the catalogue's.
import { requireCivilDate, type CivilDate, type MonthDay } from '../../shared/base/civil-date.ts'
import { err, ok, type Result } from '../../shared/base/result.ts'
import type { Language } from '../../shared/contract/contract.ts'
import { formatDate, formatNumber } from '../../shared/messages/format.ts'
import { readDate, readNumber, readRupiah } from '../../shared/messages/read-typed.ts'
import { type Translate, useWords } from './i18n.ts'

/** A whole number between the two limits; `sentence` says what is expected. */
export function typedInteger(
  text: string,
  min: number,
  max: number,
  sentence: string,
): Result<number, string> {
  const read = readNumber(text)
  if (!read.ok || !Number.isInteger(read.value) || read.value < min || read.value > max) return err(sentence)
  return read
}

/** A level or index in thousandths: `4,90` is 4900, `2,875` is 2875. */
export function typedLevel(text: string, min: number, max: number, sentence: string): Result<number, string> {
  // No level or score of a body has thousands: what stands behind the mark is a part.
  const [, whole, part] = /^\s*(\d{1,3})[.,](\d+)\s*$/.exec(text) ?? []
  const read = part === undefined ? readNumber(text) : ok(Number(`${whole}.${part}`))
  if (!read.ok) return err(sentence)
  const value = Math.round(read.value * 1_000)
  return value < min || value > max ? err(sentence) : ok(value)
}

/** A day of every year: `15 Sep`, `15/9` and `09-15` are `09-15`. */
export function typedMonthDay(text: string, sentence: string): Result<MonthDay, string> {
  const trimmed = text.trim()
  // Any common year will do: 29 February is not a day that comes back every year.
  const read = [`${trimmed} 2001`, `${trimmed}/2001`, `2001-${trimmed}`].map(readDate).find(one => one.ok)
  return read?.ok ? ok(read.value.slice(5) as MonthDay) : err(sentence)
}

/** `09-15` is `15 Sep`. */
export function monthDayText(monthDay: MonthDay, language: Language): string {
  return formatDate(requireCivilDate(`2001-${monthDay}`), language).replace(/ 2001$/, '')
}

export type Parse<T> = (text: string) => Result<T, string>

/** Readers whose sentences need nothing but the words of a language. */
export function toParsers(t: Translate, language: Language) {
  const date: Parse<CivilDate> = text => {
    const result = readDate(text)
    return result.ok ? result : err(t('errors.problem.not-a-date'))
  }
  /** A whole number within limits. */
  const whole =
    (min: number, max: number): Parse<number> =>
    text => {
      const result = readNumber(text.replace('%', ''))
      if (!result.ok) return err(t('errors.number'))
      if (!Number.isInteger(result.value)) return err(t('errors.problem.not-a-whole-number'))
      if (result.value < min)
        return err(t('errors.problem.too-small', { limit: formatNumber(min, language) }))
      if (result.value > max)
        return err(t('errors.problem.too-large', { limit: formatNumber(max, language) }))
      return ok(result.value)
    }
  /** Like `whole`; an empty text is null. */
  const optionalWhole =
    (min: number, max: number): Parse<number | null> =>
    text =>
      text.trim() === '' ? ok(null) : whole(min, max)(text)
  const rupiah: Parse<number> = text => {
    // A miliar in Indonesia, a million to who reads English: a guess could be wrong by a factor of a thousand.
    if (language === 'en' && /\d\s*m\.?\s*$/i.test(text)) return err(t('errors.money'))
    const result = readRupiah(text)
    if (result.ok) return result
    return err(t(result.error === 'too-small' ? 'errors.moneyNegative' : 'errors.money'))
  }
  return { date, whole, optionalWhole, rupiah }
}

export function useParsers() {
  const { t, language } = useWords()
  return toParsers(t, language)
}
