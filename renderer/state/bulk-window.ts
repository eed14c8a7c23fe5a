// Which items are being changed together; none while the window is closed.
import { create } from 'zustand'
import type { ItemId } from '../../shared/domain/item.ts'
import { useView } from './view-store.ts'

export const useBulk = create<{ readonly ids: readonly ItemId[] }>()(() => ({ ids: [] }))

/** Opens the window for these items; without them for those that are selected. */
export function openBulkEdit(ids: Iterable<ItemId> = useView.getState().selectedIds): void {
  useBulk.setState({ ids: [...ids] })
}

export function closeBulkEdit(): void {
  useBulk.setState({ ids: [] })
}
