// Which window or menu of the comparison and of the lines is open. Kept outside of the components, because a message that outlives them opens it too.
import { create } from 'zustand'
import type { RevisionId } from '../../shared/domain/revision.ts'
import { navigate, useApp } from './app-store.ts'

export type CompareDialog = 'menu' | 'manage' | 'differences' | 'lines' | 'make-scenario' | 'rename-scenario'

interface Open {
  readonly open: CompareDialog | null
  /** The revision whose name is to be typed. */
  readonly namingId: RevisionId | null
}

export const useCompareDialogs = create<Open>()(() => ({ open: null, namingId: null }))

/** Opens one of them, all of which belong to the roadmap; `namingId` puts the cursor into the name of a revision. */
export function openCompareDialog(open: CompareDialog, namingId: RevisionId | null = null): void {
  if (useApp.getState().place.screen !== 'roadmap') navigate({ screen: 'roadmap' })
  useCompareDialogs.setState({ open, namingId })
}

export function closeCompareDialog(): void {
  useCompareDialogs.setState({ open: null, namingId: null })
}
