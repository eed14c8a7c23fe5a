import { createHash } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import type { Result } from '../../../shared/base/result.ts'
import { openForReading, openForWriting, readPragma } from '../../../main/store/database.ts'
import { migrate, readSchemaVersion, SCHEMA_VERSION } from '../../../main/store/migrate.ts'
import { MIGRATIONS } from '../../../main/store/migrations/all-migrations.ts'
import { openStore, type Store } from '../../../main/store/open-store.ts'
import type { StoreError } from '../../../main/store/store-error.ts'
import { NOW, requireOk, tempFolder } from '../../support/store.ts'

/** A plan as a database of version 1 keeps it, or of today: the baseline date has left the plan since. */
const planRow = (dates: string) => `
  BEGIN;
  INSERT INTO plan VALUES ('p', 'Rencana', 'Kabupaten', 'a', 'f', 2026, 2030, ${dates}30, 60, 30, 0);
  INSERT INTO agency VALUES ('p', 'a', 'Dinas', 'D', 'agency', 0);
  COMMIT;`
const OLD_PLAN = planRow("'2026-01-01', ")
const PLAN = planRow('')

function open(folder: string): Result<Store, StoreError> {
  const store = openStore(folder, NOW)
  onTestFinished(() => (store.ok ? store.value.close() : undefined))
  return store
}

function mustOpen(folder: string): Store {
  return requireOk(open(folder))
}

/** A closed data file with one plan. */
function stored(folder: string): string {
  const store = mustOpen(folder)
  store.writer?.exec(PLAN)
  store.close()
  return store.at.database
}

const digest = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex')
const titles = (store: Store) => store.reader.all('SELECT title FROM plan')

test('the first start makes the folder and an empty database of today’s schema, and no backup of nothing', () => {
  const folder = join(tempFolder(), 'not', 'there', 'yet')
  const store = mustOpen(folder)
  expect(readSchemaVersion(store.reader)).toBe(SCHEMA_VERSION)
  expect(store.movedAside).toBeNull()
  expect(existsSync(store.at.backups)).toBe(false)
  const pragmas = ['synchronous', 'foreign_keys'].map(name => readPragma(store.reader, name))
  expect(pragmas).toEqual([2, 1])
  expect(existsSync(`${store.at.database}-wal`)).toBe(true)
})

test('a database of an older version is copied before it is migrated, with its content', () => {
  const folder = tempFolder()
  const old = openForWriting(join(folder, 'peta-rencana.db'))
  migrate(old, MIGRATIONS.slice(0, 1))
  old.exec(OLD_PLAN)
  old.close()

  const store = mustOpen(folder)

  expect(readSchemaVersion(store.reader)).toBe(SCHEMA_VERSION)
  expect(titles(store)).toEqual([{ title: 'Rencana' }])
  const copy = join(store.at.backups, '2026-11-23T09-05-00-migration.db')
  const copied = openForReading(copy)
  expect(readSchemaVersion(copied)).toBe(1)
  expect(copied.all('SELECT title FROM plan')).toEqual([{ title: 'Rencana' }])
  copied.close()
})

test('a database of a newer version is refused and not a byte of it is changed', () => {
  const folder = tempFolder()
  const file = stored(folder)
  const newer = openForWriting(file)
  newer.exec(`PRAGMA user_version = ${SCHEMA_VERSION + 1}`)
  newer.close()
  const before = digest(file)
  expect(open(folder)).toEqual({
    ok: false,
    error: { code: 'file-too-new', file, fileVersion: SCHEMA_VERSION + 1, ours: SCHEMA_VERSION },
  })
  expect(digest(file)).toBe(before)
})

test.each([
  ['text in place of a database', () => Buffer.from('bukan basis data'.repeat(100))],
  [
    'pages overwritten in the middle',
    (bytes: Buffer) => Buffer.from(bytes).fill(0x5a, 4_096, Math.floor(bytes.length * 0.9)),
  ],
  ['a file cut short', (bytes: Buffer) => bytes.subarray(0, Math.floor(bytes.length / 2))],
  [
    'a header of another program',
    (bytes: Buffer) => Buffer.concat([bytes.subarray(0, 68), Buffer.alloc(4, 7), bytes.subarray(72)]),
  ],
])('moved aside and kept as it is: %s', (_, damage) => {
  const folder = tempFolder()
  const file = stored(folder)
  writeFileSync(file, damage(readFileSync(file)))
  const before = digest(file)

  const store = mustOpen(folder)

  const aside = join(folder, 'peta-rencana.unreadable-2026-11-23T09-05-00.db')
  expect(store.movedAside).toBe(aside)
  expect(digest(aside)).toBe(before)
  expect(titles(store)).toEqual([])
})

test('a second unreadable file in the same second does not replace the first', () => {
  const folder = tempFolder()
  for (const content of ['satu', 'dua']) {
    writeFileSync(join(folder, 'peta-rencana.db'), content)
    mustOpen(folder).close()
  }
  const kept = readdirSync(folder).filter(name => name.includes('unreadable'))
  expect(kept.map(name => readFileSync(join(folder, name)).toString()).toSorted()).toEqual(['dua', 'satu'])
})

test('the second to open the folder may look, also while the first writes, and gets the lock once it is free', () => {
  const folder = tempFolder()
  const first = mustOpen(folder)
  const second = mustOpen(folder)
  expect([first.writer !== null, second.writer]).toEqual([true, null])
  first.writer?.exec(PLAN)
  expect(titles(second)).toEqual([{ title: 'Rencana' }])
  second.close()
  first.close()
  expect(mustOpen(folder).writer).not.toBeNull()
})

test('a data file that another program holds is locked, not damaged', () => {
  const folder = tempFolder()
  const file = stored(folder)
  const other = openForWriting(file)
  other.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE')
  expect(open(folder)).toEqual({ ok: false, error: { code: 'file-locked', file } })
  other.close()
  expect(titles(mustOpen(folder))).toEqual([{ title: 'Rencana' }])
})

test('a file in place of the folder is said', () => {
  const folder = join(tempFolder(), 'data')
  writeFileSync(folder, '')
  const file = join(folder, 'peta-rencana.db')
  expect(open(folder)).toEqual({ ok: false, error: { code: 'folder-not-writable', file } })
})

/** Permissions do not bind the superuser: as such, the test becomes nobody for a moment. */
function asOrdinaryUser<T>(work: () => T): T {
  const { getuid, seteuid } = process
  if (getuid?.() !== 0 || seteuid === undefined) return work()
  seteuid(65_534)
  try {
    return work()
  } finally {
    seteuid(0)
  }
}

test.runIf(process.platform !== 'win32')(
  'a folder without permission to write is said, and its data stays',
  () => {
    const folder = tempFolder()
    const file = stored(folder)
    const before = digest(file)
    chmodSync(folder, 0o555)
    onTestFinished(() => chmodSync(folder, 0o755))
    const opened = asOrdinaryUser(() => open(folder))
    expect(opened).toEqual({ ok: false, error: { code: 'folder-not-writable', file } })
    expect(digest(file)).toBe(before)
  },
)

test('a folder of the name of the data file is no damage either', () => {
  const folder = tempFolder()
  mkdirSync(join(folder, 'peta-rencana.db', 'something'), { recursive: true })
  const opened = open(folder)
  expect(opened.ok ? 'opened' : opened.error.code).toBe('folder-not-writable')
  expect(existsSync(join(folder, 'peta-rencana.db', 'something'))).toBe(true)
})
