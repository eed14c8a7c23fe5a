// Version 8: evidence for the levels of indicators.
import type { Migration } from './migration.ts'
import { rewriteRevisions } from './rewrite-revisions.ts'

const TABLE = `
CREATE TABLE evidence (
  plan_id TEXT NOT NULL REFERENCES plan (id) DEFERRABLE INITIALLY DEFERRED,
  id TEXT NOT NULL CHECK (length(id) BETWEEN 1 AND 80),
  framework_id TEXT NOT NULL CHECK (length(framework_id) BETWEEN 1 AND 80),
  indicator_id TEXT NOT NULL CHECK (length(indicator_id) BETWEEN 1 AND 80),
  level INTEGER NOT NULL CHECK (level BETWEEN 0 AND 9),
  name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 160),
  kind TEXT NOT NULL CHECK (kind IN ('regulation', 'sop', 'report', 'screenshot', 'link')),
  state TEXT NOT NULL CHECK (state IN ('missing', 'draft', 'uploaded', 'revision', 'accepted')),
  item_id TEXT,
  note TEXT NOT NULL CHECK (length(note) <= 5000),
  link TEXT NOT NULL CHECK (length(link) <= 2000),
  position REAL NOT NULL,
  PRIMARY KEY (plan_id, id),
  FOREIGN KEY (plan_id, item_id) REFERENCES item (plan_id, id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX evidence_by_item ON evidence (plan_id, item_id);
`

export const evidenceMigration: Migration = {
  version: 8,
  up(db) {
    db.exec(TABLE)
    rewriteRevisions(db, document => ({ ...document, evidence: [] }))
  },
}
