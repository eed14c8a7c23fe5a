// What is planned to be spent per year, by agency, fund source and category. Suspended and cancelled items cost nothing.
import type { AgencyId } from './agency.ts'
import { isActive, type Category, type FundSource, type Item } from './item.ts'

export interface MoneyRow {
  readonly agencyId: AgencyId
  readonly year: number
  readonly source: FundSource
  readonly category: Category
  /** Whole rupiah. */
  readonly rupiah: number
}

/**
 * One row for each agency, year, source and category that any active item has money in. Two items of one agency with
 * Rp 100 from APBD in 2027, both people, are one row of Rp 200.
 */
export function sumMoney(
  items: Iterable<{ readonly item: Item; readonly agencyId: AgencyId }>,
): readonly MoneyRow[] {
  const sums = new Map<string, MoneyRow>()
  for (const { item, agencyId } of items) {
    if (!isActive(item)) continue
    for (const { year, source, rupiah } of item.costs) {
      const key = [agencyId, year, source, item.category].join(' ')
      const known = sums.get(key)?.rupiah ?? 0
      sums.set(key, { agencyId, year, source, category: item.category, rupiah: known + rupiah })
    }
  }
  return [...sums.values()]
}
