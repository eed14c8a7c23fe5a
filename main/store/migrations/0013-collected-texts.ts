// Version 13: the texts of collected files lie in a table of their own. Those of a whole collection are put there some at a time,
// which nobody sees, before one short transaction says that they were collected.
import type { Migration } from './migration.ts'

// Without a reference to the plan, which may come after its texts. Nothing of a file that was not collected is kept for long.
const TABLES = `
CREATE TABLE collected_text (
  plan_id TEXT NOT NULL CHECK (length(plan_id) BETWEEN 1 AND 80),
  digest TEXT NOT NULL CHECK (length(digest) = 71),
  roadmap TEXT NOT NULL,
  contribution TEXT NOT NULL,
  PRIMARY KEY (plan_id, digest)
) STRICT;
INSERT INTO collected_text SELECT plan_id, digest, roadmap, contribution FROM collected_file;

CREATE TABLE collected_row (
  plan_id TEXT NOT NULL REFERENCES plan (id) DEFERRABLE INITIALLY DEFERRED,
  digest TEXT NOT NULL CHECK (length(digest) = 71),
  source TEXT NOT NULL CHECK (length(source) = 64),
  roadmap_id TEXT NOT NULL CHECK (length(roadmap_id) BETWEEN 1 AND 80),
  agency_id TEXT NOT NULL CHECK (length(agency_id) BETWEEN 1 AND 80),
  agency_name TEXT NOT NULL CHECK (length(agency_name) BETWEEN 1 AND 160),
  title TEXT NOT NULL CHECK (length(title) BETWEEN 1 AND 160),
  revision INTEGER NOT NULL CHECK (revision >= 1),
  made_on TEXT NOT NULL CHECK (length(made_on) = 10),
  file_name TEXT NOT NULL CHECK (length(file_name) BETWEEN 1 AND 400),
  received_at TEXT NOT NULL CHECK (length(received_at) = 19),
  standing TEXT NOT NULL CHECK (standing IN ('current', 'rival', 'kept')),
  decided_at TEXT CHECK (length(decided_at) = 19),
  changed_rows INTEGER CHECK (changed_rows >= 0),
  item_count INTEGER NOT NULL CHECK (item_count >= 0),
  repair_count INTEGER NOT NULL CHECK (repair_count >= 0),
  signer_key TEXT CHECK (length(signer_key) = 44),
  signer_verdict TEXT NOT NULL
    CHECK (signer_verdict IN ('unsigned', 'first', 'same', 'changed', 'signature-missing')),
  PRIMARY KEY (plan_id, digest),
  FOREIGN KEY (plan_id, digest) REFERENCES collected_text (plan_id, digest) DEFERRABLE INITIALLY DEFERRED
) STRICT;
INSERT INTO collected_row
  SELECT plan_id, digest, source, roadmap_id, agency_id, agency_name, title, revision, made_on, file_name, received_at,
    standing, decided_at, changed_rows, item_count, repair_count, signer_key, signer_verdict
  FROM collected_file;
DROP TABLE collected_file;
ALTER TABLE collected_row RENAME TO collected_file;
CREATE INDEX collected_file_by_source ON collected_file (plan_id, source);
CREATE INDEX collected_file_by_roadmap ON collected_file (plan_id, roadmap_id);
CREATE INDEX collected_file_by_agency ON collected_file (plan_id, agency_id);
CREATE UNIQUE INDEX collected_file_current ON collected_file (plan_id, roadmap_id) WHERE standing = 'current';
`

export const collectedTextsMigration: Migration = {
  version: 13,
  up: db => db.exec(TABLES),
}
