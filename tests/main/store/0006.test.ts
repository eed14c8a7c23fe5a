// Migration 6: a place for scenarios comes, and every plan stays a main line.
import { expect, test } from 'vitest'
import { migrate, readSchemaVersion } from '../../../main/store/migrate.ts'
import { MIGRATIONS } from '../../../main/store/migrations/all-migrations.ts'
import { memoryDb } from '../../support/store.ts'

test('what version 5 held is untouched, and the new table takes what a scenario is', () => {
  const db = memoryDb(5)
  db.exec(`
    BEGIN;
    INSERT INTO plan SELECT value, 'Rencana', 'Kabupaten', 'a', 'f', 2026, 2030, '2026-01-01', 30, 60, 30, 0
      FROM json_each('["p", "q"]');
    INSERT INTO agency SELECT value, 'a', 'Dinas', 'D', 'agency', 0 FROM json_each('["p", "q"]');
    INSERT INTO history VALUES ('p', 1, 'item.add', '', 1, 0, 1, '[]');
    COMMIT`)
  const content = () => ['plan', 'agency', 'history'].map(table => db.all(`SELECT * FROM ${table}`))
  const before = content()

  migrate(db, MIGRATIONS.slice(0, 6))

  expect(readSchemaVersion(db)).toBe(6)
  expect(content()).toEqual(before)
  expect(db.all('SELECT * FROM scenario')).toEqual([])
  const put = (planId: string, originId: string, name: string) =>
    db.run('INSERT INTO scenario VALUES (?, ?, ?, 0, 0)', planId, originId, name)
  expect(() => put('q', 'q', 'Hemat')).toThrow('CHECK')
  expect(() => put('q', 'p', '')).toThrow('CHECK')
  expect(() => put('q', 'nobody', 'Hemat')).toThrow('FOREIGN KEY')
  put('q', 'p', 'Hemat')
  expect(() => put('q', 'p', 'Lagi')).toThrow('UNIQUE')
})
