// What is stored in a data folder, down to the bytes and row by row.
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { onTestFinished } from 'vitest'
import { dataFolderAt } from '../../main/store/data-folder.ts'
import { openForReading } from '../../main/store/database.ts'

const hashOf = (file: string) =>
  existsSync(file) ? createHash('sha256').update(readFileSync(file)).digest('hex') : 'none'

export interface StoredState {
  /** Another one after every change that anybody else stored. */
  version(): number
  /** Of the database and of its log of writes, beside each other: whoever writes changes one of them. */
  bytes(): string
  /** Every row of every table but those named. */
  rows(...except: readonly string[]): string
}

export function storedState(folder: string): StoredState {
  const { database } = dataFolderAt(folder)
  const db = openForReading(database)
  onTestFinished(() => db.close())
  return {
    version: () => Number(db.find('PRAGMA data_version')?.['data_version']),
    bytes: () => `${hashOf(database)} ${hashOf(`${database}-wal`)}`,
    rows(...except) {
      const tables = db
        .all("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
        .map(({ name }) => String(name))
        .filter(name => !except.includes(name))
      const hash = createHash('sha256')
      for (const table of tables)
        hash.update(JSON.stringify([table, db.all(`SELECT * FROM "${table}" ORDER BY 1, 2`)]))
      return hash.digest('hex')
    },
  }
}
