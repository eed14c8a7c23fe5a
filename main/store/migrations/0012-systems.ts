// Version 12: a plan lists applications and data sets, with since when they are connected to the data house. No plan has any yet.
import type { Migration } from './migration.ts'

const TABLE = `
CREATE TABLE system (
  plan_id TEXT NOT NULL REFERENCES plan (id) DEFERRABLE INITIALLY DEFERRED,
  id TEXT NOT NULL CHECK (length(id) BETWEEN 1 AND 80),
  name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 160),
  kind TEXT NOT NULL CHECK (kind IN ('application', 'dataset')),
  agency_id TEXT NOT NULL,
  connected_on TEXT CHECK (length(connected_on) = 10),
  note TEXT NOT NULL CHECK (length(note) <= 5000),
  PRIMARY KEY (plan_id, id),
  FOREIGN KEY (plan_id, agency_id) REFERENCES agency (plan_id, id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX system_by_agency ON system (plan_id, agency_id);
`

export const systemsMigration: Migration = {
  version: 12,
  up: db => db.exec(TABLE),
}
