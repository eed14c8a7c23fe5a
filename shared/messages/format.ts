// How numbers, money and days are written, per language. Exact until here: rounding happens only on the way to the eye.
import {
  type CivilDate,
  type DayNumber,
  requireCivilDate,
  toDay,
  toYearMonthDay,
} from '../base/civil-date.ts'
import { roundHalfUp } from '../base/rounding.ts'

export type FormatLanguage = 'id' | 'en'

const LOCALE = { id: 'id-ID', en: 'en-GB' } as const

const cached = new Map<string, Intl.NumberFormat>()
/** With `least` to `digits` decimals. Making one costs more than a hundred uses, and a picture asks for many. */
function numberFormat(language: FormatLanguage, digits: number, least = digits): Intl.NumberFormat {
  const key = `${language} ${least} ${digits}`
  let format = cached.get(key)
  if (!format) {
    format = new Intl.NumberFormat(LOCALE[language], {
      minimumFractionDigits: least,
      maximumFractionDigits: digits,
    })
    cached.set(key, format)
  }
  return format
}

/**
 * An index or a part of it with two decimals, rounded half up from whole numbers.
 * `formatIndex(15_485_000, 'id')` is `1,55`; give the weight (basis points) for a domain or an aspect.
 */
export function formatIndex(units: number, language: FormatLanguage, weight = 10_000): string {
  return numberFormat(language, 2).format(roundHalfUp(units, weight * 10) / 100)
}

/** An index with every digit it has: `formatExactIndex(17_999_000, 'id')` is `1,7999`. */
export function formatExactIndex(units: number, language: FormatLanguage): string {
  return numberFormat(language, 7, 0).format(units / 10_000_000)
}

/** A gain with its sign: `+0,08`. */
export function formatGain(units: number, language: FormatLanguage, weight = 10_000): string {
  const text = formatIndex(Math.abs(units), language, weight)
  return `${units < 0 ? '−' : '+'}${text}`
}

/** A value in thousandths as short as it is exact: `2`, `2,75`. */
export function formatLevel(thousandths: number, language: FormatLanguage): string {
  return numberFormat(language, 3, 0).format(thousandths / 1000)
}

/** Basis points as percent: `130` is `1,3%`. */
export function formatWeight(basisPoints: number, language: FormatLanguage): string {
  return `${numberFormat(language, 2, 0).format(basisPoints / 100)}%`
}

/** Whole number with the thousands mark of the language: `43.130`. */
export function formatNumber(value: number, language: FormatLanguage): string {
  return numberFormat(language, 0).format(value)
}

/** Every rupiah: `Rp 2.400.000.000`. */
export function formatRupiah(rupiah: number, language: FormatLanguage): string {
  return `Rp ${formatNumber(rupiah, language)}`
}

const MONEY_UNITS = {
  id: [
    [1e12, 'T'],
    [1e9, 'M'],
    [1e6, 'jt'],
  ],
  en: [
    [1e12, 'tn'],
    [1e9, 'bn'],
    [1e6, 'mn'],
  ],
} as const

/**
 * Money at a glance: `Rp 2,4 M` and `Rp 385 jt` (M = miliar, 10⁹; jt = juta, 10⁶), in English `Rp 2.4 bn` and `Rp 385 mn`:
 * to an English reader `M` is a million. Never a lone `m`, which readRupiah could take for either.
 */
export function formatRupiahShort(rupiah: number, language: FormatLanguage): string {
  for (const [size, word] of MONEY_UNITS[language]) {
    // What would round to a thousand of the smaller unit is one of this.
    if (rupiah < size * 0.9995) continue
    const number = numberFormat(language, rupiah / size < 100 ? 1 : 0, 0).format(rupiah / size)
    return `Rp ${number} ${word}`
  }
  return formatRupiah(rupiah, language)
}

// One table instead of Intl: the short names differ between ICU versions, and print, file and screen must agree.
const MONTHS = {
  id: [
    'Januari',
    'Februari',
    'Maret',
    'April',
    'Mei',
    'Juni',
    'Juli',
    'Agustus',
    'September',
    'Oktober',
    'November',
    'Desember',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
} as const
const SHORT_MONTHS = {
  id: ['Jan', 'Feb', 'Mar', 'Apr', 'Mei', 'Jun', 'Jul', 'Agu', 'Sep', 'Okt', 'Nov', 'Des'],
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
} as const

/** Name of a month, 1 to 12: `Agustus`, short `Agu`. */
export function monthName(
  month: number,
  language: FormatLanguage,
  length: 'long' | 'short' = 'long',
): string {
  const names = length === 'long' ? MONTHS[language] : SHORT_MONTHS[language]
  const name = names[month - 1]
  if (name === undefined) throw new Error(`no month ${month}`)
  return name
}

const WEEKDAYS = {
  id: ['Min', 'Sen', 'Sel', 'Rab', 'Kam', 'Jum', 'Sab'],
  en: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
} as const

/** 0 is Sunday: the first day of all, 1 January 1970, was a Thursday. */
function weekday(day: DayNumber): number {
  return (((day + 4) % 7) + 7) % 7
}

/** `Sen`. */
export function weekdayName(day: DayNumber, language: FormatLanguage): string {
  return WEEKDAYS[language][weekday(day)] ?? ''
}

export function isWeekend(day: DayNumber): boolean {
  return weekday(day) % 6 === 0
}

/** `23 Nov 2026`; long `23 November 2026`. */
export function formatDay(
  day: DayNumber,
  language: FormatLanguage,
  length: 'long' | 'short' = 'short',
): string {
  const { year, month, day: dayOfMonth } = toYearMonthDay(day)
  return `${dayOfMonth} ${monthName(month, language, length)} ${year}`
}

/** `formatDate('2026-11-23', 'id')` is `23 Nov 2026`. */
export function formatDate(
  date: CivilDate,
  language: FormatLanguage,
  length: 'long' | 'short' = 'short',
): string {
  return formatDay(toDay(date), language, length)
}

/** Day and minute of a moment: `formatLocalTime('2026-11-23T09:05:00', 'id')` is `23 Nov 2026, 09.05`. */
export function formatLocalTime(time: string, language: FormatLanguage): string {
  const clock = time.slice(11, 16)
  const day = formatDate(requireCivilDate(time.slice(0, 10)), language)
  return `${day}, ${language === 'id' ? clock.replace(':', '.') : clock}`
}

/** Month and year: `Nov 2026`; long `November 2026`. */
export function formatMonth(
  day: DayNumber,
  language: FormatLanguage,
  length: 'long' | 'short' = 'short',
): string {
  const { year, month } = toYearMonthDay(day)
  return `${monthName(month, language, length)} ${year}`
}

const ROMAN = ['I', 'II', 'III', 'IV'] as const

/** The quarter of a day without its year: `TW II`, in English `Q2`. */
export function quarterName(day: DayNumber, language: FormatLanguage): string {
  const quarter = Math.floor((toYearMonthDay(day).month - 1) / 3)
  return language === 'id' ? `TW ${ROMAN[quarter]}` : `Q${quarter + 1}`
}

/** `TW II 2027`, in English `Q2 2027`. */
export function formatQuarter(day: DayNumber, language: FormatLanguage): string {
  return `${quarterName(day, language)} ${toYearMonthDay(day).year}`
}
