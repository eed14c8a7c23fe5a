// Version 3: revisions, frozen copies of a plan.
import type { Migration } from './migration.ts'

// The content is a roadmap file, not rows: a later version of the program reads it by the steps that files take anyway.
// `roadmap` comes last: a list is read without touching its overflow pages.
const TABLE = `
CREATE TABLE revision (
  plan_id TEXT NOT NULL REFERENCES plan (id) DEFERRABLE INITIALLY DEFERRED,
  id TEXT NOT NULL CHECK (length(id) BETWEEN 1 AND 80),
  number INTEGER NOT NULL CHECK (number > 0),
  name TEXT NOT NULL CHECK (length(name) <= 160),
  made_at TEXT NOT NULL CHECK (strftime('%Y-%m-%dT%H:%M:%S', made_at) IS made_at),
  reason TEXT NOT NULL CHECK (reason IN ('hand', 'export', 'meeting')),
  is_removed INTEGER NOT NULL CHECK (is_removed IN (0, 1)),
  roadmap TEXT NOT NULL CHECK (json_valid(roadmap)),
  PRIMARY KEY (plan_id, id),
  UNIQUE (plan_id, number)
) STRICT;
`

export const revisionsMigration: Migration = {
  version: 3,
  up: db => db.exec(TABLE),
}
