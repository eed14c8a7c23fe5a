// Migration 7: baseline levels become assessments, with their date; revisions are brought along.
import { expect, test } from 'vitest'
import { digestOf } from '../../../shared/exchange/digest.ts'
import { migrate, readSchemaVersion } from '../../../main/store/migrate.ts'
import { MIGRATIONS } from '../../../main/store/migrations/all-migrations.ts'
import { cryptoTools } from '../../support/crypto-tools.ts'
import { memoryDb } from '../../support/store.ts'

const OLD_DOCUMENT = {
  plan: { id: 'p', baselineDate: '2026-01-01', activeFrameworkId: 'f' },
  items: [],
  baseline: [
    { frameworkId: 'f', indicatorId: 'i2', value: 2_000, origin: 'official', note: '' },
    { frameworkId: 'f', indicatorId: 'i1', value: 3_000, origin: 'official', note: 'hasil' },
  ],
}

function filled() {
  const db = memoryDb(6)
  const payload = { roadmapId: 'p', document: OLD_DOCUMENT }
  const signature = { algorithm: 'ed25519', publicKey: 'of what was', value: 'of what was' }
  const roadmap = JSON.stringify({ version: 1, digest: digestOf(payload, cryptoTools), signature, payload })
  db.exec(`
    BEGIN;
    INSERT INTO plan VALUES ('p', 'Rencana', 'Kabupaten', 'a', 'f', 2026, 2030, '2026-01-01', 30, 60, 30, 0);
    INSERT INTO plan VALUES ('q', 'Lain', 'Kabupaten', 'a', 'g', 2026, 2030, '2027-03-04', 30, 60, 30, 0);
    INSERT INTO agency SELECT value, 'a', 'Dinas', 'D', 'agency', 0 FROM json_each('["p", "q"]');
    INSERT INTO baseline_level VALUES
      ('p', 'f', 'i1', 3000, 'official', 'hasil'), ('p', 'f', 'i2', 2000, 'official', ''),
      ('p', 'f', 'i3', 1000, 'self', ''), ('p', 'g', 'j1', 2500, 'official', ''), ('p', 'g', 'j2', 1000, 'self', '');
    INSERT INTO history VALUES ('p', 1, 'baseline.put', '', 1, 0, 1, '[]');
    COMMIT`)
  db.run(`INSERT INTO revision VALUES ('p', 'r', 1, '', '2026-02-03T08:00:00', 'hand', 0, ?)`, roadmap)
  return db
}

test('each framework with levels gets a baseline of the kind that most of them have', () => {
  const db = filled()
  migrate(db, MIGRATIONS.slice(0, 7))
  expect(readSchemaVersion(db)).toBe(7)
  expect(db.all('SELECT * FROM assessment ORDER BY plan_id, id').map(row => Object.values(row))).toEqual([
    ['p', 'f', 'f', 'official', '2026-01-01', '', 1],
    ['p', 'g', 'g', 'self', '2026-01-01', '', 1],
    // Without a level the date of the baseline is kept all the same.
    ['q', 'g', 'g', 'self', '2027-03-04', '', 1],
  ])
  expect(
    db
      .all('SELECT * FROM assessment_level ORDER BY assessment_id, indicator_id')
      .map(row => Object.values(row)),
  ).toEqual([
    ['p', 'f', 'i1', 3_000, 'official', 'hasil', null, ''],
    ['p', 'f', 'i2', 2_000, 'official', '', null, ''],
    ['p', 'f', 'i3', 1_000, 'self', '', null, ''],
    ['p', 'g', 'j1', 2_500, 'official', '', null, ''],
    ['p', 'g', 'j2', 1_000, 'self', '', null, ''],
  ])
  expect(db.all('SELECT title FROM plan ORDER BY id')).toEqual([{ title: 'Rencana' }, { title: 'Lain' }])
  expect(db.all('SELECT * FROM history')).toEqual([])
  expect(() => db.exec("INSERT INTO assessment VALUES ('p', 'x', 'f', 'self', '2026-05-05', '', 1)")).toThrow(
    'UNIQUE',
  )
})

test('a revision says the same in the new shape, under a digest that fits', () => {
  const db = filled()
  migrate(db, MIGRATIONS.slice(0, 8))
  const file = JSON.parse(String(db.find('SELECT roadmap FROM revision')?.['roadmap']))
  const { digest, payload } = file
  expect(payload.document).toEqual({
    plan: { id: 'p', activeFrameworkId: 'f' },
    items: [],
    assessments: [
      {
        id: 'f',
        frameworkId: 'f',
        kind: 'official',
        date: '2026-01-01',
        source: '',
        isBaseline: true,
        levels: [
          {
            indicatorId: 'i1',
            value: 3_000,
            origin: 'official',
            note: 'hasil',
            publishedOn: null,
            source: '',
          },
          { indicatorId: 'i2', value: 2_000, origin: 'official', note: '', publishedOn: null, source: '' },
        ],
      },
    ],
    evidence: [],
  })
  expect(digest).toBe(digestOf(payload, cryptoTools))
  // Whoever signed it signed the old shape.
  expect(file).not.toHaveProperty('signature')
})
