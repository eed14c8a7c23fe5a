// Migration 10: places for what is collected come, and nothing that was there is touched.
import { expect, test } from 'vitest'
import { migrate, readSchemaVersion } from '../../../main/store/migrate.ts'
import { MIGRATIONS } from '../../../main/store/migrations/all-migrations.ts'
import { memoryDb } from '../../support/store.ts'

const DIGEST = `sha256-${'a'.repeat(64)}`

test('what version 9 held is untouched, and of a roadmap one file counts at most', () => {
  const db = memoryDb(9)
  db.exec(`
    BEGIN;
    INSERT INTO plan VALUES ('p', 'Rencana', 'Kabupaten', 'a', 'f', 2026, 2030, 30, 60, 30, 0);
    INSERT INTO agency VALUES ('p', 'a', 'Dinas', 'D', 'agency', 0);
    INSERT INTO history VALUES ('p', 1, 'item.add', '', 1, 0, 1, '[]');
    COMMIT`)
  const content = () => ['plan', 'agency', 'history'].map(table => db.all(`SELECT * FROM ${table}`))
  const before = content()

  migrate(db, MIGRATIONS.slice(0, 10))

  expect(readSchemaVersion(db)).toBe(10)
  expect(content()).toEqual(before)
  const put = (digest: string, standing: string, plan = 'p') =>
    db.exec(`INSERT INTO collected_file VALUES ('${plan}', '${digest}', '${'0'.repeat(64)}', 'r', 'a', 'Dinas',
      'Peta', 1, '2026-11-01', 'a.spbe', '2026-11-02T08:00:00', '${standing}', NULL, NULL, 2, 0, NULL, 'unsigned', '{}', '{}')`)
  put(DIGEST, 'current')
  expect(() => put(DIGEST, 'kept')).toThrow('UNIQUE')
  expect(() => put(DIGEST.replaceAll('a', 'b').replace('shb', 'sha'), 'current')).toThrow('UNIQUE')
  expect(() => put(`sha256-${'c'.repeat(64)}`, 'lost')).toThrow('CHECK')
  expect(() => put(`sha256-${'c'.repeat(64)}`, 'rival', 'q')).toThrow('FOREIGN KEY')
  put(`sha256-${'c'.repeat(64)}`, 'rival')
  expect(() => db.exec("INSERT INTO coverage_rule VALUES ('p', 'f', 'i', 101)")).toThrow('CHECK')
  db.exec("INSERT INTO coverage_rule VALUES ('p', 'f', 'i', NULL)")
  db.exec("INSERT INTO collecting_unit VALUES ('p', 'a', 0)")
})
