// Version 11: review notes, those of a plan with its agency's answers, and those a collector keeps on the roadmaps of others.
// The second are no part of the plan, so undo passes over them. And the word of the head of an agency for a plan as a whole.
import type { Migration } from './migration.ts'

const ENTRY = `
  id TEXT NOT NULL CHECK (length(id) BETWEEN 1 AND 80),
  kind TEXT NOT NULL CHECK (kind IN ('remark', 'answer', 'settled')),
  author TEXT NOT NULL CHECK (length(author) BETWEEN 1 AND 160),
  text TEXT NOT NULL CHECK (length(text) <= 5000),
  written_on TEXT NOT NULL CHECK (length(written_on) = 10),
  step INTEGER NOT NULL CHECK (step BETWEEN 1 AND 1000000)`

// No reference to the item: a note outlives it, and may name one that only the copy of the other side has.
const NOTE = `
  id TEXT NOT NULL CHECK (length(id) BETWEEN 1 AND 80),
  item_id TEXT CHECK (length(item_id) BETWEEN 1 AND 80),
  item_name TEXT NOT NULL CHECK (length(item_name) <= 160)`

const TABLES = `
CREATE TABLE review_note (
  plan_id TEXT NOT NULL REFERENCES plan (id) DEFERRABLE INITIALLY DEFERRED,${NOTE},
  PRIMARY KEY (plan_id, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE review_entry (
  plan_id TEXT NOT NULL,
  note_id TEXT NOT NULL,${ENTRY},
  PRIMARY KEY (plan_id, note_id, id),
  FOREIGN KEY (plan_id, note_id) REFERENCES review_note (plan_id, id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE collected_note (
  plan_id TEXT NOT NULL REFERENCES plan (id) DEFERRABLE INITIALLY DEFERRED,
  roadmap_id TEXT NOT NULL CHECK (length(roadmap_id) BETWEEN 1 AND 80),${NOTE},
  PRIMARY KEY (plan_id, roadmap_id, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE collected_entry (
  plan_id TEXT NOT NULL,
  roadmap_id TEXT NOT NULL,
  note_id TEXT NOT NULL,${ENTRY},
  is_sent INTEGER NOT NULL CHECK (is_sent IN (0, 1)),
  PRIMARY KEY (plan_id, roadmap_id, note_id, id),
  FOREIGN KEY (plan_id, roadmap_id, note_id)
    REFERENCES collected_note (plan_id, roadmap_id, id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE plan_commitment (
  plan_id TEXT NOT NULL PRIMARY KEY REFERENCES plan (id) DEFERRABLE INITIALLY DEFERRED,
  name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 160),
  post TEXT NOT NULL CHECK (length(post) <= 160),
  date TEXT NOT NULL CHECK (length(date) = 10)
) STRICT, WITHOUT ROWID;
`

export const reviewsMigration: Migration = {
  version: 11,
  up: db => db.exec(TABLES),
}
