// A plan of many items with long names, made of those of the sample again and again.
import type { Item, ItemId } from '../../shared/domain/item.ts'
import type { PlanDocument } from '../../shared/domain/plan.ts'
import { loadSample } from './sample.ts'

export function longPlan(count: number): PlanDocument {
  const sample = loadSample()
  const { items } = sample
  const copies = Array.from({ length: count }, (_, at): Item => {
    const item = items[at % items.length]
    if (item === undefined) throw new Error('the sample has no items')
    if (at < items.length) return item
    return {
      ...item,
      id: `copy-${at}` as ItemId,
      name: `${item.name} putaran ke-${Math.floor(at / items.length)} di seluruh kecamatan dan desa`.slice(
        0,
        160,
      ),
      position: item.position + at,
    }
  })
  return { ...sample, items: copies }
}
