// Into the bin, with a way back in the announcement; the selection goes on to the next row.
import type { Item } from '../../../shared/domain/item.ts'
import { runCommand } from '../../state/app-store.ts'
import { announce } from '../../state/notice.ts'
import { select } from '../../state/view-store.ts'

export async function removeItem(item: Item): Promise<void> {
  const result = await runCommand({ type: 'item.delete', ids: [item.id] })
  if (!result.ok) return
  select(null)
  announce({ kind: 'deleted', name: item.name, count: 1 })
}
