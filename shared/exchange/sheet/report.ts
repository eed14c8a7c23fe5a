// What is wrong and what was assumed, collected while a spreadsheet is read.
import type { ReadCell } from '../../workbook/read-sheet.ts'
import { typedText } from './typed-text.ts'
import type { CivilDate } from '../../base/civil-date.ts'
import type { SheetNote, SheetNoteCode, SheetPlace, SheetProblem, SheetProblemCode } from './sheet-error.ts'

/** Longer texts stand in the file; here they only say which cell is meant. */
const MAX_FOUND = 80

const shortened = (text: string) => {
  const line = text.replace(/\s+/g, ' ').trim().toWellFormed()
  return line.length > MAX_FOUND ? `${line.slice(0, MAX_FOUND - 1).toWellFormed()}…` : line
}

/** After so many there is nothing to be learnt from one more, and a file can be made to have any number of them. */
const MAX_PROBLEMS = 10_000

/** Whoever mends a sheet goes through it row by row. */
function rowAndColumn({ cell }: SheetPlace): readonly [number, number, string] {
  const [, letters = '', digits = '0'] = /^([A-Z]+)(\d+)$/.exec(cell ?? '') ?? []
  return [Number(digits), letters.length, letters]
}

function inOrder<Line extends SheetPlace>(lines: readonly Line[]): readonly Line[] {
  const sheets = [...new Set(lines.map(({ sheet }) => sheet))]
  return lines
    .map(line => ({ line, sheet: sheets.indexOf(line.sheet), at: rowAndColumn(line) }))
    .toSorted(
      (a, b) =>
        a.sheet - b.sheet ||
        a.at[0] - b.at[0] ||
        a.at[1] - b.at[1] ||
        (a.at[2] === b.at[2] ? 0 : a.at[2] < b.at[2] ? -1 : 1),
    )
    .map(({ line }) => line)
}

export class Report {
  readonly #problems: SheetProblem[] = []
  readonly #notes: SheetNote[] = []

  get problems(): readonly SheetProblem[] {
    return inOrder(this.#problems)
  }

  get notes(): readonly SheetNote[] {
    return inOrder(this.#notes)
  }

  /** Further rows need not be looked at. */
  get isFull(): boolean {
    return this.#problems.length >= MAX_PROBLEMS
  }

  get isSound(): boolean {
    return this.#problems.length === 0
  }

  refuse(place: SheetPlace, code: SheetProblemCode, found = '', limit?: number): void {
    this.#problems.push({
      ...place,
      code,
      found: shortened(found),
      ...(limit === undefined ? {} : { limit }),
    })
  }

  assume(place: SheetPlace, code: SheetNoteCode, found = '', taken: string | null = null): void {
    this.#notes.push({
      ...place,
      code,
      found: shortened(found),
      taken: taken === null ? null : { text: shortened(taken) },
    })
  }

  assumeDay(place: SheetPlace, code: SheetNoteCode, found: string, day: CivilDate): void {
    this.#notes.push({ ...place, code, found: shortened(found), taken: { day } })
  }

  /** The text of a cell as it would be typed; null where it is empty, or cannot be used, which is then said. */
  textOf(cell: ReadCell | undefined, place: SheetPlace): string | null {
    if (cell === undefined) return null
    if (cell.value === null) {
      this.refuse(place, 'formula-without-value')
      return null
    }
    if (cell.look === 'error') {
      this.refuse(place, 'error-value', String(cell.value))
      return null
    }
    const text = typedText(cell)
    if (text.trim() === '') return null
    if (cell.isFormula) this.assume(place, 'formula', text)
    return text
  }
}
