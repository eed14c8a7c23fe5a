// Which items fix the day of the target, worked out from the brief.
import type { PlanBrief } from '../brief/plan-brief.ts'
import { findCriticalPath, type CriticalPath } from '../projection/critical-path.ts'

export function criticalPathOf({ document, framework, schedule, projection }: PlanBrief): CriticalPath {
  const { items, dependencies, plan } = document
  return findCriticalPath({
    framework,
    items,
    dependencies,
    evidenceLagDays: plan.evidenceLagDays,
    schedule,
    projection,
  })
}
