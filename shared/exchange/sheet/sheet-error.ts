// Why a roadmap in a spreadsheet cannot be read, and what was assumed where it could: every line with the cell it is about.
import type { CivilDate } from '../../base/civil-date.ts'
import type { Assumption, UnreadReason } from '../../messages/paste/reading.ts'
import type { WorkbookFault } from '../../workbook/workbook-fault.ts'

/** A cell, or a whole column or sheet where `cell` is null. */
export interface SheetPlace {
  /** As the sheet is called in the file. */
  readonly sheet: string
  /** `F12` */
  readonly cell: string | null
  /** What stands over the column, or before the line; null where that is no matter. */
  readonly head: string | null
  /** The name of the item in whose row it stands; null where there is none. */
  readonly item: string | null
}

export type SheetProblemCode =
  | UnreadReason
  | 'missing-sheet'
  | 'missing-column'
  | 'same-number'
  | 'unknown-number'
  | 'formula-without-value'
  | 'error-value'
  | 'not-waits'
  | 'waits-in-circle'
  | 'not-yes'
  | 'not-staff-needs'
  | 'year-out-of-range'

export interface SheetProblem extends SheetPlace {
  readonly code: SheetProblemCode
  /** What stands there, shortened. */
  readonly found: string
  readonly limit?: number
}

export type SheetNoteCode =
  | Assumption
  /** The outcome that a formula had when the file was stored was taken. */
  | 'formula'
  /** A column, a row or a sheet that says nothing to us. */
  | 'passed-over'
  /** A row that was copied in the spreadsheet is an item of its own. */
  | 'row-copied'
  /** An item was named instead of numbered. */
  | 'by-name'
  /** There is no list of agencies in the file. */
  | 'agencies-from-here'

export interface SheetNote extends SheetPlace {
  readonly code: SheetNoteCode
  readonly found: string
  /** What it was taken for, where that can be said in a word. */
  readonly taken: { readonly day: CivilDate } | { readonly text: string } | null
}

export type SheetError =
  | WorkbookFault
  /** All that is wrong, in the order of the sheets: a file never enters in part. */
  | { readonly code: 'broken-sheet'; readonly problems: readonly SheetProblem[] }
