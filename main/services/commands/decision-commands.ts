// Commands on what meetings decided.
import type { Problem } from '../../../shared/base/problem.ts'
import { err, ok } from '../../../shared/base/result.ts'
import { MAX_DECISIONS, type Decision } from '../../../shared/domain/decision.ts'
import {
  countDecisions,
  findDecision,
  putDecision as storeDecision,
  removeDecision as dropDecision,
} from '../../store/decisions.ts'
import { hasItem } from '../../store/items.ts'
import { invalid, touchedOne, type CommandScope, type Executor } from './command-scope.ts'

function decisionProblems({ db, planId }: CommandScope, { id, itemId }: Decision): readonly Problem[] {
  if (itemId !== null && !hasItem(db, planId, itemId)) return [{ path: ['itemId'], code: 'unknown-item' }]
  if (findDecision(db, planId, id) === null && countDecisions(db, planId) >= MAX_DECISIONS)
    return [{ path: ['id'], code: 'too-large', limit: MAX_DECISIONS }]
  return []
}

export const putDecision: Executor<'decision.put'> = (scope, { decision }) => {
  const problems = decisionProblems(scope, decision)
  if (problems.length > 0) return invalid(problems)
  storeDecision(scope.db, scope.planId, decision)
  return ok(touchedOne(decision.what))
}

export const removeDecision: Executor<'decision.remove'> = ({ db, planId }, { id }) => {
  const present = findDecision(db, planId, id)
  if (present === null) return err({ code: 'not-found', what: 'decision' })
  dropDecision(db, planId, id)
  return ok(touchedOne(present.what))
}
