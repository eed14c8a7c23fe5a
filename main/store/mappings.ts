// Tables mapping and mapping_row: the mappings between two frameworks that a plan has of its own.
import { mappingSchema, pairOf, type Mapping, type MappingWay } from '../../shared/domain/mapping.ts'
import type { PlanId } from '../../shared/domain/plan.ts'
import type { ReadDb, Row, WriteDb } from './database.ts'
import { requireRow } from './require-row.ts'

const WAY = 'plan_id = ? AND from_framework_id = ? AND to_framework_id = ?'

function toRow(row: Row): Record<string, unknown> {
  return {
    fromIndicatorId: row['from_indicator_id'],
    toIndicatorId: row['to_indicator_id'],
    rule: row['rule'],
    why: row['why'],
  }
}

/** Rows come in the order of the indicators they lead to. */
export function listMappings(db: ReadDb, planId: PlanId): readonly Mapping[] {
  return db
    .all('SELECT * FROM mapping WHERE plan_id = ? ORDER BY from_framework_id, to_framework_id', planId)
    .map(head => {
      const [from, to] = [String(head['from_framework_id']), String(head['to_framework_id'])]
      const rows = db.all(
        `SELECT * FROM mapping_row WHERE ${WAY} ORDER BY to_indicator_id, from_indicator_id`,
        planId,
        from,
        to,
      )
      const candidate = { fromFrameworkId: from, toFrameworkId: to, rows: rows.map(toRow) }
      return requireRow(mappingSchema, candidate, `mapping ${from} ${to}`)
    })
}

/** How many mappings the plan has besides the one that leads this way. */
export function countOtherMappings(db: ReadDb, planId: PlanId, way: MappingWay): number {
  const found = db.find(
    `SELECT count(*) AS n FROM mapping WHERE plan_id = ? AND NOT (${WAY})`,
    planId,
    planId,
    way.fromFrameworkId,
    way.toFrameworkId,
  )
  return Number(found?.['n'])
}

/** Adds the mapping or puts it in place of the one that leads the same way; rows that stay are not written anew. */
export function putMapping(db: WriteDb, planId: PlanId, mapping: Mapping): void {
  const way = [planId, mapping.fromFrameworkId, mapping.toFrameworkId] as const
  db.run('INSERT INTO mapping VALUES (?, ?, ?) ON CONFLICT DO NOTHING', ...way)
  const kept = new Set(mapping.rows.map(pairOf))
  const present = db.all(`SELECT from_indicator_id, to_indicator_id FROM mapping_row WHERE ${WAY}`, ...way)
  for (const row of present) {
    const [from, to] = [String(row['from_indicator_id']), String(row['to_indicator_id'])]
    if (!kept.has(`${from} ${to}`))
      db.run(
        `DELETE FROM mapping_row WHERE ${WAY} AND from_indicator_id = ? AND to_indicator_id = ?`,
        ...way,
        from,
        to,
      )
  }
  for (const { fromIndicatorId, toIndicatorId, rule, why } of mapping.rows)
    db.run(
      `INSERT INTO mapping_row VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE
         SET rule = excluded.rule, why = excluded.why
         WHERE rule <> excluded.rule OR why <> excluded.why`,
      ...way,
      fromIndicatorId,
      toIndicatorId,
      rule,
      why,
    )
}

/** Removing a mapping that is not there changes nothing: the shipped one counts, as asked. */
export function removeMapping(db: WriteDb, planId: PlanId, way: MappingWay): void {
  const values = [planId, way.fromFrameworkId, way.toFrameworkId] as const
  db.run(`DELETE FROM mapping_row WHERE ${WAY}`, ...values)
  db.run(`DELETE FROM mapping WHERE ${WAY}`, ...values)
}
