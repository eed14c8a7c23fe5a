// The context of the table's cells, for screens.
import { useMemo } from 'react'
import type { PlanDocument } from '../../../../shared/domain/plan.ts'
import { useApp } from '../../../state/app-store.ts'
import { useWords } from '../../../state/i18n.ts'
import { usePlanView } from '../../../state/plan-view.ts'
import { type CellContext, toCellFacts } from './cell-context.ts'

/** The context of the plan as it is shown now, drags included. */
export function useCellContext({ agencies }: Pick<PlanDocument, 'agencies'>): CellContext {
  const { t, language } = useWords()
  const today = useApp(state => state.today)
  const framework = usePlanView(state => state.framework)
  const schedule = usePlanView(state => state.schedule)
  const projection = usePlanView(state => state.projection)
  return useMemo(
    () => ({
      ...toCellFacts(agencies, { framework, schedule, projection, critical: null }),
      t,
      language,
      agencies,
      today,
    }),
    [agencies, framework, schedule, projection, t, language, today],
  )
}
