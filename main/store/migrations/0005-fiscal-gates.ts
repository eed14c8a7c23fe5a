// Version 5: fiscal gates. Every plan gets those that were the usual ones when this version came.
import type { Migration } from './migration.ts'

const TABLE = `
CREATE TABLE gate (
  plan_id TEXT NOT NULL REFERENCES plan (id) DEFERRABLE INITIALLY DEFERRED,
  id TEXT NOT NULL CHECK (length(id) BETWEEN 1 AND 80),
  kind TEXT NOT NULL CHECK (kind IN ('kua-ppas-draft', 'kua-ppas', 'apbd', 'dpa', 'p-apbd', 'p-apbd-spendable',
    'last-payment', 'year-end', 'other')),
  name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 160),
  month_day TEXT NOT NULL CHECK (date('2001-' || month_day) IS '2001-' || month_day),
  year_offset INTEGER NOT NULL CHECK (year_offset IN (-1, 0)),
  is_shown INTEGER NOT NULL CHECK (is_shown IN (0, 1)),
  ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
  PRIMARY KEY (plan_id, id)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX gate_by_kind ON gate (plan_id, kind) WHERE kind <> 'other';

INSERT INTO gate SELECT plan.id, usual.*
FROM plan CROSS JOIN (
  SELECT column1, column1, column2, column3, column4, 1, column5 FROM (VALUES
    ('kua-ppas-draft', 'Rancangan KUA-PPAS', '07-12', -1, 0),
    ('kua-ppas', 'KUA-PPAS disepakati', '08-12', -1, 1),
    ('apbd', 'APBD ditetapkan', '11-30', -1, 2),
    ('dpa', 'DPA terbit', '01-04', 0, 3),
    ('p-apbd', 'P-APBD disetujui', '09-30', 0, 4),
    ('p-apbd-spendable', 'P-APBD dapat dibelanjakan', '10-15', 0, 5),
    ('last-payment', 'Batas pembayaran', '12-15', 0, 6),
    ('year-end', 'Akhir tahun anggaran', '12-31', 0, 7))
) AS usual;
`

export const fiscalGatesMigration: Migration = {
  version: 5,
  up: db => db.exec(TABLE),
}
