// Migration 3: a place for revisions comes to a database that holds plans and their history.
import { expect, test } from 'vitest'
import { migrate, readSchemaVersion } from '../../../main/store/migrate.ts'
import { MIGRATIONS } from '../../../main/store/migrations/all-migrations.ts'
import { memoryDb } from '../../support/store.ts'

test('what version 2 held is untouched, and the new table takes what a revision is', () => {
  const db = memoryDb(2)
  db.exec(`
    BEGIN;
    INSERT INTO plan VALUES ('p', 'Rencana', 'Kabupaten', 'a', 'f', 2026, 2030, '2026-01-01', 30, 60, 30, 0);
    INSERT INTO agency VALUES ('p', 'a', 'Dinas', 'D', 'agency', 0);
    INSERT INTO history VALUES ('p', 1, 'item.add', '', 1, 0, 1, '[]');
    COMMIT`)
  const content = () => ['plan', 'agency', 'history'].map(table => db.all(`SELECT * FROM ${table}`))
  const before = content()

  migrate(db, MIGRATIONS.slice(0, 3))

  expect(readSchemaVersion(db)).toBe(3)
  expect(content()).toEqual(before)
  expect(db.all('SELECT * FROM revision')).toEqual([])
  const put = (id: string, number: number, madeAt = '2026-11-23T09:05:00', roadmap = '{}') =>
    db.run("INSERT INTO revision VALUES ('p', ?, ?, '', ?, 'hand', 0, ?)", id, number, madeAt, roadmap)
  put('r', 1)
  expect(() => put('s', 1)).toThrow('UNIQUE')
  expect(() => put('r', 2)).toThrow('UNIQUE')
  expect(() => put('s', 2, '2026-02-30T09:05:00')).toThrow('CHECK')
  expect(() => put('s', 2, '2026-11-23T09:05:00', 'no json')).toThrow('CHECK')
})
