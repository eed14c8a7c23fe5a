// Writes a plan that comes as one piece: the sample, a new plan. All or nothing.
import { err, ok, type Result } from '../../shared/base/result.ts'
import type { AppError } from '../../shared/contract/errors.ts'
import type { PlanDocument } from '../../shared/domain/plan.ts'
import type { WriteDb } from '../store/database.ts'
import { insertDocument } from '../store/documents.ts'
import { hasPlan } from '../store/plans.ts'

/**
 * The document has come through the exchange ladder or was made here, so its schema, references and freedom of cycles
 * are not checked again. It begins with an empty history: an import is not undone step by step.
 */
export function importPlan(db: WriteDb, document: PlanDocument, isSample: boolean): Result<null, AppError> {
  return db.transaction(() => {
    if (hasPlan(db, document.plan.id)) return err({ code: 'roadmap-unreadable', where: 'plan.id' })
    insertDocument(db, document, isSample)
    return ok(null)
  })
}
