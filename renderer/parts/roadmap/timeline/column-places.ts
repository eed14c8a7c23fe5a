// Where the columns of the table are seen: the name stays at the left, the others scroll beside it.
import type { ColumnId } from '../../../../shared/domain/table-view.ts'
import type { FrameView } from './frame.ts'

/** A column where it stands in a table that is not scrolled; the name comes first. */
export interface ColumnPlace {
  readonly id: ColumnId
  readonly x: number
  readonly width: number
}

/** Between the text of a cell and the edges of its column. */
export const CELL_PADDING = 8

/** Where the name ends and the others begin to be seen. */
export function nameEdge(columns: readonly ColumnPlace[]): number {
  return columns[0]?.width ?? 0
}

/** Pixels that all columns take side by side. */
export function columnsWidth(columns: readonly ColumnPlace[]): number {
  const last = columns.at(-1)
  return last ? last.x + last.width : 0
}

export const COLUMN_BAR_HEIGHT = 13

/** Where the words of the table end above its foot: above the scroll bar of the columns, where there is one. */
export function wordsEnd(columns: readonly ColumnPlace[], tableWidth: number, foot: number): number {
  return columnsWidth(columns) > tableWidth ? foot - COLUMN_BAR_HEIGHT : foot
}

export function seenX({ id, x }: ColumnPlace, { tableLeft }: Pick<FrameView, 'tableLeft'>): number {
  return id === 'name' ? x : x - tableLeft
}

/** The column that is seen at a place of the layer, counted among all; -1 beside the table. */
export function columnIndexAt(
  x: number,
  columns: readonly ColumnPlace[],
  { tableLeft, tableWidth }: Pick<FrameView, 'tableLeft' | 'tableWidth'>,
): number {
  if (x < 0 || x >= tableWidth) return -1
  if (x < nameEdge(columns)) return 0
  const place = x + tableLeft
  return columns.findIndex(column => place >= column.x && place < column.x + column.width)
}

/**
 * How far to scroll so that a column is seen whole, or from its beginning where it is wider than the room; null where it is
 * seen. Name (200) and four columns of 100 in a table of 400: the last one is seen from 200 on.
 */
export function tableLeftFor(
  id: ColumnId,
  columns: readonly ColumnPlace[],
  { tableLeft, tableWidth }: Pick<FrameView, 'tableLeft' | 'tableWidth'>,
): number | null {
  const column = columns.find(one => one.id === id)
  if (!column || id === 'name') return null
  const first = column.x - nameEdge(columns)
  const last = column.x + column.width - tableWidth
  const left = Math.min(first, Math.max(last, tableLeft))
  return left === tableLeft ? null : left
}
