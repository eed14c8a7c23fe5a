// What became of one pasted cell.
import type { ProblemCode } from '../../base/problem.ts'
import type { CivilDate } from '../../base/civil-date.ts'
import type { FundSource, ItemFields } from '../../domain/item.ts'

/** Why a value is not literally what the cell says. */
export const ASSUMPTIONS = [
  'default',
  'heading',
  'first-day',
  'last-day',
  'day-first',
  'month-first',
  'day-number',
  'duration',
  'similar-name',
  'others-support',
  'other-word',
  'shortened',
  'fraction',
  'from-baseline',
  'split-by-days',
  'whole-rupiah',
  'actual-end',
  'years-instead',
] as const
export type Assumption = (typeof ASSUMPTIONS)[number]

export type UnreadReason =
  | ProblemCode
  | 'not-money'
  | 'blank-money'
  | 'negative-money'
  | 'too-much-money'
  | 'not-a-number'
  | 'not-effects'

/** What one cell gives to its item. */
export interface Piece {
  readonly fields?: Partial<ItemFields>
  /** Last day of the period a start was read from, and first day of that of an end. */
  readonly periodEnd?: CivilDate
  readonly periodStart?: CivilDate
  readonly money?: { readonly year: number | null; readonly rupiah: number }
  readonly source?: FundSource
}

export type CellReading =
  /** Nothing is taken from it: an empty cell, or a column that is left out. */
  | { readonly verdict: 'empty' }
  | { readonly verdict: 'understood'; readonly piece: Piece }
  | { readonly verdict: 'assumed'; readonly piece: Piece; readonly why: Assumption }
  | {
      readonly verdict: 'unread'
      readonly reason: UnreadReason
      readonly limit?: number
      /** What it was read as, where that alone was no fault: it breaks a rule of the whole item. */
      readonly readAs?: Piece
    }

export const EMPTY: CellReading = { verdict: 'empty' }
export const understood = (piece: Piece): CellReading => ({ verdict: 'understood', piece })
export const assumed = (piece: Piece, why: Assumption): CellReading => ({ verdict: 'assumed', piece, why })
export const unread = (reason: UnreadReason, limit?: number): Extract<CellReading, { verdict: 'unread' }> =>
  limit === undefined ? { verdict: 'unread', reason } : { verdict: 'unread', reason, limit }
