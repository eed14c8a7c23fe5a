// The official matrix for paper: by the seven themes, with the money of each year in a column of its own where there is room.
import type { BriefItem, PlanBrief } from '../brief/plan-brief.ts'
import { roundHalfUp } from '../base/rounding.ts'
import { totalRupiah } from '../domain/item.ts'
import { formatDay, formatGain, formatNumber } from '../messages/format.ts'
import type { Words } from '../report/words.ts'
import { heading, paragraph, table, type Block, type TextColumn } from './block.ts'
import { moneyYears } from './money-tables.ts'
import { groupByTheme, namesOf } from './plan-names.ts'
import { rupiahIn, sourceNames } from './item-money.ts'

/** More columns of money than this leave no room for words, on a narrow page none. */
const MOST_YEARS = 6

type Row = BriefItem & { readonly number: number }

/** Whole millions, as budget papers write them; nothing where there is nothing. */
function inMillions(rupiah: number, { language }: Words): string {
  return rupiah === 0 ? '' : formatNumber(roundHalfUp(rupiah, 1_000_000), language)
}

/** A column for each year, or one in which the years stand below each other. */
function yearColumns(brief: PlanBrief, words: Words, isNarrow: boolean): readonly TextColumn<Row>[] {
  const { t } = words
  const years = moneyYears(brief)
  const inYear = (item: Row['item'], year: number) => inMillions(rupiahIn(item, year), words)
  if (!isNarrow && years.length <= MOST_YEARS)
    return years.map(year => ({
      head: String(year),
      isNumber: true,
      toText: ({ item }) => inYear(item, year),
    }))
  return [
    {
      head: t('publish.budgetByYear'),
      isShort: true,
      toText: ({ item }) =>
        years.flatMap(year => {
          const text = inYear(item, year)
          return text === '' ? [] : [t('publish.pair', { label: String(year), text })]
        }),
    },
  ]
}

function columnsOf(brief: PlanBrief, words: Words, isNarrow: boolean): readonly TextColumn<Row>[] {
  const { t, language } = words
  const names = namesOf(brief)
  return [
    { head: t('report.number'), isNumber: true, toText: ({ number }) => formatNumber(number, language) },
    { head: t('report.recap.item'), toText: ({ item }) => item.name },
    {
      head: t('sheet.item.output'),
      toText: ({ item }) => (item.output === '' ? item.description : item.output),
    },
    {
      head: t('publish.indicators'),
      toText: ({ item, gain }) => [
        ...names.effects(item),
        ...(gain === 0 ? [] : [formatGain(gain, language)]),
      ],
    },
    {
      head: t('sheet.item.agency'),
      toText: ({ item }) => [names.agency(item.leadAgencyId), ...item.supportingAgencyIds.map(names.agency)],
    },
    {
      head: t('publish.time'),
      isShort: true,
      toText: ({ span }) => [formatDay(span.start, language), formatDay(span.end, language)],
    },
    { head: t('sheet.item.source'), toText: ({ item }) => sourceNames(item, words) },
    ...yearColumns(brief, words, isNarrow),
    { head: t('publish.total'), isNumber: true, toText: ({ item }) => inMillions(totalRupiah(item), words) },
  ]
}

/** Themes in the order of the regulation, items numbered through; each theme says what it comes to. Upright paper is narrow. */
export function matrixBlocks(brief: PlanBrief, words: Words, isNarrow: boolean): readonly Block[] {
  const { t, language } = words
  const columns = columnsOf(brief, words, isNarrow)
  const groups = groupByTheme(brief.items)
  if (groups.length === 0) return [paragraph(t('publish.noItems'))]
  let number = 0
  return [
    paragraph(t('publish.millions')),
    ...groups.flatMap(({ key, items }) => {
      const rows = items.map((item): Row => {
        number += 1
        return { ...item, number }
      })
      const rupiah = items.reduce((sum, { item }) => sum + totalRupiah(item), 0)
      const gain = items.reduce((sum, one) => sum + one.gain, 0)
      return [
        heading(2, t(`domain.theme.${key}`)),
        table(columns, rows, ''),
        paragraph(
          t('publish.themeSum', {
            count: items.length,
            rupiah: inMillions(rupiah, words) || '0',
            gain: formatGain(gain, language),
          }),
        ),
      ]
    }),
  ]
}
