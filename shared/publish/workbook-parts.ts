// What the published workbooks have in common: their first lines, tables with sums, and how a file is made of sheets.
import { toCivilDate, type DayNumber } from '../base/civil-date.ts'
import type { PlanBrief } from '../brief/plan-brief.ts'
import { FULL_WEIGHT } from '../projection/index-value.ts'
import type { IndexUnits } from '../projection/projection.ts'
import { cell, dayValue, leftCell } from '../report/list-sheet.ts'
import type { Words } from '../report/words.ts'
import type { Cell, Sheet } from '../workbook/workbook.ts'
import { WORKBOOK_MEDIA_TYPE, writeWorkbook } from '../workbook/write-workbook.ts'
import { publicationName, type Publication, type PublicationKind } from './publication.ts'

export type Rows = readonly (readonly Cell[])[]
export const EMPTY_ROW: readonly Cell[] = []

/** At the left, as words stand: a number at the right would touch them. */
export const dayCell = (day: DayNumber): Cell => leftCell(dayValue(toCivilDate(day)), 'date')

/** Index units as spreadsheets count: 15,500,000 is 1.55. */
export const indexValue = (units: IndexUnits): number => units / (FULL_WEIGHT * 1_000)

export const factRow = (label: string, value: Cell): readonly Cell[] => [cell(label, 'strong'), value]

/** What every first sheet begins with: the title, whose plan it is, and of which day. */
export function titleRows(
  { document, owner, framework, today }: PlanBrief,
  title: string,
  { t }: Words,
): Rows {
  const { plan } = document
  return [
    [cell(title, 'title')],
    EMPTY_ROW,
    factRow(t('report.fact.plan'), cell(plan.title, 'line')),
    factRow(t('report.fact.region'), cell(plan.region, 'line')),
    factRow(t('report.fact.agency'), cell(owner?.name ?? null, 'line')),
    factRow(t('report.fact.framework'), cell(framework.title, 'line')),
    factRow(t('publish.period'), cell(`${plan.firstYear}–${plan.lastYear}`)),
    factRow(t('report.fact.madeOn'), dayCell(today)),
    EMPTY_ROW,
  ]
}

/** An empty cell where there is no money: a table of noughts hides where some is. */
const moneyCell = (rupiah: number, look: 'money' | 'strongMoney'): Cell =>
  cell(rupiah === 0 ? null : rupiah, look)

/** Money of each year, then all of it. */
export function moneyCells(
  years: readonly number[],
  rupiahOf: (year: number) => number,
  look: 'money' | 'strongMoney' = 'money',
): readonly Cell[] {
  const each = years.map(rupiahOf)
  const total = each.reduce((sum, rupiah) => sum + rupiah, 0)
  return [...each, total].map(rupiah => moneyCell(rupiah, look))
}

/** The heads of `moneyCells`. */
export function moneyHeads(years: readonly number[], { t }: Words): readonly Cell[] {
  return [...years.map(String), t('publish.total')].map(head => cell(head, 'numberHead'))
}

/** Whole rupiah up to 99 miliar have room. */
export const MONEY_WIDTH = 17

/** The sheets as one file, each with the title of the plan and the number of the page at its foot. */
export function toWorkbookFile(
  kind: PublicationKind,
  sheets: readonly Omit<Sheet, 'footer'>[],
  brief: PlanBrief,
  words: Words,
): Publication {
  const { t } = words
  const { plan } = brief.document
  const footer: Sheet['footer'] = {
    left: [plan.title, brief.owner?.name ?? plan.region].join(' · '),
    page: (page, pages) => t('report.page', { page, pages }),
  }
  return {
    fileName: publicationName(kind, 'xlsx', brief, words),
    mediaType: WORKBOOK_MEDIA_TYPE,
    content: writeWorkbook({
      title: `${plan.title}: ${t(`publish.kind.${kind}`)}`,
      dateFormat: t('report.dateFormat'),
      sheets: sheets.map(sheet => ({ ...sheet, footer })),
    }),
    remark: null,
  }
}
