// What the units of the time axis are called.
import { toYearMonthDay, type DayNumber } from '../base/civil-date.ts'
import { formatMonth, monthName, quarterName, weekdayName, type FormatLanguage } from '../messages/format.ts'
import type { TickUnit } from '../schedule/ticks.ts'

/** What a unit is called, at length first, then shorter where that has no room. */
export function tickNames(
  start: DayNumber,
  unit: TickUnit,
  language: FormatLanguage,
  isUpper: boolean,
): readonly string[] {
  const { year, month, day } = toYearMonthDay(start)
  switch (unit) {
    case 'day':
      return [`${weekdayName(start, language)} ${day}`, String(day)]
    case 'week':
      return [`${day} ${monthName(month, language, 'short')}`]
    case 'month':
      return isUpper
        ? [formatMonth(start, language, 'long'), formatMonth(start, language, 'short')]
        : [monthName(month, language, 'short')]
    case 'quarter': {
      // The Roman number alone can still be read as a quarter, an English digit cannot.
      const name = quarterName(start, language)
      return language === 'id' ? [name, name.replace('TW ', '')] : [name]
    }
    case 'year':
      return [String(year)]
    case 'five-years':
      return [`${year}–${year + 4}`]
  }
}
