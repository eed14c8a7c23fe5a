// A plan as the page would brief it: through its active framework, worked out anew.
import { requireCivilDate, toDay } from '../../shared/base/civil-date.ts'
import { briefPlan, type PlanBrief } from '../../shared/brief/plan-brief.ts'
import type { PlanDocument } from '../../shared/domain/plan.ts'
import { createPlanEngine } from '../../shared/projection/create-plan-engine.ts'
import { toEngineInput } from '../../shared/projection/plan-input.ts'
import { loadFramework, type ShippedFramework } from './frameworks.ts'
import { loadSample } from './sample.ts'

export function briefOf(document: PlanDocument, day: string): PlanBrief {
  const today = requireCivilDate(day)
  const framework = loadFramework(document.plan.activeFrameworkId as ShippedFramework)
  const { schedule, violations, projection } = createPlanEngine(toEngineInput(document, framework, today))
  return briefPlan({ document, framework, schedule, violations, projection, today: toDay(today) })
}

export const briefOfSample = (day = '2026-11-28'): PlanBrief => briefOf(loadSample(), day)
