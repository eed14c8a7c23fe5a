// Adding, changing and removing evidence. Each is one step that undo takes back.
import type { Evidence, EvidenceId, EvidenceState } from '../../../../shared/domain/evidence.ts'
import type { ItemId } from '../../../../shared/domain/item.ts'
import { runAnnounced, runCommand, useApp } from '../../../state/app-store.ts'
import { announce } from '../../../state/notice.ts'
import { newId } from '../../../state/new-id.ts'

export type EvidencePlace = Pick<Evidence, 'frameworkId' | 'indicatorId' | 'level'>

/** The evidence of one level, in its order. */
export function evidenceOf(all: readonly Evidence[], place: EvidencePlace): readonly Evidence[] {
  return all
    .filter(
      one =>
        one.frameworkId === place.frameworkId &&
        one.indicatorId === place.indicatorId &&
        one.level === place.level,
    )
    .toSorted((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1))
}

/** The last of its level. `itemId`: the item that delivers the level, where there is exactly one. */
export async function addEvidence(
  place: EvidencePlace,
  name: string,
  itemId: ItemId | null,
): Promise<EvidenceId | null> {
  const id = newId<EvidenceId>()
  const reply = await runCommand(() => {
    const last = evidenceOf(useApp.getState().document?.evidence ?? [], place).at(-1)
    const position = (last?.position ?? 0) + 1
    const evidence: Evidence = {
      ...place,
      id,
      name,
      kind: 'report',
      state: 'missing',
      itemId,
      note: '',
      link: '',
      position,
    }
    return { type: 'evidence.put', evidence }
  })
  return reply.ok ? id : null
}

/** On top of what is stored when its turn comes: two quick changes lose none, and what another window removed stays away. */
export async function changeEvidence(
  evidence: Evidence,
  change: Partial<Omit<Evidence, 'id'>>,
): Promise<boolean> {
  const reply = await runCommand(() => {
    const stored = useApp.getState().document?.evidence.find(one => one.id === evidence.id)
    return stored === undefined ? 'evidence' : { type: 'evidence.put', evidence: { ...stored, ...change } }
  })
  return reply.ok
}

export function setState(evidence: Evidence, state: EvidenceState): void {
  void changeEvidence(evidence, { state })
}

export async function removeEvidence({ id, name }: Evidence): Promise<boolean> {
  const reply = await runAnnounced({ type: 'evidence.remove', id })
  if (reply.ok) announce({ kind: 'evidence-removed', name })
  return reply.ok
}
