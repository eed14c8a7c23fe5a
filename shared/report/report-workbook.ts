// A report as a spreadsheet: a summary, one row for every indicator and, where any is recorded, one for every piece of evidence.
import { toDay, type CivilDate } from '../base/civil-date.ts'
import {
  SPREADSHEET_DAY_0,
  type Cell,
  type CellLook,
  type CellValue,
  type Sheet,
  type Workbook,
} from '../workbook/workbook.ts'
import type { Figure } from './figure.ts'
import type { IndexLine } from './index-line.ts'
import type { EvidenceLine, Fact, IndicatorLine, Part, Report } from './report.ts'
import type { Words } from './words.ts'

/** Whoever reads a report has no use for more than one kind of line break. */
const toLines = (value: CellValue) => (typeof value === 'string' ? value.replace(/\r\n?/g, '\n') : value)
const cell = (value: CellValue, look: CellLook = 'text'): Cell => ({ value: toLines(value), look })
const leftCell = (value: number, look: CellLook): Cell => ({ value, look, isLeft: true })
const dayValue = (date: CivilDate): number => toDay(date) + SPREADSHEET_DAY_0
const EMPTY_ROW: readonly Cell[] = []

function factRow({ label, text, date }: Fact): readonly Cell[] {
  return [cell(label, 'strong'), date === null ? cell(text) : leftCell(dayValue(date), 'date')]
}

function indexRows(
  { label, index, predicate, explanation }: IndexLine,
  t: Words['t'],
): readonly (readonly Cell[])[] {
  const rows = [
    [cell(label, 'strong'), leftCell(index.value, 'strongNumber')],
    [cell(t('report.predicate'), 'strong'), cell(predicate, 'strong')],
  ]
  return explanation === null ? rows : [...rows, [cell(null), cell(explanation)]]
}

function partRow(
  kind: string,
  part: { readonly name: string } & Readonly<Record<'weight' | 'now' | 'planned' | 'gain', Figure>>,
  isStrong: boolean,
): readonly Cell[] {
  return [
    cell(kind, isStrong ? 'strong' : 'text'),
    cell(part.name, isStrong ? 'strong' : 'text'),
    cell(part.weight.value, isStrong ? 'strongPercent' : 'percent'),
    cell(part.now.value, isStrong ? 'strongNumber' : 'number'),
    cell(part.planned.value, isStrong ? 'strongNumber' : 'number'),
    cell(part.gain.value, isStrong ? 'strongSigned' : 'signed'),
  ]
}

function summarySheet(report: Report, { t }: Words): Omit<Sheet, 'footer'> {
  const { now, planned, target, parts, total } = report
  const heads = [
    t('report.partKind'),
    t('report.part'),
    t('report.weight'),
    t('report.now'),
    planned.label,
    t('report.gain'),
  ]
  const toRow = (part: Part) => partRow(t(`report.${part.kind}`), part, part.kind === 'domain')
  return {
    name: t('report.summarySheet'),
    columns: [24, 62, 14, 12, 15, 10],
    hasHead: false,
    rows: [
      [cell(report.title, 'title')],
      EMPTY_ROW,
      ...report.facts.map(factRow),
      EMPTY_ROW,
      ...indexRows(now, t),
      ...indexRows(planned, t),
      [cell(target.label, 'strong'), leftCell(target.index.value, 'strongNumber')],
      EMPTY_ROW,
      heads.map((text, place) => cell(text, place < 2 ? 'head' : 'numberHead')),
      ...parts.map(toRow),
      partRow(t('report.whole'), total, true),
    ],
  }
}

interface Column<Line> {
  readonly head: string
  readonly width: number
  readonly isNumber: boolean
  readonly toCell: (line: Line) => Cell
}

function textColumn<Line>(head: string, width: number, toCell: Column<Line>['toCell']): Column<Line> {
  return { head, width, isNumber: false, toCell }
}

function numberColumn<Line>(head: string, width: number, toCell: Column<Line>['toCell']): Column<Line> {
  return { ...textColumn(head, width, toCell), isNumber: true }
}

/** A row of heads, then one for each line. */
function listSheet<Line>(
  name: string,
  columns: readonly Column<Line>[],
  lines: readonly Line[],
): Omit<Sheet, 'footer'> {
  return {
    name,
    columns: columns.map(({ width }) => width),
    hasHead: true,
    rows: [
      columns.map(({ head, isNumber }) => cell(head, isNumber ? 'numberHead' : 'head')),
      ...lines.map(line => columns.map(({ toCell }) => toCell(line))),
    ],
  }
}

function indicatorColumns(report: Report, { t }: Words): readonly Column<IndicatorLine>[] {
  const accepted: Column<IndicatorLine> = numberColumn(t('report.accepted'), 10, line =>
    cell((line.accepted ?? line.now)?.value ?? null, 'number'),
  )
  const domain: Column<IndicatorLine> = textColumn(t('report.domain'), 14, line => cell(line.domain))
  return [
    numberColumn(t('report.number'), 5, line => cell(line.number, 'whole')),
    textColumn(t('report.indicator'), 27, line => cell(line.name)),
    ...(report.hasDomains ? [domain] : []),
    textColumn(t('report.aspect'), 15, line => cell(line.aspect)),
    textColumn(t('report.leadUnit'), 13, line => cell(line.leadUnit)),
    numberColumn(t('report.weight'), 9, line => cell(line.weight.value, 'percent')),
    numberColumn(t('report.now'), 11, ({ now }) =>
      now === null ? cell(t('domain.notAssessed')) : cell(now.value, 'number'),
    ),
    ...(report.parts.some(part => part.indicators.some(line => line.accepted !== null)) ? [accepted] : []),
    textColumn(t('report.origin'), 11, line => cell(line.origin)),
    textColumn(t('report.note'), 17, line => cell(line.note)),
    numberColumn(report.planned.label, 10, line => cell(line.planned.value, 'number')),
    numberColumn(t('report.gain'), 8, line => cell(line.gain.value, 'signed')),
    textColumn(t('report.next'), 26, line => cell(line.next)),
    textColumn(t('report.items'), 28, line => cell(line.items.join('\n'))),
  ]
}

function evidenceColumns({ t }: Words): readonly Column<EvidenceLine>[] {
  return [
    numberColumn(t('report.number'), 5, line => cell(line.number, 'whole')),
    textColumn(t('report.indicator'), 30, line => cell(line.indicator)),
    numberColumn(t('report.level'), 8, line => cell(line.level, 'whole')),
    textColumn(t('report.evidence'), 34, line => cell(line.name)),
    textColumn(t('report.evidenceKind'), 16, line => cell(line.kind)),
    textColumn(t('report.evidenceState'), 12, line => cell(line.state)),
    textColumn(t('report.evidenceItem'), 30, line => cell(line.item)),
    textColumn(t('report.note'), 24, line => cell(line.note)),
    textColumn(t('report.evidenceLink'), 30, line => cell(line.link)),
  ]
}

function listSheets(report: Report, words: Words): readonly Omit<Sheet, 'footer'>[] {
  const { t } = words
  const indicators = report.parts.flatMap(part => part.indicators)
  const sheet = listSheet(t('report.indicatorSheet'), indicatorColumns(report, words), indicators)
  if (report.evidence.length === 0) return [sheet]
  return [sheet, listSheet(t('report.evidenceSheet'), evidenceColumns(words), report.evidence)]
}

/** The file in the language of `words`; numbers are numbers and days are days, whatever their look. */
export function toWorkbook(report: Report, words: Words): Workbook {
  const { t } = words
  const footer: Sheet['footer'] = {
    left: [report.title, report.agency].filter(text => text !== '').join(' · '),
    page: (page, pages) => t('report.page', { page, pages }),
  }
  const sheets = [summarySheet(report, words), ...listSheets(report, words)]
  return {
    title: report.title,
    dateFormat: t('report.dateFormat'),
    sheets: sheets.map(sheet => ({ ...sheet, footer })),
  }
}
