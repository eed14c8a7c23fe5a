// What a newer revision of a roadmap brings besides its items: only the kinds are told, not each change.
import type { PlanDocument } from '../domain/plan.ts'

const OTHER_CHANGES = ['commitment', 'answers', 'systems', 'assessment', 'plan'] as const
export type OtherChange = (typeof OTHER_CHANGES)[number]

function partOf(
  kind: OtherChange,
  { plan, agencies, assessments, evidence, mappings, reviewNotes, systems }: PlanDocument,
): unknown {
  switch (kind) {
    case 'commitment':
      return plan.commitment
    case 'answers':
      return reviewNotes
    case 'systems':
      return systems
    case 'assessment':
      return [assessments, evidence, mappings]
    case 'plan':
      return [{ ...plan, commitment: null }, agencies]
  }
}

/** A revision with another commitment and nothing else: `['commitment']`. Both were read by the same schema, field by field. */
export function otherChanges(before: PlanDocument, after: PlanDocument): readonly OtherChange[] {
  const isSame = (kind: OtherChange) =>
    JSON.stringify(partOf(kind, before)) === JSON.stringify(partOf(kind, after))
  return OTHER_CHANGES.filter(kind => !isSame(kind))
}
