// The brief of the open plan, worked out once for all that looks at the same state of it.
import { toDay } from '../../shared/base/civil-date.ts'
import { briefPlan, type PlanBrief } from '../../shared/brief/plan-brief.ts'
import { useApp } from './app-state.ts'
import { readPlanView, usePlanView } from './plan-view.ts'

let made: { readonly version: number; readonly brief: PlanBrief } | null = null

/** Null where no plan is open, or its framework is not here. A drag under way is part of it. */
export function readBrief(): PlanBrief | null {
  const { framework, schedule, violations, projection, version } = readPlanView()
  const { document, today } = useApp.getState()
  if (document === null || framework === null || projection === null) return null
  if (made?.version !== version || made.brief.document !== document) {
    const input = { document, framework, schedule, violations, projection, today: toDay(today) }
    made = { version, brief: briefPlan(input) }
  }
  return made.brief
}

export function useBrief(): PlanBrief | null {
  // Both may change by themselves: systems and agencies are not part of the schedule.
  usePlanView(view => view.version)
  useApp(state => state.document)
  return readBrief()
}
