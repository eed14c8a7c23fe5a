// Table baseline_level: the levels on the baseline date, of every framework of the plan.
import type { FrameworkId, IndicatorId } from '../../shared/domain/framework.ts'
import { baselineLevelSchema, type BaselineLevel, type PlanId } from '../../shared/domain/plan.ts'
import type { ReadDb, WriteDb } from './database.ts'
import { requireRow } from './require-row.ts'

export function listBaselineLevels(db: ReadDb, planId: PlanId): readonly BaselineLevel[] {
  return db
    .all('SELECT * FROM baseline_level WHERE plan_id = ? ORDER BY framework_id, indicator_id', planId)
    .map(row => {
      const candidate = {
        frameworkId: row['framework_id'],
        indicatorId: row['indicator_id'],
        value: row['value'],
        origin: row['origin'],
        note: row['note'],
      }
      return requireRow(baselineLevelSchema, candidate, `baseline level ${String(row['indicator_id'])}`)
    })
}

export function putBaselineLevel(db: WriteDb, planId: PlanId, level: BaselineLevel): void {
  db.run(
    `INSERT INTO baseline_level (plan_id, framework_id, indicator_id, value, origin, note) VALUES (?, ?, ?, ?, ?, ?)
     ON CONFLICT (plan_id, framework_id, indicator_id) DO UPDATE
       SET value = excluded.value, origin = excluded.origin, note = excluded.note`,
    planId,
    level.frameworkId,
    level.indicatorId,
    level.value,
    level.origin,
    level.note,
  )
}

export function removeBaselineLevel(
  db: WriteDb,
  planId: PlanId,
  frameworkId: FrameworkId,
  indicatorId: IndicatorId,
): void {
  db.run(
    'DELETE FROM baseline_level WHERE plan_id = ? AND framework_id = ? AND indicator_id = ?',
    planId,
    frameworkId,
    indicatorId,
  )
}
