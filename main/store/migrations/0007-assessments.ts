// Version 7: several assessments of each framework take the place of one list of baseline levels and its one date.
import type { Migration } from './migration.ts'
import { rewriteRevisions } from './rewrite-revisions.ts'

const TABLES = `
CREATE TABLE assessment (
  plan_id TEXT NOT NULL REFERENCES plan (id) DEFERRABLE INITIALLY DEFERRED,
  id TEXT NOT NULL CHECK (length(id) BETWEEN 1 AND 80),
  framework_id TEXT NOT NULL CHECK (length(framework_id) BETWEEN 1 AND 80),
  kind TEXT NOT NULL CHECK (kind IN ('self', 'document', 'interview', 'official')),
  date TEXT NOT NULL CHECK (date(date) IS date),
  source TEXT NOT NULL CHECK (length(source) <= 160),
  is_baseline INTEGER NOT NULL CHECK (is_baseline IN (0, 1)),
  PRIMARY KEY (plan_id, id)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX assessment_baseline ON assessment (plan_id, framework_id) WHERE is_baseline = 1;

CREATE TABLE assessment_level (
  plan_id TEXT NOT NULL,
  assessment_id TEXT NOT NULL,
  indicator_id TEXT NOT NULL CHECK (length(indicator_id) BETWEEN 1 AND 80),
  value INTEGER NOT NULL CHECK (value BETWEEN 0 AND 9000),
  origin TEXT NOT NULL CHECK (origin IN ('self', 'document', 'interview', 'official')),
  note TEXT NOT NULL CHECK (length(note) <= 5000),
  published_on TEXT CHECK (date(published_on) IS published_on),
  source TEXT NOT NULL CHECK (length(source) <= 160),
  PRIMARY KEY (plan_id, assessment_id, indicator_id),
  FOREIGN KEY (plan_id, assessment_id) REFERENCES assessment (plan_id, id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;
`

// What came from an official result for the most part is one. The id is that of the framework: it only has to differ from
// those of the same plan.
const MOVE = `
INSERT INTO assessment
  SELECT plan.id, framework_id, framework_id,
    iif(sum(origin = 'official') * 2 > count(origin), 'official', 'self'), plan.baseline_date, '', 1
  FROM plan JOIN (
    SELECT plan_id, framework_id, origin FROM baseline_level
    UNION ALL SELECT id, active_framework_id, NULL FROM plan
  ) AS known ON known.plan_id = plan.id
  GROUP BY plan.id, framework_id;
INSERT INTO assessment_level
  SELECT plan_id, framework_id, indicator_id, value, origin, note, NULL, '' FROM baseline_level;
DROP TABLE baseline_level;
ALTER TABLE plan DROP COLUMN baseline_date;
DELETE FROM history;
`

interface OldLevel {
  readonly frameworkId: string
  readonly indicatorId: string
  readonly value: number
  readonly origin: 'official' | 'self'
  readonly note: string
}

function toAssessments(levels: readonly OldLevel[], date: string, activeFrameworkId: string) {
  const byFramework = Map.groupBy(levels, level => level.frameworkId)
  if (!byFramework.has(activeFrameworkId)) byFramework.set(activeFrameworkId, [])
  return [...byFramework].map(([frameworkId, inside]) => ({
    id: frameworkId,
    frameworkId,
    kind:
      inside.filter(level => level.origin === 'official').length * 2 > inside.length ? 'official' : 'self',
    date,
    source: '',
    isBaseline: true,
    levels: inside
      .map(({ indicatorId, value, origin, note }) => ({
        indicatorId,
        value,
        origin,
        note,
        publishedOn: null,
        source: '',
      }))
      .toSorted((a, b) => (a.indicatorId < b.indicatorId ? -1 : 1)),
  }))
}

export const assessmentsMigration: Migration = {
  version: 7,
  up(db) {
    db.exec(TABLES)
    db.exec(MOVE)
    rewriteRevisions(db, ({ baseline, plan, ...document }) => {
      const { baselineDate, ...fields } = plan as { baselineDate: string; activeFrameworkId: string }
      const assessments = toAssessments(
        baseline as readonly OldLevel[],
        baselineDate,
        fields.activeFrameworkId,
      )
      return { ...document, plan: fields, assessments }
    })
  },
}
