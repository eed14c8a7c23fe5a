// Table agency: the agencies of one plan, in the order of its list.
import { agencySchema, type Agency, type AgencyId } from '../../shared/domain/agency.ts'
import type { PlanId } from '../../shared/domain/plan.ts'
import type { ReadDb, Row, WriteDb } from './database.ts'
import { requireRow } from './require-row.ts'

function toAgency(row: Row): Agency {
  const candidate = { id: row['id'], name: row['name'], shortName: row['short_name'], kind: row['kind'] }
  return requireRow(agencySchema, candidate, `agency ${String(row['id'])}`)
}

export function listAgencies(db: ReadDb, planId: PlanId): readonly Agency[] {
  return db.all('SELECT * FROM agency WHERE plan_id = ? ORDER BY ordinal, id', planId).map(toAgency)
}

export function findAgency(db: ReadDb, planId: PlanId, id: AgencyId): Agency | null {
  const row = db.find('SELECT * FROM agency WHERE plan_id = ? AND id = ?', planId, id)
  return row === undefined ? null : toAgency(row)
}

/** Adds or replaces an agency; a new one comes last. */
export function putAgency(db: WriteDb, planId: PlanId, agency: Agency): void {
  db.run(
    `INSERT INTO agency (plan_id, id, name, short_name, kind, ordinal)
     VALUES (?, ?, ?, ?, ?, (SELECT coalesce(max(ordinal) + 1, 0) FROM agency WHERE plan_id = ?))
     ON CONFLICT (plan_id, id) DO UPDATE
       SET name = excluded.name, short_name = excluded.short_name, kind = excluded.kind`,
    planId,
    agency.id,
    agency.name,
    agency.shortName,
    agency.kind,
    planId,
  )
}

/** The whole list of a plan that has none. */
export function insertAgencies(db: WriteDb, planId: PlanId, agencies: readonly Agency[]): void {
  for (const [ordinal, { id, name, shortName, kind }] of agencies.entries())
    db.run(
      'INSERT INTO agency (plan_id, id, name, short_name, kind, ordinal) VALUES (?, ?, ?, ?, ?, ?)',
      planId,
      id,
      name,
      shortName,
      kind,
      ordinal,
    )
}

export function removeAgency(db: WriteDb, planId: PlanId, id: AgencyId): void {
  db.run('DELETE FROM agency WHERE plan_id = ? AND id = ?', planId, id)
}

/** How many items the agency leads or supports, those in the bin included. */
export function countItemsOfAgency(db: ReadDb, planId: PlanId, id: AgencyId): number {
  const row = db.find(
    `SELECT count(*) AS n FROM (
       SELECT id FROM item WHERE plan_id = ? AND lead_agency_id = ?
       UNION SELECT item_id FROM item_supporting_agency WHERE plan_id = ? AND agency_id = ?)`,
    planId,
    id,
    planId,
    id,
  )
  return Number(row?.['n'])
}
