// Table dependency.
import { dependencySchema, type Dependency, type DependencyId } from '../../shared/domain/dependency.ts'
import type { Link } from '../../shared/domain/dependency-order.ts'
import type { ItemId } from '../../shared/domain/item.ts'
import type { PlanId } from '../../shared/domain/plan.ts'
import type { ReadDb, Row, WriteDb } from './database.ts'
import { requireRow } from './require-row.ts'

function toDependency(row: Row): Dependency {
  const candidate = {
    id: row['id'],
    predecessorId: row['predecessor_id'],
    successorId: row['successor_id'],
    kind: row['kind'],
    lagDays: row['lag_days'],
  }
  return requireRow(dependencySchema, candidate, `dependency ${String(row['id'])}`)
}

export function listDependencies(db: ReadDb, planId: PlanId): readonly Dependency[] {
  return db.all('SELECT * FROM dependency WHERE plan_id = ? ORDER BY id', planId).map(toDependency)
}

/** Only what a cycle is made of, unchecked: quick enough to read all of them for every new dependency. */
export function listLinks(db: ReadDb, planId: PlanId): readonly Link[] {
  return db
    .all('SELECT id, predecessor_id, successor_id FROM dependency WHERE plan_id = ?', planId)
    .map(row => ({
      id: row['id'] as DependencyId,
      predecessorId: row['predecessor_id'] as ItemId,
      successorId: row['successor_id'] as ItemId,
    }))
}

export function findDependency(db: ReadDb, planId: PlanId, id: DependencyId): Dependency | null {
  const row = db.find('SELECT * FROM dependency WHERE plan_id = ? AND id = ?', planId, id)
  return row === undefined ? null : toDependency(row)
}

/** The dependency between two items, whatever its id. */
export function findDependencyBetween(
  db: ReadDb,
  planId: PlanId,
  predecessorId: ItemId,
  successorId: ItemId,
): Dependency | null {
  const row = db.find(
    'SELECT * FROM dependency WHERE plan_id = ? AND predecessor_id = ? AND successor_id = ?',
    planId,
    predecessorId,
    successorId,
  )
  return row === undefined ? null : toDependency(row)
}

export function putDependency(db: WriteDb, planId: PlanId, dependency: Dependency): void {
  db.run(
    `INSERT INTO dependency (plan_id, id, predecessor_id, successor_id, kind, lag_days) VALUES (?, ?, ?, ?, ?, ?)
     ON CONFLICT (plan_id, id) DO UPDATE SET predecessor_id = excluded.predecessor_id,
       successor_id = excluded.successor_id, kind = excluded.kind, lag_days = excluded.lag_days`,
    planId,
    dependency.id,
    dependency.predecessorId,
    dependency.successorId,
    dependency.kind,
    dependency.lagDays,
  )
}

export function removeDependency(db: WriteDb, planId: PlanId, id: DependencyId): void {
  db.run('DELETE FROM dependency WHERE plan_id = ? AND id = ?', planId, id)
}
