// The projection of the open plan through any framework: through the active one it is there already, through another it is
// worked out when somebody looks.
import { useMemo } from 'react'
import type { Framework } from '../../shared/domain/framework.ts'
import type { PlanDocument } from '../../shared/domain/plan.ts'
import { createPlanEngine } from '../../shared/projection/create-plan-engine.ts'
import { toEngineInput } from '../../shared/projection/plan-input.ts'
import type { Projection } from '../../shared/projection/projection.ts'
import { useApp } from './app-store.ts'
import { usePlanView } from './plan-view.ts'

export function useFrameworkProjection(document: PlanDocument, framework: Framework): Projection {
  const today = useApp(state => state.today)
  const active = usePlanView(view => (view.framework?.id === framework.id ? view.settledProjection : null))
  return useMemo(
    () => active ?? createPlanEngine(toEngineInput(document, framework, today)).projection,
    [active, document, framework, today],
  )
}
