// Migration 8: a table for evidence; what is in the database stays.
import { expect, test } from 'vitest'
import { migrate, readSchemaVersion } from '../../../main/store/migrate.ts'
import { MIGRATIONS } from '../../../main/store/migrations/all-migrations.ts'
import { memoryDb } from '../../support/store.ts'

function ready() {
  const db = memoryDb(7)
  db.exec(`
    BEGIN;
    INSERT INTO plan VALUES ('p', 'Rencana', 'Kabupaten', 'a', 'f', 2026, 2030, 30, 60, 30, 0);
    INSERT INTO agency VALUES ('p', 'a', 'Dinas', 'D', 'agency', 0);
    COMMIT`)
  const content = () => ['plan', 'agency'].map(table => db.all(`SELECT * FROM ${table}`))
  const before = content()
  migrate(db, MIGRATIONS.slice(0, 8))
  expect(readSchemaVersion(db)).toBe(8)
  expect(content()).toEqual(before)
  return db
}

test.each([
  ['a kind nobody knows', "'lain', 'draft', NULL", 'CHECK'],
  ['a state nobody knows', "'sop', 'baru', NULL", 'CHECK'],
  ['an item that is not there', "'sop', 'draft', 'k'", 'FOREIGN KEY'],
])('refuses %s', (_, values, reason) => {
  const db = ready()
  const insert = (id: string, given: string) =>
    db.exec(`INSERT INTO evidence VALUES ('p', '${id}', 'f', 'i', 2, 'SOP', ${given}, '', '', 1)`)
  insert('e1', "'sop', 'draft', NULL")
  expect(() => insert('e2', values)).toThrow(reason)
})
