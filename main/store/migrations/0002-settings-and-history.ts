// Version 2: settings of the program, and the undo history of every plan.
import type { Migration } from './migration.ts'

const TABLES = `
CREATE TABLE setting (
  key TEXT NOT NULL PRIMARY KEY CHECK (length(key) BETWEEN 1 AND 80),
  value TEXT NOT NULL CHECK (json_valid(value))
) STRICT, WITHOUT ROWID;

-- \`changes\` comes last: what stands before it is read without touching its overflow pages.
CREATE TABLE history (
  plan_id TEXT NOT NULL REFERENCES plan (id) DEFERRABLE INITIALLY DEFERRED,
  seq INTEGER NOT NULL CHECK (seq > 0),
  code TEXT NOT NULL CHECK (length(code) BETWEEN 1 AND 80),
  name TEXT NOT NULL,
  count INTEGER NOT NULL CHECK (count >= 0),
  undone INTEGER NOT NULL CHECK (undone IN (0, 1)),
  row_count INTEGER NOT NULL CHECK (row_count > 0),
  changes TEXT NOT NULL CHECK (json_valid(changes)),
  PRIMARY KEY (plan_id, seq)
) STRICT;
`

export const settingsAndHistoryMigration: Migration = {
  version: 2,
  up: db => db.exec(TABLES),
}
