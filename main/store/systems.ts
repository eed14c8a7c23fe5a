// Table system: the applications and data sets of a plan.
import type { AgencyId } from '../../shared/domain/agency.ts'
import type { PlanId } from '../../shared/domain/plan.ts'
import { systemSchema, type System, type SystemId } from '../../shared/domain/system.ts'
import type { ReadDb, Row, WriteDb } from './database.ts'
import { requireRow } from './require-row.ts'

function toSystem(row: Row): System {
  const candidate = {
    id: row['id'],
    name: row['name'],
    kind: row['kind'],
    agencyId: row['agency_id'],
    connectedOn: row['connected_on'],
    note: row['note'],
  }
  return requireRow(systemSchema, candidate, `system ${String(row['id'])}`)
}

export function listSystems(db: ReadDb, planId: PlanId): readonly System[] {
  return db.all('SELECT * FROM system WHERE plan_id = ? ORDER BY name, id', planId).map(toSystem)
}

export function findSystem(db: ReadDb, planId: PlanId, id: SystemId): System | null {
  const row = db.find('SELECT * FROM system WHERE plan_id = ? AND id = ?', planId, id)
  return row === undefined ? null : toSystem(row)
}

export function putSystem(db: WriteDb, planId: PlanId, system: System): void {
  db.run(
    `INSERT INTO system (plan_id, id, name, kind, agency_id, connected_on, note)
     VALUES (?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (plan_id, id) DO UPDATE SET name = excluded.name, kind = excluded.kind,
       agency_id = excluded.agency_id, connected_on = excluded.connected_on, note = excluded.note`,
    planId,
    system.id,
    system.name,
    system.kind,
    system.agencyId,
    system.connectedOn,
    system.note,
  )
}

export function removeSystem(db: WriteDb, planId: PlanId, id: SystemId): void {
  db.run('DELETE FROM system WHERE plan_id = ? AND id = ?', planId, id)
}

export function countSystemsOfAgency(db: ReadDb, planId: PlanId, id: AgencyId): number {
  return Number(
    db.find('SELECT count(*) AS n FROM system WHERE plan_id = ? AND agency_id = ?', planId, id)?.['n'],
  )
}
