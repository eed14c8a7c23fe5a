// The tables of the document: where we stand, the items by theme, what each year brings, and the money.
import type { AspectRows } from '../projection/assessment.ts'
import type { BriefItem, BriefYear, PlanBrief } from '../brief/plan-brief.ts'
import { totalRupiah } from '../domain/item.ts'
import {
  formatDay,
  formatGain,
  formatIndex,
  formatNumber,
  formatRupiahShort,
  formatWeight,
} from '../messages/format.ts'
import { bandOf } from '../projection/index-value.ts'
import type { Words } from '../report/words.ts'
import { heading, paragraph, table, type Block, type TextColumn } from './block.ts'
import { moneyTables, type MoneyByYear, type MoneyTable } from './money-tables.ts'
import { groupByTheme, namesOf } from './plan-names.ts'

export function positionSection({ aspects }: PlanBrief, { t, language }: Words): readonly Block[] {
  const valueOf = (units: number, weight: number) => formatIndex(units, language, weight)
  const columns: readonly TextColumn<AspectRows>[] = [
    { head: t('report.aspect'), toText: ({ aspect }) => aspect.name },
    { head: t('report.weight'), isNumber: true, toText: ({ weight }) => formatWeight(weight, language) },
    { head: t('report.now'), isNumber: true, toText: ({ now, weight }) => valueOf(now, weight) },
    { head: t('publish.planned'), isNumber: true, toText: ({ planned, weight }) => valueOf(planned, weight) },
    {
      head: t('report.gain'),
      isNumber: true,
      toText: ({ now, planned, weight }) =>
        planned === now ? '' : formatGain(planned - now, language, weight),
    },
  ]
  return [heading(2, t('publish.section.position')), table(columns, aspects, '')]
}

/** Nothing is said of what is nothing. */
const moneyText = (rupiah: number, { language }: Words) =>
  rupiah === 0 ? '' : formatRupiahShort(rupiah, language)

const gainText = (gain: number, { language }: Words) => (gain === 0 ? '' : formatGain(gain, language))

export function itemSections(brief: PlanBrief, words: Words): readonly Block[] {
  const { t, language } = words
  const names = namesOf(brief)
  let number = 0
  const columns: readonly TextColumn<BriefItem>[] = [
    {
      head: t('report.number'),
      isNumber: true,
      toText: () => {
        number += 1
        return formatNumber(number, language)
      },
    },
    { head: t('report.recap.item'), toText: ({ item }) => item.name },
    { head: t('sheet.item.agency'), toText: ({ item }) => names.agency(item.leadAgencyId) },
    {
      head: t('publish.time'),
      isShort: true,
      toText: ({ span }) => [formatDay(span.start, language), formatDay(span.end, language)],
    },
    {
      head: t('publish.kindAndStatus'),
      isShort: true,
      toText: ({ item }) => [t(`domain.category.${item.category}`), t(`domain.status.${item.status}`)],
    },
    { head: t('publish.indicators'), toText: ({ item }) => names.effects(item) },
    {
      head: t('publish.money'),
      isNumber: true,
      toText: ({ item }) => moneyText(totalRupiah(item), words),
    },
    { head: t('report.gain'), isNumber: true, toText: ({ gain }) => gainText(gain, words) },
  ]
  const groups = groupByTheme(brief.items)
  return [
    heading(2, t('publish.section.items')),
    ...(groups.length === 0 ? [paragraph(t('publish.noItems'))] : []),
    ...groups.flatMap(({ key, items }) => [heading(3, t(`domain.theme.${key}`)), table(columns, items, '')]),
  ]
}

export function yearSection({ years, framework }: PlanBrief, words: Words): readonly Block[] {
  const { t, language } = words
  const columns: readonly TextColumn<BriefYear>[] = [
    { head: t('publish.year'), toText: ({ year }) => String(year) },
    { head: t('overview.cutOff'), isShort: true, toText: ({ cutOff }) => formatDay(cutOff, language) },
    { head: t('publish.indexAtCutOff'), isNumber: true, toText: ({ index }) => formatIndex(index, language) },
    { head: t('report.predicate'), toText: ({ index }) => bandOf(framework, index).name },
    {
      head: t('publish.indexAtYearEnd'),
      isNumber: true,
      toText: ({ endIndex }) => formatIndex(endIndex, language),
    },
    { head: t('report.gain'), isNumber: true, toText: ({ rise }) => gainText(rise, words) },
    {
      head: t('publish.ending'),
      isNumber: true,
      toText: ({ ending }) => formatNumber(ending.length, language),
    },
    { head: t('publish.money'), isNumber: true, toText: ({ rupiah }) => moneyText(rupiah, words) },
  ]
  return [heading(2, t('publish.section.years')), table(columns, years, '')]
}

interface MoneyLine {
  readonly label: string
  readonly rupiah: MoneyByYear
}

function moneyTable({ head, years, lines, total }: MoneyTable, words: Words): Block {
  const { t } = words
  const columns: readonly TextColumn<MoneyLine>[] = [
    { head, toText: ({ label }) => label },
    ...years.map(
      (year): TextColumn<MoneyLine> => ({
        head: String(year),
        isNumber: true,
        toText: ({ rupiah }) => moneyText(rupiah.get(year) ?? 0, words),
      }),
    ),
    {
      head: t('publish.total'),
      isNumber: true,
      toText: ({ rupiah }) =>
        moneyText(
          [...rupiah.values()].reduce((sum, one) => sum + one, 0),
          words,
        ),
    },
  ]
  return table(columns, [...lines, { label: t('publish.total'), rupiah: total }], '')
}

export function moneySections(brief: PlanBrief, words: Words): readonly Block[] {
  const { t } = words
  const title = heading(2, t('publish.money'))
  if (brief.money.length === 0) return [title, paragraph(t('publish.noMoney'))]
  return [title, ...moneyTables(brief, words).map(table => moneyTable(table, words))]
}
