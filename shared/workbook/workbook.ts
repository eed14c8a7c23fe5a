// A spreadsheet file as data: sheets of typed cells with a look from a short list. What stands in the cells is the caller's.

/** How a cell looks. `line` goes on over the empty cells at its right instead of breaking, `number` has two decimals, `signed` a plus or minus as well, `money` marks thousands, `date` takes a day as spreadsheets count it. */
export const CELL_LOOKS = [
  'text',
  'strong',
  'title',
  'head',
  'numberHead',
  'whole',
  'money',
  'number',
  'signed',
  'percent',
  'date',
  'strongNumber',
  'strongSigned',
  'strongPercent',
  'strongWhole',
  'strongMoney',
  'line',
] as const
export type CellLook = (typeof CELL_LOOKS)[number]

/** Null leaves the cell empty. */
export type CellValue = string | number | null

export interface Cell {
  readonly value: CellValue
  readonly look: CellLook
  /** A number among texts stands where they stand. */
  readonly isLeft?: boolean
}

/** What cells are offered to choose from: filled cells of one column, from the second row of another sheet on. */
export interface Choices {
  /** The first is 0. */
  readonly column: number
  readonly firstRow: number
  readonly lastRow: number
  readonly from: { readonly sheet: string; readonly column: number; readonly count: number }
  /** Whether the spreadsheet refuses everything else; the sentence is what it then says. */
  readonly refusal: string | null
}

export interface Sheet {
  /** At most 31 characters, without []/\:*? */
  readonly name: string
  /** Widths in characters. */
  readonly columns: readonly number[]
  readonly rows: readonly (readonly Cell[])[]
  /** The first row stays in sight, comes again on every printed page and has the arrows of a filter. */
  readonly hasHead: boolean
  /** Columns that stay in sight, from the left; only with a head. */
  readonly frozenColumns?: number
  /** How many pages beside each other it is printed on at most, one unless given; frozen columns come again on each. */
  readonly pagesWide?: number
  /** How cells look that are filled later, by column. */
  readonly columnLooks?: readonly CellLook[]
  readonly choices?: readonly Choices[]
  /** At the foot of every printed page. */
  readonly footer: { readonly left: string; readonly page: (page: string, pages: string) => string }
}

export interface Workbook {
  readonly title: string
  /** How days are written, in the notation of spreadsheets. */
  readonly dateFormat: string
  readonly sheets: readonly Sheet[]
}

/** 1 January 1970 as spreadsheets count days. */
export const SPREADSHEET_DAY_0 = 25_569

/** More characters than these no cell can hold: a spreadsheet would call the whole file damaged. */
export const MAX_CELL_TEXT = 32_767
