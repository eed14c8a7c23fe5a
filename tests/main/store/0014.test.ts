// Migration 14: a place for decisions comes, and no plan has one.
import { expect, test } from 'vitest'
import { migrate, readSchemaVersion } from '../../../main/store/migrate.ts'
import { MIGRATIONS } from '../../../main/store/migrations/all-migrations.ts'
import { memoryDb } from '../../support/store.ts'

test('what version 13 held is untouched, and the new table takes what a decision is', () => {
  const db = memoryDb(13)
  db.exec(`
    BEGIN;
    INSERT INTO plan VALUES ('p', 'Rencana', 'Kabupaten', 'a', 'f', 2026, 2030, 30, 60, 30, 0);
    INSERT INTO agency VALUES ('p', 'a', 'Dinas', 'D', 'agency', 0);
    INSERT INTO history VALUES ('p', 1, 'item.add', '', 1, 0, 1, '[]');
    COMMIT`)
  const content = () => ['plan', 'agency', 'history'].map(table => db.all(`SELECT * FROM ${table}`))
  const before = content()

  migrate(db, MIGRATIONS.slice(0, 14))

  expect(readSchemaVersion(db)).toBe(14)
  expect(content()).toEqual(before)
  expect(db.all('SELECT * FROM decision')).toEqual([])
  const row = (plan: string, id: string, item: string, what: string, until: string) =>
    db.exec(
      `INSERT INTO decision VALUES ('${plan}', '${id}', ${item}, '${what}', 'Sekda', ${until}, '2026-11-28')`,
    )
  expect(() => row('p', 'd', 'NULL', '', 'NULL')).toThrow('CHECK')
  expect(() => row('p', 'd', 'NULL', 'Setujui', "'2027'")).toThrow('CHECK')
  expect(() => row('p', 'd', "'nobody'", 'Setujui', 'NULL')).toThrow('FOREIGN KEY')
  expect(() => row('q', 'd', 'NULL', 'Setujui', 'NULL')).toThrow('FOREIGN KEY')
  row('p', 'd', 'NULL', 'Setujui', 'NULL')
  row('p', 'e', 'NULL', 'Tetapkan pagu', "'2027-01-31'")
  expect(() => row('p', 'd', 'NULL', 'Setujui', 'NULL')).toThrow('UNIQUE')
})
