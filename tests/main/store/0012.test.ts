// Migration 12: a place for applications and data sets comes, and no plan has one.
import { expect, test } from 'vitest'
import { migrate, readSchemaVersion } from '../../../main/store/migrate.ts'
import { MIGRATIONS } from '../../../main/store/migrations/all-migrations.ts'
import { memoryDb } from '../../support/store.ts'

test('what version 11 held is untouched, and the new table takes what a system is', () => {
  const db = memoryDb(11)
  db.exec(`
    BEGIN;
    INSERT INTO plan VALUES ('p', 'Rencana', 'Kabupaten', 'a', 'f', 2026, 2030, 30, 60, 30, 0);
    INSERT INTO agency VALUES ('p', 'a', 'Dinas', 'D', 'agency', 0);
    INSERT INTO history VALUES ('p', 1, 'item.add', '', 1, 0, 1, '[]');
    COMMIT`)
  const content = () => ['plan', 'agency', 'history'].map(table => db.all(`SELECT * FROM ${table}`))
  const before = content()

  migrate(db, MIGRATIONS.slice(0, 12))

  expect(readSchemaVersion(db)).toBe(12)
  expect(content()).toEqual(before)
  expect(db.all('SELECT * FROM system')).toEqual([])
  const row = (plan: string, id: string, kind: string, agency: string, day: string) =>
    db.exec(`INSERT INTO system VALUES ('${plan}', '${id}', 'SIMPEG', '${kind}', '${agency}', ${day}, '')`)
  expect(() => row('p', 's', 'server', 'a', 'NULL')).toThrow('CHECK')
  expect(() => row('p', 's', 'dataset', 'a', "'2026'")).toThrow('CHECK')
  expect(() => row('p', 's', 'dataset', 'b', 'NULL')).toThrow('FOREIGN KEY')
  expect(() => row('q', 's', 'dataset', 'a', 'NULL')).toThrow('FOREIGN KEY')
  row('p', 's', 'dataset', 'a', 'NULL')
  row('p', 't', 'application', 'a', "'2024-05-02'")
  expect(() => row('p', 's', 'dataset', 'a', 'NULL')).toThrow('UNIQUE')
})
