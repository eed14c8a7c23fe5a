// Notes every row a command changes, before and after, by TEMP triggers made from the schema. Knows no table by name
// except those that are not part of a plan; so a table added later is undoable without a line here.
import type { ReadDb, Row, SqlValue, WriteDb } from './database.ts'
import { quotedName } from './quoted-name.ts'

/** A stored row as column → value; null where there is none. */
export type RowImage = Readonly<Record<string, SqlValue>> | null

export interface RowChange {
  readonly table: string
  /** The values of the primary key, in its order. */
  readonly key: readonly SqlValue[]
  readonly before: RowImage
  readonly after: RowImage
}

/** The changes of one command, as JSON of `RowChange[]` and as values. */
export interface Recording {
  readonly changes: readonly RowChange[]
  readonly json: string
}

const NOT_UNDOABLE = new Set([
  'setting',
  'history',
  'revision',
  'scenario',
  'collected_file',
  'collected_text',
  'damaged_file',
  'known_signer',
  'overlap_decision',
  'coverage_rule',
  'collecting_unit',
  'collected_note',
  'collected_entry',
])

interface Table {
  readonly name: string
  readonly columns: readonly string[]
  readonly keyColumns: readonly string[]
}

export function readUndoableTables(db: ReadDb): readonly Table[] {
  const names = db
    .all(
      "SELECT name FROM main.sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name",
    )
    .map(row => String(row['name']))
  return names
    .filter(name => !NOT_UNDOABLE.has(name))
    .map(name => {
      const columns = db.all('SELECT name, pk FROM pragma_table_info(?) ORDER BY cid', name)
      const keys = columns
        .filter(column => Number(column['pk']) > 0)
        .toSorted((a, b) => Number(a['pk']) - Number(b['pk']))
      return {
        name,
        columns: columns.map(column => String(column['name'])),
        keyColumns: keys.map(column => String(column['name'])),
      }
    })
}

function triggerScript(table: Table): string {
  const image = (row: 'OLD' | 'NEW') =>
    `json_object(${table.columns.map(name => `'${name.replaceAll("'", "''")}', ${row}.${quotedName(name)}`).join(', ')})`
  const key = (row: 'OLD' | 'NEW') =>
    `json_array(${table.keyColumns.map(name => `${row}.${quotedName(name)}`).join(', ')})`
  const note = (row: 'OLD' | 'NEW') =>
    `INSERT INTO change_journal (name, key, before, after) VALUES ('${table.name}', ${key(row)}, ` +
    `${row === 'OLD' ? `${image(row)}, NULL` : `NULL, ${image(row)}`});`
  const trigger = (event: string, body: string) =>
    `CREATE TEMP TRIGGER ${quotedName(`journal_${event}_${table.name}`)} AFTER ${event} ON main.${quotedName(table.name)} ` +
    `WHEN (SELECT recording FROM journal_switch) BEGIN ${body} END;`
  return [
    trigger('INSERT', note('NEW')),
    trigger('DELETE', note('OLD')),
    trigger('UPDATE', note('OLD') + note('NEW')),
  ].join('\n')
}

/** Once per connection, after the migrations. */
export function installJournal(db: WriteDb): void {
  db.exec(`
    CREATE TEMP TABLE change_journal (
      seq INTEGER PRIMARY KEY, name TEXT NOT NULL, key TEXT NOT NULL, before TEXT, after TEXT);
    CREATE TEMP TABLE journal_switch (recording INTEGER NOT NULL);
    INSERT INTO journal_switch VALUES (0);
    ${readUndoableTables(db).map(triggerScript).join('\n')}
  `)
}

interface Entry {
  readonly table: string
  readonly key: string
  readonly before: string | null
  after: string | null
}

function toText(value: unknown): string | null {
  return typeof value === 'string' ? value : null
}

/** First image before and last image after of every row; rows that end as they began are left out. */
function condense(rows: readonly Row[]): readonly Entry[] {
  const entries = new Map<string, Entry>()
  for (const row of rows) {
    const [table, key] = [String(row['name']), String(row['key'])]
    const known = entries.get(`${table} ${key}`)
    const after = toText(row['after'])
    if (known === undefined)
      entries.set(`${table} ${key}`, { table, key, before: toText(row['before']), after })
    else known.after = after
  }
  return [...entries.values()].filter(entry => entry.before !== entry.after)
}

/** What `work` changed. Call it inside a transaction. */
export function record<T>(db: WriteDb, work: () => T): { readonly result: T; readonly recording: Recording } {
  db.run('DELETE FROM temp.change_journal')
  db.run('UPDATE temp.journal_switch SET recording = 1')
  try {
    const result = work()
    const entries = condense(db.all('SELECT name, key, before, after FROM temp.change_journal ORDER BY seq'))
    const json = `[${entries
      .map(
        e =>
          `{"table":"${e.table}","key":${e.key},"before":${e.before ?? 'null'},"after":${e.after ?? 'null'}}`,
      )
      .join(',')}]`
    return { result, recording: { json, changes: JSON.parse(json) as readonly RowChange[] } }
  } finally {
    db.run('UPDATE temp.journal_switch SET recording = 0')
    db.run('DELETE FROM temp.change_journal')
  }
}

/** Puts every changed row into its state before or after the recorded command. Call it inside a transaction. */
export function applyImages(db: WriteDb, changes: readonly RowChange[], side: 'before' | 'after'): void {
  const tables = new Map(readUndoableTables(db).map(table => [table.name, table]))
  const requireTable = (name: string): Table => {
    const table = tables.get(name)
    if (table === undefined) throw new Error(`the history names a table that does not exist: ${name}`)
    return table
  }
  // References and unique pairs may be broken between the first and the last row; they hold again at the commit.
  db.exec('PRAGMA defer_foreign_keys = ON')
  for (const { table: name, key } of changes) {
    const table = requireTable(name)
    const where = table.keyColumns.map(column => `${quotedName(column)} = ?`).join(' AND ')
    db.run(`DELETE FROM ${quotedName(name)} WHERE ${where}`, ...key)
  }
  for (const change of changes) {
    const image = change[side]
    if (image === null) continue
    const table = requireTable(change.table)
    if (Object.keys(image).join() !== table.columns.join())
      throw new Error(`the history holds a row of another shape for ${change.table}`)
    const places = table.columns.map(() => '?').join(', ')
    db.run(
      `INSERT INTO ${quotedName(change.table)} (${table.columns.map(quotedName).join(', ')}) VALUES (${places})`,
      ...Object.values(image),
    )
  }
}
