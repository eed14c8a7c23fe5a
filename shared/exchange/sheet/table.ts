// A sheet as a table: which row has the heads, which column means what, and what is passed over.
import type { ReadCell, ReadRow } from '../../workbook/read-sheet.ts'
import type { ReadSheet } from '../../workbook/read-workbook.ts'
import { columnName } from '../../workbook/sheet-xml.ts'
import type { Report } from './report.ts'
import type { SheetPlace } from './sheet-error.ts'
import { typedText } from './typed-text.ts'

export interface Table<Column> {
  readonly sheet: string
  readonly columns: ReadonlyMap<number, Column>
  /** The heads by their column. */
  readonly heads: ReadonlyMap<number, string>
  readonly headRow: number
  readonly rows: readonly ReadRow[]
}

/** Titles may stand above the heads. */
const HEAD_DEPTH = 12

export const addressOf = (column: number, row: number) => `${columnName(column)}${row}`

/** A sheet as a whole. */
export const placeOfSheet = (sheet: string): SheetPlace => ({ sheet, cell: null, head: null, item: null })

export function placeAt(sheet: string, column: number, row: number): SheetPlace {
  return { ...placeOfSheet(sheet), cell: addressOf(column, row) }
}

/** A cell of a table, with what stands over it. */
export function placeIn(
  { sheet, heads }: Pick<Table<unknown>, 'sheet' | 'heads'>,
  column: number,
  row: number,
  item: string | null = null,
): SheetPlace {
  return { ...placeAt(sheet, column, row), head: heads.get(column) ?? null, item }
}

const headText = (cell: ReadCell) => typedText(cell).replace(/\s+/g, ' ').trim()

/**
 * The first row with the most heads that are known; null where no row has any. `keyOf` says which columns are the same: the
 * second of two is passed over, unless that is null.
 */
export function findTable<Column>(
  { name, rows }: ReadSheet,
  meaningOf: (head: string) => Column | null,
  keyOf: (column: Column) => string | null,
  report: Report,
): Table<Column> | null {
  const counted = rows.slice(0, HEAD_DEPTH).map(row => ({
    row,
    known: [...row.cells.values()].filter(cell => meaningOf(headText(cell)) !== null).length,
  }))
  const most = Math.max(0, ...counted.map(({ known }) => known))
  const head = counted.find(({ known }) => known === most)?.row
  if (most === 0 || head === undefined) return null

  const columns = new Map<number, Column>()
  const heads = new Map<number, string>()
  const taken = new Set<string>()
  for (const [at, cell] of head.cells) {
    const text = headText(cell)
    const column = meaningOf(text)
    const key = column === null ? null : keyOf(column)
    heads.set(at, text)
    if (column === null || (key !== null && taken.has(key))) {
      report.assume(placeAt(name, at, head.number), 'passed-over', text)
      continue
    }
    if (key !== null) taken.add(key)
    columns.set(at, column)
  }
  return {
    sheet: name,
    columns,
    heads,
    headRow: head.number,
    rows: rows.filter(row => row.number > head.number),
  }
}

/** The row without cells in columns that are passed over. */
export function knownCells<Column>(table: Table<Column>, row: ReadRow): ReadonlyMap<number, ReadCell> {
  return new Map([...row.cells].filter(([at]) => table.columns.has(at)))
}
