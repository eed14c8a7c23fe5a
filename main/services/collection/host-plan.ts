// The plan that the region is looked at from: of a scenario its main line.
import type { PlanDocument, PlanId } from '../../../shared/domain/plan.ts'
import type { ReadDb } from '../../store/database.ts'
import { findDocument } from '../../store/documents.ts'
import { mainLineOf } from '../scenarios.ts'

export function findHost(db: ReadDb, planId: PlanId): PlanDocument | null {
  return findDocument(db, mainLineOf(db, planId))
}
