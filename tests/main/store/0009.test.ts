// Migration 9: a place for mappings comes, and no plan has one.
import { expect, test } from 'vitest'
import { migrate, readSchemaVersion } from '../../../main/store/migrate.ts'
import { MIGRATIONS } from '../../../main/store/migrations/all-migrations.ts'
import { memoryDb } from '../../support/store.ts'

test('what version 8 held is untouched, and the new tables take what a mapping is', () => {
  const db = memoryDb(8)
  db.exec(`
    BEGIN;
    INSERT INTO plan VALUES ('p', 'Rencana', 'Kabupaten', 'a', 'f', 2026, 2030, 30, 60, 30, 0);
    INSERT INTO agency VALUES ('p', 'a', 'Dinas', 'D', 'agency', 0);
    INSERT INTO history VALUES ('p', 1, 'item.add', '', 1, 0, 1, '[]');
    COMMIT`)
  const content = () => ['plan', 'agency', 'history'].map(table => db.all(`SELECT * FROM ${table}`))
  const before = content()

  migrate(db, MIGRATIONS.slice(0, 9))

  expect(readSchemaVersion(db)).toBe(9)
  expect(content()).toEqual(before)
  expect(db.all('SELECT * FROM mapping')).toEqual([])
  db.exec("INSERT INTO mapping VALUES ('p', 'old', 'new')")
  const row = (way: string, rule: string) =>
    db.exec(`INSERT INTO mapping_row VALUES ('p', ${way}, 'o1', 'n1', '${rule}', 'sebab')`)
  expect(() => db.exec("INSERT INTO mapping VALUES ('p', 'old', 'old')")).toThrow('CHECK')
  expect(() => db.exec("INSERT INTO mapping VALUES ('q', 'old', 'new')")).toThrow('FOREIGN KEY')
  expect(() => row("'new', 'old'", 'same')).toThrow('FOREIGN KEY')
  expect(() => row("'old', 'new'", 'higher')).toThrow('CHECK')
  row("'old', 'new'", 'one-lower')
  expect(() => row("'old', 'new'", 'same')).toThrow('UNIQUE')
})
