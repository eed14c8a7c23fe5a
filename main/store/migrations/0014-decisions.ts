// Version 14: what meetings decided about a plan. Nothing was written down yet.
import type { Migration } from './migration.ts'

const TABLE = `
CREATE TABLE decision (
  plan_id TEXT NOT NULL REFERENCES plan (id) DEFERRABLE INITIALLY DEFERRED,
  id TEXT NOT NULL CHECK (length(id) BETWEEN 1 AND 80),
  item_id TEXT,
  what TEXT NOT NULL CHECK (length(what) BETWEEN 1 AND 160),
  who TEXT NOT NULL CHECK (length(who) <= 160),
  until TEXT CHECK (length(until) = 10),
  decided_on TEXT NOT NULL CHECK (length(decided_on) = 10),
  PRIMARY KEY (plan_id, id),
  FOREIGN KEY (plan_id, item_id) REFERENCES item (plan_id, id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX decision_by_item ON decision (plan_id, item_id);
`

export const decisionsMigration: Migration = {
  version: 14,
  up: db => db.exec(TABLE),
}
