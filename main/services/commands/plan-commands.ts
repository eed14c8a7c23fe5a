// Commands on the plan itself: its fields, goals and agencies.
import { toProblems } from '../../../shared/base/problem.ts'
import { err, ok } from '../../../shared/base/result.ts'
import { MAX_AGENCIES } from '../../../shared/domain/agency.ts'
import { defaultGoal, planSchema } from '../../../shared/domain/plan.ts'
import {
  countItemsOfAgency,
  findAgency,
  listAgencies,
  putAgency as storeAgency,
  removeAgency as dropAgency,
} from '../../store/agencies.ts'
import {
  putCommitment as storeCommitment,
  putGoal as storeGoal,
  updatePlan as storePlan,
} from '../../store/plans.ts'
import { countSystemsOfAgency } from '../../store/systems.ts'
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

export const putCommitment: Executor<'commitment.put'> = ({ db, planId, plan }, { commitment }) => {
  storeCommitment(db, planId, commitment)
  return ok(touchedOne(commitment?.name ?? plan.commitment?.name ?? ''))
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

export const putAgencies: Executor<'agency.putMany'> = ({ db, planId }, { agencies }) => {
  for (const agency of agencies) storeAgency(db, planId, agency)
  if (listAgencies(db, planId).length > MAX_AGENCIES)
    return invalid([{ path: ['agencies'], code: 'too-large', limit: MAX_AGENCIES }])
  return ok({ name: '', count: agencies.length })
}

export const removeAgency: Executor<'agency.remove'> = ({ db, planId, plan }, { id }) => {
  const agency = findAgency(db, planId, id)
  if (agency === null) return err({ code: 'not-found', what: 'agency' })
  const count = countItemsOfAgency(db, planId, id) + countSystemsOfAgency(db, planId, id)
  if (count > 0 || plan.agencyId === id) return err({ code: 'agency-in-use', count })
  dropAgency(db, planId, id)
  return ok(touchedOne(agency.name))
}
