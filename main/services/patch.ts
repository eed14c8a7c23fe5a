// From changed rows to what changed in the document: the touched parts are read again, whole.
import type { DocumentPatch } from '../../shared/contract/contract.ts'
import type { AgencyId } from '../../shared/domain/agency.ts'
import type { AssessmentId } from '../../shared/domain/assessment.ts'
import type { DecisionId } from '../../shared/domain/decision.ts'
import type { DependencyId } from '../../shared/domain/dependency.ts'
import type { EvidenceId } from '../../shared/domain/evidence.ts'
import type { ItemId } from '../../shared/domain/item.ts'
import type { PlanId } from '../../shared/domain/plan.ts'
import type { ReviewNoteId } from '../../shared/domain/review-note.ts'
import type { SystemId } from '../../shared/domain/system.ts'
import { listAgencies } from '../store/agencies.ts'
import { findAssessment } from '../store/assessments.ts'
import type { ReadDb } from '../store/database.ts'
import { findDecision } from '../store/decisions.ts'
import { findDependency } from '../store/dependencies.ts'
import { findEvidence } from '../store/evidence.ts'
import { listItems } from '../store/items.ts'
import type { RowChange } from '../store/journal.ts'
import { listMappings } from '../store/mappings.ts'
import { findPlan } from '../store/plans.ts'
import { findReviewNote } from '../store/review-notes.ts'
import { findSystem } from '../store/systems.ts'

type Part =
  | 'plan'
  | 'agencies'
  | 'items'
  | 'dependencies'
  | 'assessments'
  | 'evidence'
  | 'mappings'
  | 'reviewNotes'
  | 'systems'
  | 'decisions'

/** The part of the document that a table holds. A table without an entry is a defect: its changes would not be seen. */
const PARTS: Readonly<Record<string, Part>> = {
  plan: 'plan',
  goal: 'plan',
  gate: 'plan',
  plan_commitment: 'plan',
  agency: 'agencies',
  item: 'items',
  item_effect: 'items',
  item_cost: 'items',
  item_supporting_agency: 'items',
  dependency: 'dependencies',
  assessment: 'assessments',
  assessment_level: 'assessments',
  evidence: 'evidence',
  mapping: 'mappings',
  mapping_row: 'mappings',
  review_note: 'reviewNotes',
  review_entry: 'reviewNotes',
  system: 'systems',
  decision: 'decisions',
}

function touchedIds(changes: readonly RowChange[]): ReadonlyMap<Part, ReadonlySet<string>> {
  const touched = new Map<Part, Set<string>>()
  for (const { table, key } of changes) {
    const part = PARTS[table]
    if (part === undefined) throw new Error(`no part of the document is known for the table ${table}`)
    const ids = touched.get(part) ?? new Set()
    touched.set(part, ids)
    // Every key begins with the plan; the id within it comes second.
    ids.add(String(key[1] ?? key[0]))
  }
  return touched
}

function putOrRemove<Row extends { readonly id: string }>(ids: ReadonlySet<string>, found: readonly Row[]) {
  const present = new Set<string>(found.map(row => row.id))
  return { put: found, remove: [...ids].filter(id => !present.has(id)) as Row['id'][] }
}

function findAll<Id, Row>(ids: ReadonlySet<Id>, find: (id: Id) => Row | null): readonly Row[] {
  return [...ids].map(find).filter(found => found !== null)
}

export function readPatch(db: ReadDb, planId: PlanId, changes: readonly RowChange[]): DocumentPatch {
  const touched = touchedIds(changes)
  const [agencies, items, dependencies, assessments, evidence, reviewNotes, systems, decisions] = [
    touched.get('agencies') as ReadonlySet<AgencyId> | undefined,
    touched.get('items') as ReadonlySet<ItemId> | undefined,
    touched.get('dependencies') as ReadonlySet<DependencyId> | undefined,
    touched.get('assessments') as ReadonlySet<AssessmentId> | undefined,
    touched.get('evidence') as ReadonlySet<EvidenceId> | undefined,
    touched.get('reviewNotes') as ReadonlySet<ReviewNoteId> | undefined,
    touched.get('systems') as ReadonlySet<SystemId> | undefined,
    touched.get('decisions') as ReadonlySet<DecisionId> | undefined,
  ]
  const plan = touched.has('plan') ? findPlan(db, planId) : null
  return {
    ...(plan !== null && { plan }),
    ...(agencies !== undefined && {
      agencies: putOrRemove(
        agencies,
        listAgencies(db, planId).filter(agency => agencies.has(agency.id)),
      ),
    }),
    ...(items !== undefined && { items: putOrRemove(items, listItems(db, planId, [...items])) }),
    ...(dependencies !== undefined && {
      dependencies: putOrRemove(
        dependencies,
        findAll(dependencies, id => findDependency(db, planId, id)),
      ),
    }),
    ...(assessments !== undefined && {
      assessments: putOrRemove(
        assessments,
        findAll(assessments, id => findAssessment(db, planId, id)),
      ),
    }),
    ...(evidence !== undefined && {
      evidence: putOrRemove(
        evidence,
        findAll(evidence, id => findEvidence(db, planId, id)),
      ),
    }),
    ...(touched.has('mappings') && { mappings: listMappings(db, planId) }),
    ...(reviewNotes !== undefined && {
      reviewNotes: putOrRemove(
        reviewNotes,
        findAll(reviewNotes, id => findReviewNote(db, planId, id)),
      ),
    }),
    ...(systems !== undefined && {
      systems: putOrRemove(
        systems,
        findAll(systems, id => findSystem(db, planId, id)),
      ),
    }),
    ...(decisions !== undefined && {
      decisions: putOrRemove(
        decisions,
        findAll(decisions, id => findDecision(db, planId, id)),
      ),
    }),
  }
}
