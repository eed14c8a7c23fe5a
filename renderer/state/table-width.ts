// How much room the table takes beside the bars, and how much its columns would need.
import { create } from 'zustand'

/** What the layout of the columns has come to, for those who explain it. */
export interface TableRoom {
  /** Not all columns are seen at once. */
  readonly isScrolling: boolean
  /** Pixels with which all chosen columns are shown at once. */
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
  isScrolling: false,
  needed: 0,
  usual: 0,
  width: 0,
  max: 0,
}))

/** Gives the table a width of its own, or with null the one its columns ask for. */
export function resizeTable(width: number | null): void {
  useTableWidth.setState({ wanted: width === null ? null : Math.max(1, Math.round(width)) })
}

export function noteTableRoom(room: TableRoom, width: number): void {
  useTableWidth.setState({ ...room, width })
}
