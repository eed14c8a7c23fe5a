// Version 9: a plan can have mappings of its own between two frameworks. No plan has one yet: the shipped ones are files.
import type { Migration } from './migration.ts'

// The head is a row of its own, so that a table from which somebody took every row is not taken for the shipped one.
const TABLES = `
CREATE TABLE mapping (
  plan_id TEXT NOT NULL REFERENCES plan (id) DEFERRABLE INITIALLY DEFERRED,
  from_framework_id TEXT NOT NULL CHECK (length(from_framework_id) BETWEEN 1 AND 80),
  to_framework_id TEXT NOT NULL CHECK (length(to_framework_id) BETWEEN 1 AND 80),
  PRIMARY KEY (plan_id, from_framework_id, to_framework_id),
  CHECK (from_framework_id <> to_framework_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE mapping_row (
  plan_id TEXT NOT NULL,
  from_framework_id TEXT NOT NULL,
  to_framework_id TEXT NOT NULL,
  from_indicator_id TEXT NOT NULL CHECK (length(from_indicator_id) BETWEEN 1 AND 80),
  to_indicator_id TEXT NOT NULL CHECK (length(to_indicator_id) BETWEEN 1 AND 80),
  rule TEXT NOT NULL CHECK (rule IN ('same', 'one-lower', 'at-most-2', 'at-most-3', 'at-most-4')),
  why TEXT NOT NULL CHECK (length(why) <= 5000),
  PRIMARY KEY (plan_id, from_framework_id, to_framework_id, from_indicator_id, to_indicator_id),
  FOREIGN KEY (plan_id, from_framework_id, to_framework_id)
    REFERENCES mapping (plan_id, from_framework_id, to_framework_id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;
`

export const mappingsMigration: Migration = {
  version: 9,
  up: db => db.exec(TABLES),
}
