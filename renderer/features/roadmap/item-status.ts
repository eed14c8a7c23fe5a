// What a new status of an item brings with it.
import type { Item, ItemFields, Status } from '../../../shared/domain/item.ts'

/** Done means that the real end is known: today, or the planned end where that has passed. */
export function statusFields(
  item: Item,
  status: Status,
  today: Item['end'],
): Partial<Pick<ItemFields, 'status' | 'actualEnd' | 'progressPercent'>> {
  if (status === 'done')
    return {
      status,
      actualEnd: item.actualEnd ?? (item.end < today ? item.end : today),
      progressPercent: 100,
    }
  return { status, actualEnd: null }
}
