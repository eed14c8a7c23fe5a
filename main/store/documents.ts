// A whole plan in one piece: read for a screen, written by an import.
import type { PlanDocument, PlanId } from '../../shared/domain/plan.ts'
import { listAgencies, insertAgencies } from './agencies.ts'
import { insertAssessment, listAssessments } from './assessments.ts'
import type { ReadDb, WriteDb } from './database.ts'
import { listDecisions, putDecision } from './decisions.ts'
import { listDependencies, putDependency } from './dependencies.ts'
import { listEvidence, putEvidence } from './evidence.ts'
import { insertItem, listItems } from './items.ts'
import { readUndoableTables } from './journal.ts'
import { listMappings, putMapping } from './mappings.ts'
import { putGate } from './gates.ts'
import { quotedName } from './quoted-name.ts'
import { findPlan, insertPlan, putCommitment, putGoal, updatePlan } from './plans.ts'
import { addToReviewNote, listReviewNotes } from './review-notes.ts'
import { listSystems, putSystem } from './systems.ts'

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
    reviewNotes: listReviewNotes(db, planId),
    systems: listSystems(db, planId),
    decisions: listDecisions(db, planId),
  }
}

function insertParts(db: WriteDb, document: PlanDocument): void {
  const { id } = document.plan
  insertAgencies(db, id, document.agencies)
  for (const item of document.items) insertItem(db, id, item)
  for (const dependency of document.dependencies) putDependency(db, id, dependency)
  for (const assessment of document.assessments) insertAssessment(db, id, assessment)
  for (const evidence of document.evidence) putEvidence(db, id, evidence)
  for (const mapping of document.mappings) putMapping(db, id, mapping)
  for (const note of document.reviewNotes) addToReviewNote(db, id, note)
  for (const system of document.systems) putSystem(db, id, system)
  for (const decision of document.decisions) putDecision(db, id, decision)
}

/** Writes a plan that is not there yet. Call it inside a transaction. */
export function insertDocument(db: WriteDb, document: PlanDocument, isSample: boolean): void {
  insertPlan(db, document.plan, isSample)
  insertParts(db, document)
}

/**
 * Puts a document in the place of the plan of the same id. Call it inside a transaction. A recording of it holds only the
 * rows that are others afterwards.
 */
export function replaceDocument(db: WriteDb, document: PlanDocument): void {
  const { plan } = document
  // The plan names its agency, which is away for a moment.
  db.exec('PRAGMA defer_foreign_keys = ON')
  for (const { name } of readUndoableTables(db))
    if (name !== 'plan') db.run(`DELETE FROM ${quotedName(name)} WHERE plan_id = ?`, plan.id)
  updatePlan(db, plan)
  for (const goal of plan.goals) putGoal(db, plan.id, goal)
  for (const gate of plan.gates) putGate(db, plan.id, gate)
  putCommitment(db, plan.id, plan.commitment)
  insertParts(db, document)
}
