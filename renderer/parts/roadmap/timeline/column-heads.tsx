// The heads of the table's columns: a press sorts, the edge changes the width, a drag changes the order; all of it by key too.
import { ArrowDown, ArrowUp } from 'lucide-react'
import { memo, useLayoutEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { ColumnId } from '../../../../shared/domain/table-view.ts'
import { useWords } from '../../../state/i18n.ts'
import { announce } from '../../../state/notice.ts'
import { useSource, useShownTable } from '../../../state/timeline-source.ts'
import { requireColumn } from '../table/columns.ts'
import { HEAD_HEIGHT } from './bar-layout.ts'
import { columnIndexAt, seenX } from './column-places.ts'
import type { Frame } from './frame.ts'
import type { PaintedColumn } from './scene.ts'
import { resizeShown, type TableNow } from './use-columns.ts'
import { useCutHeads } from './use-cut-heads.ts'

const KEY_STEP = 12
const THRESHOLD = 5

interface Drag {
  readonly id: ColumnId
  readonly kind: 'width' | 'order'
  readonly fromX: number
  readonly width: number
  readonly table: TableNow
  isMoving: boolean
}

export const ColumnHeads = memo(function ColumnHeads({
  frame,
  columns,
  tableWidth,
  scheduleTitle,
  onReveal,
}: {
  frame: Frame
  columns: readonly PaintedColumn[]
  tableWidth: number
  scheduleTitle: string
  /** The keyboard has reached the head of a column. */
  onReveal: (id: ColumnId) => void
}) {
  const { t } = useWords()
  const look = useSource().table
  const { moveColumn, sortBy } = look
  const sort = useShownTable(state => state.sort)
  const drag = useRef<Drag | null>(null)
  const [movingId, setMovingId] = useState<ColumnId | null>(null)
  const table: TableNow = { tableWidth, columns }
  const latest = useRef(columns)
  useLayoutEffect(() => {
    latest.current = columns
  }, [columns])
  const row = useRef<HTMLDivElement>(null)
  const words = columns.map(({ id }) => requireColumn(id).title(t)).join()
  useCutHeads(row, frame, columns, `${words} ${sort?.by}`)

  const grab = (kind: Drag['kind'], column: PaintedColumn) => (event: React.PointerEvent<HTMLElement>) => {
    if (event.button !== 0) return
    event.stopPropagation()
    event.currentTarget.setPointerCapture(event.pointerId)
    const { id, width } = column
    drag.current = { id, kind, fromX: event.clientX, width, table, isMoving: false }
  }
  const onPointerMove = (event: React.PointerEvent<HTMLElement>) => {
    const active = drag.current
    if (!active) return
    const way = event.clientX - active.fromX
    if (!active.isMoving && Math.abs(way) < THRESHOLD) return
    active.isMoving = true
    if (active.kind === 'width') {
      resizeShown(look, active, active.width + way, active.table)
      return
    }
    setMovingId(active.id)
    const head = event.currentTarget.closest('.rm-heads')
    const x = event.clientX - (head?.getBoundingClientRect().left ?? 0)
    const view = frame.view()
    const over = view ? columnIndexAt(x, columns, view) : -1
    const index = columns.findIndex(column => column.id === active.id)
    const target = columns[over]
    // Only past its middle, so that columns of different widths do not swap to and fro.
    if (!target || !view || over === index) return
    const middle = seenX(target, view) + target.width / 2
    const isPast = over > index ? x > middle : x < middle
    if (isPast) moveColumn(active.id, over)
  }
  const letGo = () => {
    drag.current = null
    setMovingId(null)
  }
  const onPointerUp = (column: PaintedColumn) => () => {
    const active = drag.current
    letGo()
    if (active && !active.isMoving && active.kind === 'order') sortBy(column.id)
  }
  const onKeyDown = (column: PaintedColumn, index: number) => (event: React.KeyboardEvent) => {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key]
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault()
      event.stopPropagation()
      sortBy(column.id)
    } else if (step !== undefined && (event.altKey || event.shiftKey)) {
      event.preventDefault()
      event.stopPropagation()
      const { id } = column
      // What is said is what the table then shows: at its limits a column stays as it was.
      if (event.altKey) {
        flushSync(() => moveColumn(id, index + step))
        const place = latest.current.findIndex(one => one.id === id) + 1
        announce({ kind: 'column-placed', column: id, place, count: latest.current.length })
      } else {
        flushSync(() => resizeShown(look, column, column.width + step * KEY_STEP, table))
        const pixels = latest.current.find(one => one.id === id)?.width ?? 0
        announce({ kind: 'column-sized', column: id, pixels })
      }
    }
  }

  return (
    <div
      ref={row}
      role="row"
      aria-rowindex={1}
      className="rm-heads"
      style={{ width: tableWidth, height: HEAD_HEIGHT }}
    >
      {columns.map((column, index) => {
        const isSorted = sort?.by === column.id
        const Arrow = sort?.direction === 'desc' ? ArrowDown : ArrowUp
        const title = requireColumn(column.id).title(t)
        return (
          <div
            key={column.id}
            role="columnheader"
            aria-label={title}
            aria-colindex={index + 1}
            data-column-head={column.id}
            aria-sort={isSorted ? (sort.direction === 'asc' ? 'ascending' : 'descending') : undefined}
            className={column.id === movingId ? 'rm-column-head is-moving' : 'rm-column-head'}
            style={{ left: column.x, width: column.width }}
          >
            <button
              type="button"
              className="rm-column-button"
              data-align={column.align}
              aria-label={t('timeline.column.sort', { name: title })}
              title={t('timeline.column.hint', { name: title })}
              onPointerDown={grab('order', column)}
              onPointerMove={onPointerMove}
              onPointerUp={onPointerUp(column)}
              onPointerCancel={letGo}
              onKeyDown={onKeyDown(column, index)}
              onFocus={event => {
                // A press does not move what it presses.
                if (event.currentTarget.matches(':focus-visible')) onReveal(column.id)
              }}
            >
              <span>{title}</span>
              {isSorted && <Arrow size={13} aria-hidden="true" />}
            </button>
            <span
              className="rm-column-edge"
              aria-hidden="true"
              onPointerDown={grab('width', column)}
              onPointerMove={onPointerMove}
              onPointerUp={onPointerUp(column)}
              onPointerCancel={letGo}
            />
          </div>
        )
      })}
      <div role="columnheader" aria-colindex={columns.length + 1} className="visually-hidden">
        {scheduleTitle}
      </div>
    </div>
  )
})
