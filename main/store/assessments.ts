// Tables assessment and assessment_level: the levels of each framework as they were found on a day.
import {
  assessmentSchema,
  type AssessedLevel,
  type Assessment,
  type AssessmentHead,
  type AssessmentId,
} from '../../shared/domain/assessment.ts'
import type { FrameworkId, IndicatorId } from '../../shared/domain/framework.ts'
import type { PlanId } from '../../shared/domain/plan.ts'
import type { ReadDb, Row, WriteDb } from './database.ts'
import { requireRow } from './require-row.ts'

function toLevel(row: Row) {
  return {
    indicatorId: row['indicator_id'],
    value: row['value'],
    origin: row['origin'],
    note: row['note'],
    publishedOn: row['published_on'],
    source: row['source'],
  }
}

/** The assessments of a plan: all of them, or the one of `id`. */
export function listAssessments(
  db: ReadDb,
  planId: PlanId,
  id: AssessmentId | null = null,
): readonly Assessment[] {
  const only = (column: string) => (id === null ? '' : `AND ${column} = ?`)
  const values = id === null ? [planId] : [planId, id]
  const levels = Map.groupBy(
    db.all(
      `SELECT * FROM assessment_level WHERE plan_id = ? ${only('assessment_id')} ORDER BY indicator_id`,
      ...values,
    ),
    row => row['assessment_id'],
  )
  return db
    .all(
      `SELECT * FROM assessment WHERE plan_id = ? ${only('id')} ORDER BY framework_id, date, id`,
      ...values,
    )
    .map(row => {
      const candidate = {
        id: row['id'],
        frameworkId: row['framework_id'],
        kind: row['kind'],
        date: row['date'],
        source: row['source'],
        isBaseline: row['is_baseline'] === 1,
        levels: (levels.get(row['id']) ?? []).map(toLevel),
      }
      return requireRow(assessmentSchema, candidate, `assessment ${String(row['id'])}`)
    })
}

export function findAssessment(db: ReadDb, planId: PlanId, id: AssessmentId): Assessment | null {
  return listAssessments(db, planId, id)[0] ?? null
}

export function findBaselineId(db: ReadDb, planId: PlanId, frameworkId: FrameworkId): AssessmentId | null {
  const row = db.find(
    'SELECT id FROM assessment WHERE plan_id = ? AND framework_id = ? AND is_baseline = 1',
    planId,
    frameworkId,
  )
  return row === undefined ? null : (String(row['id']) as AssessmentId)
}

export function countAssessments(db: ReadDb, planId: PlanId): number {
  return Number(db.find('SELECT count(*) AS n FROM assessment WHERE plan_id = ?', planId)?.['n'])
}

/** With its levels. */
export function insertAssessment(db: WriteDb, planId: PlanId, assessment: Assessment): void {
  db.run(
    `INSERT INTO assessment (plan_id, id, framework_id, kind, date, source, is_baseline) VALUES (?, ?, ?, ?, ?, ?, ?)`,
    planId,
    assessment.id,
    assessment.frameworkId,
    assessment.kind,
    assessment.date,
    assessment.source,
    assessment.isBaseline ? 1 : 0,
  )
  for (const level of assessment.levels) putLevel(db, planId, assessment.id, level)
}

export function updateAssessmentHead(
  db: WriteDb,
  planId: PlanId,
  id: AssessmentId,
  { kind, date, source }: AssessmentHead,
): void {
  db.run(
    'UPDATE assessment SET kind = ?, date = ?, source = ? WHERE plan_id = ? AND id = ?',
    kind,
    date,
    source,
    planId,
    id,
  )
}

/** In place of the baseline that the framework has. */
export function makeBaseline(db: WriteDb, planId: PlanId, { id, frameworkId }: Assessment): void {
  db.run(
    'UPDATE assessment SET is_baseline = 0 WHERE plan_id = ? AND framework_id = ? AND is_baseline = 1',
    planId,
    frameworkId,
  )
  db.run('UPDATE assessment SET is_baseline = 1 WHERE plan_id = ? AND id = ?', planId, id)
}

/** With its levels. */
export function removeAssessment(db: WriteDb, planId: PlanId, id: AssessmentId): void {
  db.run('DELETE FROM assessment_level WHERE plan_id = ? AND assessment_id = ?', planId, id)
  db.run('DELETE FROM assessment WHERE plan_id = ? AND id = ?', planId, id)
}

export function putLevel(db: WriteDb, planId: PlanId, id: AssessmentId, level: AssessedLevel): void {
  db.run(
    `INSERT INTO assessment_level (plan_id, assessment_id, indicator_id, value, origin, note, published_on, source)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (plan_id, assessment_id, indicator_id) DO UPDATE SET value = excluded.value, origin = excluded.origin,
       note = excluded.note, published_on = excluded.published_on, source = excluded.source`,
    planId,
    id,
    level.indicatorId,
    level.value,
    level.origin,
    level.note,
    level.publishedOn,
    level.source,
  )
}

export function removeLevel(db: WriteDb, planId: PlanId, id: AssessmentId, indicatorId: IndicatorId): void {
  db.run(
    'DELETE FROM assessment_level WHERE plan_id = ? AND assessment_id = ? AND indicator_id = ?',
    planId,
    id,
    indicatorId,
  )
}
