// Into the bin, with a way back in the announcement; the selection goes on to the next row.
import type { Item } from '../../../shared/domain/item.ts'
import type { Row } from '../../../shared/schedule/rows.ts'
import { useApp } from '../../state/app-store.ts'
import { useInteraction } from '../../state/interaction.ts'
import { announce } from '../../state/notice.ts'
import { removeAtOnce, takeBackNewItem } from '../../state/show-first.ts'
import { isToBeAdded } from '../../state/unstored-items.ts'
import { select, selectMade, useView } from '../../state/view-store.ts'
import { focusGrid } from '../../parts/roadmap/focus-grid.ts'
import { rowAfter } from '../../parts/roadmap/row-ranges.ts'

export async function removeItems(items: readonly Item[], rows: readonly Row[]): Promise<void> {
  const planId = useApp.getState().document?.plan.id
  const all = items.map(item => item.id)
  const next = rowAfter(rows, new Set(all))
  // What the store never had needs no place in its bin.
  const stored = items.filter(({ id }) => !isToBeAdded(id))
  for (const id of all) if (isToBeAdded(id)) takeBackNewItem(id)
  const removing = stored.length > 0 ? removeAtOnce(stored) : null
  const { selectedId } = useView.getState()
  if (selectedId === null || all.includes(selectedId)) select(next)
  // Where the details had the focus, those of another item take their place.
  focusGrid()
  const result = await removing
  if (!result) return
  const [removed] = stored
  if (result.ok && removed) announce({ kind: 'deleted', name: removed.name, count: stored.length })
  // Whoever went on meanwhile, to another row, plan or into a cell, stays there.
  const isWaiting = useView.getState().selectedId === next && useInteraction.getState().cell === null
  if (!result.ok && isWaiting && useApp.getState().document?.plan.id === planId)
    selectMade(stored.map(({ id }) => id))
}
