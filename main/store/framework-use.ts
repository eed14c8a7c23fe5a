// What plans hold for a framework: levels, effects, and whether they are measured by it. All plans, removed scenarios and
// deleted items included: what can be brought back must still find its indicators.
import type { FrameworkId, IndicatorId } from '../../shared/domain/framework.ts'
import { planIdSchema, type PlanId } from '../../shared/domain/plan.ts'
import type { ReadDb, Row } from './database.ts'
import { requireRow } from './require-row.ts'

/** What one plan holds for one indicator. */
export interface HeldData {
  readonly planId: PlanId
  readonly indicatorId: IndicatorId
  /** Levels, or items with an effect. */
  readonly count: number
  /** Lowest and highest level named, in thousandths. */
  readonly lowest: number
  readonly highest: number
}

export interface PlanOfUse {
  readonly id: PlanId
  readonly title: string
  /** Null for a main line. */
  readonly scenario: string | null
  readonly isRemoved: boolean
  /** Whether the plan is measured by the framework. */
  readonly isMeasured: boolean
}

function toHeld(row: Row): HeldData {
  return {
    planId: requireRow(planIdSchema, row['plan_id'], 'plan id'),
    indicatorId: String(row['indicator_id']) as IndicatorId,
    count: Number(row['count']),
    lowest: Number(row['lowest']),
    highest: Number(row['highest']),
  }
}

/** The levels that plans have for the framework, in whichever assessment, and the levels they keep evidence for. */
export function listHeldLevels(db: ReadDb, id: FrameworkId): readonly HeldData[] {
  return db
    .all(
      `SELECT plan_id, indicator_id, count(*) AS count, min(value) AS lowest, max(value) AS highest
       FROM (
         SELECT level.plan_id, indicator_id, value FROM assessment_level AS level
         JOIN assessment ON assessment.plan_id = level.plan_id AND assessment.id = assessment_id
         WHERE framework_id = ?
         UNION ALL SELECT plan_id, indicator_id, level * 1000 FROM evidence WHERE framework_id = ?)
       GROUP BY plan_id, indicator_id`,
      id,
      id,
    )
    .map(toHeld)
}

/** The effects that items have on its indicators. */
export function listHeldEffects(db: ReadDb, id: FrameworkId): readonly HeldData[] {
  return db
    .all(
      `SELECT plan_id, indicator_id, count(DISTINCT item_id) AS count,
         min(from_level) * 1000 AS lowest, max(to_level) * 1000 AS highest
       FROM item_effect WHERE framework_id = ? GROUP BY plan_id, indicator_id`,
      id,
    )
    .map(toHeld)
}

/** Items with effects on the framework, by plan. */
export function countItemsOfUse(db: ReadDb, id: FrameworkId): ReadonlyMap<PlanId, number> {
  const rows = db.all(
    'SELECT plan_id, count(DISTINCT item_id) AS count FROM item_effect WHERE framework_id = ? GROUP BY plan_id',
    id,
  )
  return new Map(rows.map(row => [requireRow(planIdSchema, row['plan_id'], 'plan id'), Number(row['count'])]))
}

/** Every plan there is, own ones first, scenarios after their main line. */
export function listPlansOfUse(db: ReadDb, id: FrameworkId): readonly PlanOfUse[] {
  return db
    .all(
      `SELECT plan.id, plan.title, plan.active_framework_id, scenario.name, scenario.is_removed
       FROM plan LEFT JOIN scenario ON scenario.plan_id = plan.id
       JOIN plan AS main ON main.id = coalesce(scenario.origin_id, plan.id)
       ORDER BY main.is_sample, main.title, main.id, scenario.plan_id IS NOT NULL, scenario.ordinal`,
    )
    .map(row => ({
      id: requireRow(planIdSchema, row['id'], 'plan id'),
      title: String(row['title']),
      scenario: typeof row['name'] === 'string' ? row['name'] : null,
      isRemoved: row['is_removed'] === 1,
      isMeasured: row['active_framework_id'] === id,
    }))
}
