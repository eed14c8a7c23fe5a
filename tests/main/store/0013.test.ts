// Migration 13: the texts of collected files move to a table of their own, and nothing of them is lost.
import { expect, test } from 'vitest'
import { migrate, readSchemaVersion } from '../../../main/store/migrate.ts'
import { MIGRATIONS } from '../../../main/store/migrations/all-migrations.ts'
import { memoryDb } from '../../support/store.ts'

const digestOf = (sign: string) => `sha256-${sign.repeat(64)}`

test('every collected file keeps its row and its text, and none is collected without one', () => {
  const db = memoryDb(12)
  const file = (
    plan: string,
    sign: string,
    standing: string,
  ) => `INSERT INTO collected_file VALUES ('${plan}',
    '${digestOf(sign)}', '${sign.repeat(64)}', 'r', 'a', 'Dinas', 'Peta ${sign}', 3, '2026-11-01', '${sign}.spbe',
    '2026-11-02T08:00:00', '${standing}', '2026-11-03T08:00:00', 7, 2, 1, NULL, 'unsigned', 'text ${plan}${sign}', 'brings ${sign}');`
  db.exec(`
    BEGIN;
    INSERT INTO plan VALUES ('p', 'Rencana', 'Kabupaten', 'a', 'f', 2026, 2030, 30, 60, 30, 0);
    INSERT INTO agency VALUES ('p', 'a', 'Dinas', 'D', 'agency', 0);
    INSERT INTO plan VALUES ('q', 'Rencana', 'Kabupaten', 'a', 'f', 2026, 2030, 30, 60, 30, 0);
    INSERT INTO agency VALUES ('q', 'a', 'Dinas', 'D', 'agency', 0);
    ${file('p', 'a', 'current')} ${file('p', 'b', 'kept')} ${file('q', 'a', 'current')}
    INSERT INTO history VALUES ('p', 1, 'item.add', '', 1, 0, 1, '[]');
    COMMIT`)
  const rows = () =>
    db
      .all('SELECT * FROM collected_file ORDER BY plan_id, digest')
      .map(({ roadmap: _roadmap, contribution: _contribution, ...row }) => row)
  const before = rows()
  const others = () => ['plan', 'agency', 'history'].map(table => db.all(`SELECT * FROM ${table}`))
  const kept = others()

  migrate(db, MIGRATIONS.slice(0, 13))

  expect(readSchemaVersion(db)).toBe(13)
  expect(rows()).toEqual(before)
  expect(others()).toEqual(kept)
  expect(db.all('SELECT * FROM collected_text ORDER BY plan_id, digest')).toEqual([
    { plan_id: 'p', digest: digestOf('a'), roadmap: 'text pa', contribution: 'brings a' },
    { plan_id: 'p', digest: digestOf('b'), roadmap: 'text pb', contribution: 'brings b' },
    { plan_id: 'q', digest: digestOf('a'), roadmap: 'text qa', contribution: 'brings a' },
  ])

  const put = (plan: string, sign: string, standing: string) =>
    db.exec(`INSERT INTO collected_file VALUES ('${plan}', '${digestOf(sign)}', '${'0'.repeat(64)}', 'r', 'a', 'Dinas',
      'Peta', 1, '2026-11-01', 'a.spbe', '2026-11-02T08:00:00', '${standing}', NULL, NULL, 2, 0, NULL, 'unsigned')`)
  // A text may come before its plan; a file may come neither before its text nor before its plan.
  db.exec(`INSERT INTO collected_text VALUES ('z', '${digestOf('c')}', '{}', '{}')`)
  expect(() => put('z', 'c', 'rival')).toThrow('FOREIGN KEY')
  expect(() => put('p', 'c', 'rival')).toThrow('FOREIGN KEY')
  db.exec(`INSERT INTO collected_text VALUES ('p', '${digestOf('c')}', '{}', '{}')`)
  expect(() => put('p', 'c', 'current')).toThrow('UNIQUE')
  expect(() => put('p', 'c', 'lost')).toThrow('CHECK')
  put('p', 'c', 'rival')
})
