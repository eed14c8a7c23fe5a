// The items of a contribution as columns: what all items have alike stands there once, and what few values share, once each.
// A thousand roadmaps are read at a time, and of a text of names and values in turn most is names.
import { newItem, type Item } from '../domain/item.ts'

type Given = Parameters<typeof newItem>[0]
type Fields = Readonly<Record<string, unknown>>

/**
 * The values in the order of the rows; or each value once, and which of them every row has; or of lists of rows, how many each
 * has and the columns of all of them.
 */
type Column =
  | readonly unknown[]
  | { readonly of: readonly unknown[]; readonly at: readonly number[] }
  | { readonly sizes: Column; readonly rows: Table }

interface Table {
  readonly count: number
  readonly columns: Readonly<Record<string, Column>>
}

/** A field without a column is empty in every item. */
export type ItemColumns = Table

/** What every item has to have is not empty in any. */
const EMPTY: Fields = { ...newItem({} as Given) }

const isRow = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const areLists = (values: readonly unknown[]): values is readonly (readonly Fields[])[] =>
  values.every(value => Array.isArray(value) && value.every(isRow))

function toColumn(values: readonly unknown[]): Column {
  if (areLists(values))
    return { sizes: toColumn(values.map(list => list.length)), rows: toTable(values.flat(), {}) }
  const places = new Map<unknown, number>()
  const of: unknown[] = []
  const at = values.map(value => {
    // Two lists or rows of the same content are the same value.
    const key = typeof value === 'object' && value !== null ? JSON.stringify(value) : value
    const known = places.get(key)
    if (known !== undefined) return known
    places.set(key, of.length)
    return of.push(value) - 1
  })
  return of.length * 2 > values.length ? values : { of, at }
}

const isEmpty = (value: unknown, empty: unknown) =>
  value === empty || (Array.isArray(value) && value.length === 0 && Array.isArray(empty))

function toTable(rows: readonly Fields[], empty: Fields): Table {
  const columns: Record<string, Column> = {}
  for (const field of new Set(rows.flatMap(row => Object.keys(row)))) {
    const values = rows.map(row => row[field])
    if (!values.every(value => isEmpty(value, empty[field]))) columns[field] = toColumn(values)
  }
  return { count: rows.length, columns }
}

/** The values of a column in the order of the rows. */
function fromColumn(column: Column): readonly unknown[] {
  if ('of' in column) return column.at.map(place => column.of[place])
  if (!('sizes' in column)) return column
  const rows = fromTable(column.rows, {})
  let from = 0
  return fromColumn(column.sizes).map(size => {
    const list = rows.slice(from, from + Number(size))
    from += list.length
    return list
  })
}

function fromTable({ count, columns }: Table, empty: Fields): readonly Fields[] {
  const fields = Object.entries(columns).map(([field, column]) => [field, fromColumn(column)] as const)
  return Array.from({ length: count }, (_, place) => {
    const row: Record<string, unknown> = { ...empty }
    for (const [field, values] of fields) row[field] = values[place]
    return row
  })
}

/** Of 40 items led by one agency, the column of it is `{ of: ['dinkes'], at: [0, 0, …] }`; their names are a plain list. */
export function toItemColumns(items: readonly Item[]): ItemColumns {
  return toTable(items, EMPTY)
}

/** Back from `toItemColumns`. */
export function fromItemColumns(items: ItemColumns): readonly Item[] {
  return fromTable(items, EMPTY) as readonly Item[]
}
