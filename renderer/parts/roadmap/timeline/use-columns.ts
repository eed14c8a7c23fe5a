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
}

/** `fittedWidth` is what the layer had before the details opened: a name that shrank then would move every bar. */
export function useColumns(cells: CellContext, layerWidth: number, fittedWidth: number): TableColumns {
  const source = useSource()
  const chosen = useShownTable(state => state.columns)
  const wanted = useTableWidth(state => state.wanted)
  const {
    tableWidth,
    columns: placed,
    unseen,
    needed,
    usual,
    max,
  } = useMemo(
    () => layoutColumns(chosen, layerWidth, wanted, fittedWidth),
    [chosen, layerWidth, wanted, fittedWidth],
  )
  useEffect(
    () => noteTableRoom({ unseen, needed, usual, max }, tableWidth),
    [unseen, needed, usual, max, tableWidth],
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
          text: item => column.text(item, cells),
          sum: row => column.sum?.(totalsOf(row, source), cells) ?? '',
        }
      }),
    [placed, cells, source],
  )
  return { columns, tableWidth }
}

/** How the table stands when a column begins to be resized. */
export interface TableNow {
  readonly tableWidth: number
  readonly nameWidth: number
}

/**
 * Makes a column wider or narrower than it is shown, the table with it: what stands left of the column stays where it is.
 * At its limit the table grows no more, and neither does the column.
 */
export function resizeShown(
  { resizeColumn }: Pick<RoadmapTable, 'resizeColumn'>,
  { id, width: shown }: Pick<PaintedColumn, 'id' | 'width'>,
  width: number,
  { tableWidth, nameWidth }: TableNow,
): void {
  const { wanted, usual, max } = useTableWidth.getState()
  const widest = shown + Math.max(0, max - tableWidth)
  const next = Math.min(widest, Math.max(COLUMN_SIZES[id].minWidth, width))
  const grown = tableWidth + next - shown
  // Beyond what the table takes by itself it has to be given the width.
  const isGiven = wanted !== null || grown > usual
  if (isGiven) resizeTable(grown)
  // The name takes what the others leave of a table with a width of its own; of any other it keeps what it has.
  if (!isGiven || id !== 'name') resizeColumn(id, next)
  if (!isGiven && id !== 'name') resizeColumn('name', nameWidth)
}
