// The window onto the preview: which rows are drawn, which cell has the focus, and which is being corrected.
import { type KeyboardEvent, type RefObject, useEffect, useState } from 'react'

/** Height of a row in pixels, as in paste.css. */
export const ROW_HEIGHT = 52
const OVERSCAN = 6

export interface GridPlace {
  /** Index of a shown row. */
  readonly row: number
  /** 0 is the column of the tick; the columns of the table follow. */
  readonly column: number
}

export interface Grid {
  /** Shown rows that are drawn; the one with the focus always is. */
  readonly drawn: readonly number[]
  readonly place: GridPlace
  readonly isEditing: boolean
  readonly moveTo: (place: GridPlace) => void
  readonly startEdit: (place: GridPlace) => void
  /** Back to the cell, or to the one below it. */
  readonly endEdit: (isDown: boolean) => void
  /** The focus went elsewhere by itself. */
  readonly leaveEdit: () => void
  readonly onKeyDown: (event: KeyboardEvent) => void
}

/** The keys that lead from one cell to another. */
function step(key: string, place: GridPlace, page: number, rows: number, columns: number): GridPlace | null {
  const row = (at: number) => ({ ...place, row: Math.max(0, Math.min(rows - 1, at)) })
  const column = (at: number) => ({ ...place, column: Math.max(0, Math.min(columns - 1, at)) })
  switch (key) {
    case 'ArrowDown':
      return row(place.row + 1)
    case 'ArrowUp':
      return row(place.row - 1)
    case 'PageDown':
      return row(place.row + page)
    case 'PageUp':
      return row(place.row - page)
    case 'ArrowRight':
      return column(place.column + 1)
    case 'ArrowLeft':
      return column(place.column - 1)
    case 'Home':
      return column(0)
    case 'End':
      return column(columns - 1)
    default:
      return null
  }
}

/** The cell that Tab leads to. */
function focusCell(box: HTMLElement | null): void {
  const cell = box?.querySelector<HTMLElement>('[role="gridcell"][tabindex="0"]')
  cell?.focus({ preventScroll: true })
  cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
}

export function useGrid(
  ref: RefObject<HTMLDivElement | null>,
  rowCount: number,
  columnCount: number,
  rowActions: {
    /** Space. */
    readonly toggle: (row: number) => void
    /** Enter on the first column: the column to go to; 0 stays. */
    readonly open: (row: number) => number
  },
): Grid {
  const [view, setView] = useState({ top: 0, height: 480 })
  const [wanted, setPlace] = useState<GridPlace>({ row: 0, column: 0 })
  const [isEditing, setEditing] = useState(false)
  const place = { row: Math.max(0, Math.min(wanted.row, rowCount - 1)), column: wanted.column }

  useEffect(() => {
    const box = ref.current
    if (!box) return () => {}
    const look = () => setView({ top: box.scrollTop, height: box.clientHeight })
    const observer = new ResizeObserver(look)
    observer.observe(box)
    focusCell(box)
    box.addEventListener('scroll', look, { passive: true })
    return () => {
      observer.disconnect()
      box.removeEventListener('scroll', look)
    }
  }, [ref])

  const from = Math.max(0, Math.floor(view.top / ROW_HEIGHT) - OVERSCAN)
  const last = Math.min(rowCount, Math.ceil((view.top + view.height) / ROW_HEIGHT) + OVERSCAN)
  const drawn = Array.from({ length: Math.max(0, last - from) }, (_, at) => from + at)
  if (rowCount > 0 && (place.row < from || place.row >= last)) drawn.push(place.row)

  const moveTo = (next: GridPlace) => {
    setPlace(next)
    setEditing(false)
    // Once the row is drawn.
    requestAnimationFrame(() => focusCell(ref.current))
  }
  const startEdit = (next: GridPlace) => {
    if (next.column === 0) return
    setPlace(next)
    setEditing(true)
  }
  return {
    drawn,
    place,
    isEditing,
    moveTo,
    startEdit,
    endEdit: isDown => moveTo(isDown ? { ...place, row: Math.min(rowCount - 1, place.row + 1) } : place),
    leaveEdit: () => setEditing(false),
    onKeyDown: event => {
      // Keys in a list of meanings or in a cell under correction belong there.
      if (isEditing || !(event.target instanceof Element) || event.target.getAttribute('role') !== 'gridcell')
        return
      if (event.ctrlKey || event.metaKey || event.altKey) return
      const next = step(
        event.key,
        place,
        Math.max(1, Math.floor(view.height / ROW_HEIGHT) - 2),
        rowCount,
        columnCount,
      )
      if (next) moveTo(next)
      else if (event.key === ' ') rowActions.toggle(place.row)
      else if (event.key === 'Enter' && place.column === 0)
        moveTo({ ...place, column: rowActions.open(place.row) })
      else if (event.key === 'Enter' || event.key === 'F2') startEdit(place)
      else return
      event.preventDefault()
    },
  }
}
