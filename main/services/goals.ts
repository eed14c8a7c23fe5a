// Goals of a plan: what is proposed for a framework, and what a target may be.
import type { Problem } from '../../shared/base/problem.ts'
import type { Framework } from '../../shared/domain/framework.ts'
import { DEFAULT_TARGET, type Goal } from '../../shared/domain/plan.ts'

/** A goal for a framework nobody set one for: the customer's target where the scale allows it, its own cut-off. */
export function defaultGoal(framework: Framework): Goal {
  return {
    frameworkId: framework.id,
    target: Math.min(DEFAULT_TARGET, framework.maxLevel * 1_000),
    cutOff: framework.cutOff,
  }
}

/** What keeps a target from being one of this framework. */
export function targetProblems(target: number, { minLevel, maxLevel }: Framework): readonly Problem[] {
  if (target < minLevel * 1_000) return [{ path: ['target'], code: 'level-out-of-range', limit: minLevel }]
  if (target > maxLevel * 1_000) return [{ path: ['target'], code: 'level-out-of-range', limit: maxLevel }]
  return []
}
