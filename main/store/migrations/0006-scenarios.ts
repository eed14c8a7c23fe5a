// Version 6: scenarios. Every plan that exists is a main line.
import type { Migration } from './migration.ts'

// Beside the plan and not in it: undo knows whole rows of the plan, and no step may make a main line of a scenario.
const TABLE = `
CREATE TABLE scenario (
  plan_id TEXT NOT NULL PRIMARY KEY REFERENCES plan (id) DEFERRABLE INITIALLY DEFERRED,
  origin_id TEXT NOT NULL REFERENCES plan (id) DEFERRABLE INITIALLY DEFERRED,
  name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 160),
  ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
  is_removed INTEGER NOT NULL CHECK (is_removed IN (0, 1)),
  CHECK (plan_id <> origin_id)
) STRICT, WITHOUT ROWID;
`

export const scenariosMigration: Migration = {
  version: 6,
  up: db => db.exec(TABLE),
}
