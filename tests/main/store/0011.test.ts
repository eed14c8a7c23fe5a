// Migration 11: a number that is kept for review notes; nothing changes.
import { expect, test } from 'vitest'
import { migrate, readSchemaVersion } from '../../../main/store/migrate.ts'
import { MIGRATIONS } from '../../../main/store/migrations/all-migrations.ts'
import { memoryDb } from '../../support/store.ts'

test('the schema stays as it was', () => {
  const db = memoryDb(10)
  const schema = () => db.all('SELECT * FROM sqlite_schema ORDER BY name')
  const before = schema()
  migrate(db, MIGRATIONS.slice(0, 11))
  expect(readSchemaVersion(db)).toBe(11)
  expect(schema()).toEqual(before)
})
