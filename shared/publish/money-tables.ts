// The money of the plan per year, once for each way to divide it: spreadsheet and document show the same tables.
import type { PlanBrief } from '../brief/plan-brief.ts'
import { CATEGORIES, FUND_SOURCES } from '../domain/item.ts'
import type { MoneyRow } from '../domain/sum-money.ts'
import type { Words } from '../report/words.ts'

/** Whole rupiah by year; a year without money is missing. */
export type MoneyByYear = ReadonlyMap<number, number>

export interface MoneyTable {
  readonly head: string
  readonly years: readonly number[]
  readonly lines: readonly { readonly label: string; readonly rupiah: MoneyByYear }[]
  readonly total: MoneyByYear
}

function addUp(rows: readonly MoneyRow[]): MoneyByYear {
  const sums = new Map<number, number>()
  for (const { year, rupiah } of rows) sums.set(year, (sums.get(year) ?? 0) + rupiah)
  return sums
}

/** The years of the plan, and any others for which money is planned, so that no rupiah is without a column. */
export function moneyYears({ years, money }: Pick<PlanBrief, 'years' | 'money'>): readonly number[] {
  const found = new Set([...years.map(({ year }) => year), ...money.map(({ year }) => year)])
  return [...found].toSorted((a, b) => a - b)
}

/** By category, by source and by agency; only lines that have money. */
export function moneyTables(brief: PlanBrief, { t }: Words): readonly MoneyTable[] {
  const { money, document } = brief
  const years = moneyYears(brief)
  const total = addUp(money)
  function tableOf<Key>(
    head: string,
    keys: readonly Key[],
    keyOf: (row: MoneyRow) => Key,
    labelOf: (key: Key) => string,
  ): MoneyTable {
    const groups = Map.groupBy(money, keyOf)
    const lines = keys.flatMap(key => {
      const rows = groups.get(key)
      return rows === undefined ? [] : [{ label: labelOf(key), rupiah: addUp(rows) }]
    })
    return { head, years, lines, total }
  }
  const agencies = new Map(document.agencies.map(({ id, name }) => [id, name]))
  return [
    tableOf(
      t('report.recap.category'),
      CATEGORIES,
      row => row.category,
      key => t(`domain.category.${key}`),
    ),
    tableOf(
      t('sheet.item.source'),
      FUND_SOURCES,
      row => row.source,
      key => t(`domain.source.${key}`),
    ),
    tableOf(
      t('sheet.item.agency'),
      [...agencies.keys()],
      row => row.agencyId,
      key => agencies.get(key) ?? key,
    ),
  ]
}
