// What the items of a group come to together: money, gain, and the time from the first start to the last end.
import { type Item, type ItemId, isActive, totalRupiah } from '../../../../shared/domain/item.ts'
import type { IndexUnits, Projection } from '../../../../shared/projection/projection.ts'
import type { ScheduledItem, Span } from '../../../../shared/schedule/scheduled-item.ts'
import { gainOf } from '../item-words.ts'

export interface GroupTotals {
  readonly rupiah: number
  readonly gain: IndexUnits
  /** Null where no item of the group has dates. */
  readonly span: Span | null
}

interface TotalFacts {
  readonly itemOf: (id: ItemId) => Item | undefined
  readonly schedule: ReadonlyMap<ItemId, ScheduledItem>
  readonly projection: Projection | null
}

/** Of what is still meant to happen: what was dropped costs nothing and raises nothing. */
export function sumGroup(ids: readonly ItemId[], { itemOf, schedule, projection }: TotalFacts): GroupTotals {
  let rupiah = 0
  let gain = 0
  let start = Infinity
  let end = -Infinity
  for (const id of ids) {
    const item = itemOf(id)
    if (!item || !isActive(item)) continue
    rupiah += totalRupiah(item)
    if (projection) gain += gainOf(projection, id)
    const span = schedule.get(id)?.effective
    if (!span) continue
    start = Math.min(start, span.start)
    end = Math.max(end, span.end)
  }
  return { rupiah, gain, span: end < start ? null : { start, end } }
}
