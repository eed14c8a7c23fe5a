// Writes a plan that came as one piece: the sample, a new plan, later the files of other agencies. All or nothing.
import { err, ok, type Result } from '../../shared/base/result.ts'
import type { AppError } from '../../shared/contract/errors.ts'
import type { PlanDocument } from '../../shared/domain/plan.ts'
import type { WriteDb } from '../store/database.ts'
import { insertDocument } from '../store/documents.ts'
import { hasPlan } from '../store/plans.ts'

/** The place of a dependency that ties the same two items as one before it: the database keeps one per pair. */
function findSecondOfPair({ dependencies }: PlanDocument): string | null {
  const seen = new Set<string>()
  for (const [index, { predecessorId, successorId }] of dependencies.entries()) {
    const pair = `${predecessorId} ${successorId}`
    if (seen.has(pair)) return `dependencies[${index}]`
    seen.add(pair)
  }
  return null
}

/**
 * The document has come through the exchange ladder or was made here, so its schema, references and freedom of cycles
 * are not checked again. It begins with an empty history: an import is not undone step by step.
 */
export function importPlan(db: WriteDb, document: PlanDocument, isSample: boolean): Result<null, AppError> {
  const second = findSecondOfPair(document)
  if (second !== null) return err({ code: 'roadmap-unreadable', where: second })
  return db.transaction(() => {
    if (hasPlan(db, document.plan.id)) return err({ code: 'roadmap-unreadable', where: 'plan.id' })
    insertDocument(db, document, isSample)
    return ok(null)
  })
}
