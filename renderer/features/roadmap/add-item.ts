// New items, where a planner expects them: below the selected one, after today, owned by the plan's agency.
import { LINE_LIMIT } from '../../../shared/base/text.ts'
import type { Item, ItemId } from '../../../shared/domain/item.ts'
import { runAnnounced, useApp } from '../../state/app-store.ts'
import { say } from '../../state/i18n.ts'
import { newId } from '../../state/new-id.ts'
import { proposedItem } from '../../state/new-item.ts'
import { select, useView } from '../../state/view-store.ts'
import { focusDetails } from './focus-details.ts'
import { positionsBelow } from './positions-below.ts'

/** Adds an item with what is `given`, selects it and opens its name for typing. */
export async function addItem(given: Given = {}): Promise<void> {
  const { selectedId } = useView.getState()
  const below = selectedId ? useApp.getState().itemsById.get(selectedId) : undefined
  const id = await storeNewItem(given, below)
  if (id === null) return
  select(id, { reveal: true, open: true })
  focusDetails({ selectText: true })
}

/** Adds an item below another and of the same kind, so that it stands in the same groups; answers its id. */
export async function addItemBelow(item: Item): Promise<ItemId | null> {
  const { category, theme, leadAgencyId } = item
  const id = await storeNewItem({ category, theme, leadAgencyId }, item)
  if (id !== null) select(id, { reveal: true })
  return id
}

type Given = Partial<Pick<Item, 'category' | 'theme' | 'leadAgencyId' | 'effects'>>

/** Answers the id, or null where it was refused. */
async function storeNewItem(given: Given, below: Item | undefined): Promise<ItemId | null> {
  const { document, today } = useApp.getState()
  if (!document) return null
  const item = proposedItem(document, today, {
    ...given,
    id: newId(),
    name: say('roadmap.newItemName'),
    category: given.category ?? below?.category ?? 'instrument',
    theme: given.theme ?? below?.theme ?? 'governance',
    position: positionsBelow(document.items, below, 1)[0] ?? 0,
  })
  const result = await runAnnounced({ type: 'item.add', item })
  return result.ok ? item.id : null
}

/** A copy right below the original. */
export async function duplicateItem(item: Item): Promise<void> {
  const copyId = newId<ItemId>()
  const copyOf = (name: string) => say('inspector.copyName', { name })
  const name = copyOf(item.name.slice(0, LINE_LIMIT - copyOf('').length))
  const result = await runAnnounced({ type: 'item.duplicate', id: item.id, newId: copyId, name })
  if (result.ok) select(copyId, { reveal: true })
}
