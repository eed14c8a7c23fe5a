// Which items are being changed together; none while the window is closed.
import { create } from 'zustand'
import type { ItemId } from '../../shared/domain/item.ts'

export const useBulk = create<{ readonly ids: readonly ItemId[] }>()(() => ({ ids: [] }))

/** Opens the window for these items. */
export function openBulkEdit(ids: readonly ItemId[]): void {
  useBulk.setState({ ids })
}

export function closeBulkEdit(): void {
  useBulk.setState({ ids: [] })
}
