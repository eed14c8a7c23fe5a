// Looks at a database file without changing a byte of it: ours, of which version, sound?
import { existsSync, statSync } from 'node:fs'
import { openForReading, readPragma, type ReadDb } from './database.ts'
import { APPLICATION_ID, readSchemaVersion, SCHEMA_VERSION } from './migrate.ts'
import { toStoreError } from './store-error.ts'

export type Inspection =
  /** No file yet, or one in which nothing was ever stored. */
  | { readonly state: 'empty' }
  | { readonly state: 'sound'; readonly version: number }
  | { readonly state: 'too-new'; readonly version: number }
  /** Not a database, not ours, or one that fails SQLite's own check. */
  | { readonly state: 'damaged' }

function isBlank(db: ReadDb): boolean {
  return readSchemaVersion(db) === 0 && db.find('SELECT 1 FROM sqlite_schema') === undefined
}

function inspectOpen(db: ReadDb): Inspection {
  if (isBlank(db)) return { state: 'empty' }
  if (readPragma(db, 'application_id') !== APPLICATION_ID) return { state: 'damaged' }
  const version = readSchemaVersion(db)
  if (version > SCHEMA_VERSION) return { state: 'too-new', version }
  // quick_check also holds every row against the CHECKs of its table.
  return readPragma(db, 'quick_check(1)') === 'ok' ? { state: 'sound', version } : { state: 'damaged' }
}

/** Throws where the file cannot be looked at: locked, or no right to read. That is no damage. */
export function inspect(file: string): Inspection {
  if (!existsSync(file) || statSync(file).size === 0) return { state: 'empty' }
  const db = openForReading(file)
  try {
    return inspectOpen(db)
  } catch (error) {
    if (toStoreError(error, file)?.code === 'file-damaged') return { state: 'damaged' }
    throw error
  } finally {
    db.close()
  }
}
