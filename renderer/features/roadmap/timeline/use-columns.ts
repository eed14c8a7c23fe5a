// The chosen columns with the place each has in the table, and what their cells say.
import { useMemo } from 'react'
import type { PlanDocument } from '../../../../shared/domain/plan.ts'
import { useApp } from '../../../state/app-store.ts'
import { useWords } from '../../../state/i18n.ts'
import { readCriticalPath } from '../../../state/critical-path.ts'
import { readPlanView, usePlanView } from '../../../state/plan-view.ts'
import { COLUMN_SIZES, useTable } from '../../../state/table-view.ts'
import { type CellContext, toCellFacts } from '../table/cell-context.ts'
import { requireColumn } from '../table/columns.ts'
import type { PaintedColumn } from './scene.ts'

/** The table never takes more of the layer than this: the bars are what it is for. */
const LARGEST_SHARE = 0.62

/** A context that always answers from the plan as it is shown now, drags included. */
export function useLiveCells(document: PlanDocument): CellContext {
  const { t, language } = useWords()
  const today = useApp(state => state.today)
  const framework = usePlanView(state => state.framework)
  const { agencies } = document
  return useMemo(() => {
    const { schedule, projection } = readPlanView()
    const facts = toCellFacts(agencies, { framework, schedule, projection, critical: null })
    return {
      ...facts,
      get schedule() {
        return readPlanView().schedule
      },
      get projection() {
        return readPlanView().projection
      },
      // Worked out only when a column asks for it.
      get critical() {
        return readCriticalPath()
      },
      t,
      language,
      agencies,
      today,
    }
  }, [agencies, framework, t, language, today])
}

export interface TableColumns {
  readonly columns: readonly PaintedColumn[]
  readonly tableWidth: number
}

export function useColumns(cells: CellContext, layerWidth: number): TableColumns {
  const chosen = useTable(state => state.columns)
  return useMemo(() => {
    const limit = Math.max(COLUMN_SIZES.name.minWidth, Math.floor(layerWidth * LARGEST_SHARE))
    let x = 0
    const columns: PaintedColumn[] = []
    for (const { id, width } of chosen) {
      // What has no room any more is not shown; the last one that has some is cut.
      const room = Math.min(width, limit - x)
      if (room < COLUMN_SIZES[id].minWidth && columns.length > 0) break
      const column = requireColumn(id)
      columns.push({ id, x, width: room, align: column.align, text: item => column.text(item, cells) })
      x += room
    }
    return { columns, tableWidth: x }
  }, [chosen, cells, layerWidth])
}
