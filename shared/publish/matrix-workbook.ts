// The official matrix as a spreadsheet: every item by the seven themes (muatan) of Perpres 95/2018, and a recapitulation of
// the themes. Items that are suspended or cancelled are no part of it.
import type { BriefItem, PlanBrief } from '../brief/plan-brief.ts'
import { totalRupiah } from '../domain/item.ts'
import { cell, listSheet, numberColumn, textColumn, type Column } from '../report/list-sheet.ts'
import type { Words } from '../report/words.ts'
import type { Cell, Sheet } from '../workbook/workbook.ts'
import { rupiahIn, sourceNames } from './item-money.ts'
import { moneyYears } from './money-tables.ts'
import { groupByTheme, namesOf } from './plan-names.ts'
import type { Publish } from './publication.ts'
import {
  dayCell,
  indexValue,
  moneyCells,
  moneyHeads,
  MONEY_WIDTH,
  titleRows,
  toWorkbookFile,
} from './workbook-parts.ts'

interface MatrixRow extends BriefItem {
  readonly number: number
}

function matrixColumns(brief: PlanBrief, words: Words): readonly Column<MatrixRow>[] {
  const { t } = words
  const names = namesOf(brief)
  return [
    numberColumn(t('report.number'), 5, ({ number }) => cell(number, 'whole')),
    textColumn(t('sheet.item.theme'), 14, ({ item }) => cell(t(`domain.theme.${item.theme}`))),
    textColumn(t('report.recap.item'), 38, ({ item }) => cell(item.name)),
    textColumn(t('report.recap.category'), 16, ({ item }) => cell(t(`domain.category.${item.category}`))),
    textColumn(t('sheet.item.output'), 34, ({ item }) =>
      cell(item.output === '' ? item.description : item.output),
    ),
    textColumn(t('publish.indicators'), 34, ({ item }) => cell(names.effects(item).join('\n'))),
    textColumn(t('sheet.item.agency'), 16, ({ item }) => cell(names.agency(item.leadAgencyId))),
    textColumn(t('sheet.item.supporting'), 16, ({ item }) =>
      cell(item.supportingAgencyIds.map(names.agency).join('\n')),
    ),
    textColumn(t('report.recap.start'), 17, ({ span }) => dayCell(span.start)),
    textColumn(t('report.recap.end'), 17, ({ span }) => dayCell(span.end)),
    textColumn(t('report.recap.status'), 11, ({ item }) => cell(t(`domain.status.${item.status}`))),
    textColumn(t('sheet.item.source'), 17, ({ item }) => cell(sourceNames(item, words).join('\n'))),
    ...moneyYears(brief).map(year =>
      numberColumn<MatrixRow>(String(year), MONEY_WIDTH, ({ item }) => {
        const rupiah = rupiahIn(item, year)
        return cell(rupiah === 0 ? null : rupiah, 'money')
      }),
    ),
    numberColumn(t('publish.total'), MONEY_WIDTH, ({ item }) => cell(totalRupiah(item), 'money')),
    textColumn(t('sheet.item.budgetCode'), 20, ({ item }) => cell(item.budgetCode)),
    textColumn(t('sheet.item.budgetStatus'), 10, ({ item }) =>
      cell(t(`domain.budgetStatus.${item.budgetStatus}`)),
    ),
    textColumn(t('sheet.item.planReference'), 24, ({ item }) => cell(item.planReference)),
    numberColumn(t('report.gain'), 8, ({ gain }) => cell(indexValue(gain), 'signed')),
  ]
}

function recapRow(
  label: string,
  items: readonly BriefItem[],
  years: readonly number[],
  isTotal: boolean,
): readonly Cell[] {
  const gain = items.reduce((sum, item) => sum + item.gain, 0)
  return [
    cell(label, isTotal ? 'strong' : 'text'),
    cell(items.length, isTotal ? 'strongWhole' : 'whole'),
    ...moneyCells(
      years,
      year => items.reduce((sum, { item }) => sum + rupiahIn(item, year), 0),
      isTotal ? 'strongMoney' : 'money',
    ),
    cell(indexValue(gain), isTotal ? 'strongSigned' : 'signed'),
  ]
}

function recapSheet(brief: PlanBrief, words: Words): Omit<Sheet, 'footer'> {
  const { t } = words
  const years = moneyYears(brief)
  return {
    name: t('publish.recapSheet'),
    columns: [28, 22, ...years.map(() => MONEY_WIDTH), MONEY_WIDTH, 10],
    hasHead: false,
    rows: [
      ...titleRows(brief, t('publish.matrixTitle'), words),
      [
        cell(t('sheet.item.theme'), 'head'),
        cell(t('report.recap.itemSheet'), 'numberHead'),
        ...moneyHeads(years, words),
        cell(t('report.gain'), 'numberHead'),
      ],
      ...groupByTheme(brief.items).map(({ key, items }) =>
        recapRow(t(`domain.theme.${key}`), items, years, false),
      ),
      recapRow(t('publish.total'), brief.items, years, true),
    ],
  }
}

export const publishMatrix: Publish = (brief, words) => {
  const rows = groupByTheme(brief.items)
    .flatMap(({ items }) => items)
    .map((item, at): MatrixRow => ({ ...item, number: at + 1 }))
  const matrix = listSheet(words.t('publish.kind.matrix'), matrixColumns(brief, words), rows)
  return toWorkbookFile(
    'matrix',
    [{ ...matrix, frozenColumns: 3, pagesWide: 4 }, recapSheet(brief, words)],
    brief,
    words,
  )
}
