// The cells of one sheet, and the texts that sheets share.
import { err, ok, type Result } from '../base/result.ts'
import type { NumberLook } from './read-styles.ts'
import { readXml, type Attributes } from './read-xml.ts'
import { tooMuch, WORKBOOK_LIMITS, type WorkbookFault } from './workbook-fault.ts'

export interface ReadCell {
  /** Days are whole numbers as spreadsheets count them since 1900. Null is a formula whose outcome the file does not hold. */
  readonly value: string | number | boolean | null
  readonly look: NumberLook | 'error'
  /** The value is what a formula came to when the file was last stored. */
  readonly isFormula: boolean
}

export interface ReadRow {
  /** As the spreadsheet counts: the first is 1. */
  readonly number: number
  /** By column, the first is 0; only those with something in them. */
  readonly cells: ReadonlyMap<number, ReadCell>
}

export interface SheetSurroundings {
  readonly texts: readonly string[]
  readonly looks: readonly NumberLook[]
  /** Days that the file counts from 1904 on lie so many days later. */
  readonly dayShift: number
  /** Cells that all sheets together may still have. */
  readonly cellsLeft: number
}

/** Signs that XML cannot hold stand in cells by their number: `_x000D_`. */
const plainText = (text: string) =>
  text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    : text

/** Texts of `<si>` or `<is>`, without how they are pronounced. */
function textCollector() {
  let text = ''
  let isText = false
  let isPronunciation = false
  return {
    begin: () => {
      text = ''
    },
    open(name: string) {
      if (name === 'rPh') isPronunciation = true
      if (name === 't') isText = true
    },
    add(more: string) {
      if (isText && !isPronunciation) text += more
    },
    close(name: string) {
      if (name === 'rPh') isPronunciation = false
      if (name === 't') isText = false
    },
    end: () => plainText(text),
  }
}

export function readSharedTexts(xml: string, part: string): Result<readonly string[], WorkbookFault> {
  const texts: string[] = []
  const one = textCollector()
  const outcome = readXml(xml, {
    open(name) {
      if (name === 'si') one.begin()
      one.open(name)
    },
    text: more => one.add(more),
    close(name) {
      one.close(name)
      if (name !== 'si') return true
      texts.push(one.end())
      return texts.length <= WORKBOOK_LIMITS.texts
    },
  })
  if (outcome === 'stopped') return err(tooMuch('texts'))
  return outcome === 'read' ? ok(texts) : err({ code: 'damaged', part })
}

/** `AB12` stands in column 27; null where it is no address. */
function columnOf(address: string): number | null {
  const letters = /^([A-Z]{1,3})\d+$/.exec(address)?.[1]
  if (letters === undefined) return null
  let column = 0
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64
  return column - 1
}

interface OpenCell {
  readonly type: string
  readonly style: number
  value: string | null
  inline: string | null
  isFormula: boolean
}

function toCell(cell: OpenCell, { texts, looks, dayShift }: SheetSurroundings): ReadCell | null {
  const { type, isFormula } = cell
  const of = (value: ReadCell['value'], look: ReadCell['look'] = 'plain') => ({ value, look, isFormula })
  if (type === 'inlineStr') return cell.inline === null || cell.inline === '' ? null : of(cell.inline)
  if (cell.value === null) return isFormula ? of(null) : null
  switch (type) {
    case 's': {
      const text = texts[Number(cell.value)]
      return text === undefined || text === '' ? null : of(text)
    }
    case 'str':
    case 'd':
      return cell.value === '' ? null : of(plainText(cell.value))
    case 'b':
      return of(cell.value.trim() === '1')
    case 'e':
      return of(cell.value, 'error')
    default: {
      const number = Number(cell.value)
      if (cell.value.trim() === '' || !Number.isFinite(number)) return null
      const look = looks[cell.style] ?? 'plain'
      return look === 'day' ? of(number + dayShift, look) : of(number, look)
    }
  }
}

/** The rows of a sheet that have something in them, as they stand in the file. */
export function readSheetCells(
  xml: string,
  part: string,
  around: SheetSurroundings,
): Result<readonly ReadRow[], WorkbookFault> {
  const rows: ReadRow[] = []
  const inline = textCollector()
  const faults: WorkbookFault[] = []
  let isData = false
  let row = { number: 0, cells: new Map<number, ReadCell>() }
  let column = -1
  let cell: OpenCell | null = null
  let isValue = false
  let filled = 0
  const stop = (why: WorkbookFault) => {
    faults.push(why)
    return false
  }
  const openCell = (attributes: Attributes) => {
    const address = attributes('r')
    const found = address === null ? column + 1 : columnOf(address)
    if (found === null) return stop({ code: 'damaged', part })
    column = found
    const type = attributes('t') ?? 'n'
    cell = { type, style: Number(attributes('s') ?? 0), value: null, inline: null, isFormula: false }
    return true
  }
  const closeCell = () => {
    const read = cell && toCell(cell, around)
    cell = null
    if (read === null) return true
    if (column >= WORKBOOK_LIMITS.columns) return stop(tooMuch('columns'))
    filled += 1
    if (filled > around.cellsLeft) return stop(tooMuch('cells'))
    row.cells.set(column, read)
    return true
  }
  const closeRow = () => {
    if (row.cells.size > 0) rows.push(row)
    return rows.length <= WORKBOOK_LIMITS.rows || stop(tooMuch('rows'))
  }
  const outcome = readXml(xml, {
    open(name, attributes) {
      if (name === 'sheetData') isData = true
      if (!isData) return true
      if (name === 'row') {
        const number = Number(attributes('r') ?? row.number + 1)
        if (!Number.isInteger(number) || number <= row.number) return stop({ code: 'damaged', part })
        row = { number, cells: new Map() }
        column = -1
      } else if (name === 'c') return openCell(attributes)
      else if (name === 'f' && cell !== null) cell.isFormula = true
      else if (name === 'v' && cell !== null) {
        isValue = true
        cell.value = ''
      } else if (name === 'is') inline.begin()
      inline.open(name)
      return true
    },
    text(text) {
      if (isValue && cell !== null) cell.value += text
      else inline.add(text)
    },
    close(name) {
      inline.close(name)
      if (name === 'v') isValue = false
      if (name === 'is' && cell !== null) cell.inline = inline.end()
      if (name === 'c' && isData) return closeCell()
      if (name === 'row' && isData) return closeRow()
      // What stands behind the cells (ranges, links, pictures) says nothing.
      return name !== 'sheetData'
    },
  })
  const [fault] = faults
  if (fault !== undefined) return err(fault)
  return outcome === 'malformed' ? err({ code: 'damaged', part }) : ok(rows)
}
