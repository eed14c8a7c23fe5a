// The name of an item, which selects it.
import type { ItemId } from '../../../../shared/domain/item.ts'
import { useApp } from '../../../state/app-store.ts'
import { select } from '../../../state/view-store.ts'

export function ItemLink({ id }: { id: ItemId }) {
  const name = useApp(state => state.itemsById.get(id)?.name ?? '')
  return (
    <button type="button" className="rm-link" onClick={() => select(id, { reveal: true })}>
      {name}
    </button>
  )
}
