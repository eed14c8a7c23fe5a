// Table evidence: what is to be shown for the levels of an indicator.
import { evidenceSchema, type Evidence, type EvidenceId } from '../../shared/domain/evidence.ts'
import type { PlanId } from '../../shared/domain/plan.ts'
import type { ReadDb, Row, WriteDb } from './database.ts'
import { requireRow } from './require-row.ts'

function toEvidence(row: Row): Evidence {
  const candidate = {
    id: row['id'],
    frameworkId: row['framework_id'],
    indicatorId: row['indicator_id'],
    level: row['level'],
    name: row['name'],
    kind: row['kind'],
    state: row['state'],
    itemId: row['item_id'],
    note: row['note'],
    link: row['link'],
    position: row['position'],
  }
  return requireRow(evidenceSchema, candidate, `evidence ${String(row['id'])}`)
}

export function listEvidence(db: ReadDb, planId: PlanId): readonly Evidence[] {
  return db
    .all(
      'SELECT * FROM evidence WHERE plan_id = ? ORDER BY framework_id, indicator_id, level, position, id',
      planId,
    )
    .map(toEvidence)
}

export function findEvidence(db: ReadDb, planId: PlanId, id: EvidenceId): Evidence | null {
  const row = db.find('SELECT * FROM evidence WHERE plan_id = ? AND id = ?', planId, id)
  return row === undefined ? null : toEvidence(row)
}

export function countEvidence(db: ReadDb, planId: PlanId): number {
  return Number(db.find('SELECT count(*) AS n FROM evidence WHERE plan_id = ?', planId)?.['n'])
}

export function putEvidence(db: WriteDb, planId: PlanId, evidence: Evidence): void {
  db.run(
    `INSERT INTO evidence (plan_id, id, framework_id, indicator_id, level, name, kind, state, item_id, note, link, position)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (plan_id, id) DO UPDATE SET framework_id = excluded.framework_id,
       indicator_id = excluded.indicator_id, level = excluded.level, name = excluded.name, kind = excluded.kind,
       state = excluded.state, item_id = excluded.item_id, note = excluded.note, link = excluded.link,
       position = excluded.position`,
    planId,
    evidence.id,
    evidence.frameworkId,
    evidence.indicatorId,
    evidence.level,
    evidence.name,
    evidence.kind,
    evidence.state,
    evidence.itemId,
    evidence.note,
    evidence.link,
    evidence.position,
  )
}

export function removeEvidence(db: WriteDb, planId: PlanId, id: EvidenceId): void {
  db.run('DELETE FROM evidence WHERE plan_id = ? AND id = ?', planId, id)
}
