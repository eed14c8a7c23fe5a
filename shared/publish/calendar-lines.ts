// The lines of a calendar file (RFC 5545): how values are written and how lines are folded. What the events say is the caller's.
import { toCivilDate, type DayNumber } from '../base/civil-date.ts'

/** Octets in a line, its end not counted. */
const MAX_OCTETS = 75

// Most lines are: they are as many octets as signs.
const IS_ASCII = /^[\x20-\x7e]*$/

function octetsOf(sign: string): number {
  const point = sign.codePointAt(0) ?? 0
  if (point < 0x80) return 1
  if (point < 0x8_00) return 2
  return point < 0x1_00_00 ? 3 : 4
}

/** A line goes on after an end of line and a space, never within a sign. */
function fold(line: string): string {
  if (line.length <= MAX_OCTETS && IS_ASCII.test(line)) return line
  let folded = ''
  let used = 0
  for (const sign of line) {
    const octets = octetsOf(sign)
    if (used + octets > MAX_OCTETS) {
      folded += '\r\n '
      used = 1
    }
    folded += sign
    used += octets
  }
  return folded
}

// No calendar may hold them; fields refuse them, words of a framework might have them.
// oxlint-disable-next-line no-control-regex
const FORBIDDEN = /[\u0000-\u0009\u000b-\u001f\u007f]/g

/** `Rapat; DPA, RKA` is `Rapat\; DPA\, RKA`; a line break is `\n`. */
export function calendarText(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(FORBIDDEN, ' ')
    .replaceAll(/[\\;,]/g, sign => `\\${sign}`)
    .replaceAll('\n', '\\n')
}

/** `20270104`. */
export function calendarDay(day: DayNumber): string {
  return toCivilDate(day).replaceAll('-', '')
}

export interface CalendarEvent {
  /** The same for the same thing in every file, so that a calendar that has it already moves it. */
  readonly uid: string
  readonly day: DayNumber
  readonly summary: string
  readonly description: readonly string[]
  readonly categories: readonly string[]
  /** Whether it may still not come about. */
  readonly isTentative: boolean
}

export interface Calendar {
  readonly name: string
  readonly language: string
  /** The day on which it was made; files know no hour. */
  readonly madeOn: DayNumber
  readonly events: readonly CalendarEvent[]
}

function eventLines(
  { uid, day, summary, description, categories, isTentative }: CalendarEvent,
  stamp: string,
): readonly string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${calendarText(uid)}`,
    `DTSTAMP:${stamp}`,
    // An event of whole days ends on the day after its last.
    `DTSTART;VALUE=DATE:${calendarDay(day)}`,
    `DTEND;VALUE=DATE:${calendarDay(day + 1)}`,
    `SUMMARY:${calendarText(summary)}`,
    ...(description.length === 0 ? [] : [`DESCRIPTION:${calendarText(description.join('\n'))}`]),
    `CATEGORIES:${categories.map(calendarText).join(',')}`,
    `STATUS:${isTentative ? 'TENTATIVE' : 'CONFIRMED'}`,
    // It takes nobody's time away.
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]
}

/** The text of the file: every line ends with CR and LF. */
export function writeCalendar({ name, language, madeOn, events }: Calendar): string {
  const stamp = `${calendarDay(madeOn)}T000000Z`
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//Peta Rencana SPBE//Peta Rencana SPBE//${language.toUpperCase()}`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${calendarText(name)}`,
    ...events.flatMap(event => eventLines(event, stamp)),
    'END:VCALENDAR',
  ]
  return lines.map(line => `${fold(line)}\r\n`).join('')
}
