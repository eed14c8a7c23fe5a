// The chosen columns with the place each has in the table, and what their cells say.
import { useEffect, useMemo } from 'react'
import type { PlanDocument } from '../../../../shared/domain/plan.ts'
import { useWords } from '../../../state/i18n.ts'
import { COLUMN_SIZES, type RoadmapTable } from '../../../state/table-view.ts'
import { noteTableRoom, resizeTable, useTableWidth } from '../../../state/table-width.ts'
import { useSource, useShownPlan, useShownSchedule, useShownTable } from '../../../state/timeline-source.ts'
import { type CellContext, toCellFacts } from '../table/cell-context.ts'
import { requireColumn } from '../table/columns.ts'
import { totalsOf } from '../table/group-totals.ts'
import { layoutColumns } from '../table/layout-columns.ts'
import { columnsWidth, nameEdge, type ColumnPlace } from './column-places.ts'
import type { PaintedColumn } from './scene.ts'

/** A context that always answers from the plan as it is shown now, drags included. */
export function useLiveCells(document: PlanDocument): CellContext {
  const { t, language } = useWords()
  const source = useSource()
  const today = useShownPlan(state => state.today)
  const framework = useShownSchedule(state => state.framework)
  const { agencies } = document
  return useMemo(() => {
    const { schedule, projection } = source.scheduleStore.getState()
    const facts = toCellFacts(agencies, { framework, schedule, projection, critical: null })
    return {
      ...facts,
      get schedule() {
        return source.scheduleStore.getState().schedule
      },
      get projection() {
        return source.scheduleStore.getState().projection
      },
      // Worked out only when a column asks for it.
      get critical() {
        return source.critical?.read() ?? null
      },
      t,
      language,
      agencies,
      today,
    }
  }, [agencies, framework, t, language, today, source])
}

export interface TableColumns {
  readonly columns: readonly PaintedColumn[]
  readonly tableWidth: number
  readonly isScrolling: boolean
}

/** `fittedWidth` is what the layer had before the details opened: a name that shrank then would move every bar. */
export function useColumns(cells: CellContext, layerWidth: number, fittedWidth: number): TableColumns {
  const source = useSource()
  const chosen = useShownTable(state => state.columns)
  const wanted = useTableWidth(state => state.wanted)
  const {
    tableWidth,
    columns: placed,
    isScrolling,
    needed,
    usual,
    max,
  } = useMemo(
    () => layoutColumns(chosen, layerWidth, wanted, fittedWidth),
    [chosen, layerWidth, wanted, fittedWidth],
  )
  useEffect(
    () => noteTableRoom({ isScrolling, needed, usual, max }, tableWidth),
    [isScrolling, needed, usual, max, tableWidth],
  )
  const columns = useMemo(
    () =>
      placed.map(({ id, x, width }): PaintedColumn => {
        const column = requireColumn(id)
        return {
          id,
          x,
          width,
          align: column.align,
          isWhole: column.isWhole,
          text: item => column.text(item, cells),
          sum: row => column.sum?.(totalsOf(row, source), cells) ?? '',
        }
      }),
    [placed, cells, source],
  )
  return { columns, tableWidth, isScrolling }
}

/** How the table stands when a column begins to be resized. */
export interface TableNow {
  readonly tableWidth: number
  readonly columns: readonly ColumnPlace[]
}

/**
 * Makes a column wider or narrower than it is shown: what stands left of it stays where it is. A table that shows all its columns
 * changes with them, and at its limit neither it nor the column grows any more. One whose columns scroll keeps its width until
 * they end before it.
 */
export function resizeShown(
  { resizeColumn }: Pick<RoadmapTable, 'resizeColumn'>,
  { id, width: shown }: Pick<PaintedColumn, 'id' | 'width'>,
  width: number,
  { tableWidth, columns }: TableNow,
): void {
  const { wanted, usual, max } = useTableWidth.getState()
  const wholeWidth = columnsWidth(columns)
  const isScrolling = wholeWidth > tableWidth
  const widest = isScrolling ? width : shown + Math.max(0, max - tableWidth)
  const next = Math.min(widest, Math.max(COLUMN_SIZES[id].minWidth, width))
  const whole = wholeWidth + next - shown
  // Beyond what the table takes by itself it has to be given the width.
  const isGiven = wanted !== null || (!isScrolling && whole > usual)
  if (isGiven) resizeTable(isScrolling ? Math.min(tableWidth, whole) : whole)
  resizeColumn(id, next)
  // Of a table with a width of its own the name takes what the others leave; of any other it keeps what it has.
  if (id !== 'name' && (isScrolling || !isGiven)) resizeColumn('name', nameEdge(columns))
}
