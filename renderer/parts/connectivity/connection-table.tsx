// The connections as a grid, by agency: walked by the arrow keys, each column sorts within the agencies.
import { ArrowDown, ArrowUp } from 'lucide-react'
import { useId, useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react'
import type { Connection } from '../../../shared/connectivity/connectivity.ts'
import type { AgencyConnections } from '../../../shared/connectivity/diagram.ts'
import type { AgencyId } from '../../../shared/domain/agency.ts'
import type { ItemId } from '../../../shared/domain/item.ts'
import { useWords } from '../../state/i18n.ts'
import { ScrollTable } from '../../ui/scroll-table.tsx'
import { COLUMNS, pressHead, type ConnectionOrder } from './connection-list.ts'
import { ConnectionRow, type Cells, type ConnectionEdits } from './connection-row.tsx'
import { walk, type At } from './grid-walk.ts'
import './connectivity.css'

const SORTED = { asc: 'ascending', desc: 'descending' } as const
const HEAD_ROW = -1

export interface ConnectionTableProps {
  readonly groups: readonly AgencyConnections[]
  readonly order: ConnectionOrder | null
  readonly onOrder: (order: ConnectionOrder | null) => void
  readonly agencyName: (id: AgencyId) => { readonly name: string; readonly shortName: string }
  /** Leads to the item that connects; where there is no way to it, its name is text. */
  readonly onItem?: ((id: ItemId) => void) | undefined
  /** Missing where nothing can be changed. */
  readonly edits?: ConnectionEdits | undefined
}

const cellAt = (grid: HTMLElement | null, { row, column }: At) =>
  grid?.querySelector<HTMLElement>(`[data-row="${row}"][data-column="${column}"]`) ?? null

export function ConnectionTable(props: ConnectionTableProps) {
  const { t } = useWords()
  const { groups, order, edits } = props
  const hintId = useId()
  const grid = useRef<HTMLTableElement>(null)
  const [active, setActive] = useState<At>({ row: 0, column: 0 })
  const rows = groups.flatMap(({ connections }) => connections)
  const places = new Map(rows.map(({ key }, place) => [key, place]))
  const last = { row: rows.length - 1, column: COLUMNS.length - 1 + (edits ? 1 : 0) }
  const shown = { row: Math.min(active.row, Math.max(0, last.row)), column: active.column }

  // A row that goes takes the focus with it: the one in its place has it then.
  const isLeaving = useRef(false)
  useLayoutEffect(() => {
    if (!isLeaving.current) return
    isLeaving.current = false
    cellAt(grid.current, shown)?.focus()
  })
  const remove = (connection: Connection) => {
    if (!edits || edits.isReadOnly || connection.systemId === null) return
    void edits.onRemove(connection).then(isRemoved => {
      isLeaving.current = isRemoved
      // The answer came before this: the picture without the row may stand already.
      if (isRemoved) setActive(at => ({ ...at }))
      return isRemoved
    })
  }
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const connection = rows[active.row]
    if (event.key === 'Delete' && connection) return remove(connection)
    const to = walk(event, active, last)
    if (to === null) return undefined
    event.preventDefault()
    // Only heads that sort take the focus.
    const reached = to.row === HEAD_ROW ? { ...to, column: Math.min(to.column, COLUMNS.length - 1) } : to
    return cellAt(event.currentTarget, reached)?.focus()
  }
  const cellsOf = (row: number): Cells => ({
    at: column => ({
      'data-row': row,
      'data-column': column,
      tabIndex: row === shown.row && column === shown.column ? 0 : -1,
      onFocus: () => setActive({ row, column }),
    }),
  })
  const Arrow = order?.direction === 'asc' ? ArrowUp : ArrowDown
  return (
    <ScrollTable label={t('connectivity.table')} className="cn-table" hasControls>
      <p id={hintId} hidden>
        {t('connectivity.tableHint')}
      </p>
      <table
        ref={grid}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- a table whose cells take keys is a grid
        role="grid"
        aria-label={t('connectivity.table')}
        aria-describedby={hintId}
        onKeyDown={onKeyDown}
      >
        <thead>
          <tr>
            {COLUMNS.map((column, at) => (
              <th
                key={column}
                scope="col"
                aria-sort={order?.column === at ? SORTED[order.direction] : 'none'}
              >
                <button
                  type="button"
                  className="cn-sort"
                  title={t('connectivity.sortHint')}
                  {...cellsOf(HEAD_ROW).at(at)}
                  onClick={() => props.onOrder(pressHead(order, at))}
                >
                  {t(`connectivity.column.${column}`)}
                  {order?.column === at ? <Arrow size={12} aria-hidden /> : null}
                </button>
              </th>
            ))}
            {edits ? (
              <th scope="col">
                <span className="visually-hidden">{t('connectivity.column.edit')}</span>
              </th>
            ) : null}
          </tr>
        </thead>
        {groups.map(({ agencyId, connections }) => {
          const { name, shortName } = props.agencyName(agencyId)
          const connected = connections.filter(({ state }) => state === 'connected').length
          return (
            <tbody key={agencyId}>
              <tr className="cn-group">
                <th scope="rowgroup" colSpan={last.column + 1}>
                  <span className="cn-agency" title={name}>
                    {shortName}
                  </span>
                  <span className="cn-group-count num">
                    {t('connectivity.group', { connected, count: connections.length })}
                  </span>
                </th>
              </tr>
              {connections.map(connection => (
                <ConnectionRow
                  key={connection.key}
                  connection={connection}
                  cells={cellsOf(places.get(connection.key) ?? 0)}
                  onItem={props.onItem}
                  edits={edits && { ...edits, onRemove: () => remove(connection) }}
                />
              ))}
            </tbody>
          )
        })}
      </table>
    </ScrollTable>
  )
}
