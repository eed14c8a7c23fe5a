// Where everything lies inside the data folder.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'

export interface DataFolder {
  readonly folder: string
  readonly database: string
  /** Held by the one process that may write; see instance-lock.ts. */
  readonly lock: string
  readonly backups: string
  readonly frameworks: string
  /** What a collection was before another one was taken into it. */
  readonly collections: string
  /** Beside the database, so that no copy of the data holds it. */
  readonly signingKey: string
  readonly log: string
}

export function dataFolderAt(folder: string): DataFolder {
  return {
    folder,
    database: join(folder, 'peta-rencana.db'),
    lock: join(folder, 'peta-rencana.lock'),
    backups: join(folder, 'backups'),
    frameworks: join(folder, 'frameworks'),
    collections: join(folder, 'collections'),
    signingKey: join(folder, 'signing-key.json'),
    log: join(folder, 'log.txt'),
  }
}

export function makeDataFolder(at: DataFolder): void {
  mkdirSync(at.folder, { recursive: true })
}
