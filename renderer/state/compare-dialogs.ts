// Which window or menu of the comparison and of the lines is open. Kept outside of the components, because a message that outlives them opens it too.
import { create } from 'zustand'
import type { ItemId } from '../../shared/domain/item.ts'
import type { RevisionId } from '../../shared/domain/revision.ts'
import { navigate, useApp } from './app-store.ts'

export type CompareDialog = 'menu' | 'manage' | 'differences' | 'lines' | 'make-scenario' | 'rename-scenario'

interface Open {
  readonly open: CompareDialog | null
  /** The revision whose name is to be typed. */
  readonly namingId: RevisionId | null
  /** The item of which alone the differences are shown. */
  readonly itemId: ItemId | null
}

const CLOSED: Open = { open: null, namingId: null, itemId: null }

export const useCompareDialogs = create<Open>()(() => CLOSED)

/** Opens one of them, all of which belong to the roadmap; `namingId` puts the cursor into the name of a revision. */
export function openCompareDialog(open: CompareDialog, namingId: RevisionId | null = null): void {
  if (useApp.getState().place.screen !== 'roadmap') navigate({ screen: 'roadmap' })
  useCompareDialogs.setState({ open, namingId, itemId: null })
}

/** Opens the differences of one item; with null those of all. */
export function openDifferencesOf(itemId: ItemId | null): void {
  useCompareDialogs.setState({ ...CLOSED, open: 'differences', itemId })
}

export function closeCompareDialog(): void {
  useCompareDialogs.setState(CLOSED)
}
