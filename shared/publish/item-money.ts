// The money of one item, as tables of the plan have it.
import type { Item } from '../domain/item.ts'
import type { Words } from '../report/words.ts'

/** Whole rupiah planned in a year. */
export function rupiahIn({ costs }: Pick<Item, 'costs'>, year: number): number {
  return costs.reduce((sum, cost) => sum + (cost.year === year ? cost.rupiah : 0), 0)
}

/** Each source once, in the order in which the item names them. */
export function sourceNames({ costs }: Pick<Item, 'costs'>, { t }: Words): readonly string[] {
  return [...new Set(costs.map(({ source }) => t(`domain.source.${source}`)))]
}
