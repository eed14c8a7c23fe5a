// One row of items, read field by field: every cell that cannot be used is refused with its address.
import type { CivilDate } from '../../base/civil-date.ts'
import type { ItemFields } from '../../domain/item.ts'
import { isNothing, readCell, type CellScope } from '../../messages/paste/read-cell.ts'
import type { ColumnMeaning } from '../../messages/paste/meaning.ts'
import type { Assumption, Piece } from '../../messages/paste/reading.ts'
import { toPlain } from '../../messages/paste/words.ts'
import { readNumber } from '../../messages/read-typed.ts'
import type { ReadRow } from '../../workbook/read-sheet.ts'
import type { ItemField } from './fields.ts'
import type { ItemColumn } from './headers.ts'
import type { Report } from './report.ts'
import type { SheetPlace } from './sheet-error.ts'
import { placeIn, type Table } from './table.ts'
import { typedText } from './typed-text.ts'

/** A name that is looked for, a date, an amount: nobody types more, and comparing longer texts takes long. */
const MAX_TYPED = 1_000

const YES = new Set(['ya', 'yes', 'y', 'v', 'x', '1', 'true', 'benar'])
const NO = new Set(['tidak', 'no', 'n', '0', 'false', 'salah'])

/** What an agency's id or a day was taken for, as far as a note says it. */
function takenDay(fields: Partial<ItemFields> | undefined): CivilDate | null {
  return fields?.start ?? fields?.end ?? null
}

export class ItemRow {
  readonly #columns: ReadonlyMap<ItemField, number>
  /** Each cell is read once, so that nothing is said of it twice. */
  readonly #texts = new Map<number, string | null>()
  /** As the row calls itself, for the report. */
  readonly name: string | null

  readonly table: Table<ItemColumn>
  readonly row: ReadRow
  readonly scope: CellScope
  readonly report: Report

  constructor(table: Table<ItemColumn>, row: ReadRow, scope: CellScope, report: Report) {
    this.table = table
    this.row = row
    this.scope = scope
    this.report = report
    this.#columns = new Map(
      [...table.columns].flatMap(([at, column]) => (column.kind === 'field' ? [[column.field, at]] : [])),
    )
    const nameCell = row.cells.get(this.#columns.get('name') ?? -1)
    const name = nameCell === undefined ? '' : typedText(nameCell).trim()
    this.name = name === '' ? null : name.slice(0, 160).toWellFormed()
  }

  placeAt(column: number): SheetPlace {
    return placeIn(this.table, column, this.row.number, this.name)
  }

  /** Where a field stands; the cell of the name where the table has no column for it. */
  placeOf(field: ItemField): SheetPlace {
    return this.placeAt(this.#columns.get(field) ?? this.#columns.get('name') ?? 0)
  }

  textAt(column: number): string | null {
    const known = this.#texts.get(column)
    if (known !== undefined) return known
    const text = this.report.textOf(this.row.cells.get(column), this.placeAt(column))
    this.#texts.set(column, text)
    return text
  }

  /** Exactly as it stands there; null where it is empty. */
  text(field: ItemField): string | null {
    const column = this.#columns.get(field)
    return column === undefined ? null : this.textAt(column)
  }

  /** A list that is too long for one cell goes on in further columns of the same name. */
  texts(field: ItemField): readonly string[] {
    return [...this.table.columns].flatMap(([at, column]) =>
      column.kind === 'field' && column.field === field ? (this.textAt(at) ?? []) : [],
    )
  }

  /** Whether nothing is said: no cell, an empty one, or a dash. */
  isEmpty(field: ItemField): boolean {
    const text = this.text(field)
    return text === null || isNothing(text)
  }

  refuse(field: ItemField, code: Parameters<Report['refuse']>[1], limit?: number): void {
    this.report.refuse(this.placeOf(field), code, this.text(field) ?? '', limit)
  }

  /** By the rules of pasted cells; null where the cell is empty or was refused. */
  pieceAt(column: number, meaning: ColumnMeaning, unit = 1): Piece | null {
    const text = this.textAt(column)
    if (text === null) return null
    if (text.length > MAX_TYPED) {
      this.report.refuse(this.placeAt(column), 'too-long', text, MAX_TYPED)
      return null
    }
    const reading = readCell(text, meaning, unit, this.scope)
    switch (reading.verdict) {
      case 'empty':
        return null
      case 'unread':
        this.report.refuse(this.placeAt(column), reading.reason, text, reading.limit)
        return null
      case 'assumed':
        this.#assume(column, reading.why, text, reading.piece)
        return reading.piece
      case 'understood':
        return reading.piece
    }
  }

  #assume(column: number, why: Assumption, text: string, { fields }: Piece): void {
    const place = this.placeAt(column)
    const day = takenDay(fields)
    if (day !== null) return this.report.assumeDay(place, why, text, day)
    const id = fields?.leadAgencyId
    const agency = this.scope.document.agencies.find(one => one.id === id)
    return this.report.assume(place, why, text, agency?.shortName ?? null)
  }

  piece(field: ItemField & ColumnMeaning, meaning: ColumnMeaning = field): Piece | null {
    const column = this.#columns.get(field)
    return column === undefined ? null : this.pieceAt(column, meaning)
  }

  /** A day in a field of its own; of a period the last, for all of these are ends. */
  day(field: ItemField): CivilDate | null {
    const column = this.#columns.get(field)
    return column === undefined ? null : (this.pieceAt(column, 'end')?.fields?.end ?? null)
  }

  /** Whole, from 0 to `most`; a percent sign is part of how it is written. */
  whole(field: ItemField, most: number, least = 0): number | null {
    if (this.isEmpty(field)) return null
    const number = readNumber((this.text(field) ?? '').replace('%', ''))
    if (!number.ok) this.refuse(field, 'not-a-number')
    else if (!Number.isInteger(number.value)) this.refuse(field, 'not-a-whole-number')
    else if (number.value < least) this.refuse(field, 'too-small', least)
    else if (number.value > most) this.refuse(field, 'too-large', most)
    else return number.value
    return null
  }

  yes(field: ItemField): boolean {
    const plain = this.isEmpty(field) ? '' : toPlain(this.text(field) ?? '')
    if (YES.has(plain)) return true
    if (plain !== '' && !NO.has(plain)) this.refuse(field, 'not-yes')
    return false
  }
}
