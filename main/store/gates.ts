// Table gate: the fiscal gates of a plan.
import type { Gate, GateId } from '../../shared/domain/gate.ts'
import type { PlanId } from '../../shared/domain/plan.ts'
import type { ReadDb, Row, WriteDb } from './database.ts'

export function listGateRows(db: ReadDb, planId: PlanId): readonly Row[] {
  return db.all('SELECT * FROM gate WHERE plan_id = ? ORDER BY ordinal, id', planId)
}

/** A gate as its row says it, unchecked. */
export function toGate(row: Row): Record<string, unknown> {
  return {
    id: row['id'],
    kind: row['kind'],
    name: row['name'],
    monthDay: row['month_day'],
    yearOffset: row['year_offset'],
    isShown: row['is_shown'] === 1,
  }
}

/** Adds a gate or replaces the one with its id; a new one comes last. */
export function putGate(db: WriteDb, planId: PlanId, gate: Gate): void {
  db.run(
    `INSERT INTO gate (plan_id, id, kind, name, month_day, year_offset, is_shown, ordinal)
     VALUES (?, ?, ?, ?, ?, ?, ?, (SELECT coalesce(max(ordinal) + 1, 0) FROM gate WHERE plan_id = ?))
     ON CONFLICT (plan_id, id) DO UPDATE SET kind = excluded.kind, name = excluded.name,
       month_day = excluded.month_day, year_offset = excluded.year_offset, is_shown = excluded.is_shown`,
    planId,
    gate.id,
    gate.kind,
    gate.name,
    gate.monthDay,
    gate.yearOffset,
    gate.isShown ? 1 : 0,
    planId,
  )
}

export function removeGate(db: WriteDb, planId: PlanId, id: GateId): void {
  db.run('DELETE FROM gate WHERE plan_id = ? AND id = ?', planId, id)
}
