// The rows as assistive technology reads them: they lie unseen over the painted ones and say in words what is painted.
import { useLayoutEffect, useMemo, useRef } from 'react'
import type { Agency } from '../../../../shared/domain/agency.ts'
import type { Framework } from '../../../../shared/domain/framework.ts'
import type { ItemId } from '../../../../shared/domain/item.ts'
import { useWords } from '../../../state/i18n.ts'
import {
  useSource,
  useShownComparison,
  useShownView,
  useIsPathMarked,
} from '../../../state/timeline-source.ts'
import { readMarkFacts } from '../item-marks.ts'
import { groupName } from '../table/group-name.ts'
import type { PlanRows } from '../use-plan-rows.ts'
import { type CellWords, createRowWriter, type RowWords } from './grid-elements.ts'
import type { PaintedColumn } from './scene.ts'
import { createBarSpeaker } from './spoken-bars.ts'
import type { RowRange } from './use-layer.ts'
import { placeOfRow } from '../../../../shared/schedule/row-places.ts'
import { isGroup, isItem } from '../../../../shared/schedule/rows.ts'

/** A cell that takes the whole row, or what is left of it. */
const WIDE = { id: null, width: null, text: '', label: null, colspan: null } as const

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
  const source = useSource()
  const selectedIds = useShownView(state => state.selectedIds)
  // What marked bars say is read when the rows are written.
  useIsPathMarked()
  const names = useMemo(() => ({ t, agencies, framework }), [t, agencies, framework])
  const comparison = useShownComparison()
  const speakBars = useMemo(() => createBarSpeaker(t, language, comparison), [t, language, comparison])
  const container = useRef<HTMLDivElement>(null)
  const writer = useRef<((rows: readonly RowWords[]) => void) | null>(null)

  const toWords = (index: number, sentences: ReadonlyMap<ItemId, string>): RowWords | [] => {
    const row = rows[index]
    if (!row) return []
    const id = rowId(row.id)
    const same = { key: row.id, id, index, ...placeOfRow(rows, index) }
    if (isGroup(row)) {
      const sums = columns.flatMap(column => {
        const sum = column.sum(row)
        return sum === '' ? [] : `, ${t(`table.column.${column.id}`)} ${sum}`
      })
      const text = `${groupName(row, names)} ${t('domain.items', { count: row.count })}${sums.join('')}`
      const cell: CellWords = { ...WIDE, className: 'rm-group-cell', text, colspan: columns.length + 1 }
      return { ...same, isExpanded: !row.isCollapsed, isSelected: index === activeIndex, cells: [cell] }
    }
    const cells = columns.map(
      (column): CellWords => ({
        id: `${id}-${column.id}`,
        className: 'rm-cell',
        width: column.width,
        text: column.text(row),
        label: null,
        colspan: null,
      }),
    )
    cells.push({ ...WIDE, id: `${id}-bar`, className: 'rm-bar-cell', label: sentences.get(row.id) ?? '' })
    return { ...same, isExpanded: null, isSelected: selectedIds.has(row.id), cells }
  }

  useLayoutEffect(() => {
    if (!container.current) return
    const indexes: number[] = []
    const last = Math.min(rows.length - 1, resting.last)
    for (let index = resting.first; index <= last; index += 1) indexes.push(index)
    // The active row stays in the page even when scrolled away: it is what assistive technology points at.
    if (activeIndex > last) indexes.push(activeIndex)
    else if (activeIndex >= 0 && activeIndex < resting.first) indexes.unshift(activeIndex)
    writer.current ??= createRowWriter(container.current)
    const inSight = indexes.flatMap(index => {
      const row = rows[index]
      return isItem(row) ? row : []
    })
    const sentences = speakBars(inSight, readMarkFacts(source))
    writer.current(indexes.flatMap(index => toWords(index, sentences)))
  })
  return <div role="rowgroup" className="rm-rows" ref={container} />
}
