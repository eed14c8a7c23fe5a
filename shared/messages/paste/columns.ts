// Which column of a pasted table means what: by its header, else by what stands in it.
import { readNumber, readRupiah } from '../read-typed.ts'
import { type ColumnMeaning, findMeaning, rupiahPerUnit } from './meaning.ts'
import { type CellScope, findChoice, readCell } from './read-cell.ts'
import { readPastedSpan } from './read-pasted-span.ts'
import type { Cells } from './split-cells.ts'
import {
  CATEGORY_WORDS,
  type Choices,
  NATURE_WORDS,
  SOURCE_WORDS,
  STATUS_WORDS,
  THEME_WORDS,
} from './words.ts'

export interface Column {
  readonly meaning: ColumnMeaning
  /** As it stands above the column; empty without one. */
  readonly header: string
  /** Nothing above the column said so: what stands in it did. */
  readonly isGuessed: boolean
  /** Rupiah for a bare number in this column. */
  readonly unit: number
}

export interface Table {
  readonly cells: Cells
  /** Rows before this one are titles and headers. */
  readonly firstRow: number
  readonly columns: readonly Column[]
}

/** A header is looked for in so many rows from the top: titles may stand above it. */
const HEADER_DEPTH = 12
/** Columns are guessed from so many rows. */
const SAMPLE_ROWS = 200

const isFilled = (text: string | undefined): text is string => text !== undefined && text.trim() !== ''

/** The first row whose cells are headers; -1 where none is one. */
function findHeaderRow(cells: Cells, meaningOf: (header: string) => ColumnMeaning | null): number {
  return cells.slice(0, HEADER_DEPTH).findIndex(row => {
    const filled = row.filter(isFilled)
    const known = filled.map(meaningOf).filter(meaning => meaning !== null)
    // A title is one cell; a row of data knows a word here and there (`Selesai`, `2027`).
    const isName = known.includes('name')
    return isName
      ? known.length * 2 >= filled.length || known.length >= 3
      : known.length >= 3 && known.length === filled.length
  })
}

/** Whether a row under the header completes it: years under `Anggaran`, nothing under the name. */
function isSubHeader(
  row: readonly string[],
  header: readonly string[],
  meaningOf: (header: string) => ColumnMeaning | null,
): boolean {
  const filled = row.flatMap((text, at) => (isFilled(text) ? [{ text, at }] : []))
  return (
    filled.length > 0 &&
    filled.every(({ text }) => meaningOf(text) !== null) &&
    filled.every(({ at }) => meaningOf(header[at] ?? '') !== 'name')
  )
}

/** `1 2 3 4` or `(1) (2) (3)` under a header counts its columns. */
export function isNumbering(row: readonly string[]): boolean {
  const numbers = row
    .filter(isFilled)
    .map(text => Number(/^\(?(\d{1,2})\)?$/.exec(text.trim())?.[1] ?? Number.NaN))
  return numbers.length > 2 && numbers.every((number, at) => number === (numbers[0] ?? 0) + at)
}

/** Headers of two rows in one: what spans several columns stands above the first of them only. */
function joinedHeaders(
  top: readonly string[],
  below: readonly string[],
): readonly { top: string; below: string }[] {
  let spanning = ''
  return Array.from({ length: Math.max(top.length, below.length) }, (_, at) => {
    if (isFilled(top[at])) spanning = top[at]
    return { top: isFilled(below[at]) ? spanning : (top[at] ?? ''), below: below[at] ?? '' }
  })
}

type Guess = readonly [meaning: ColumnMeaning, fits: (text: string) => boolean]

function guesses(scope: CellScope): readonly Guess[] {
  const among =
    <T>(choices: Choices<T>) =>
    (text: string) =>
      findChoice(text, choices)?.isUsual === true
  const isRead = (meaning: ColumnMeaning) => (text: string) => 'piece' in readCell(text, meaning, 1, scope)
  // A number alone may be money as well as a day: only a person can say that a column of them is dates.
  const isSpan = (text: string) => {
    const span = readPastedSpan(text)
    return span.ok && span.value.why !== 'day-number'
  }
  return [
    ['status', text => findChoice(text, STATUS_WORDS) !== undefined],
    ['category', among(CATEGORY_WORDS)],
    ['theme', among(THEME_WORDS)],
    ['source', among(SOURCE_WORDS)],
    ['nature', among(NATURE_WORDS)],
    ['agency', isRead('agency')],
    ['budgetCode', text => /^\d\.\d{2}\.\d{2}\./.test(text.trim())],
    ['progress', text => /^\d{1,3}([.,]\d+)?\s*%$/.test(text.trim())],
    ['schedule', isSpan],
    ['effects', isRead('effects')],
    [
      'cost',
      text => readRupiah(text).ok && (/[a-z]/i.test(text) || (readNumber(text).ok && text.length > 4)),
    ],
  ]
}

/** Columns that must fit in most of their filled cells to be guessed. */
const MOSTLY = 0.7

function sampleOf(cells: Cells, column: number): readonly string[] {
  return cells.slice(0, SAMPLE_ROWS).flatMap(row => (isFilled(row[column]) ? row[column] : []))
}

/** What the columns without a meaning are by their content. Of several dates the first is the start, the second the end. */
function guessColumns(cells: Cells, width: number, scope: CellScope): readonly ColumnMeaning[] {
  const list = guesses(scope)
  const found = Array.from({ length: width }, (_, column): ColumnMeaning => {
    const sample = sampleOf(cells, column)
    const fitting = list.find(
      ([, fits]) => sample.length > 0 && sample.filter(fits).length >= MOSTLY * sample.length,
    )
    return fitting?.[0] ?? 'ignored'
  })
  const dates = found.flatMap((meaning, at) => (meaning === 'schedule' ? [at] : []))
  const [start, end, ...more] = dates
  if (start !== undefined && end !== undefined) {
    found[start] = 'start'
    found[end] = 'end'
    for (const at of more) found[at] = 'ignored'
  }
  return unique(found)
}

/** The one column of free text that says most: the name. */
function guessName(cells: Cells, columns: readonly ColumnMeaning[]): number {
  const lengths = columns.map((meaning, column) => {
    const sample = sampleOf(cells, column).filter(text => /\p{L}{3}/u.test(text))
    return meaning === 'ignored' && sample.length > 0
      ? sample.reduce((sum, text) => sum + Math.min(text.length, 120), 0) / cells.length
      : 0
  })
  const longest = Math.max(0, ...lengths)
  return longest > 0 ? lengths.indexOf(longest) : -1
}

/** What a second column under the same header rather is. */
const SECOND: Partial<Record<ColumnMeaning, ColumnMeaning>> = { name: 'description', agency: 'supporting' }

/** Every meaning once: a later column of the same one steps back. */
function unique(meanings: readonly ColumnMeaning[]): ColumnMeaning[] {
  const taken = new Set<ColumnMeaning>()
  return meanings.map(meaning => {
    const own = [meaning, SECOND[meaning]].find(one => one !== undefined && !taken.has(one)) ?? 'ignored'
    if (own !== 'ignored') taken.add(own)
    return own
  })
}

/** `Kegiatan` and `Uraian` both name an item; side by side the plainer one does. */
function nameFirst(headers: readonly string[], meanings: ColumnMeaning[]): ColumnMeaning[] {
  const names = meanings.flatMap((meaning, at) => (meaning === 'name' ? [at] : []))
  const best = names.find(at => /kegiatan|name|nama|activit|item/i.test(headers[at] ?? '')) ?? names[0]
  return meanings.map((meaning, at) => (meaning === 'name' && at !== best ? 'description' : meaning))
}

/** The columns of a pasted table: `Nama kegiatan`, `Mulai`, `2027` in its first row are a name, a start and the money of 2027. */
export function recogniseTable(cells: Cells, scope: CellScope): Table {
  // One after the other: so many arguments as a long table has rows are too many for a call.
  const width = cells.reduce((widest, row) => Math.max(widest, row.length), 0)
  const { frameworks, document } = scope
  const meaningOf = (header: string) => findMeaning(header, frameworks, document.plan.activeFrameworkId)
  const headerRow = findHeaderRow(cells, meaningOf)
  if (headerRow < 0) return withoutHeader(cells, width, scope)
  const top = cells[headerRow] ?? []
  const below = cells[headerRow + 1] ?? []
  const hasSub = isSubHeader(below, top, meaningOf)
  let firstRow = headerRow + (hasSub ? 2 : 1)
  if (isNumbering(cells[firstRow] ?? [])) firstRow += 1
  const headers = joinedHeaders(top, hasSub ? below : [])
  const texts = Array.from({ length: width }, (_, at) =>
    `${headers[at]?.top ?? ''} ${headers[at]?.below ?? ''}`.replace(/\s+/g, ' ').trim(),
  )
  const meanings = unique(
    nameFirst(
      texts,
      texts.map((text, at) => meaningOf(text) ?? meaningOf(headers[at]?.below ?? '') ?? 'ignored'),
    ),
  )
  const data = cells.slice(firstRow)
  const nameAt = meanings.includes('name') ? -1 : guessName(data, meanings)
  const columns = meanings.map(
    (meaning, at): Column => ({
      meaning: at === nameAt ? 'name' : meaning,
      header: texts[at] ?? '',
      isGuessed: at === nameAt,
      unit: rupiahPerUnit(texts[at] ?? ''),
    }),
  )
  return { cells, firstRow, columns }
}

function withoutHeader(cells: Cells, width: number, scope: CellScope): Table {
  const guessed = guessColumns(cells, width, scope)
  const nameAt = guessName(cells, guessed)
  const columns = guessed.map(
    (meaning, at): Column => ({
      meaning: at === nameAt ? 'name' : meaning,
      header: '',
      isGuessed: at === nameAt || meaning !== 'ignored',
      unit: 1,
    }),
  )
  return { cells, firstRow: 0, columns }
}

/** The table with another meaning of one column; a column that had it before is left out. */
export function withMeaning(table: Table, column: number, meaning: ColumnMeaning): Table {
  const columns = table.columns.map((one, at) => {
    if (at === column) return { ...one, meaning, isGuessed: false }
    return one.meaning === meaning && meaning !== 'ignored' ? { ...one, meaning: 'ignored' as const } : one
  })
  return { ...table, columns }
}

/** The table with another text in one cell. */
export function withCell(table: Table, row: number, column: number, text: string): Table {
  const cells = table.cells.map((one, at) => {
    if (at !== row) return one
    const copy = Array.from({ length: Math.max(one.length, column + 1) }, (_, index) => one[index] ?? '')
    copy[column] = text
    return copy
  })
  return { ...table, cells }
}
