// What the files that are kept for ever said when they were written.
import type { PlanDocument } from '../../shared/domain/plan.ts'

/** Without the lists that came later, which such a file does not have and which are empty when it is read. */
export function asWritten({ systems, ...document }: PlanDocument): PlanDocument {
  if (systems.length > 0) throw new Error('a file of before has no systems')
  return document as PlanDocument
}
