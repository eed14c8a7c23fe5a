import { copyFileSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { findBackupFile, listBackups, makeBackup, thinOut } from '../../../main/store/backups.ts'
import { dataFolderAt } from '../../../main/store/data-folder.ts'
import { openForReading, openForWriting, type WriteDb } from '../../../main/store/database.ts'
import { migrate, SCHEMA_VERSION } from '../../../main/store/migrate.ts'
import { MIGRATIONS } from '../../../main/store/migrations/all-migrations.ts'
import { openStore } from '../../../main/store/open-store.ts'
import { restoreBackup } from '../../../main/store/restore.ts'
import { NOW, required, requireOk, tempFolder } from '../../support/store.ts'

function openWriter(folder: string): WriteDb {
  const store = requireOk(openStore(folder, NOW))
  onTestFinished(() => store.close())
  return required(store.writer)
}

function setup() {
  const folder = tempFolder()
  return { at: dataFolderAt(folder), db: openWriter(folder) }
}

const day = (n: number) => new Date(2026, 0, n, 7, 8, 9)
const setValue = (db: WriteDb, value: string) => {
  db.run(
    "INSERT INTO setting VALUES ('k', ?) ON CONFLICT DO UPDATE SET value = excluded.value",
    JSON.stringify(value),
  )
}
const getValue = (db: { all: WriteDb['all'] }) => db.all('SELECT value FROM setting')

test('a backup is a whole database of its own, named for its time and reason', () => {
  const { at, db } = setup()
  setValue(db, 'then')
  const backup = makeBackup(db, at.backups, 'manual', NOW)
  setValue(db, 'later')
  expect(backup).toEqual({
    name: '2026-11-23T09-05-00-manual.db',
    madeAt: '2026-11-23T09:05:00',
    reason: 'manual',
    bytes: expect.any(Number),
  })
  expect(listBackups(at.backups)).toEqual([backup])
  const copy = openForReading(join(at.backups, backup.name))
  expect(getValue(copy)).toEqual([{ value: '"then"' }])
  copy.close()
})

test('two backups in one second get two names', () => {
  const { at, db } = setup()
  const names = [1, 2].map(() => makeBackup(db, at.backups, 'manual', NOW).name)
  expect(names).toEqual(['2026-11-23T09-05-00-manual.db', '2026-11-23T09-05-00.2-manual.db'])
})

test('of the copies of a day 14 are kept, the newest first', () => {
  const { at, db } = setup()
  for (let n = 1; n <= 20; n += 1) makeBackup(db, at.backups, 'daily', day(n))
  thinOut(at.backups, 'daily')
  const days = Array.from({ length: 14 }, (_, i) => `2026-01-${String(20 - i).padStart(2, '0')}T07:08:09`)
  expect(listBackups(at.backups).map(backup => backup.madeAt)).toEqual(days)
})

test('thinning out one reason leaves the others and foreign files alone', () => {
  const { at, db } = setup()
  makeBackup(db, at.backups, 'manual', day(1))
  const stranger = join(at.backups, 'catatan.txt')
  writeFileSync(stranger, 'milik pengguna')
  for (let n = 1; n <= 12; n += 1) makeBackup(db, at.backups, 'migration', day(n))
  thinOut(at.backups, 'migration')
  const counts = Object.groupBy(listBackups(at.backups), backup => backup.reason)
  expect([counts.migration?.length, counts.manual?.length, existsSync(stranger)]).toEqual([10, 1, true])
})

test('a copy that cannot be made leaves nothing behind', () => {
  const { at, db } = setup()
  mkdirSync(join(at.backups, 'manual.part', 'in the way'), { recursive: true })
  expect(() => makeBackup(db, at.backups, 'manual', NOW)).toThrow('directory')
  expect(listBackups(at.backups)).toEqual([])
})

test.each([
  '../peta-rencana.db',
  '2026-11-23T09-05-00-manual.db/../../peta-rencana.db',
  '/etc/passwd',
  'catatan.txt',
  '2026-11-23T09-05-01-manual.db',
  '',
])('only a backup of the folder can be named: %s', name => {
  const { at, db } = setup()
  makeBackup(db, at.backups, 'manual', NOW)
  expect(findBackupFile(at.backups, name)).toBeNull()
  expect(restoreBackup(db, at, name, NOW)).toEqual({
    ok: false,
    error: { code: 'not-found', what: 'backup' },
  })
})

test('restoring brings the old rows back and keeps the present ones as a backup', () => {
  const { at, db } = setup()
  setValue(db, 'old')
  const { name } = makeBackup(db, at.backups, 'manual', day(1))
  setValue(db, 'present')
  expect(restoreBackup(db, at, name, NOW)).toEqual({ ok: true, value: null })
  expect(getValue(db)).toEqual([{ value: '"old"' }])
  expect(restoreBackup(db, at, '2026-11-23T09-05-00-before-restore.db', NOW).ok).toBe(true)
  expect(getValue(db)).toEqual([{ value: '"present"' }])
  expect(readdirSync(at.folder).filter(file => file.includes('restore'))).toEqual([])
})

test('the oldest kept copy can be restored though its own kind is thinned out', () => {
  const { at, db } = setup()
  setValue(db, 'first')
  const { name } = makeBackup(db, at.backups, 'before-restore', day(1))
  setValue(db, 'present')
  for (let n = 2; n <= 10; n += 1) makeBackup(db, at.backups, 'before-restore', day(n))
  expect(restoreBackup(db, at, name, NOW).ok).toBe(true)
  expect(getValue(db)).toEqual([{ value: '"first"' }])
})

test('a backup of an older version is brought to today’s; the file itself stays as it was', () => {
  const { at, db } = setup()
  mkdirSync(at.backups)
  const file = join(at.backups, '2025-01-01T00-00-00-daily.db')
  const old = openForWriting(file)
  migrate(old, MIGRATIONS.slice(0, 1))
  old.exec(`
    BEGIN;
    INSERT INTO plan VALUES ('p', 'Lama', 'Kabupaten', 'a', 'f', 2026, 2030, '2026-01-01', 30, 60, 30, 0);
    INSERT INTO agency VALUES ('p', 'a', 'Dinas', 'D', 'agency', 0);
    COMMIT`)
  old.close()
  setValue(db, 'present')
  expect(restoreBackup(db, at, '2025-01-01T00-00-00-daily.db', NOW).ok).toBe(true)
  expect([db.all('SELECT title FROM plan'), getValue(db)]).toEqual([[{ title: 'Lama' }], []])
  const untouched = openForReading(file)
  expect(untouched.find('PRAGMA user_version')).toEqual({ user_version: 1 })
  untouched.close()
})

test('a newer or damaged backup is refused and the data stays', () => {
  const { at, db } = setup()
  setValue(db, 'present')
  const sound = makeBackup(db, at.backups, 'manual', day(1)).name
  const [newer, damaged] = ['2026-01-02T00-00-00-manual.db', '2026-01-03T00-00-00-manual.db']
  copyFileSync(join(at.backups, sound), join(at.backups, newer))
  const handle = openForWriting(join(at.backups, newer))
  handle.exec('PRAGMA user_version = 99')
  handle.close()
  writeFileSync(join(at.backups, damaged), 'rusak')
  expect(restoreBackup(db, at, newer, NOW)).toEqual({
    ok: false,
    error: { code: 'file-too-new', file: join(at.backups, newer), fileVersion: 99, ours: SCHEMA_VERSION },
  })
  expect(restoreBackup(db, at, damaged, NOW)).toEqual({
    ok: false,
    error: { code: 'file-damaged', file: join(at.backups, damaged) },
  })
  expect(getValue(db)).toEqual([{ value: '"present"' }])
})
