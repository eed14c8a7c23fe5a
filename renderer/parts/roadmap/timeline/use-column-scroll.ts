// Scrolling the columns of the table beside the name. How far is known to the scroll bar alone; frames read it there, and what
// is not painted (heads, unseen cells, the cell that is typed into) follows by custom properties of the timeline.
import { useCallback, useEffect, useLayoutEffect, useRef, type RefObject } from 'react'
import type { ColumnId } from '../../../../shared/domain/table-view.ts'
import { useInteraction } from '../../../state/interaction.ts'
import { tableLeftFor, type ColumnPlace } from './column-places.ts'
import type { Frame } from './frame.ts'

interface ColumnGround {
  readonly scroller: RefObject<HTMLElement | null>
  readonly bar: RefObject<HTMLElement | null>
  readonly frame: Frame
  readonly columns: readonly ColumnPlace[]
  readonly tableWidth: number
  /** Where the rows end. */
  readonly bottom: number
  readonly activeKey: string | null
  readonly activeColumn: ColumnId | null
}

/** Answers how a column is brought into sight; where all fit, nothing has to be. */
export function useColumnScroll(ground: ColumnGround): (id: ColumnId) => void {
  const { scroller, bar, frame, columns, tableWidth, bottom, activeKey, activeColumn } = ground
  const reveal = useCallback(
    (id: ColumnId) => {
      const element = bar.current
      if (!element) return
      const left = tableLeftFor(id, columns, { tableLeft: element.scrollLeft, tableWidth })
      if (left !== null) element.scrollLeft = left
    },
    [bar, columns, tableWidth],
  )

  useEffect(() => {
    let written: { readonly left: number; readonly width: number } | null = null
    return frame.onPaint(({ tableLeft: left, tableWidth: width }) => {
      const element = scroller.current
      if (!element || (written?.left === left && written.width === width)) return
      written = { left, width }
      element.style.setProperty('--table-left', `${left}px`)
      element.style.setProperty('--table-width', `${width}px`)
      element.toggleAttribute('data-columns-scrolled', left > 0)
    })
  }, [frame, scroller])

  useEffect(() => {
    const element = scroller.current
    if (!element) return
    const onWheel = (event: WheelEvent) => {
      // Ctrl is for the scale. A wheel has one axis, which Shift turns; a touchpad has two, of which one is meant.
      if (!bar.current || event.ctrlKey) return
      const { deltaX, deltaY, shiftKey, clientX, clientY } = event
      const { left, top } = element.getBoundingClientRect()
      const isOverTable = clientX - left < tableWidth && clientY - top < bottom
      const way = shiftKey && deltaX === 0 ? deltaY : deltaX
      if (!isOverTable || way === 0 || (!shiftKey && Math.abs(deltaY) > Math.abs(deltaX))) return
      event.preventDefault()
      bar.current.scrollLeft += way
    }
    // Not passive: the same wheel would scroll the time.
    element.addEventListener('wheel', onWheel, { passive: false })
    return () => element.removeEventListener('wheel', onWheel)
  }, [scroller, bar, tableWidth, bottom])

  // Wherever the keyboard goes, on a cell or typing into one.
  useLayoutEffect(() => {
    if (activeColumn !== null) reveal(activeColumn)
    // A column that the wheel has carried away stays away until the keyboard moves.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [activeKey, activeColumn])
  useEffect(
    () =>
      useInteraction.subscribe(({ cell }, before) => {
        if (cell && cell !== before.cell) reveal(cell.column)
      }),
    [reveal],
  )

  // Who adds a column wants to see it, and so does who moves one by its head.
  const before = useRef(columns)
  useLayoutEffect(() => {
    const known = before.current
    if (known === columns) return
    before.current = columns
    const added = columns.filter(({ id }) => known.every(column => column.id !== id))
    const [only] = added
    const focused = scroller.current?.querySelector<HTMLElement>('[data-column-head]:focus-within')
    const head = columns.find(({ id }) => id === focused?.dataset['columnHead'])
    const wanted = added.length === 1 ? only : head
    if (wanted) reveal(wanted.id)
  }, [columns, scroller, reveal])
  return reveal
}
