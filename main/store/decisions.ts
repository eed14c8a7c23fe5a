// Table decision: what meetings decided about a plan.
import { decisionSchema, type Decision, type DecisionId } from '../../shared/domain/decision.ts'
import type { PlanId } from '../../shared/domain/plan.ts'
import type { ReadDb, Row, WriteDb } from './database.ts'
import { requireRow } from './require-row.ts'

function toDecision(row: Row): Decision {
  const candidate = {
    id: row['id'],
    itemId: row['item_id'],
    what: row['what'],
    who: row['who'],
    until: row['until'],
    decidedOn: row['decided_on'],
  }
  return requireRow(decisionSchema, candidate, `decision ${String(row['id'])}`)
}

export function listDecisions(db: ReadDb, planId: PlanId): readonly Decision[] {
  return db.all('SELECT * FROM decision WHERE plan_id = ? ORDER BY decided_on, id', planId).map(toDecision)
}

export function findDecision(db: ReadDb, planId: PlanId, id: DecisionId): Decision | null {
  const row = db.find('SELECT * FROM decision WHERE plan_id = ? AND id = ?', planId, id)
  return row === undefined ? null : toDecision(row)
}

export function countDecisions(db: ReadDb, planId: PlanId): number {
  return Number(db.find('SELECT count(*) AS n FROM decision WHERE plan_id = ?', planId)?.['n'])
}

export function putDecision(db: WriteDb, planId: PlanId, decision: Decision): void {
  db.run(
    `INSERT INTO decision (plan_id, id, item_id, what, who, until, decided_on)
     VALUES (?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (plan_id, id) DO UPDATE SET item_id = excluded.item_id, what = excluded.what, who = excluded.who,
       until = excluded.until, decided_on = excluded.decided_on`,
    planId,
    decision.id,
    decision.itemId,
    decision.what,
    decision.who,
    decision.until,
    decision.decidedOn,
  )
}

export function removeDecision(db: WriteDb, planId: PlanId, id: DecisionId): void {
  db.run('DELETE FROM decision WHERE plan_id = ? AND id = ?', planId, id)
}
