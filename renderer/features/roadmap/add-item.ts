// New items, where a planner expects them: below the selected one and of its kind, after today; without one owned by the plan's agency.
import { LINE_LIMIT } from '../../../shared/base/text.ts'
import { copyItem } from '../../../shared/domain/copy-item.ts'
import type { Item, ItemId } from '../../../shared/domain/item.ts'
import { useApp } from '../../state/app-store.ts'
import { say } from '../../state/i18n.ts'
import { announce } from '../../state/notice.ts'
import { newId } from '../../state/new-id.ts'
import { proposedItem } from '../../state/new-item.ts'
import { copyAtOnce, showNewItem, storeNewItem } from '../../state/show-first.ts'
import { select, selectMade, useView } from '../../state/view-store.ts'
import { focusDetails } from './focus-details.ts'
import { positionsBelow, positionsOfCopies } from './positions-below.ts'
import { showRows } from '../../state/projection-view.ts'

/** Adds an item with what is `given`, selects it and opens its name for typing. */
export function addItem(given: Given = {}): void {
  const { selectedId } = useView.getState()
  const below = selectedId ? useApp.getState().itemsById.get(selectedId) : undefined
  const item = proposedBelow(given, below)
  if (!item) return
  showRows()
  void storeNewItem(item)
  select(item.id, { reveal: true, open: true })
  focusDetails({ selectText: true })
}

/**
 * Shows a new item below another and of the same kind, so that it stands in the same groups; answers its id. It is stored
 * when its name is typed.
 */
export function showItemBelow(item: Item): ItemId | null {
  const added = proposedBelow({}, item)
  if (!added) return null
  showRows()
  showNewItem(added)
  select(added.id, { reveal: 'next' })
  return added.id
}

type Given = Partial<Pick<Item, 'category' | 'theme' | 'leadAgencyId' | 'effects' | 'milestone'>>

function proposedBelow(given: Given, below: Item | undefined): Item | null {
  const { document, today } = useApp.getState()
  if (!document) return null
  return proposedItem(document, today, {
    ...given,
    id: newId(),
    name: say(given.milestone === true ? 'milestones.newName' : 'roadmap.newItemName'),
    category: given.category ?? below?.category ?? 'instrument',
    theme: given.theme ?? below?.theme ?? 'governance',
    leadAgencyId: given.leadAgencyId ?? below?.leadAgencyId ?? document.plan.agencyId,
    position: positionsBelow(document.items, below, 1)[0] ?? 0,
  })
}

/** A copy right below each of the items, in one step; the copies are what is selected from now on. */
export async function duplicateItems(items: readonly Item[]): Promise<void> {
  const { document } = useApp.getState()
  const [first] = items
  if (!document || !first) return
  const copyOf = (name: string) => say('inspector.copyName', { name })
  const longest = LINE_LIMIT - copyOf('').length
  const positions = positionsOfCopies(document.items, items)
  const copies = items.map((original, index) => ({
    original,
    copy: copyItem(original, {
      id: newId<ItemId>(),
      name: copyOf(original.name.slice(0, longest)),
      position: positions[index] ?? original.position,
    }),
  }))
  const ids = new Set(copies.map(({ copy }) => copy.id))
  const copying = copyAtOnce(copies, () => {
    const { selectedId } = useView.getState()
    if (selectedId !== null && ids.has(selectedId)) selectMade(items.map(({ id }) => id))
  })
  showRows()
  selectMade([...ids])
  const result = await copying
  if (result?.ok) announce({ kind: 'duplicated', name: first.name, count: copies.length })
}
