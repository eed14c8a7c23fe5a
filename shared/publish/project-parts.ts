// The parts of a Microsoft Project file (MSPDI): elements, and how it writes days, durations and money. What stands in them is
// the caller's. The order of elements is that of the published schema (mspdi_pj12.xsd); a reader may refuse any other.
import { toCivilDate, type DayNumber } from '../base/civil-date.ts'
import { escapeXmlText } from '../workbook/xml.ts'

/** Null leaves the element out. */
export type ElementValue = string | number | boolean | null

/** `element('Name', 'A & B')` is `<Name>A &amp; B</Name>`, and a boolean is 1 or 0. */
export function element(name: string, value: ElementValue): string {
  if (value === null) return ''
  const text = typeof value === 'string' ? escapeXmlText(value) : String(Number(value))
  return `<${name}>${text}</${name}>`
}

/** Elements that hold values, in the order of `values`. */
export function elements(values: Readonly<Record<string, ElementValue>>): string {
  return Object.entries(values)
    .map(([name, value]) => element(name, value))
    .join('')
}

/** An element that holds elements. */
export function parent(name: string, ...children: readonly string[]): string {
  return `<${name}>${children.join('')}</${name}>`
}

// A day of work is the eight hours that every planner takes for a day where nobody has told it otherwise.
const OPENS = '08:00:00'
const CLOSES = '17:00:00'
const HOURS_PER_DAY = 8
export const MINUTES_PER_DAY = HOURS_PER_DAY * 60

export const DEFAULT_TIMES = { DefaultStartTime: OPENS, DefaultFinishTime: CLOSES }
/** What is worked on each day, with the pause at noon. */
export const WORKING_TIMES = [
  { FromTime: OPENS, ToTime: '12:00:00' },
  { FromTime: '13:00:00', ToTime: CLOSES },
] as const

/** `2027-01-04T08:00:00`. */
export const opening = (day: DayNumber): string => `${toCivilDate(day)}T${OPENS}`
/** `2027-01-04T17:00:00`. */
export const closing = (day: DayNumber): string => `${toCivilDate(day)}T${CLOSES}`

/** Days of work, or a part of them: `workTime(10)` is `PT80H0M0S`, and 35 percent of it `PT28H0M0S`. */
export function workTime(days: number, percent = 100): string {
  const seconds = Math.round((days * HOURS_PER_DAY * 3_600 * percent) / 100)
  return `PT${Math.floor(seconds / 3_600)}H${Math.floor((seconds % 3_600) / 60)}M${seconds % 60}S`
}

/** Days, where the file asks how a duration is shown. */
export const SHOWN_IN_DAYS = 7

/** Money is written in hundredths, however many decimals are shown: Rp 25 is 2500. */
export const hundredths = (rupiah: number): number => rupiah * 100
