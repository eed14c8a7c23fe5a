// How much room the table takes beside the bars, and which of its columns have found none.
import { create } from 'zustand'
import type { ColumnId } from '../../shared/domain/table-view.ts'

/** What the layout of the columns has come to, for those who explain it. */
export interface TableRoom {
  /** Chosen columns that are not shown. */
  readonly unseen: readonly ColumnId[]
  /** Pixels with which all chosen columns are shown. */
  readonly needed: number
  /** So wide it gets by itself. */
  readonly usual: number
  /** The widest the table may be now. */
  readonly max: number
}

interface TableWidth extends TableRoom {
  /** What the user made of it; null while the columns decide. */
  readonly wanted: number | null
  /** Pixels it takes now. */
  readonly width: number
}

export const useTableWidth = create<TableWidth>()(() => ({
  wanted: null,
  unseen: [],
  needed: 0,
  usual: 0,
  width: 0,
  max: 0,
}))

/** Gives the table a width of its own, or with null the one its columns ask for. */
export function resizeTable(width: number | null): void {
  useTableWidth.setState({ wanted: width === null ? null : Math.max(1, Math.round(width)) })
}

/** Where the table has a width of its own it grows for one more column of this width, up to its limit. */
export function makeRoomFor(columnWidth: number): void {
  const { wanted, needed, max } = useTableWidth.getState()
  if (wanted !== null) resizeTable(Math.min(max, Math.max(wanted, needed + columnWidth)))
}

export function noteTableRoom(room: TableRoom, width: number): void {
  useTableWidth.setState({ ...room, width })
}
