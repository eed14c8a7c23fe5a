// What the files that are kept for ever said when they were written.
import type { PlanDocument } from '../../shared/domain/plan.ts'

/** Without what came later, which such a file does not have and which is empty when it is read. */
export function asWritten({ systems, decisions, reviewNotes, plan, ...document }: PlanDocument): object {
  const { commitment, ...fields } = plan
  if (systems.length > 0 || decisions.length > 0 || reviewNotes.length > 0 || commitment !== null)
    throw new Error('a file of before has nothing that came later')
  return { ...document, plan: fields }
}
