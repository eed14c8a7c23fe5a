// The projection of the open plan through any framework and from any assessment of it: through the active one and from its
// baseline it is there already, otherwise it is worked out when somebody looks.
import { useMemo } from 'react'
import type { Assessment } from '../../shared/domain/assessment.ts'
import type { Framework } from '../../shared/domain/framework.ts'
import type { PlanDocument } from '../../shared/domain/plan.ts'
import { createPlanEngine } from '../../shared/projection/create-plan-engine.ts'
import { toEngineInput } from '../../shared/projection/plan-input.ts'
import type { Projection } from '../../shared/projection/projection.ts'
import { useApp } from './app-store.ts'
import { usePlanView } from './plan-view.ts'

export function useFrameworkProjection(
  document: PlanDocument,
  framework: Framework,
  assessment: Assessment | null,
): Projection {
  const today = useApp(state => state.today)
  const isBaseline = assessment?.isBaseline !== false
  const active = usePlanView(view =>
    isBaseline && view.framework?.id === framework.id ? view.settledProjection : null,
  )
  return useMemo(
    () => active ?? createPlanEngine(toEngineInput(document, framework, today, assessment)).projection,
    [active, document, framework, today, assessment],
  )
}
