// Commands on the plan itself: its fields, goals, agencies and baseline levels.
import { toProblems, type Problem } from '../../../shared/base/problem.ts'
import { err, ok } from '../../../shared/base/result.ts'
import type { Framework, Indicator } from '../../../shared/domain/framework.ts'
import { defaultGoal, planSchema, type BaselineLevel } from '../../../shared/domain/plan.ts'
import {
  countItemsOfAgency,
  findAgency,
  putAgency as storeAgency,
  removeAgency as dropAgency,
} from '../../store/agencies.ts'
import { putBaselineLevel, removeBaselineLevel } from '../../store/baseline-levels.ts'
import { putGoal as storeGoal, updatePlan as storePlan } from '../../store/plans.ts'
import { targetProblems } from '../goals.ts'
import { invalid, refuse, touchedOne, withoutUndefined, type Executor } from './command-scope.ts'

export const updatePlan: Executor<'plan.update'> = ({ db, planId, plan, frameworks }, { fields }) => {
  const parsed = planSchema.safeParse({ ...plan, ...withoutUndefined(fields) })
  if (!parsed.success) return invalid(toProblems(parsed.error))
  const { data: updated } = parsed
  if (updated.agencyId !== plan.agencyId && findAgency(db, planId, updated.agencyId) === null)
    return refuse('unknown-agency', 'agencyId')
  if (updated.activeFrameworkId !== plan.activeFrameworkId) {
    const framework = frameworks.find(updated.activeFrameworkId)
    if (framework === undefined) return refuse('unknown-framework', 'activeFrameworkId')
    // A framework that came after the plan was made has no goal yet; without one it cannot be projected.
    if (!plan.goals.some(goal => goal.frameworkId === framework.id))
      storeGoal(db, planId, defaultGoal(framework))
  }
  storePlan(db, updated)
  return ok(touchedOne(updated.title))
}

export const putGoal: Executor<'goal.put'> = ({ db, planId, plan, frameworks }, { goal }) => {
  const framework = frameworks.find(goal.frameworkId)
  if (framework === undefined) return refuse('unknown-framework', 'frameworkId')
  const problems = targetProblems(goal.target, framework)
  if (problems.length > 0) return invalid(problems)
  storeGoal(db, planId, goal)
  return ok(touchedOne(plan.title))
}

export const putAgency: Executor<'agency.put'> = ({ db, planId }, { agency }) => {
  storeAgency(db, planId, agency)
  return ok(touchedOne(agency.name))
}

export const removeAgency: Executor<'agency.remove'> = ({ db, planId, plan }, { id }) => {
  const agency = findAgency(db, planId, id)
  if (agency === null) return err({ code: 'not-found', what: 'agency' })
  const count = countItemsOfAgency(db, planId, id)
  if (count > 0 || plan.agencyId === id) return err({ code: 'agency-in-use', count })
  dropAgency(db, planId, id)
  return ok(touchedOne(agency.name))
}

function levelProblems(level: BaselineLevel, framework: Framework, indicator: Indicator): readonly Problem[] {
  const path = ['value']
  if (level.value < framework.minLevel * 1_000)
    return [{ path, code: 'level-out-of-range', limit: framework.minLevel }]
  if (level.value > framework.maxLevel * 1_000)
    return [{ path, code: 'level-out-of-range', limit: framework.maxLevel }]
  // Levels are whole, except where another body publishes an index of its own (model.md § 1).
  if (indicator.external === null && level.value % 1_000 !== 0) return [{ path, code: 'not-a-whole-number' }]
  return []
}

export const putBaseline: Executor<'baseline.put'> = ({ db, planId, frameworks }, { level }) => {
  const framework = frameworks.find(level.frameworkId)
  if (framework === undefined) return refuse('unknown-framework', 'frameworkId')
  const indicator = frameworks.findIndicator(level.frameworkId, level.indicatorId)
  if (indicator === undefined) return refuse('unknown-indicator', 'indicatorId')
  const problems = levelProblems(level, framework, indicator)
  if (problems.length > 0) return invalid(problems)
  putBaselineLevel(db, planId, level)
  return ok(touchedOne(indicator.shortName))
}

/** Removing a level that is not there changes nothing: the indicator is not assessed, as asked. */
export const removeBaseline: Executor<'baseline.remove'> = (scope, { frameworkId, indicatorId }) => {
  removeBaselineLevel(scope.db, scope.planId, frameworkId, indicatorId)
  return ok(touchedOne(scope.frameworks.findIndicator(frameworkId, indicatorId)?.shortName ?? indicatorId))
}
