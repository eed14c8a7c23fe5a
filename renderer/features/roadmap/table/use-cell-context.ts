// The context of the table's cells, for screens.
import { useMemo, useSyncExternalStore } from 'react'
import type { PlanDocument } from '../../../../shared/domain/plan.ts'
import { readCriticalPath } from '../../../state/critical-path.ts'
import { useApp } from '../../../state/app-store.ts'
import { useWords } from '../../../state/i18n.ts'
import { usePlanView } from '../../../state/plan-view.ts'
import { useTable } from '../../../state/table-view.ts'
import { type CellContext, toCellFacts } from './cell-context.ts'

const readNothing = () => null

/** The context of the plan as it is shown now, drags included. */
export function useCellContext({ agencies }: Pick<PlanDocument, 'agencies'>): CellContext {
  const { t, language } = useWords()
  const today = useApp(state => state.today)
  const framework = usePlanView(state => state.framework)
  const schedule = usePlanView(state => state.schedule)
  const projection = usePlanView(state => state.projection)
  // Worked out while its column is shown, and not before.
  const showsFloat = useTable(state => state.columns.some(column => column.id === 'float'))
  const critical = useSyncExternalStore(usePlanView.subscribe, showsFloat ? readCriticalPath : readNothing)
  return useMemo(
    () => ({
      ...toCellFacts(agencies, { framework, schedule, projection, critical }),
      t,
      language,
      agencies,
      today,
    }),
    [agencies, framework, schedule, projection, critical, t, language, today],
  )
}
