// The window for proposals: whether it is open, from which framework it proposes, and from which it could.
import { create } from 'zustand'
import type { Framework, FrameworkId } from '../../shared/domain/framework.ts'
import { findMapping } from '../../shared/domain/mapping.ts'
import type { ShippedMapping } from '../../shared/domain/mapping-file.ts'
import type { PlanDocument } from '../../shared/domain/plan.ts'

interface ProposalsWindow {
  /** The framework whose data proposes; null while the window is closed. */
  readonly fromId: FrameworkId | null
}

export const useProposalsWindow = create<ProposalsWindow>()(() => ({ fromId: null }))

export function openProposals(fromId: FrameworkId): void {
  useProposalsWindow.setState({ fromId })
}

export function closeProposals(): void {
  useProposalsWindow.setState({ fromId: null })
}

function hasData(document: PlanDocument, { id }: Framework): boolean {
  return (
    document.assessments.some(one => one.frameworkId === id && one.levels.length > 0) ||
    document.items.some(item => item.effects.some(effect => effect.frameworkId === id))
  )
}

/** The other frameworks in which the plan has levels or effects; those first from which a table leads here. */
export function listProposingFrameworks(
  document: PlanDocument,
  frameworks: readonly Framework[],
  shipped: readonly ShippedMapping[],
  to: Framework,
): readonly Framework[] {
  const leadsHere = ({ id }: Framework) =>
    findMapping([...document.mappings, ...shipped], { fromFrameworkId: id, toFrameworkId: to.id }) !==
    undefined
  const others = frameworks.filter(one => one.id !== to.id && hasData(document, one))
  return [...others.filter(leadsHere), ...others.filter(one => !leadsHere(one))]
}
