// Pasted rows as items: every cell with its verdict, what is missing filled with defaults, each item checked as a whole.
import { addDays, type CivilDate, durationDays } from '../../base/civil-date.ts'
import { toProblems } from '../../base/problem.ts'
import {
  type Category,
  type Item,
  type ItemFields,
  itemSchema,
  newItem,
  type Theme,
} from '../../domain/item.ts'
import { splitByDays } from '../../domain/split-cost.ts'
import { type Column, isNumbering, type Table } from './columns.ts'
import { type ColumnMeaning, isOptional } from './meaning.ts'
import { type CellScope, findChoice, readCell } from './read-cell.ts'
import { assumed, type CellReading, EMPTY, type Piece, unread } from './reading.ts'
import { CATEGORY_WORDS, THEME_WORDS, toPlain } from './words.ts'

export interface RowScope extends CellScope {
  readonly today: CivilDate
  /** What a row is where it says nothing: owner, category, theme, dates. */
  readonly proposed: Pick<ItemFields, 'category' | 'theme' | 'leadAgencyId' | 'start' | 'end'>
}

export const LEFT_OUT = ['empty', 'no-name', 'total', 'header', 'heading'] as const
export type LeftOut = (typeof LEFT_OUT)[number]

export interface PastedRow {
  /** Its place in what was pasted, from 0. */
  readonly index: number
  /** One reading per column of the table. */
  readonly cells: readonly CellReading[]
  /** Why the row is no item; null where it is one. */
  readonly leftOut: LeftOut | null
  /** The item without what could not be read, for the caller to give id and position; null where that cannot be an item. */
  readonly item: Item | null
}

const TOTAL =
  /^((sub|grand) ?)*(jumlah|total|subtotal)( (keseluruhan|seluruhnya|semua|total|anggaran|biaya|pagu|umum|besar|harga|budget|cost|[ivx]+|[a-z]|\d+|rp))*$/

/** What stands for all rows under a line of its own, such as `B. Sarana`. */
interface Heading {
  readonly category?: Category
  readonly theme?: Theme
}
const NO_HEADING: Heading = {}

function findHeading(text: string): Heading | null {
  const category = findChoice(text, CATEGORY_WORDS)
  const theme = findChoice(text, THEME_WORDS)
  if (category?.isUsual) return { category: category.value }
  if (theme) return { theme: theme.value }
  return category ? { category: category.value } : null
}

/** Why a row is no item, by its texts alone. */
export function findLeftOut(texts: readonly string[], nameAt: number): LeftOut | null {
  const filled = texts.filter(text => text.trim() !== '')
  if (filled.length === 0) return 'empty'
  if (isNumbering(texts)) return 'header'
  const first = filled.find(text => /\p{L}/u.test(text)) ?? ''
  if (TOTAL.test(toPlain(first))) return 'total'
  // In or before the column of names: `A | Sarana`. Further right it is a cell of an item.
  const words = texts.flatMap((text, at) => (/\p{L}{2}/u.test(text) ? [{ text, at }] : []))
  const [title] = words
  if (filled.length <= 2 && words.length === 1 && title && title.at <= nameAt && findHeading(title.text))
    return 'heading'
  return (texts[nameAt] ?? '').trim() === '' ? 'no-name' : null
}

type Readings = readonly CellReading[]

function pieceOf(reading: CellReading): Piece {
  return 'piece' in reading ? reading.piece : {}
}

/** Start and end out of what was said about them; what was not said is assumed. */
function findDates(pieces: readonly Piece[], proposed: RowScope['proposed']) {
  const start = pieces.find(piece => piece.fields?.start)?.fields?.start
  const end = pieces.find(piece => piece.fields?.end)?.fields?.end
  const days = durationDays(proposed.start, proposed.end) - 1
  if (start !== undefined && end !== undefined) return { start, end }
  if (start !== undefined) {
    const last = pieces.find(piece => piece.periodEnd)?.periodEnd ?? start
    return { start, end: last > start ? last : addDays(start, days) }
  }
  if (end !== undefined) {
    const first = pieces.find(piece => piece.periodStart)?.periodStart ?? end
    return { start: first < end ? first : addDays(end, -days), end }
  }
  return { start: proposed.start, end: proposed.end }
}

/** The item that the readings of one row make; it may still break a rule. */
function assemble(readings: Readings, heading: Heading, { proposed, today }: RowScope): Item {
  const pieces = readings.map(pieceOf)
  const dates = findDates(pieces, proposed)
  const fields: Partial<ItemFields> = Object.assign({}, ...pieces.map(piece => piece.fields))
  const source = pieces.find(piece => piece.source)?.source ?? 'apbd'
  const money = pieces.flatMap(piece => (piece.money && piece.money.rupiah > 0 ? piece.money : []))
  const costs = ofYears(money).flatMap(({ year, rupiah }) =>
    year === null ? splitByDays(rupiah, dates.start, dates.end) : [{ year, rupiah }],
  )
  const leadAgencyId = fields.leadAgencyId ?? proposed.leadAgencyId
  const supporting = new Set(pieces.flatMap(piece => piece.fields?.supportingAgencyIds ?? []))
  const isDone = fields.status === 'done'
  return {
    ...newItem({
      id: 'row' as Item['id'],
      name: '',
      position: 0,
      category: heading.category ?? proposed.category,
      theme: heading.theme ?? proposed.theme,
      leadAgencyId,
      ...dates,
    }),
    ...fields,
    ...dates,
    description: pieces.flatMap(piece => piece.fields?.description ?? []).join('\n\n'),
    supportingAgencyIds: [...supporting].filter(id => id !== leadAgencyId),
    costs: costs.map(cost => ({ ...cost, source })),
    effects: pieces.flatMap(piece => piece.fields?.effects ?? []),
    progressPercent: fields.progressPercent ?? (isDone ? 100 : 0),
    actualEnd: isDone ? (dates.end < today ? dates.end : today) : null,
  }
}

type Money = NonNullable<Piece['money']>

/** With money of single years beside it, a sum says nothing new. */
function ofYears(money: readonly Money[]): readonly Money[] {
  const single = money.filter(({ year }) => year !== null)
  return single.length > 0 ? single : money
}

/** Whether a reading gave the item this field. */
function gives(reading: CellReading, field: string | number | undefined): boolean {
  const { fields, money } = pieceOf(reading)
  if (field === 'costs') return money !== undefined
  return fields !== undefined && String(field === 'actualEnd' ? 'status' : field) in fields
}

/** Takes back the cells that break a rule of the whole item; null where the rest is no item either. */
function settle(read: Readings, heading: Heading, scope: RowScope): readonly [Readings, Item | null] {
  const readings = [...read]
  for (let left = readings.length; left >= 0; left -= 1) {
    const item = assemble(readings, heading, scope)
    const parsed = itemSchema.safeParse(item)
    if (parsed.success) return [readings, item]
    const [problem] = toProblems(parsed.error)
    const at = readings.findLastIndex(reading => gives(reading, problem?.path[0]))
    const reading = readings[at]
    if (!problem || !reading) break
    readings[at] = { ...unread(problem.code, problem.limit), readAs: pieceOf(reading) }
  }
  return [readings, null]
}

/** What the whole row says about a cell: where a default stands in, and where a value was completed. */
function inRow(
  reading: CellReading,
  { meaning }: Column,
  heading: Heading,
  item: Item,
  money: readonly Money[],
): CellReading {
  if (reading.verdict === 'empty') {
    switch (meaning) {
      case 'category':
      case 'theme':
        return assumed({ fields: { [meaning]: item[meaning] } }, heading[meaning] ? 'heading' : 'default')
      case 'agency':
        return assumed({ fields: { leadAgencyId: item.leadAgencyId } }, 'default')
      case 'start':
      case 'end':
        return assumed({ fields: { [meaning]: item[meaning] } }, 'duration')
      case 'schedule':
        return assumed({ fields: { start: item.start, end: item.end } }, 'default')
      default:
        return reading
    }
  }
  if (reading.verdict !== 'understood') return reading
  if (meaning === 'status' && item.status === 'done') return assumed(reading.piece, 'actual-end')
  const own = reading.piece.money
  if (own?.year !== null || own.rupiah === 0) return reading
  if (!ofYears(money).includes(own)) return assumed(reading.piece, 'years-instead')
  return item.start.slice(0, 4) === item.end.slice(0, 4) ? reading : assumed(reading.piece, 'split-by-days')
}

function readRow(
  texts: readonly string[],
  index: number,
  columns: readonly Column[],
  heading: Heading,
  scope: RowScope,
): PastedRow {
  const leftOut = findLeftOut(
    texts,
    columns.findIndex(column => column.meaning === 'name'),
  )
  if (leftOut) return { index, cells: columns.map(() => EMPTY), leftOut, item: null }
  const read = columns.map(({ meaning, unit }, at) => readCell(texts[at] ?? '', meaning, unit, scope))
  const [settled, item] = settle(read, heading, scope)
  const isLacking = columns.some(
    ({ meaning }, at) => settled[at]?.verdict === 'unread' && !isOptional(meaning),
  )
  if (!item || isLacking) return { index, cells: settled, leftOut: null, item: null }
  const money = settled.flatMap(reading => pieceOf(reading).money ?? []).filter(({ rupiah }) => rupiah > 0)
  const cells = columns.map((column, at) => inRow(settled[at] ?? EMPTY, column, heading, item, money))
  return { index, cells, leftOut: null, item }
}

/**
 * A reader of pasted tables that reads a row anew only where its cells, its columns or the line above it changed: of 5,000
 * rows a corrected cell costs one. `createRowReader(scope)(table)` has one entry per row under the header.
 */
export function createRowReader(scope: RowScope): (table: Table) => readonly PastedRow[] {
  const known = new WeakMap<readonly string[], ReadRow>()
  return ({ cells, columns, firstRow }) => {
    let heading = NO_HEADING
    return cells.slice(firstRow).map((texts, at) => {
      const before = known.get(texts)
      if (before?.columns === columns && before.heading === heading) {
        heading = before.below
        return before.row
      }
      const row = readRow(texts, firstRow + at, columns, heading, scope)
      const title = row.leftOut === 'heading' ? texts.find(text => /\p{L}{2}/u.test(text)) : undefined
      const below = (title === undefined ? null : findHeading(title)) ?? heading
      known.set(texts, { columns, heading, row, below })
      heading = below
      return row
    })
  }
}

/** A row as it was read, and what it was read under. */
interface ReadRow {
  readonly columns: readonly Column[]
  readonly heading: Heading
  readonly row: PastedRow
  /** What the rows after it stand under. */
  readonly below: Heading
}

/** `ready` enters as it is, `attention` without what could not be read, `blocked` not before a cell is corrected. */
export type RowState = 'ready' | 'attention' | 'blocked' | 'left-out'

/** A row with an unreadable date is `blocked`, one with an unreadable status needs `attention`. */
export function rowState({ leftOut, item, cells }: PastedRow): RowState {
  if (leftOut) return 'left-out'
  if (!item) return 'blocked'
  return cells.some(({ verdict }) => verdict === 'unread') ? 'attention' : 'ready'
}

/** What no column says and is filled in for every row: `['category', 'theme']` where the table knows neither. */
export function findFilledIn(
  columns: readonly Column[],
): readonly ('category' | 'theme' | 'agency' | 'schedule' | 'source')[] {
  const has = (...meanings: readonly ColumnMeaning[]) =>
    columns.some(({ meaning }) => meanings.includes(meaning))
  const hasMoney = columns.some(({ meaning }) => meaning.startsWith('cost'))
  return [
    ...(has('category') ? [] : (['category'] as const)),
    ...(has('theme') ? [] : (['theme'] as const)),
    ...(has('agency') ? [] : (['agency'] as const)),
    ...(has('schedule', 'start', 'end') ? [] : (['schedule'] as const)),
    ...(hasMoney && !has('source') ? (['source'] as const) : []),
  ]
}
