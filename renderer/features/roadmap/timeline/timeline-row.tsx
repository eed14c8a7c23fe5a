// One row of the grid: the cells on the left, and a cell that says in words what the canvas paints.
import { ChevronDown, ChevronRight, Clock, Hourglass, Lock } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Category } from '../../../../shared/domain/item.ts'
import type { GroupRow, ItemRow } from '../../../../shared/schedule/rows.ts'
import { CATEGORY_CLASS, CATEGORY_ICON, CategoryIcon } from '../category-icon.tsx'
import { ROW_HEIGHT } from './bar-layout.ts'

interface RowProps {
  readonly index: number
  readonly id: string
  readonly isActive: boolean
  readonly tableWidth: number
  readonly onPress: () => void
}

export function GroupRowView({
  row,
  name,
  shownCount,
  count,
  ...props
}: RowProps & {
  row: GroupRow
  name: string
  shownCount: string
  count: string
}) {
  const Chevron = row.isCollapsed ? ChevronRight : ChevronDown
  const category = row.grouping === 'category' ? (row.value as Category) : null
  const Icon = category && CATEGORY_ICON[category]
  return (
    <div
      role="row"
      id={props.id}
      aria-rowindex={props.index + 2}
      aria-level={row.level}
      aria-posinset={row.place}
      aria-setsize={row.groupSize}
      aria-expanded={!row.isCollapsed}
      aria-selected={props.isActive}
      className={props.isActive ? 'rm-row rm-group is-active' : 'rm-row rm-group'}
      style={{ top: props.index * ROW_HEIGHT, height: ROW_HEIGHT }}
    >
      <div className="rm-cells" style={{ width: props.tableWidth }} onClick={props.onPress}>
        <div role="gridcell" aria-colspan={3} className="rm-group-name" data-level={row.level}>
          <Chevron size={14} aria-hidden="true" />
          {Icon && category && <Icon size={14} className={CATEGORY_CLASS[category]} aria-hidden="true" />}
          <strong>{name}</strong>
          <span className="rm-count num" aria-hidden="true">
            {shownCount}
          </span>
          <span className="visually-hidden">{count}</span>
        </div>
      </div>
    </div>
  )
}

export interface ItemMarks {
  readonly isLate: boolean
  readonly isHeld: boolean
}

export function ItemRowView({
  row,
  agency,
  spoken,
  marks,
  words,
  showCategory,
  ...props
}: RowProps & {
  row: ItemRow
  agency: string
  spoken: string
  marks: ItemMarks
  words: { late: string; held: string; pinned: string }
  showCategory: boolean
}) {
  const { item } = row
  const mark = (show: boolean, icon: ReactNode, title: string, tone: string) =>
    show && (
      <span className={`rm-mark ${tone}`} title={title}>
        {icon}
      </span>
    )
  return (
    <div
      role="row"
      id={props.id}
      aria-rowindex={props.index + 2}
      aria-level={row.level}
      aria-setsize={row.groupSize}
      aria-posinset={row.place}
      aria-selected={props.isActive}
      className={props.isActive ? 'rm-row is-active' : 'rm-row'}
      style={{ top: props.index * ROW_HEIGHT, height: ROW_HEIGHT }}
    >
      <div className="rm-cells" style={{ width: props.tableWidth }} onClick={props.onPress}>
        <div role="gridcell" className="rm-name" title={item.name}>
          {showCategory && <CategoryIcon category={item.category} />}
          <span className="rm-name-text">{item.name}</span>
          {mark(marks.isLate, <Clock size={13} aria-hidden="true" />, words.late, 'rm-danger')}
          {mark(marks.isHeld, <Hourglass size={13} aria-hidden="true" />, words.held, 'rm-warn')}
          {mark(item.pinned, <Lock size={12} aria-hidden="true" />, words.pinned, 'rm-quiet')}
        </div>
        <div role="gridcell" className="rm-agency" title={agency}>
          {agency}
        </div>
      </div>
      <div role="gridcell" className="rm-bar-cell" aria-label={spoken} />
    </div>
  )
}
