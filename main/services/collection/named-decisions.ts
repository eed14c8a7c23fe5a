// What was decided otherwise in two states of a collection, with names in place of ids.
import type { DecisionDifference } from '../../../shared/collection/compare-collections.ts'
import type { CollectionState } from '../../../shared/collection/collection-state.ts'
import { pairSides } from '../../../shared/collection/overlaps.ts'
import type { NamedDecision } from '../../../shared/contract/collection-files.ts'
import type { PlanDocument } from '../../../shared/domain/plan.ts'
import { fingerprintOf } from '../../../shared/exchange/signature.ts'
import { cryptoTools } from '../../store/crypto-tools.ts'

interface Known {
  /** What is nearer to the user first. */
  readonly documents: readonly PlanDocument[]
  readonly states: readonly CollectionState[]
  /** The items of the roadmaps that count here; read only where a pair is named. */
  readonly itemNames: () => ReadonlyMap<string, string>
}

export function nameDecisions(
  decisions: readonly DecisionDifference[],
  { documents, states, itemNames }: Known,
): readonly NamedDecision[] {
  const agencies = new Map<string, string>()
  const note = (id: string, name: string) => agencies.has(id) || agencies.set(id, name)
  for (const document of documents) for (const { id, shortName } of document.agencies) note(id, shortName)
  for (const { files } of states) for (const { agencyId, agencyName } of files) note(agencyId, agencyName)
  const agencyName = (id: string) => agencies.get(id) ?? id
  const fingerprint = (key: string | null) => key && fingerprintOf(key, cryptoTools)
  return decisions.map((decision): NamedDecision => {
    switch (decision.kind) {
      case 'file': {
        const { file, ...rest } = decision
        const { title, revision, fileName } = file
        return { ...rest, agencyName: agencyName(file.agencyId), title, revision, fileName }
      }
      case 'unit': {
        const { agencyId, ...rest } = decision
        return { ...rest, agencyName: agencyName(agencyId) }
      }
      case 'key':
        return {
          kind: 'key',
          agencyName: agencyName(decision.agencyId),
          here: fingerprint(decision.here),
          there: fingerprint(decision.there),
        }
      case 'pair': {
        const { pair, ...rest } = decision
        const sides = pairSides(pair).map(({ itemId, agencyId }) => ({
          agencyName: agencyName(agencyId),
          itemName: itemNames().get(itemId) ?? null,
        }))
        return { ...rest, sides }
      }
      case 'rule':
      case 'damaged':
        return decision
    }
  })
}
