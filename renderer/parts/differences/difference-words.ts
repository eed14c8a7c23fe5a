// A difference in words, row by row: the name of the field, what it was, what it is; in the order of the details.
import { durationDays, toDay } from '../../../shared/base/civil-date.ts'
import type { Language } from '../../../shared/contract/contract.ts'
import {
  COMPARED_FIELDS,
  type ComparedField,
  type FieldChange,
  type Part,
} from '../../../shared/domain/item-changes.ts'
import { isActive, type Item } from '../../../shared/domain/item.ts'
import { formatDay, formatRupiahShort } from '../../../shared/messages/format.ts'
import type { MessageKey } from '../../../shared/messages/translate.ts'
import type { Difference, ItemChange, ItemPresence } from '../../../shared/schedule/differences.ts'
import { shiftOf } from '../../../shared/schedule/move-span.ts'
import type { Span } from '../../../shared/schedule/scheduled-item.ts'
import type { Translate } from '../../state/i18n.ts'
import { shiftLabel } from '../shift-label.ts'
import {
  dependencyText,
  effectLines,
  ENTRY_WORDS,
  type FieldContext,
  FIELD_LABEL,
  moneyText,
  type Side,
  type StateNames,
  TEXT_FIELDS,
  WHOLE_WORDS,
} from './field-words.ts'

/** What a row of the differences can be about: the fields, and what is no field of the item alone. */
export type Subject = ComparedField | 'duration' | 'effective' | 'dependencies'

export interface Line {
  readonly before: string
  readonly after: string
}

export interface SubjectRow {
  readonly subject: Subject
  readonly label: string
  readonly lines: readonly Line[]
  /** Written freely: long, and with what differs marked. */
  readonly isText: boolean
  /** Entries that came or went have nothing on the other side; a single value that is not there is called empty. */
  readonly isList: boolean
}

export interface DifferenceContext extends FieldContext {
  readonly before: StateNames
  readonly after: StateNames
}

export const SUBJECTS: readonly Subject[] = COMPARED_FIELDS.flatMap((field): Subject[] => {
  if (field === 'milestone') return [field, 'duration', 'effective']
  return field === 'effects' ? [field, 'dependencies'] : [field]
})

/** Money is one sum before its entries. */
const LISTS: ReadonlySet<Subject> = new Set(
  Object.keys(ENTRY_WORDS)
    .filter(field => field !== 'costs')
    .concat('dependencies') as Subject[],
)

const OTHER_LABEL: Readonly<Record<Exclude<Subject, ComparedField>, MessageKey>> = {
  duration: 'revisions.differences.duration',
  effective: 'revisions.differences.effective',
  dependencies: 'inspector.dependencies.title',
}
const LABEL: Readonly<Record<Subject, MessageKey>> = { ...FIELD_LABEL, ...OTHER_LABEL }

export const subjectLabel = (subject: Subject, t: Translate) => t(LABEL[subject])

const signOf = (value: number) => (value < 0 ? '−' : '+')

/** `+14 hari`; empty for 0. */
function daysText(days: number, t: Translate): string {
  return days === 0 ? '' : t('revisions.differences.days', { sign: signOf(days), count: Math.abs(days) })
}

/** `−Rp 200 jt`; empty for 0. */
export function costText(rupiah: number, language: Language): string {
  return rupiah === 0 ? '' : `${signOf(rupiah)}${formatRupiahShort(Math.abs(rupiah), language)}`
}

const typedDays = ({ start, end }: Item) => durationDays(start, end)
const hasMoney = ({ costs }: Item) => costs.length > 0

/** What an item differs in, without a word yet: thousands are counted while few are read. */
export function subjectsOf(change: ItemChange): readonly Subject[] {
  const { before, item, fields, dependencies, moved } = change
  const isMilestone = before.milestone && item.milestone
  const found = new Set<Subject>()
  // A milestone has one day, which the details show once.
  for (const { field } of fields) if (!(isMilestone && field === 'start')) found.add(field)
  if (typedDays(before) !== typedDays(item)) found.add('duration')
  if (moved) found.add('effective')
  if (dependencies.length > 0) found.add('dependencies')
  // The same money that counts no more, or counts again, is another sum for the plan.
  if (isActive(before) !== isActive(item) && (hasMoney(before) || hasMoney(item))) found.add('costs')
  return SUBJECTS.filter(subject => found.has(subject))
}

function listLines<Value>(
  parts: readonly Part<Value>[],
  before: (value: Value) => string,
  after: (value: Value) => string,
): readonly Line[] {
  return parts.map(({ before: was, after: is }) => {
    if (was !== null && is !== null) return { before: before(was), after: after(is) }
    return {
      before: was === null ? '' : `− ${before(was)}`,
      after: is === null ? '' : `+ ${after(is)}`,
    }
  })
}

function fieldLines(change: FieldChange, was: Side, is: Side): readonly Line[] {
  // Each field goes with its own words: the tables are typed, a change of any field is not.
  if ('parts' in change) {
    const words = ENTRY_WORDS[change.field] as (entry: unknown, side: Side) => string
    return listLines<unknown>(
      change.parts,
      entry => words(entry, was),
      entry => words(entry, is),
    )
  }
  const words = WHOLE_WORDS[change.field] as (value: unknown, side: Side) => string
  return [{ before: words(change.before, was), after: words(change.after, is) }]
}

/** The sum first, then the years and sources that differ, unless one of them is the sum. */
function moneyLines(parts: readonly Line[], was: Side, is: Side): readonly Line[] {
  const [first] = was.item.costs
  const [last] = is.item.costs
  const isOne =
    was.item.costs.length === 1 &&
    is.item.costs.length === 1 &&
    first?.year === last?.year &&
    first?.source === last?.source
  return [{ before: moneyText(was), after: moneyText(is) }, ...(isOne ? [] : parts)]
}

function withShift(line: Line, days: number, t: Translate): Line {
  return {
    ...line,
    after: t('revisions.differences.shifted', { date: line.after, shift: daysText(days, t) }),
  }
}

/** The rows of a changed item. */
export function changeRows(change: ItemChange, context: DifferenceContext): readonly SubjectRow[] {
  const { t, language } = context
  const was: Side = { ...context, names: context.before, item: change.before }
  const is: Side = { ...context, names: context.after, item: change.item }
  const span = ({ start, end }: Span) => `${formatDay(start, language)} – ${formatDay(end, language)}`
  const { before: old, item } = change
  const linesOf = (subject: Subject): readonly Line[] => {
    const field = change.fields.find(one => one.field === subject)
    const lines = field ? fieldLines(field, was, is) : []
    switch (subject) {
      case 'start':
        return lines.map(line => withShift(line, toDay(item.start) - toDay(old.start), t))
      case 'end':
        return lines.map(line => withShift(line, toDay(item.end) - toDay(old.end), t))
      case 'costs':
        return moneyLines(lines, was, is)
      case 'duration': {
        const days = (item: Item) => t('revisions.differences.days', { sign: '', count: typedDays(item) })
        return [{ before: days(change.before), after: days(change.item) }]
      }
      case 'effective': {
        if (!change.moved) return []
        const { before, after } = change.moved
        const shift = shiftLabel(shiftOf(before, after), t, language)
        return [
          { before: span(before), after: t('revisions.differences.shifted', { date: span(after), shift }) },
        ]
      }
      case 'dependencies':
        return listLines(
          change.dependencies,
          one => dependencyText(one, was),
          one => dependencyText(one, is),
        )
      default:
        return lines
    }
  }
  const isMilestone = change.before.milestone && change.item.milestone
  return subjectsOf(change).map(subject => ({
    subject,
    label: isMilestone && subject === 'end' ? t('milestones.date') : subjectLabel(subject, t),
    lines: linesOf(subject),
    isText: TEXT_FIELDS.has(subject),
    isList: LISTS.has(subject),
  }))
}

/** What an item that came or went is: dates, who leads it, money, what it raises. */
export function presenceLines(presence: ItemPresence, context: DifferenceContext): readonly string[] {
  const { t, language } = context
  const { item, span, kind } = presence
  const side: Side = { ...context, item, names: kind === 'added' ? context.after : context.before }
  const days = t('revisions.differences.days', { sign: '', count: span.end - span.start + 1 })
  const dates =
    span.start === span.end
      ? formatDay(span.start, language)
      : `${formatDay(span.start, language)} – ${formatDay(span.end, language)}`
  return [
    t('revisions.differences.shifted', { date: dates, shift: days }),
    WHOLE_WORDS.leadAgencyId(item.leadAgencyId, side),
    moneyText(side, formatRupiahShort),
    ...effectLines(item.effects, side),
  ].filter(line => line !== '')
}

/** The changed items that differ in a subject, by subject, in the order of the details. */
export function countSubjects(differences: readonly Difference[]): ReadonlyMap<Subject, number> {
  const counts = new Map<Subject, number>()
  for (const one of differences)
    if (one.kind === 'changed')
      for (const subject of subjectsOf(one)) counts.set(subject, (counts.get(subject) ?? 0) + 1)
  return new Map(SUBJECTS.flatMap(one => (counts.has(one) ? [[one, counts.get(one) ?? 0] as const] : [])))
}
