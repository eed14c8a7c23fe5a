// What can be typed into the cells of the table, and which fields of the item it means.
import { toCivilDate, durationDays, toDay } from '../../../../shared/base/civil-date.ts'
import { err, ok, type Result } from '../../../../shared/base/result.ts'
import { findTitleProblem } from '../../../../shared/base/text.ts'
import {
  CATEGORIES,
  type Item,
  type ItemFields,
  MAX_DAYS,
  STATUSES,
  THEMES,
  totalRupiah,
} from '../../../../shared/domain/item.ts'
import type { ColumnId } from '../../../../shared/domain/table-view.ts'
import { splitByDays } from '../../../../shared/domain/split-cost.ts'
import { formatDate, formatRupiah } from '../../../../shared/messages/format.ts'
import { findAgency } from '../../../../shared/messages/paste/match-agency.ts'
import { findChoice } from '../../../../shared/messages/paste/read-cell.ts'
import {
  CATEGORY_WORDS,
  type Choices,
  STATUS_WORDS,
  THEME_WORDS,
} from '../../../../shared/messages/paste/words.ts'
import { type DateSpan, readSpan } from '../../../../shared/messages/read-span.ts'
import { problemText } from '../../../state/error-text.ts'
import { toParsers } from '../../../state/parsers.ts'
import { startFields } from '../item-dates.ts'
import { statusFields } from '../item-status.ts'
import type { CellChoice } from './choice-search.ts'
import type { CellContext } from '../../../parts/roadmap/table/cell-context.ts'

export type TypedFields = Result<Partial<ItemFields>, string>

export interface CellEdit {
  /** What stands in the editor when it opens. */
  text(item: Item, context: CellContext): string
  /** The fields that what was typed means, or the sentence that says why it means nothing. */
  read(text: string, item: Item, context: CellContext): TypedFields
  /** Where there are few values: all of them. */
  options?(context: CellContext): readonly CellChoice[]
}

function readChoice<T>(
  text: string,
  choices: Choices<T>,
  { t }: CellContext,
  give: (value: T) => Partial<ItemFields>,
): TypedFields {
  const found = findChoice(text, choices)
  return found ? ok(give(found.value)) : err(t('errors.problem.unknown-choice'))
}

const name: CellEdit = {
  text: item => item.name,
  read(text, _, { t }) {
    const value = text.replace(/\s+/g, ' ').trim()
    const problem = findTitleProblem(value)
    return problem ? err(problemText(problem, t)) : ok({ name: value })
  },
}

const agency: CellEdit = {
  text: (item, { agenciesById }) => agenciesById.get(item.leadAgencyId)?.shortName ?? '',
  read(text, _, { agencies, t }) {
    const found = findAgency(text, agencies)
    return found ? ok({ leadAgencyId: found.agency.id }) : err(t('errors.problem.unknown-agency'))
  },
  options: ({ agencies }) =>
    agencies.map(({ id, name, shortName }) => ({ value: id, label: shortName, name })),
}

const category: CellEdit = {
  text: (item, { t }) => t(`domain.category.${item.category}`),
  read: (text, _, context) => readChoice(text, CATEGORY_WORDS, context, value => ({ category: value })),
  options: ({ t }) => CATEGORIES.map(value => ({ value, label: t(`domain.category.${value}`) })),
}

const theme: CellEdit = {
  text: (item, { t }) => t(`domain.theme.${item.theme}`),
  read: (text, _, context) => readChoice(text, THEME_WORDS, context, value => ({ theme: value })),
  options: ({ t }) => THEMES.map(value => ({ value, label: t(`domain.theme.${value}`) })),
}

const status: CellEdit = {
  text: (item, { t }) => t(`domain.status.${item.status}`),
  read: (text, item, context) =>
    readChoice(text, STATUS_WORDS, context, value => statusFields(item, value, context.today)),
  options: ({ t }) => STATUSES.map(value => ({ value, label: t(`domain.status.${value}`) })),
}

/** A period means its first day as a start and its last one as an end: `TW II 2027` is 1 April, or 30 June. */
function readDates(text: string, { t }: CellContext, give: (span: DateSpan) => TypedFields): TypedFields {
  const span = readSpan(text)
  return span.ok ? give(span.value) : err(t(`errors.problem.${span.error}`))
}

/** Keeps the duration. */
const start: CellEdit = {
  text: (item, { language }) => formatDate(item.start, language),
  read: (text, item, context) => readDates(text, context, ({ first }) => ok(startFields(item, first))),
}

/** Keeps the start, unless there is but one day. */
const end: CellEdit = {
  text: (item, { language }) => formatDate(item.end, language),
  read: (text, item, context) =>
    readDates(text, context, ({ last }) => {
      if (item.milestone) return ok({ start: last, end: last })
      return last < item.start ? err(context.t('errors.problem.end-before-start')) : ok({ end: last })
    }),
}

/** Keeps the start. */
const duration: CellEdit = {
  text: item => String(durationDays(item.start, item.end)),
  read(text, item, { t, language }) {
    const days = toParsers(t, language).whole(1, MAX_DAYS)(text.replace(/\s*(hari|hr|days?)\s*$/i, ''))
    if (!days.ok) return days
    if (item.milestone && days.value !== 1) return err(t('errors.problem.milestone-longer-than-a-day'))
    return ok({ end: toCivilDate(toDay(item.start) + days.value - 1) })
  },
}

const progress: CellEdit = {
  text: item => String(item.progressPercent),
  read(text, _, { t, language }) {
    const percent = toParsers(t, language).whole(0, 100)(text)
    return percent.ok ? ok({ progressPercent: percent.value }) : percent
  },
}

/** The money in one sum: an item without any gets it divided over its years by days; what is divided by hand stays so. */
const budget: CellEdit = {
  text: (item, { language }) => (item.costs.length === 0 ? '' : formatRupiah(totalRupiah(item), language)),
  read(text, item, { t, language }) {
    const sum = toParsers(t, language).rupiah(text)
    if (!sum.ok) return sum
    if (sum.value === totalRupiah(item)) return ok({})
    const [only, second] = item.costs
    if (second !== undefined) return err(t('table.budgetDivided'))
    if (only !== undefined) return ok({ costs: sum.value === 0 ? [] : [{ ...only, rupiah: sum.value }] })
    const parts = splitByDays(sum.value, item.start, item.end)
    return ok({ costs: parts.map(part => ({ ...part, source: 'apbd' as const })) })
  },
}

export const CELL_EDITS = {
  name,
  agency,
  category,
  theme,
  start,
  end,
  duration,
  status,
  progress,
  budget,
} as const

const EDITS: Readonly<Partial<Record<ColumnId, CellEdit>>> = CELL_EDITS

/** How a column is typed into; undefined where its cells are worked out. */
export function findCellEdit(id: ColumnId): CellEdit | undefined {
  return EDITS[id]
}
