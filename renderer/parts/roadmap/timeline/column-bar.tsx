// The scroll bar of the table's columns, at the foot of the table: there while they do not fit.
import { memo, type RefObject } from 'react'
import { COLUMN_BAR_HEIGHT, columnsWidth, nameEdge, type ColumnPlace } from './column-places.ts'
import type { Frame } from './frame.ts'

export const ColumnBar = memo(function ColumnBar(props: {
  readonly bar: RefObject<HTMLDivElement | null>
  readonly frame: Frame
  readonly columns: readonly ColumnPlace[]
  readonly tableWidth: number
  /** Where the rows end. */
  readonly bottom: number
}) {
  const { bar, frame, columns, tableWidth, bottom } = props
  const left = nameEdge(columns)
  return (
    <div
      ref={bar}
      className="rm-column-bar"
      data-testid="column-bar"
      // For the mouse: the keyboard brings cells and heads into sight by walking to them.
      aria-hidden="true"
      tabIndex={-1}
      style={{ left, width: tableWidth - left, top: bottom - COLUMN_BAR_HEIGHT, height: COLUMN_BAR_HEIGHT }}
      onScroll={frame.invalidate}
    >
      <div style={{ width: columnsWidth(columns) - left }} />
    </div>
  )
})
