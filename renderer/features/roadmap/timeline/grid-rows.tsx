// The rows as assistive technology reads them: they lie unseen over the painted ones and say in words what is painted.
import { memo, useMemo } from 'react'
import type { Agency } from '../../../../shared/domain/agency.ts'
import type { Framework } from '../../../../shared/domain/framework.ts'
import type { GroupRow, ItemRow } from '../../../../shared/schedule/rows.ts'
import { useCompare } from '../../../state/compare.ts'
import { useWords } from '../../../state/i18n.ts'
import { readPlanView } from '../../../state/plan-view.ts'
import { useTable } from '../../../state/table-view.ts'
import { useView } from '../../../state/view-store.ts'
import { spokenBar, supportWords } from '../item-words.ts'
import { groupName } from '../table/group-name.ts'
import type { PlanRows } from '../use-plan-rows.ts'
import { HEAD_HEIGHT, ROW_HEIGHT } from './bar-layout.ts'
import type { PaintedColumn } from './scene.ts'
import type { RowRange } from './use-layer.ts'

interface RowProps {
  readonly index: number
  readonly id: string
  readonly isSelected: boolean
}

const rowStyle = (index: number) => ({ top: HEAD_HEIGHT + index * ROW_HEIGHT, height: ROW_HEIGHT })

const GroupGridRow = memo(function GroupGridRow({
  row,
  name,
  count,
  columnCount,
  ...props
}: RowProps & {
  readonly row: GroupRow
  readonly name: string
  readonly count: string
  readonly columnCount: number
}) {
  return (
    <div
      role="row"
      id={props.id}
      aria-rowindex={props.index + 2}
      aria-level={row.level}
      aria-posinset={row.place}
      aria-setsize={row.groupSize}
      aria-expanded={!row.isCollapsed}
      aria-selected={props.isSelected}
      className="rm-row"
      style={rowStyle(props.index)}
    >
      <div role="gridcell" aria-colspan={columnCount} className="rm-group-cell">
        <span>{name}</span> <span>{count}</span>
      </div>
    </div>
  )
})

/** The id of one cell, for the cell the keyboard stands on. */
function cellId(rowId: string, column: string): string {
  return `${rowId}-${column}`
}

interface ItemRowProps extends RowProps {
  readonly row: ItemRow
  readonly columns: readonly PaintedColumn[]
  /** What the cells say, by column. */
  readonly texts: readonly string[]
  /** What the bar shows, in a sentence. */
  readonly spoken: string
  /** The whole name, and why the row is shown where that is not plain. */
  readonly title: string
}

/** The list of texts is always a new one: what counts is what it says. Most changes are about one row or none. */
function saysTheSame(before: ItemRowProps, { texts, ...after }: ItemRowProps): boolean {
  return (
    texts.every((text, place) => text === before.texts[place]) &&
    before.row === after.row &&
    before.columns === after.columns &&
    before.spoken === after.spoken &&
    before.title === after.title &&
    before.index === after.index &&
    before.id === after.id &&
    before.isSelected === after.isSelected
  )
}

const ItemGridRow = memo(function ItemGridRow({
  row,
  columns,
  texts,
  spoken,
  title,
  ...props
}: ItemRowProps) {
  return (
    <div
      role="row"
      id={props.id}
      aria-rowindex={props.index + 2}
      aria-level={row.level}
      aria-setsize={row.groupSize}
      aria-posinset={row.place}
      aria-selected={props.isSelected}
      className="rm-row"
      style={rowStyle(props.index)}
    >
      {columns.map((column, index) => (
        <div
          key={column.id}
          id={cellId(props.id, column.id)}
          role="gridcell"
          aria-colindex={index + 1}
          className="rm-cell"
          style={{ width: column.width }}
          title={column.id === 'name' ? title : undefined}
        >
          {texts[index]}
        </div>
      ))}
      <div
        id={cellId(props.id, 'bar')}
        role="gridcell"
        aria-colindex={columns.length + 1}
        className="rm-bar-cell"
        aria-label={spoken}
      />
    </div>
  )
}, saysTheSame)

export function GridRows({
  planRows,
  resting,
  activeIndex,
  columns,
  agencies,
  framework,
  rowId,
}: {
  planRows: PlanRows
  resting: RowRange
  activeIndex: number
  columns: readonly PaintedColumn[]
  agencies: readonly Agency[]
  framework: Framework | null
  rowId: (key: string) => string
}) {
  const { t, language } = useWords()
  const { rows } = planRows
  const selectedIds = useView(state => state.selectedIds)
  const names = useMemo(() => ({ t, agencies, framework }), [t, agencies, framework])
  const comparison = useCompare(state => state.shown)
  const filters = useTable(state => state.filters)
  const { schedule, projection } = readPlanView()
  const indexes = Array.from(
    { length: Math.max(0, Math.min(rows.length, resting.last + 1) - resting.first) },
    (_, offset) => resting.first + offset,
  )
  // The active row stays in the page even when scrolled away: it is what assistive technology points at.
  if (activeIndex >= 0 && !indexes.includes(activeIndex)) indexes.push(activeIndex)
  return (
    <div role="rowgroup" className="rm-rows">
      {indexes.map(index => {
        const row = rows[index]
        if (!row) return null
        const id = rowId(row.key)
        if (row.kind === 'group')
          return (
            <GroupGridRow
              key={row.key}
              index={index}
              id={id}
              isSelected={index === activeIndex}
              row={row}
              name={groupName(row, names)}
              count={t('domain.items', { count: row.count })}
              columnCount={columns.length + 1}
            />
          )
        const support = supportWords(row.item, filters, agencies, t)
        const bar = spokenBar(row.item, schedule.get(row.item.id), projection, t, language, comparison)
        return (
          <ItemGridRow
            key={row.key}
            index={index}
            id={id}
            isSelected={selectedIds.has(row.item.id)}
            row={row}
            columns={columns}
            texts={columns.map(column => column.text(row.item))}
            spoken={support === '' ? bar : `${bar}, ${support}`}
            title={support === '' ? row.item.name : `${row.item.name} (${support})`}
          />
        )
      })}
    </div>
  )
}
