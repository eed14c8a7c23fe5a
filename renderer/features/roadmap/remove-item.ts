// Into the bin, with a way back in the announcement; the selection goes on to the next row.
import type { Item } from '../../../shared/domain/item.ts'
import type { Row } from '../../../shared/schedule/rows.ts'
import { runAnnounced } from '../../state/app-store.ts'
import { useInteraction } from '../../state/interaction.ts'
import { announce } from '../../state/notice.ts'
import { takeBackNewItem } from '../../state/show-first.ts'
import { isToBeAdded } from '../../state/unstored-items.ts'
import { select, useView } from '../../state/view-store.ts'
import { focusGrid } from '../../parts/roadmap/focus-grid.ts'
import { rowAfter } from '../../parts/roadmap/row-ranges.ts'

export async function removeItems(items: readonly Item[], rows: readonly Row[]): Promise<void> {
  const [first] = items
  if (!first) return
  const all = items.map(item => item.id)
  const next = rowAfter(rows, new Set(all))
  // What the store never had needs no place in its bin.
  const ids = all.filter(id => !isToBeAdded(id))
  for (const id of all) if (isToBeAdded(id)) takeBackNewItem(id)
  const result = ids.length > 0 ? await runAnnounced({ type: 'item.delete', ids }) : null
  if (result && !result.ok) return
  // Whoever went on meanwhile, to another row or into a cell, stays there.
  const { selectedId } = useView.getState()
  if (useInteraction.getState().cell === null && (selectedId === null || all.includes(selectedId))) {
    select(next)
    // Where the details had the focus, those of another item take their place.
    focusGrid()
  }
  if (result) announce({ kind: 'deleted', name: first.name, count: ids.length })
}
