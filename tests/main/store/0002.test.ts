// Migration 2: settings and history come to a database that holds plans.
import { expect, test } from 'vitest'
import { migrate, readSchemaVersion } from '../../../main/store/migrate.ts'
import { MIGRATIONS } from '../../../main/store/migrations/all-migrations.ts'
import { memoryDb } from '../../support/store.ts'

test('what version 1 held is untouched, and the new tables are empty', () => {
  const db = memoryDb(1)
  db.exec(`
    BEGIN;
    INSERT INTO plan VALUES ('p', 'Rencana', 'Kabupaten', 'a', 'f', 2026, 2030, '2026-01-01', 30, 60, 30, 0);
    INSERT INTO agency VALUES ('p', 'a', 'Dinas', 'D', 'agency', 0);
    COMMIT`)
  const before = [db.all('SELECT * FROM plan'), db.all('SELECT * FROM agency')]

  migrate(db, MIGRATIONS.slice(0, 2))

  expect(readSchemaVersion(db)).toBe(2)
  expect([db.all('SELECT * FROM plan'), db.all('SELECT * FROM agency')]).toEqual(before)
  expect([db.all('SELECT * FROM setting'), db.all('SELECT * FROM history')]).toEqual([[], []])
  const step = (seq: number, changes: string) =>
    db.run("INSERT INTO history VALUES ('p', ?, 'item.add', '', 1, 0, 1, ?)", seq, changes)
  step(1, '[]')
  expect(() => step(1, '[]')).toThrow('UNIQUE')
  expect(() => step(2, 'no json')).toThrow('CHECK')
})
