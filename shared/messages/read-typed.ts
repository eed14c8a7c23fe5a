// Reads dates, money and numbers as people in an Indonesian office type them. Pure: no language setting is needed,
// because the forms of both languages never contradict each other (a dot followed by three digits is a thousands mark).
import { type CivilDate, parseCivilDate } from '../base/civil-date.ts'
import { err, ok, type Result } from '../base/result.ts'
import { MAX_RUPIAH } from '../base/rupiah.ts'
import { monthName } from './format.ts'

// `Agt` and `Ags` are as common as `Agu`; the rest comes from the tables that write dates.
const MONTH_WORDS: ReadonlyMap<string, number> = new Map([
  ['agt', 8],
  ['ags', 8],
  ['sept', 9],
  ['nop', 11],
  ['nopember', 11],
  ['pebruari', 2],
  ...Array.from({ length: 12 }, (_, index) => index + 1).flatMap(month =>
    (['id', 'en'] as const).flatMap(language =>
      (['long', 'short'] as const).map(
        length => [monthName(month, language, length).toLowerCase(), month] as const,
      ),
    ),
  ),
])

const pad = (text: string) => text.padStart(2, '0')
/** `27` is 2027. */
export const fullYear = (text = '') => (text.length === 2 ? `20${text}` : text)

/** Number of a month by its name in either language, in lower case: `agt`, `agustus` and `aug` are 8. */
export function findMonth(word: string): number | undefined {
  return MONTH_WORDS.get(word)
}

/** `20/04/2026`, `20-4-26`, `20.4.2026`, `20 Apr 2026`, `20 April 26` and `2026-04-20` are the same day; two digits mean 20xx. */
export function readDate(text: string): Result<CivilDate, 'not-a-date'> {
  const trimmed = text.trim().toLowerCase()
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(trimmed)
  if (iso) return parseCivilDate(`${iso[1]}-${pad(iso[2] ?? '')}-${pad(iso[3] ?? '')}`)
  const numeric = /^(\d{1,2})\s*[/.\- ]\s*(\d{1,2})\s*[/.\- ]\s*(\d{4}|\d{2})$/.exec(trimmed)
  if (numeric)
    return parseCivilDate(`${fullYear(numeric[3])}-${pad(numeric[2] ?? '')}-${pad(numeric[1] ?? '')}`)
  const worded = /^(\d{1,2})[\s-]+([a-z]+)\.?[\s-]+(\d{4}|\d{2})$/.exec(trimmed)
  const month = worded && MONTH_WORDS.get(worded[2] ?? '')
  if (worded && month)
    return parseCivilDate(`${fullYear(worded[3])}-${pad(String(month))}-${pad(worded[1] ?? '')}`)
  return err('not-a-date')
}

/** A number with either decimal mark: `2,75` and `2.75` are 2.75, `2.400.000` is 2400000, `0,385` is less than one. */
export function readNumber(text: string): Result<number, 'wrong-pattern'> {
  const trimmed = text.trim().replace(/\s/g, '').replace('−', '-')
  if (/^-?[1-9]\d{0,2}(\.\d{3})+(,\d+)?$/.test(trimmed))
    return ok(Number(trimmed.replaceAll('.', '').replace(',', '.')))
  if (/^-?[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/.test(trimmed)) return ok(Number(trimmed.replaceAll(',', '')))
  if (/^-?\d+([.,]\d+)?$/.test(trimmed)) return ok(Number(trimmed.replace(',', '.')))
  return err('wrong-pattern')
}

const MONEY_WORDS: Readonly<Record<string, number>> = {
  '': 1,
  rb: 1e3,
  ribu: 1e3,
  jt: 1e6,
  juta: 1e6,
  mn: 1e6,
  million: 1e6,
  m: 1e9,
  miliar: 1e9,
  milyar: 1e9,
  bn: 1e9,
  billion: 1e9,
  t: 1e12,
  triliun: 1e12,
  tn: 1e12,
  trillion: 1e12,
}

const ENGLISH_UNIT = /^([mbt]n|[mbt]r?illion)$/

/** What may stand before the figures: the currency, and the signs of a negative amount on either side of it. */
const MONEY_PREFIX = /^[\s(−-]*(?:(?:rp|idr)\.?)?[\s(−-]*/

/**
 * Whole rupiah: `2,4 M` is 2400000000, `385 jt`, `Rp 2.400.000.000,-`, `1.250.000`. `M` is always miliar (10⁹), as in
 * every Indonesian budget, `2.4 bn` and `385 mn` are what English text says for it; `unit` is what bare figures count in: `readRupiah('2,4', 'miliar')` is the same. An empty text is
 * 0; `-5 jt` and `(5 jt)` are too small.
 */
export function readRupiah(
  text: string,
  unit = '',
): Result<number, 'wrong-pattern' | 'too-small' | 'too-large'> {
  const lower = text.trim().toLowerCase()
  if (lower === '') return ok(0)
  const [prefix = ''] = MONEY_PREFIX.exec(lower) ?? []
  const figures = lower
    .slice(prefix.length)
    .replace(/\)$/, '')
    .replace(/(\d)\s*[.,]\s*[-–—]+$/, '$1')
    .replace(/\s*rupiah$/, '')
  const parts = /^(\d[\d.,\s]*\d|\d)\s*([a-z]*)\.?$/.exec(figures)
  const factor = parts ? MONEY_WORDS[parts[2] || unit] : undefined
  if (!parts || factor === undefined) return err('wrong-pattern')
  const [, digits = ''] = parts
  // Before a unit a comma is the decimal mark, before an English one a dot: nobody writes thousands of millions as `1,250 jt`.
  const mark = ENGLISH_UNIT.test(parts[2] ?? '') ? '.' : ','
  const isDecimal = factor > 1 && /^\d+[.,]\d{3}$/.test(digits) && digits.includes(mark)
  const number = isDecimal ? ok(Number(digits.replace(',', '.'))) : readNumber(digits)
  if (!number.ok) return number
  const rupiah = Math.round(number.value * factor)
  if (rupiah > 0 && /[(−-]/.test(prefix)) return err('too-small')
  if (rupiah > MAX_RUPIAH) return err('too-large')
  return ok(rupiah)
}
