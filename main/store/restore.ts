// Puts a backup in place of the data. The rows are exchanged inside one transaction of the open database, not by swapping
// files: a crash in between leaves the old data, other windows simply see the new, and a log (-wal) of the old file can
// never be replayed into the new one. Windows would not let an open file be swapped at all.
import { copyFileSync, rmSync } from 'node:fs'
import { err, ok, type Result } from '../../shared/base/result.ts'
import { findBackupFile, makeBackup, thinOut } from './backups.ts'
import type { DataFolder } from './data-folder.ts'
import { openForWriting, type WriteDb } from './database.ts'
import { inspect } from './inspect.ts'
import { migrate, SCHEMA_VERSION } from './migrate.ts'
import { quotedName } from './quoted-name.ts'
import type { StoreError } from './store-error.ts'

export type RestoreError = StoreError | { readonly code: 'not-found'; readonly what: 'backup' }

function replaceRows(db: WriteDb, copy: string): void {
  db.run('ATTACH ? AS restored', copy)
  try {
    db.transaction(() => {
      db.exec('PRAGMA defer_foreign_keys = ON')
      const tables = db.all(
        "SELECT name FROM main.sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'",
      )
      for (const row of tables) {
        const table = quotedName(String(row['name']))
        const columns = db
          .all('SELECT name FROM pragma_table_info(?)', String(row['name']))
          .map(column => quotedName(String(column['name'])))
          .join(', ')
        db.exec(`DELETE FROM main.${table}`)
        db.exec(`INSERT INTO main.${table} (${columns}) SELECT ${columns} FROM restored.${table}`)
      }
      return ok(null)
    })
  } finally {
    db.exec('DETACH restored')
  }
}

/** A copy of the backup at today's schema; the backup itself stays as it is. */
function prepareCopy(file: string, copy: string): Result<null, StoreError> {
  copyFileSync(file, copy)
  const found = inspect(copy)
  if (found.state === 'too-new')
    return err({ code: 'file-too-new', file, fileVersion: found.version, ours: SCHEMA_VERSION })
  if (found.state !== 'sound') return err({ code: 'file-damaged', file })
  const db = openForWriting(copy)
  try {
    migrate(db)
  } finally {
    db.close()
  }
  return ok(null)
}

/** Throws what SQLite or the disk reports; then nothing was changed. */
export function restoreBackup(
  db: WriteDb,
  at: DataFolder,
  name: string,
  time: Date,
): Result<null, RestoreError> {
  const file = findBackupFile(at.backups, name)
  if (file === null) return err({ code: 'not-found', what: 'backup' })
  const copy = `${at.database}.restore`
  try {
    const prepared = prepareCopy(file, copy)
    if (!prepared.ok) return prepared
    makeBackup(db, at.backups, 'before-restore', time)
    replaceRows(db, copy)
    // Last, so that the chosen copy cannot be the one that is thinned out before it was read.
    thinOut(at.backups, 'before-restore')
    return ok(null)
  } finally {
    for (const ending of ['', '-wal', '-shm', '-journal']) rmSync(`${copy}${ending}`, { force: true })
  }
}
