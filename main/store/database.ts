// The only file that knows better-sqlite3. A `ReadDb` cannot write by accident: its queries are refused when they would.
import Database from 'better-sqlite3'
import type { Result } from '../../shared/base/result.ts'

export type SqlValue = string | number | null
export type Row = Readonly<Record<string, unknown>>

export interface ReadDb {
  readonly file: string
  /** Every row of a query. */
  all(sql: string, ...values: readonly SqlValue[]): readonly Row[]
  /** The first row of a query, if there is one. */
  find(sql: string, ...values: readonly SqlValue[]): Row | undefined
}

export interface WriteDb extends ReadDb {
  /** Runs one statement and says how many rows it changed. */
  run(sql: string, ...values: readonly SqlValue[]): number
  /** Runs a script or a pragma, outside of the statement cache. */
  exec(sql: string): void
  /** All or nothing: what `work` wrote is kept when it answers ok, and taken back when it answers an error or throws. */
  transaction<T, E>(work: () => Result<T, E>): Result<T, E>
}

export interface Closable {
  close(): void
}

class Handle implements WriteDb, Closable {
  readonly file: string
  private readonly sqlite: Database.Database
  private readonly statements = new Map<string, Database.Statement<unknown[], Row>>()

  constructor(file: string, sqlite: Database.Database) {
    this.file = file
    this.sqlite = sqlite
  }

  all(sql: string, ...values: readonly SqlValue[]): readonly Row[] {
    return this.query(sql).all(...values)
  }

  find(sql: string, ...values: readonly SqlValue[]): Row | undefined {
    return this.query(sql).get(...values)
  }

  run(sql: string, ...values: readonly SqlValue[]): number {
    return this.prepare(sql).run(...values).changes
  }

  exec(sql: string): void {
    this.sqlite.exec(sql)
  }

  transaction<T, E>(work: () => Result<T, E>): Result<T, E> {
    if (this.sqlite.inTransaction) throw new Error('a transaction is already open')
    // IMMEDIATE: a locked file is found out here, before anything was computed from stale rows.
    this.sqlite.exec('BEGIN IMMEDIATE')
    try {
      const result = work()
      this.sqlite.exec(result.ok ? 'COMMIT' : 'ROLLBACK')
      return result
    } finally {
      // SQLite itself rolls back on a full disk; whatever else threw leaves the transaction open.
      if (this.sqlite.inTransaction) this.sqlite.exec('ROLLBACK')
    }
  }

  close(): void {
    this.statements.clear()
    this.sqlite.close()
  }

  private query(sql: string): Database.Statement<unknown[], Row> {
    const statement = this.prepare(sql)
    if (!statement.readonly) throw new Error(`a query may not write: ${sql}`)
    return statement
  }

  private prepare(sql: string): Database.Statement<unknown[], Row> {
    const known = this.statements.get(sql)
    if (known !== undefined) return known
    const made = this.sqlite.prepare<unknown[], Row>(sql)
    this.statements.set(sql, made)
    return made
  }
}

/** How long a statement waits for another program's lock before it gives up. */
const BUSY_TIMEOUT_MS = 2_000

export function openForWriting(file: string, timeoutMs = BUSY_TIMEOUT_MS): WriteDb & Closable {
  return new Handle(file, new Database(file, { timeout: timeoutMs }))
}

export function openForReading(file: string): ReadDb & Closable {
  return new Handle(
    file,
    new Database(file, { readonly: true, fileMustExist: true, timeout: BUSY_TIMEOUT_MS }),
  )
}

/** The single value of a pragma such as `user_version`. */
export function readPragma(db: ReadDb, name: string): unknown {
  const row = db.find(`PRAGMA ${name}`)
  return row === undefined ? undefined : Object.values(row)[0]
}
