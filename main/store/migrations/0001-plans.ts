// Version 1: plans with their agencies, items, dependencies and baseline levels.
import type { Migration } from './migration.ts'

// Ids are unique within a plan only, so that a copy of a plan may keep those of its origin.
// Tables that are looked up by a second index have a rowid: without one, SQLite checks their foreign keys by reading all
// of the table (measured: 16 s instead of 0.3 s to take back the deletion of 10,000 items).
// No cascades: undo puts rows back one by one and must meet no row that vanished by itself.
const PLAN_TABLES = `
CREATE TABLE plan (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 80),
  title TEXT NOT NULL CHECK (length(title) BETWEEN 1 AND 160),
  region TEXT NOT NULL CHECK (length(region) BETWEEN 1 AND 160),
  agency_id TEXT NOT NULL,
  active_framework_id TEXT NOT NULL CHECK (length(active_framework_id) BETWEEN 1 AND 80),
  first_year INTEGER NOT NULL CHECK (first_year BETWEEN 2000 AND 2100),
  last_year INTEGER NOT NULL CHECK (last_year BETWEEN first_year AND 2100),
  baseline_date TEXT NOT NULL CHECK (date(baseline_date) IS baseline_date),
  instrument_lag_days INTEGER NOT NULL CHECK (instrument_lag_days BETWEEN 0 AND 3650),
  infrastructure_lag_days INTEGER NOT NULL CHECK (infrastructure_lag_days BETWEEN 0 AND 3650),
  people_lag_days INTEGER NOT NULL CHECK (people_lag_days BETWEEN 0 AND 3650),
  is_sample INTEGER NOT NULL CHECK (is_sample IN (0, 1)),
  FOREIGN KEY (id, agency_id) REFERENCES agency (plan_id, id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE goal (
  plan_id TEXT NOT NULL REFERENCES plan (id) DEFERRABLE INITIALLY DEFERRED,
  framework_id TEXT NOT NULL CHECK (length(framework_id) BETWEEN 1 AND 80),
  target INTEGER NOT NULL CHECK (target BETWEEN 0 AND 9000),
  cut_off TEXT NOT NULL CHECK (date('2001-' || cut_off) IS '2001-' || cut_off),
  ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
  PRIMARY KEY (plan_id, framework_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE agency (
  plan_id TEXT NOT NULL REFERENCES plan (id) DEFERRABLE INITIALLY DEFERRED,
  id TEXT NOT NULL CHECK (length(id) BETWEEN 1 AND 80),
  name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 160),
  short_name TEXT NOT NULL CHECK (length(short_name) BETWEEN 1 AND 160),
  kind TEXT NOT NULL CHECK (kind IN ('agency', 'section', 'district', 'hospital')),
  ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
  PRIMARY KEY (plan_id, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE baseline_level (
  plan_id TEXT NOT NULL REFERENCES plan (id) DEFERRABLE INITIALLY DEFERRED,
  framework_id TEXT NOT NULL CHECK (length(framework_id) BETWEEN 1 AND 80),
  indicator_id TEXT NOT NULL CHECK (length(indicator_id) BETWEEN 1 AND 80),
  value INTEGER NOT NULL CHECK (value BETWEEN 0 AND 9000),
  origin TEXT NOT NULL CHECK (origin IN ('official', 'self')),
  note TEXT NOT NULL CHECK (length(note) <= 5000),
  PRIMARY KEY (plan_id, framework_id, indicator_id)
) STRICT, WITHOUT ROWID;
`

const ITEM_TABLES = `
CREATE TABLE item (
  plan_id TEXT NOT NULL REFERENCES plan (id) DEFERRABLE INITIALLY DEFERRED,
  id TEXT NOT NULL CHECK (length(id) BETWEEN 1 AND 80),
  name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 160),
  category TEXT NOT NULL CHECK (category IN ('instrument', 'infrastructure', 'people')),
  theme TEXT NOT NULL CHECK (theme IN
    ('governance', 'management', 'service', 'infrastructure', 'application', 'security', 'ict-audit')),
  description TEXT NOT NULL CHECK (length(description) <= 5000),
  output TEXT NOT NULL CHECK (length(output) <= 5000),
  lead_agency_id TEXT NOT NULL,
  executor TEXT NOT NULL CHECK (length(executor) <= 160),
  start TEXT NOT NULL CHECK (date(start) IS start),
  "end" TEXT NOT NULL CHECK (date("end") IS "end" AND "end" >= start),
  actual_end TEXT CHECK (date(actual_end) IS actual_end),
  accepted_on TEXT CHECK (date(accepted_on) IS accepted_on),
  evidence_lag_days INTEGER CHECK (evidence_lag_days BETWEEN 0 AND 3650),
  duration_weeks TEXT CHECK (json_valid(duration_weeks)),
  budget_chance_percent INTEGER CHECK (budget_chance_percent BETWEEN 0 AND 100),
  evidence_chance_percent INTEGER CHECK (evidence_chance_percent BETWEEN 0 AND 100),
  progress_percent INTEGER NOT NULL CHECK (progress_percent BETWEEN 0 AND 100),
  status TEXT NOT NULL CHECK (status IN ('proposed', 'approved', 'running', 'done', 'suspended', 'cancelled')),
  pinned INTEGER NOT NULL CHECK (pinned IN (0, 1)),
  budget_code TEXT NOT NULL CHECK (length(budget_code) <= 30),
  budget_status TEXT NOT NULL CHECK (budget_status IN ('none', 'renja', 'rka', 'dpa', 'p-apbd')),
  plan_reference TEXT NOT NULL CHECK (length(plan_reference) <= 160),
  nature TEXT NOT NULL CHECK (nature IN ('new', 'upgrade', 'continued', 'routine')),
  staff_needs TEXT NOT NULL CHECK (json_valid(staff_needs)),
  connected_to TEXT NOT NULL CHECK (json_valid(connected_to)),
  related_services TEXT NOT NULL CHECK (json_valid(related_services)),
  risk TEXT NOT NULL CHECK (length(risk) <= 5000),
  commitment TEXT CHECK (json_valid(commitment)),
  notes TEXT NOT NULL CHECK (length(notes) <= 5000),
  links TEXT NOT NULL CHECK (json_valid(links)),
  position REAL NOT NULL,
  deleted_on TEXT CHECK (date(deleted_on) IS deleted_on),
  PRIMARY KEY (plan_id, id),
  FOREIGN KEY (plan_id, lead_agency_id) REFERENCES agency (plan_id, id) DEFERRABLE INITIALLY DEFERRED,
  CHECK (status <> 'done' OR actual_end IS NOT NULL)
) STRICT;
CREATE INDEX item_by_agency ON item (plan_id, lead_agency_id);
CREATE INDEX item_by_position ON item (plan_id, position, id);

CREATE TABLE item_effect (
  plan_id TEXT NOT NULL,
  item_id TEXT NOT NULL,
  framework_id TEXT NOT NULL CHECK (length(framework_id) BETWEEN 1 AND 80),
  indicator_id TEXT NOT NULL CHECK (length(indicator_id) BETWEEN 1 AND 80),
  from_level INTEGER NOT NULL CHECK (from_level BETWEEN 0 AND 9),
  to_level INTEGER NOT NULL CHECK (to_level BETWEEN 0 AND 9 AND from_level < to_level),
  ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
  PRIMARY KEY (plan_id, item_id, framework_id, indicator_id),
  FOREIGN KEY (plan_id, item_id) REFERENCES item (plan_id, id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE item_cost (
  plan_id TEXT NOT NULL,
  item_id TEXT NOT NULL,
  year INTEGER NOT NULL CHECK (year BETWEEN 2000 AND 2100),
  source TEXT NOT NULL CHECK (source IN ('apbd', 'dak-physical', 'dak-nonphysical', 'dbh', 'fiscal-incentive',
    'province-aid', 'apbn', 'blud', 'village-fund', 'grant')),
  rupiah INTEGER NOT NULL CHECK (rupiah BETWEEN 0 AND 9000000000000000),
  ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
  PRIMARY KEY (plan_id, item_id, year, source),
  FOREIGN KEY (plan_id, item_id) REFERENCES item (plan_id, id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE item_supporting_agency (
  plan_id TEXT NOT NULL,
  item_id TEXT NOT NULL,
  agency_id TEXT NOT NULL,
  ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
  PRIMARY KEY (plan_id, item_id, agency_id),
  FOREIGN KEY (plan_id, item_id) REFERENCES item (plan_id, id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (plan_id, agency_id) REFERENCES agency (plan_id, id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX item_supporting_agency_by_agency ON item_supporting_agency (plan_id, agency_id);

CREATE TABLE dependency (
  plan_id TEXT NOT NULL,
  id TEXT NOT NULL CHECK (length(id) BETWEEN 1 AND 80),
  predecessor_id TEXT NOT NULL,
  successor_id TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('finish-start', 'start-start', 'finish-finish')),
  lag_days INTEGER NOT NULL CHECK (lag_days BETWEEN -3650 AND 3650),
  PRIMARY KEY (plan_id, id),
  UNIQUE (plan_id, predecessor_id, successor_id),
  CHECK (predecessor_id <> successor_id),
  FOREIGN KEY (plan_id, predecessor_id) REFERENCES item (plan_id, id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (plan_id, successor_id) REFERENCES item (plan_id, id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX dependency_by_successor ON dependency (plan_id, successor_id);
`

export const plansMigration: Migration = {
  version: 1,
  up(db) {
    db.exec(PLAN_TABLES)
    db.exec(ITEM_TABLES)
  },
}
