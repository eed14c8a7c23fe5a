// Tables plan and goal, with the gates of a plan from gates.ts.
import type { PlanSummary } from '../../shared/contract/contract.ts'
import type { Commitment } from '../../shared/domain/commitment.ts'
import { planIdSchema, planSchema, type Goal, type Plan, type PlanId } from '../../shared/domain/plan.ts'
import type { ReadDb, Row, WriteDb } from './database.ts'
import { listGateRows, putGate, toGate } from './gates.ts'
import { requireRow } from './require-row.ts'

function toPlan(row: Row, goals: readonly Row[], gates: readonly Row[], commitment: Row | undefined): Plan {
  const candidate = {
    id: row['id'],
    title: row['title'],
    region: row['region'],
    agencyId: row['agency_id'],
    activeFrameworkId: row['active_framework_id'],
    firstYear: row['first_year'],
    lastYear: row['last_year'],
    evidenceLagDays: {
      instrument: row['instrument_lag_days'],
      infrastructure: row['infrastructure_lag_days'],
      people: row['people_lag_days'],
    },
    goals: goals.map(goal => ({
      frameworkId: goal['framework_id'],
      target: goal['target'],
      cutOff: goal['cut_off'],
    })),
    gates: gates.map(toGate),
    commitment: commitment
      ? { name: commitment['name'], post: commitment['post'], date: commitment['date'] }
      : null,
  }
  return requireRow(planSchema, candidate, `plan ${String(row['id'])}`)
}

export function findPlan(db: ReadDb, id: PlanId): Plan | null {
  const row = db.find('SELECT * FROM plan WHERE id = ?', id)
  if (row === undefined) return null
  const goals = db.all('SELECT * FROM goal WHERE plan_id = ? ORDER BY ordinal, framework_id', id)
  const commitment = db.find('SELECT * FROM plan_commitment WHERE plan_id = ?', id)
  return toPlan(row, goals, listGateRows(db, id), commitment)
}

export function hasPlans(db: ReadDb): boolean {
  return db.find('SELECT 1 FROM plan LIMIT 1') !== undefined
}

export function hasPlan(db: ReadDb, id: PlanId): boolean {
  return db.find('SELECT 1 FROM plan WHERE id = ?', id) !== undefined
}

export function isSamplePlan(db: ReadDb, id: PlanId): boolean {
  return db.find('SELECT 1 FROM plan WHERE id = ? AND is_sample = 1', id) !== undefined
}

function selectSummaries(db: ReadDb, where: string, ...values: readonly string[]): readonly PlanSummary[] {
  return db
    .all(
      `SELECT plan.id, plan.title, plan.is_sample, agency.name AS agency_name, scenario.origin_id, scenario.name,
         (SELECT count(*) FROM item WHERE item.plan_id = plan.id AND item.deleted_on IS NULL) AS item_count,
         (SELECT count(*) FROM collected_file WHERE collected_file.plan_id = plan.id) AS collected_count
       FROM plan JOIN agency ON agency.plan_id = plan.id AND agency.id = plan.agency_id
       LEFT JOIN scenario ON scenario.plan_id = plan.id
       JOIN plan AS main ON main.id = coalesce(scenario.origin_id, plan.id)
       WHERE ${where}
       ORDER BY main.is_sample, main.title, main.id, scenario.plan_id IS NOT NULL, scenario.ordinal`,
      ...values,
    )
    .map(row => ({
      id: requireRow(planIdSchema, row['id'], 'plan id'),
      title: String(row['title']),
      agencyName: String(row['agency_name']),
      itemCount: Number(row['item_count']),
      collectedCount: Number(row['collected_count']),
      isSample: row['is_sample'] === 1,
      scenario:
        row['origin_id'] === null
          ? null
          : {
              originId: requireRow(planIdSchema, row['origin_id'], 'origin of a scenario'),
              name: String(row['name']),
            },
    }))
}

/** The user's own plans first, then the sample; scenarios follow their main line, removed ones are left out. */
export function listPlanSummaries(db: ReadDb): readonly PlanSummary[] {
  return selectSummaries(db, 'scenario.is_removed IS NOT 1')
}

/** The removed scenarios of a main line. */
export function listRemovedSummaries(db: ReadDb, mainId: PlanId): readonly PlanSummary[] {
  return selectSummaries(db, 'scenario.is_removed = 1 AND scenario.origin_id = ?', mainId)
}

function planValues(plan: Plan) {
  return [
    plan.title,
    plan.region,
    plan.agencyId,
    plan.activeFrameworkId,
    plan.firstYear,
    plan.lastYear,
    plan.evidenceLagDays.instrument,
    plan.evidenceLagDays.infrastructure,
    plan.evidenceLagDays.people,
  ] as const
}

export function insertPlan(db: WriteDb, plan: Plan, isSample: boolean): void {
  db.run(
    `INSERT INTO plan (title, region, agency_id, active_framework_id, first_year, last_year,
       instrument_lag_days, infrastructure_lag_days, people_lag_days, id, is_sample)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ...planValues(plan),
    plan.id,
    isSample ? 1 : 0,
  )
  for (const goal of plan.goals) putGoal(db, plan.id, goal)
  for (const gate of plan.gates) putGate(db, plan.id, gate)
  putCommitment(db, plan.id, plan.commitment)
}

/** The fields of the plan itself; its goals and gates are put one by one. */
export function updatePlan(db: WriteDb, plan: Plan): void {
  db.run(
    `UPDATE plan SET title = ?, region = ?, agency_id = ?, active_framework_id = ?, first_year = ?, last_year = ?,
       instrument_lag_days = ?, infrastructure_lag_days = ?, people_lag_days = ? WHERE id = ?`,
    ...planValues(plan),
    plan.id,
  )
}

/** The word of the head of the agency; null where there is none any more. */
export function putCommitment(db: WriteDb, planId: PlanId, commitment: Commitment | null): void {
  if (commitment === null) db.run('DELETE FROM plan_commitment WHERE plan_id = ?', planId)
  else
    db.run(
      `INSERT INTO plan_commitment (plan_id, name, post, date) VALUES (?, ?, ?, ?)
       ON CONFLICT (plan_id) DO UPDATE SET name = excluded.name, post = excluded.post, date = excluded.date`,
      planId,
      commitment.name,
      commitment.post,
      commitment.date,
    )
}

/** Adds or replaces the goal of one framework; a new one comes last. */
export function putGoal(db: WriteDb, planId: PlanId, goal: Goal): void {
  db.run(
    `INSERT INTO goal (plan_id, framework_id, target, cut_off, ordinal)
     VALUES (?, ?, ?, ?, (SELECT coalesce(max(ordinal) + 1, 0) FROM goal WHERE plan_id = ?))
     ON CONFLICT (plan_id, framework_id) DO UPDATE SET target = excluded.target, cut_off = excluded.cut_off`,
    planId,
    goal.frameworkId,
    goal.target,
    goal.cutOff,
    planId,
  )
}
