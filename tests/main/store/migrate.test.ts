import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readPragma } from '../../../main/store/database.ts'
import { APPLICATION_ID, migrate, readSchemaVersion } from '../../../main/store/migrate.ts'
import type { Migration } from '../../../main/store/migrations/migration.ts'
import { MIGRATIONS } from '../../../main/store/migrations/all-migrations.ts'
import { memoryDb, PROJECT } from '../../support/store.ts'

const creates = (version: number, name: string): Migration => ({
  version,
  up: db => db.exec(`CREATE TABLE ${name} (id TEXT PRIMARY KEY) STRICT`),
})

test('schema and version are written together, and the file is marked as ours', () => {
  const db = memoryDb(0)
  migrate(db, [creates(1, 'one'), creates(2, 'two')])
  expect(readSchemaVersion(db)).toBe(2)
  expect(readPragma(db, 'application_id')).toBe(APPLICATION_ID)
  expect(readPragma(db, 'foreign_keys')).toBe(1)
})

test('stops at the first step that fails and keeps the ones before it', () => {
  const db = memoryDb(0)
  const broken: Migration = {
    version: 2,
    up(half) {
      half.exec('CREATE TABLE two (id TEXT PRIMARY KEY) STRICT')
      throw new Error('step 2 is broken')
    },
  }
  expect(() => migrate(db, [creates(1, 'one'), broken, creates(3, 'three')])).toThrow('step 2 is broken')
  expect(readSchemaVersion(db)).toBe(1)
  expect(db.all('SELECT name FROM sqlite_schema WHERE type = ?', 'table')).toEqual([{ name: 'one' }])
})

test('a step that leaves a reference without its row is taken back', () => {
  const db = memoryDb(0)
  const orphan: Migration = {
    version: 2,
    up: write =>
      write.exec("CREATE TABLE child (one TEXT REFERENCES one (id)) STRICT; INSERT INTO child VALUES ('x')"),
  }
  expect(() => migrate(db, [creates(1, 'one'), orphan])).toThrow('left a reference without its row')
  expect(readSchemaVersion(db)).toBe(1)
})

test('a gap in the numbers is a defect', () => {
  const db = memoryDb(0)
  expect(() => migrate(db, [creates(1, 'one'), creates(3, 'three')])).toThrow('migration 3 stands at place 2')
})

test('every migration is a file of its number and has a test of its number', () => {
  const numbers = (folder: string, pattern: RegExp) =>
    readdirSync(join(PROJECT, folder)).flatMap(name => pattern.exec(name)?.[1] ?? [])
  const expected = MIGRATIONS.map(({ version }) => String(version).padStart(4, '0'))
  expect(numbers('main/store/migrations', /^(\d{4})-.*\.ts$/)).toEqual(expected)
  expect(numbers('tests/main/store', /^(\d{4})\.test\.ts$/)).toEqual(expected)
})
