// Brings a database to today's schema, one transaction per step. Stops at the first step that fails.
import { ok } from '../../shared/base/result.ts'
import { readPragma, type ReadDb, type WriteDb } from './database.ts'
import { MIGRATIONS } from './migrations/all-migrations.ts'
import type { Migration } from './migrations/migration.ts'

/** Marks a SQLite file as ours: the letters `PRSP`. */
export const APPLICATION_ID = 0x50_52_53_50

export const SCHEMA_VERSION = MIGRATIONS.length

export function readSchemaVersion(db: ReadDb): number {
  return Number(readPragma(db, 'user_version'))
}

export function migrate(db: WriteDb, migrations: readonly Migration[] = MIGRATIONS): void {
  migrations.forEach(({ version }, index) => {
    if (version !== index + 1) throw new Error(`migration ${version} stands at place ${index + 1}`)
  })
  const present = readSchemaVersion(db)
  // A step may rebuild a table, which breaks references for a moment; they are checked before it is kept.
  db.exec('PRAGMA foreign_keys = OFF')
  for (const migration of migrations.slice(present)) {
    db.transaction(() => {
      migration.up(db)
      const broken = db.find('PRAGMA foreign_key_check')
      if (broken !== undefined)
        throw new Error(
          `migration ${migration.version} left a reference without its row: ${JSON.stringify(broken)}`,
        )
      db.exec(`PRAGMA user_version = ${migration.version}`)
      db.exec(`PRAGMA application_id = ${APPLICATION_ID}`)
      return ok(null)
    })
  }
  db.exec('PRAGMA foreign_keys = ON')
}
