// Table revision: each row a frozen plan as the text of a roadmap file.
import type { PlanId } from '../../shared/domain/plan.ts'
import { revisionSummarySchema, type RevisionId, type RevisionSummary } from '../../shared/domain/revision.ts'
import type { ReadDb, Row, WriteDb } from './database.ts'
import { requireRow } from './require-row.ts'

const SUMMARY = 'SELECT id, number, name, made_at, reason, is_removed FROM revision WHERE plan_id = ?'

function toSummary(row: Row): RevisionSummary {
  const candidate = {
    id: row['id'],
    number: row['number'],
    name: row['name'],
    madeAt: row['made_at'],
    reason: row['reason'],
    isRemoved: row['is_removed'] === 1,
  }
  return requireRow(revisionSummarySchema, candidate, `revision ${String(row['id'])}`)
}

/** Newest first, removed ones included. */
export function listRevisions(db: ReadDb, planId: PlanId): readonly RevisionSummary[] {
  return db.all(`${SUMMARY} ORDER BY number DESC`, planId).map(toSummary)
}

export function findRevision(db: ReadDb, planId: PlanId, id: RevisionId): RevisionSummary | null {
  const row = db.find(`${SUMMARY} AND id = ?`, planId, id)
  return row === undefined ? null : toSummary(row)
}

/** The text of its roadmap file. */
export function findRevisionText(db: ReadDb, planId: PlanId, id: RevisionId): string | null {
  const row = db.find('SELECT roadmap FROM revision WHERE plan_id = ? AND id = ?', planId, id)
  return row === undefined ? null : String(row['roadmap'])
}

/** One more than the highest that was ever given, removed ones included. */
export function nextRevisionNumber(db: ReadDb, planId: PlanId): number {
  const row = db.find('SELECT max(number) AS number FROM revision WHERE plan_id = ?', planId)
  return Number(row?.['number'] ?? 0) + 1
}

/** Nobody looks at the text here: it is kept on one line, about a third smaller. */
export function insertRevision(
  db: WriteDb,
  planId: PlanId,
  revision: RevisionSummary,
  roadmapText: string,
): void {
  db.run(
    `INSERT INTO revision (plan_id, id, number, name, made_at, reason, is_removed, roadmap)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
    planId,
    revision.id,
    revision.number,
    revision.name,
    revision.madeAt,
    revision.reason,
    revision.isRemoved ? 1 : 0,
    JSON.stringify(JSON.parse(roadmapText)),
  )
}

/** Name and place in the bin; what was frozen never changes. */
export function updateRevision(
  db: WriteDb,
  planId: PlanId,
  { id, name, isRemoved }: Pick<RevisionSummary, 'id' | 'name' | 'isRemoved'>,
): void {
  db.run(
    'UPDATE revision SET name = ?, is_removed = ? WHERE plan_id = ? AND id = ?',
    name,
    isRemoved ? 1 : 0,
    planId,
    id,
  )
}
