// Version 10: what was collected from the agencies for a plan of the region. It is no part of the plan, so undo passes over it.
import type { Migration } from './migration.ts'

// `damaged_file` has no digest: what cannot be read has no identity but that of its bytes.
const TABLES = `
CREATE TABLE collected_file (
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
  roadmap TEXT NOT NULL,
  contribution TEXT NOT NULL,
  PRIMARY KEY (plan_id, digest)
) STRICT;
CREATE INDEX collected_file_by_source ON collected_file (plan_id, source);
CREATE INDEX collected_file_by_roadmap ON collected_file (plan_id, roadmap_id);
CREATE INDEX collected_file_by_agency ON collected_file (plan_id, agency_id);
CREATE UNIQUE INDEX collected_file_current ON collected_file (plan_id, roadmap_id) WHERE standing = 'current';

CREATE TABLE damaged_file (
  plan_id TEXT NOT NULL REFERENCES plan (id) DEFERRABLE INITIALLY DEFERRED,
  source TEXT NOT NULL CHECK (length(source) = 64),
  file_name TEXT NOT NULL CHECK (length(file_name) BETWEEN 1 AND 400),
  received_at TEXT NOT NULL CHECK (length(received_at) = 19),
  agency_id TEXT,
  revision INTEGER,
  error TEXT NOT NULL CHECK (json_valid(error)),
  is_dismissed INTEGER NOT NULL DEFAULT 0 CHECK (is_dismissed IN (0, 1)),
  PRIMARY KEY (plan_id, source)
) STRICT;

CREATE TABLE known_signer (
  plan_id TEXT NOT NULL REFERENCES plan (id) DEFERRABLE INITIALLY DEFERRED,
  agency_id TEXT NOT NULL CHECK (length(agency_id) BETWEEN 1 AND 80),
  public_key TEXT NOT NULL CHECK (length(public_key) = 44),
  PRIMARY KEY (plan_id, agency_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE overlap_decision (
  plan_id TEXT NOT NULL REFERENCES plan (id) DEFERRABLE INITIALLY DEFERRED,
  pair TEXT NOT NULL CHECK (length(pair) BETWEEN 1 AND 400),
  decision TEXT NOT NULL CHECK (decision IN ('merge', 'keep', 'ask')),
  decided_at TEXT NOT NULL CHECK (length(decided_at) = 19),
  PRIMARY KEY (plan_id, pair)
) STRICT, WITHOUT ROWID;

CREATE TABLE coverage_rule (
  plan_id TEXT NOT NULL REFERENCES plan (id) DEFERRABLE INITIALLY DEFERRED,
  framework_id TEXT NOT NULL CHECK (length(framework_id) BETWEEN 1 AND 80),
  indicator_id TEXT NOT NULL CHECK (length(indicator_id) BETWEEN 1 AND 80),
  share_percent INTEGER CHECK (share_percent BETWEEN 1 AND 100),
  PRIMARY KEY (plan_id, framework_id, indicator_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE collecting_unit (
  plan_id TEXT NOT NULL REFERENCES plan (id) DEFERRABLE INITIALLY DEFERRED,
  agency_id TEXT NOT NULL CHECK (length(agency_id) BETWEEN 1 AND 80),
  is_expected INTEGER NOT NULL CHECK (is_expected IN (0, 1)),
  PRIMARY KEY (plan_id, agency_id)
) STRICT, WITHOUT ROWID;
`

export const collectionMigration: Migration = {
  version: 10,
  up: db => db.exec(TABLES),
}
