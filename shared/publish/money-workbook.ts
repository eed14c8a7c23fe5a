// The money of the plan as a spreadsheet: per year by category, source and agency with their sums, the same in single rows
// for whoever counts otherwise, and what each item needs.
import type { BriefItem, PlanBrief } from '../brief/plan-brief.ts'
import { CATEGORIES, FUND_SOURCES, type FundSource } from '../domain/item.ts'
import type { MoneyRow } from '../domain/sum-money.ts'
import { cell, leftCell, listSheet, numberColumn, textColumn, type Column } from '../report/list-sheet.ts'
import type { Words } from '../report/words.ts'
import type { Sheet } from '../workbook/workbook.ts'
import { moneyTables, type MoneyTable } from './money-tables.ts'
import { namesOf, type PlanNames } from './plan-names.ts'
import type { Publish } from './publication.ts'
import {
  EMPTY_ROW,
  moneyCells,
  moneyHeads,
  MONEY_WIDTH,
  titleRows,
  toWorkbookFile,
  type Rows,
} from './workbook-parts.ts'

function tableRows({ head, years, lines, total }: MoneyTable, words: Words): Rows {
  return [
    [cell(head, 'head'), ...moneyHeads(years, words)],
    ...lines.map(({ label, rupiah }) => [cell(label), ...moneyCells(years, year => rupiah.get(year) ?? 0)]),
    [
      cell(words.t('publish.total'), 'strong'),
      ...moneyCells(years, year => total.get(year) ?? 0, 'strongMoney'),
    ],
    EMPTY_ROW,
  ]
}

function summarySheet(brief: PlanBrief, tables: readonly MoneyTable[], words: Words): Omit<Sheet, 'footer'> {
  const { t } = words
  const [first] = tables
  return {
    name: t('report.summarySheet'),
    columns: [46, ...(first?.years ?? []).map(() => MONEY_WIDTH), MONEY_WIDTH],
    hasHead: false,
    rows: [
      ...titleRows(brief, t('publish.moneyTitle'), words),
      ...tables.flatMap(table => tableRows(table, words)),
    ],
  }
}

function rowColumns(names: PlanNames, { t }: Words): readonly Column<MoneyRow>[] {
  return [
    textColumn(t('publish.year'), 8, ({ year }) => leftCell(year, 'whole')),
    textColumn(t('report.recap.category'), 16, ({ category }) => cell(t(`domain.category.${category}`))),
    textColumn(t('sheet.item.source'), 28, ({ source }) => cell(t(`domain.source.${source}`))),
    textColumn(t('sheet.item.agency'), 24, ({ agencyId }) => cell(names.agency(agencyId))),
    numberColumn(t('publish.budget'), MONEY_WIDTH, ({ rupiah }) => cell(rupiah, 'money')),
  ]
}

function inOrder({ money, document }: PlanBrief): readonly MoneyRow[] {
  const agencies = new Map(document.agencies.map(({ id }, at) => [id, at]))
  const placeOf = ({ agencyId }: MoneyRow) => agencies.get(agencyId) ?? agencies.size
  return money.toSorted(
    (a, b) =>
      a.year - b.year ||
      CATEGORIES.indexOf(a.category) - CATEGORIES.indexOf(b.category) ||
      FUND_SOURCES.indexOf(a.source) - FUND_SOURCES.indexOf(b.source) ||
      placeOf(a) - placeOf(b),
  )
}

/** What one source gives to an item; without a source, an item for which no money is known. */
interface ItemMoney extends BriefItem {
  readonly source: FundSource | null
}

function itemMoney(items: readonly BriefItem[]): readonly ItemMoney[] {
  return items.flatMap(one => {
    const sources: ReadonlySet<FundSource | null> = new Set(one.item.costs.map(({ source }) => source))
    return [...(sources.size === 0 ? [null] : sources)].map(source => ({ ...one, source }))
  })
}

function itemColumns(years: readonly number[], names: PlanNames, words: Words): readonly Column<ItemMoney>[] {
  const { t } = words
  const rupiahOf = ({ item, source }: ItemMoney, wanted: number | null) =>
    item.costs.reduce(
      (sum, cost) =>
        sum + (cost.source === source && (wanted === null || cost.year === wanted) ? cost.rupiah : 0),
      0,
    )
  const moneyColumn = (head: string, year: number | null) =>
    numberColumn<ItemMoney>(head, MONEY_WIDTH, line => cell(rupiahOf(line, year) || null, 'money'))
  return [
    textColumn(t('report.recap.item'), 44, ({ item }) => cell(item.name)),
    textColumn(t('report.recap.category'), 16, ({ item }) => cell(t(`domain.category.${item.category}`))),
    textColumn(t('sheet.item.theme'), 14, ({ item }) => cell(t(`domain.theme.${item.theme}`))),
    textColumn(t('sheet.item.agency'), 16, ({ item }) => cell(names.agency(item.leadAgencyId))),
    textColumn(t('sheet.item.budgetCode'), 20, ({ item }) => cell(item.budgetCode)),
    textColumn(t('sheet.item.budgetStatus'), 10, ({ item }) =>
      cell(t(`domain.budgetStatus.${item.budgetStatus}`)),
    ),
    textColumn(t('sheet.item.source'), 22, ({ source }) => cell(source && t(`domain.source.${source}`))),
    ...years.map(year => moneyColumn(String(year), year)),
    moneyColumn(t('publish.total'), null),
  ]
}

export const publishMoney: Publish = (brief, words) => {
  const { t } = words
  const names = namesOf(brief)
  const tables = moneyTables(brief, words)
  const years = tables[0]?.years ?? []
  const sheets = [
    summarySheet(brief, tables, words),
    listSheet(t('publish.rowsSheet'), rowColumns(names, words), inOrder(brief)),
    {
      ...listSheet(t('report.recap.itemSheet'), itemColumns(years, names, words), itemMoney(brief.items)),
      frozenColumns: 1,
      pagesWide: 2,
    },
  ]
  return toWorkbookFile('money', sheets, brief, words)
}
