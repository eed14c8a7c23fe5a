// Copies of the database in the backups folder: made, listed, thinned out. A copy appears under its name only when it is
// whole, checked and on the disk.
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Backup } from '../../shared/contract/contract.ts'
import type { WriteDb } from './database.ts'
import { toFileStamp, toLocalStamp } from './file-stamp.ts'
import { inspect } from './inspect.ts'
import { flush } from './whole-file.ts'

export type BackupReason = Backup['reason']

/** What the program makes of itself. A copy a person asked for is never removed. */
type OwnReason = Exclude<BackupReason, 'manual'>

const KEPT: Readonly<Record<OwnReason, number>> = {
  daily: 14,
  migration: 10,
  'before-restore': 10,
}

// Also the guard against names that lead out of the folder: nothing else is ever opened.
const NAME =
  /^(\d{4}-\d\d-\d\d)T(\d\d)-(\d\d)-(\d\d)(?:\.(\d+))?-(daily|migration|manual|before-restore)\.db$/

function toBackup(folder: string, name: string): Backup | null {
  const match = NAME.exec(name)
  if (match === null) return null
  const [, day, hours, minutes, seconds, , reason] = match
  return {
    name,
    madeAt: `${day}T${hours}:${minutes}:${seconds}`,
    reason: reason as BackupReason,
    bytes: statSync(join(folder, name)).size,
  }
}

/** Newest first. */
export function listBackups(folder: string): readonly Backup[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .map(name => toBackup(folder, name))
    .filter(backup => backup !== null)
    .toSorted((a, b) => (a.name < b.name ? 1 : -1))
}

/** The file of a backup that exists; null for any other name. */
export function findBackupFile(folder: string, name: string): string | null {
  return listBackups(folder).some(backup => backup.name === name) ? join(folder, name) : null
}

function freeName(folder: string, reason: BackupReason, time: Date): string {
  const stamp = toFileStamp(time)
  for (let n = 1; ; n += 1) {
    const name = `${stamp}${n === 1 ? '' : `.${n}`}-${reason}.db`
    if (!existsSync(join(folder, name))) return name
  }
}

/** Copies the database as it is now, uncommitted work excluded. Throws what SQLite or the disk reports. */
export function makeBackup(db: WriteDb, folder: string, reason: BackupReason, time: Date): Backup {
  mkdirSync(folder, { recursive: true })
  const unfinished = join(folder, `${reason}.part`)
  rmSync(unfinished, { force: true })
  try {
    db.run('VACUUM INTO ?', unfinished)
    flush(unfinished, 'r+')
    const copy = inspect(unfinished)
    if (copy.state !== 'sound') throw new Error(`the copy of ${db.file} is ${copy.state}`)
    const name = freeName(folder, reason, time)
    renameSync(unfinished, join(folder, name))
    return { name, madeAt: toLocalStamp(time), reason, bytes: statSync(join(folder, name)).size }
  } finally {
    rmSync(unfinished, { force: true })
  }
}

/** Removes the oldest copies of a reason beyond the number that is kept. */
export function thinOut(folder: string, reason: OwnReason): void {
  const ofReason = listBackups(folder).filter(backup => backup.reason === reason)
  for (const { name } of ofReason.slice(KEPT[reason])) rmSync(join(folder, name), { force: true })
}
