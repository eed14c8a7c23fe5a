// The columns of the table: what each shows, what it is ordered by, and what it says on the clipboard.
import { ASSESSMENT_COLUMNS, type AssessmentColumn } from '../../../../shared/domain/assessment-look.ts'
import type { Framework } from '../../../../shared/domain/framework.ts'
import {
  formatExactIndex,
  formatGain,
  formatLevel,
  formatNumber,
  formatWeight,
} from '../../../../shared/messages/format.ts'
import type { Cells } from '../../../../shared/messages/paste/split-cells.ts'
import type { MessageKey } from '../../../../shared/messages/translate.ts'
import type { SortValue, TableRow } from '../../../../shared/projection/assessment-table.ts'
import { leadUnitText } from '../../../../shared/messages/lead-unit.ts'
import type { useWords } from '../../../state/i18n.ts'
import type { ExplainedColumn } from '../explained.tsx'

export type Words = ReturnType<typeof useWords>

export interface Column {
  readonly id: AssessmentColumn
  readonly title: MessageKey
  /** Its share of the room beside the first two columns, which have theirs from the style sheet; pixels where there is enough. */
  readonly width: number
  /** Numbers stand at the end of their column. */
  readonly isNumber: boolean
  /** What can be said of it beyond its title. */
  readonly hint: ExplainedColumn | null
  /** What the cell shows; empty where there is nothing to say. */
  readonly text: (row: TableRow, words: Words) => string
  /** What goes to the clipboard where the cell rounds: sums of a spreadsheet come out as the index then. */
  readonly exact?: (row: TableRow, words: Words) => string
  readonly value: (row: TableRow, words: Words) => SortValue
}

/** What is left of the width of a column where there is least room. */
export const LEAST_SHARE = 0.76

/** A column of words is ordered by them. */
const words = (
  id: AssessmentColumn,
  title: MessageKey,
  width: number,
  text: Column['text'],
  hint: ExplainedColumn | null = null,
): Column => ({
  id,
  title,
  width,
  isNumber: false,
  hint,
  text,
  value: (row, spoken) => text(row, spoken) || null,
})

const number = (
  id: AssessmentColumn,
  title: MessageKey,
  width: number,
  value: (row: TableRow) => number,
  text: Column['text'],
  more: Partial<Pick<Column, 'hint' | 'exact'>> = {},
): Column => ({ id, title, width, isNumber: true, hint: null, text, value, ...more })

const COLUMNS: Readonly<Record<AssessmentColumn, Column>> = {
  number: number(
    'number',
    'assessment.number',
    0,
    row => row.indicator.number,
    row => String(row.indicator.number),
  ),
  name: words('name', 'assessment.indicator', 0, row => row.indicator.name),
  aspect: words('aspect', 'assessment.aspect', 124, row => row.aspect.name),
  domain: words('domain', 'assessment.domain', 110, row => row.domain.name),
  leadUnit: words(
    'leadUnit',
    'assessment.leadUnit',
    108,
    (row, { t }) => leadUnitText(row.indicator.leadUnit, t),
    'leadUnit',
  ),
  weight: number(
    'weight',
    'assessment.weight',
    64,
    row => row.indicator.weight,
    (row, { language }) => formatWeight(row.indicator.weight, language),
    { hint: 'weight' },
  ),
  now: {
    id: 'now',
    title: 'assessment.levels',
    width: 180,
    isNumber: false,
    hint: 'now',
    text: (row, { t, language }) => (row.assessed ? formatLevel(row.now, language) : t('domain.notAssessed')),
    // Not assessed stands below the lowest level.
    value: row => (row.assessed ? row.now : -1),
  },
  origin: words(
    'origin',
    'assessment.origin',
    100,
    (row, { t }) => (row.origin === null ? '' : t(`domain.assessmentKind.${row.origin}`)),
    'origin',
  ),
  evidence: {
    id: 'evidence',
    title: 'assessment.evidence.column',
    width: 72,
    isNumber: false,
    hint: 'evidence',
    text: ({ evidence }, { t }) =>
      evidence.total === 0 ? '' : t('assessment.evidence.count', { ...evidence }),
    // By what is missing; nothing recorded is an empty cell.
    value: ({ evidence }) => (evidence.total === 0 ? null : evidence.accepted / evidence.total),
  },
  planned: number(
    'planned',
    'assessment.levelsPlanned',
    74,
    row => row.planned,
    (row, { language }) => formatLevel(row.planned, language),
    { hint: 'planned' },
  ),
  gain: number(
    'gain',
    'assessment.gain',
    68,
    row => row.gain,
    (row, { language }) => (row.gain === 0 ? '' : formatGain(row.gain, language)),
    { hint: 'gain', exact: (row, { language }) => formatExactIndex(row.gain, language) },
  ),
  possible: number(
    'possible',
    'assessment.possible',
    90,
    row => row.possible,
    (row, { language }) => (row.possible === 0 ? '' : formatGain(row.possible, language)),
    { hint: 'possible', exact: (row, { language }) => formatExactIndex(row.possible, language) },
  ),
  items: number(
    'items',
    'assessment.items',
    76,
    row => row.itemCount,
    (row, { language }) => (row.itemCount === 0 ? '' : formatNumber(row.itemCount, language)),
    { hint: 'items', exact: (row, { language }) => formatNumber(row.itemCount, language) },
  ),
  criterion: words(
    'criterion',
    'assessment.criterion',
    240,
    ({ next }) => (next === null ? '' : `${next.level}: ${next.requires}`),
    'criterion',
  ),
}

/** The columns for a framework: one without domains has no column for them. */
export function columnsOf(framework: Framework): readonly Column[] {
  const hasDomains = framework.domains.filter(domain => !domain.wrapper).length > 1
  return ASSESSMENT_COLUMNS.filter(id => id !== 'domain' || hasDomains).map(id => COLUMNS[id])
}

/** The table as a spreadsheet takes it, heads first. */
export function toCells(columns: readonly Column[], rows: readonly TableRow[], spoken: Words): Cells {
  return [
    columns.map(({ title }) => spoken.t(title)),
    ...rows.map(row => columns.map(({ text, exact = text }) => exact(row, spoken))),
  ]
}
