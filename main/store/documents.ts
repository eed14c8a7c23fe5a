// A whole plan in one piece: read for a screen, written by an import.
import type { PlanDocument, PlanId } from '../../shared/domain/plan.ts'
import { listAgencies, putAgency } from './agencies.ts'
import { insertAssessment, listAssessments } from './assessments.ts'
import type { ReadDb, WriteDb } from './database.ts'
import { listDependencies, putDependency } from './dependencies.ts'
import { listEvidence, putEvidence } from './evidence.ts'
import { insertItem, listItems } from './items.ts'
import { listMappings, putMapping } from './mappings.ts'
import { findPlan, insertPlan } from './plans.ts'

export function findDocument(db: ReadDb, planId: PlanId): PlanDocument | null {
  const plan = findPlan(db, planId)
  if (plan === null) return null
  return {
    plan,
    agencies: listAgencies(db, planId),
    items: listItems(db, planId),
    dependencies: listDependencies(db, planId),
    assessments: listAssessments(db, planId),
    evidence: listEvidence(db, planId),
    mappings: listMappings(db, planId),
  }
}

/** Writes a plan that is not there yet. Call it inside a transaction. */
export function insertDocument(db: WriteDb, document: PlanDocument, isSample: boolean): void {
  const { id } = document.plan
  insertPlan(db, document.plan, isSample)
  for (const agency of document.agencies) putAgency(db, id, agency)
  for (const item of document.items) insertItem(db, id, item)
  for (const dependency of document.dependencies) putDependency(db, id, dependency)
  for (const assessment of document.assessments) insertAssessment(db, id, assessment)
  for (const evidence of document.evidence) putEvidence(db, id, evidence)
  for (const mapping of document.mappings) putMapping(db, id, mapping)
}
