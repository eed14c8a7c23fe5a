// Migration 11: a place for review notes comes, and nobody has one.
import { expect, test } from 'vitest'
import { migrate, readSchemaVersion } from '../../../main/store/migrate.ts'
import { MIGRATIONS } from '../../../main/store/migrations/all-migrations.ts'
import { memoryDb } from '../../support/store.ts'

test('what version 10 held is untouched, and the new tables take what a note is', () => {
  const db = memoryDb(10)
  db.exec(`
    BEGIN;
    INSERT INTO plan VALUES ('p', 'Rencana', 'Kabupaten', 'a', 'f', 2026, 2030, 30, 60, 30, 0);
    INSERT INTO agency VALUES ('p', 'a', 'Dinas', 'D', 'agency', 0);
    INSERT INTO history VALUES ('p', 1, 'item.add', '', 1, 0, 1, '[]');
    COMMIT`)
  const content = () => ['plan', 'agency', 'history'].map(table => db.all(`SELECT * FROM ${table}`))
  const before = content()

  migrate(db, MIGRATIONS.slice(0, 11))

  expect(readSchemaVersion(db)).toBe(11)
  expect(content()).toEqual(before)
  for (const table of ['review_note', 'review_entry', 'collected_note', 'collected_entry'])
    expect(db.all(`SELECT * FROM ${table}`)).toEqual([])

  const entry = (kind: string, step: number) =>
    db.exec(`INSERT INTO review_entry VALUES ('p', 'n', 'e', '${kind}', 'Dinas', '', '2026-11-28', ${step})`)
  expect(() => entry('remark', 1)).toThrow('FOREIGN KEY')
  db.exec("INSERT INTO review_note VALUES ('p', 'n', NULL, '')")
  expect(() => entry('praise', 1)).toThrow('CHECK')
  expect(() => entry('remark', 0)).toThrow('CHECK')
  entry('remark', 1)
  expect(() => entry('remark', 2)).toThrow('UNIQUE')

  // The same note of two roadmaps is two: ids are chosen by others.
  db.exec(
    "INSERT INTO collected_note VALUES ('p', 'r1', 'n', 'i', 'Kegiatan'), ('p', 'r2', 'n', 'i', 'Kegiatan')",
  )
  expect(() => db.exec("INSERT INTO collected_note VALUES ('q', 'r1', 'n', 'i', '')")).toThrow('FOREIGN KEY')
  const collected = (isSent: number) =>
    db.exec(
      `INSERT INTO collected_entry VALUES ('p', 'r1', 'n', 'e', 'remark', 'Dinas', '', '2026-11-28', 1, ${isSent})`,
    )
  expect(() => collected(2)).toThrow('CHECK')
  collected(0)
})

test('the word of a head is one row of its plan', () => {
  const db = memoryDb(11)
  db.exec(`
    BEGIN;
    INSERT INTO plan VALUES ('p', 'Rencana', 'Kabupaten', 'a', 'f', 2026, 2030, 30, 60, 30, 0);
    INSERT INTO agency VALUES ('p', 'a', 'Dinas', 'D', 'agency', 0);
    COMMIT`)
  const commit = (plan: string, name: string) =>
    db.exec(`INSERT INTO plan_commitment VALUES ('${plan}', '${name}', 'Kepala Dinas', '2026-11-28')`)
  expect(() => commit('q', 'Budi')).toThrow('FOREIGN KEY')
  expect(() => commit('p', '')).toThrow('CHECK')
  commit('p', 'Budi')
  expect(() => commit('p', 'Sari')).toThrow('UNIQUE')
})
