// Readers for typed fields, with the sentence to show where the text cannot be read.
import type { CivilDate } from '../../shared/base/civil-date.ts'
import { err, ok, type Result } from '../../shared/base/result.ts'
import { formatNumber } from '../../shared/messages/format.ts'
import { readDate, readNumber, readRupiah } from '../../shared/messages/read-typed.ts'
import { useWords } from './i18n.ts'

export type Parse<T> = (text: string) => Result<T, string>

export function useParsers() {
  const { t, language } = useWords()
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
    const result = readRupiah(text)
    if (result.ok) return result
    return err(t(result.error === 'too-small' ? 'errors.moneyNegative' : 'errors.money'))
  }
  return { date, whole, optionalWhole, rupiah }
}
