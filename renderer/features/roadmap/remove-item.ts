// Into the bin, with a way back in the announcement; the selection goes on to the next row.
import type { Item } from '../../../shared/domain/item.ts'
import type { Row } from '../../../shared/schedule/rows.ts'
import { runAnnounced } from '../../state/app-store.ts'
import { announce } from '../../state/notice.ts'
import { select } from '../../state/view-store.ts'
import { focusGrid } from './focus-grid.ts'
import { rowAfter } from './row-ranges.ts'

export async function removeItems(items: readonly Item[], rows: readonly Row[]): Promise<void> {
  const [first] = items
  if (!first) return
  const ids = items.map(item => item.id)
  const next = rowAfter(rows, new Set(ids))
  const result = await runAnnounced({ type: 'item.delete', ids })
  if (!result.ok) return
  select(next)
  // Where the details had the focus, those of another item take their place.
  focusGrid()
  announce({ kind: 'deleted', name: first.name, count: ids.length })
}
