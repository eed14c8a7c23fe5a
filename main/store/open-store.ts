// Opens the data: folder → lock → look at the file → copy it before a migration → migrate → ready. The data file is never
// deleted or overwritten here: an unreadable one is moved aside under a name of its own.
import { existsSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { err, ok, type Result } from '../../shared/base/result.ts'
import { makeBackup, thinOut } from './backups.ts'
import { dataFolderAt, makeDataFolder, type DataFolder } from './data-folder.ts'
import { openForReading, openForWriting, type Closable, type ReadDb, type WriteDb } from './database.ts'
import { toFileStamp } from './file-stamp.ts'
import { inspect } from './inspect.ts'
import { takeLock } from './instance-lock.ts'
import { installJournal } from './journal.ts'
import { migrate, readSchemaVersion, SCHEMA_VERSION } from './migrate.ts'
import { toStoreError, type StoreError } from './store-error.ts'

export interface Store extends Closable {
  readonly at: DataFolder
  readonly reader: ReadDb
  /** Null where another process writes: this one may only look. */
  readonly writer: WriteDb | null
  /** Where an unreadable data file was moved at this start. */
  readonly movedAside: string | null
}

function freeName(at: DataFolder, time: Date): string {
  for (let n = 1; ; n += 1) {
    const name = `peta-rencana.unreadable-${toFileStamp(time)}${n === 1 ? '' : `.${n}`}.db`
    if (!existsSync(join(at.folder, name))) return join(at.folder, name)
  }
}

/** Renames the data file together with its log: all of them or none, because the log holds what was written last. */
function moveAside(at: DataFolder, time: Date): string {
  const target = freeName(at, time)
  const moved: string[] = []
  try {
    for (const ending of ['', '-wal', '-shm', '-journal']) {
      if (!existsSync(`${at.database}${ending}`)) continue
      renameSync(`${at.database}${ending}`, `${target}${ending}`)
      moved.push(ending)
    }
  } catch (error) {
    for (const ending of moved) renameSync(`${target}${ending}`, `${at.database}${ending}`)
    throw error
  }
  return target
}

function closeAll(...open: readonly Closable[]): void {
  for (const each of open) each.close()
}

function openAsReader(at: DataFolder): Result<Store, StoreError> {
  // The holder of the lock is still at its first steps: the file is there in a moment.
  if (!existsSync(at.database)) return err({ code: 'file-locked', file: at.database })
  const db = openForReading(at.database)
  const version = readSchemaVersion(db)
  if (version !== SCHEMA_VERSION) {
    db.close()
    return version > SCHEMA_VERSION
      ? err({ code: 'file-too-new', file: at.database, fileVersion: version, ours: SCHEMA_VERSION })
      : err({ code: 'file-locked', file: at.database })
  }
  return ok({ at, reader: db, writer: null, movedAside: null, close: () => db.close() })
}

function configure(db: WriteDb): void {
  db.exec('PRAGMA journal_mode = WAL')
  // WAL alone may lose the last commits on a power cut; FULL flushes each.
  db.exec('PRAGMA synchronous = FULL')
  db.exec('PRAGMA journal_size_limit = 16777216')
  db.exec('PRAGMA temp_store = MEMORY')
}

function openAsWriter(at: DataFolder, lock: Closable, time: Date): Result<Store, StoreError> {
  const found = inspect(at.database)
  if (found.state === 'too-new')
    return err({ code: 'file-too-new', file: at.database, fileVersion: found.version, ours: SCHEMA_VERSION })
  const movedAside = found.state === 'damaged' ? moveAside(at, time) : null
  const db = openForWriting(at.database)
  try {
    configure(db)
    if (found.state === 'sound' && found.version < SCHEMA_VERSION) {
      makeBackup(db, at.backups, 'migration', time)
      thinOut(at.backups, 'migration')
    }
    migrate(db)
    installJournal(db)
    return ok({
      at,
      reader: db,
      writer: db,
      movedAside,
      close: () => closeAll(db, lock),
    })
  } catch (error) {
    db.close()
    throw error
  }
}

/** Opens the data folder, making it where it does not exist. Throws only on a defect of ours, such as a failing migration. */
export function openStore(folder: string, time: Date): Result<Store, StoreError> {
  const at = dataFolderAt(folder)
  try {
    makeDataFolder(at)
    const lock = takeLock(at.lock)
    if (!lock.ok) return openAsReader(at)
    return withLock(at, lock.value, time)
  } catch (error) {
    const trouble = toStoreError(error, at.database)
    if (trouble === null) throw error
    return err(trouble)
  }
}

/** The lock goes back unless a store came of it. */
function withLock(at: DataFolder, lock: Closable, time: Date): Result<Store, StoreError> {
  let opened: Result<Store, StoreError> | null = null
  try {
    opened = openAsWriter(at, lock, time)
    return opened
  } finally {
    if (opened?.ok !== true) lock.close()
  }
}
