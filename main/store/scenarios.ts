// Table scenario: which plans are copies of another one, and what they are called.
import { planIdSchema, type PlanId } from '../../shared/domain/plan.ts'
import { titleSchema } from '../../shared/base/text.ts'
import type { ReadDb, WriteDb } from './database.ts'
import { requireRow } from './require-row.ts'

export interface StoredScenario {
  readonly originId: PlanId
  readonly name: string
  readonly isRemoved: boolean
}

/** Null for a main line. */
export function findScenario(db: ReadDb, planId: PlanId): StoredScenario | null {
  const row = db.find('SELECT * FROM scenario WHERE plan_id = ?', planId)
  if (row === undefined) return null
  const where = `scenario ${planId}`
  return {
    originId: requireRow(planIdSchema, row['origin_id'], where),
    name: requireRow(titleSchema, row['name'], where),
    isRemoved: row['is_removed'] === 1,
  }
}

/** The newest one comes last. */
export function insertScenario(db: WriteDb, planId: PlanId, originId: PlanId, name: string): void {
  db.run(
    `INSERT INTO scenario (plan_id, origin_id, name, ordinal, is_removed)
     VALUES (?, ?, ?, (SELECT coalesce(max(ordinal) + 1, 0) FROM scenario WHERE origin_id = ?), 0)`,
    planId,
    originId,
    name,
    originId,
  )
}

export function updateScenario(db: WriteDb, planId: PlanId, { name, isRemoved }: StoredScenario): void {
  db.run('UPDATE scenario SET name = ?, is_removed = ? WHERE plan_id = ?', name, isRemoved ? 1 : 0, planId)
}
