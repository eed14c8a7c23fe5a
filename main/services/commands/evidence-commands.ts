// Commands on evidence.
import type { Problem } from '../../../shared/base/problem.ts'
import { err, ok } from '../../../shared/base/result.ts'
import { MAX_EVIDENCE, type Evidence } from '../../../shared/domain/evidence.ts'
import {
  countEvidence,
  findEvidence,
  putEvidence as storeEvidence,
  removeEvidence as dropEvidence,
} from '../../store/evidence.ts'
import { hasItem } from '../../store/items.ts'
import { invalid, touchedOne, type CommandScope, type Executor } from './command-scope.ts'

function evidenceProblems(
  { db, planId, frameworks }: CommandScope,
  evidence: Evidence,
  before: Evidence | null,
): readonly Problem[] {
  const { frameworkId, indicatorId, level, itemId } = evidence
  const framework = frameworks.find(frameworkId)
  if (framework === undefined) return [{ path: ['frameworkId'], code: 'unknown-framework' }]
  if (frameworks.findIndicator(frameworkId, indicatorId) === undefined)
    return [{ path: ['indicatorId'], code: 'unknown-indicator' }]
  if (level < framework.minLevel)
    return [{ path: ['level'], code: 'level-out-of-range', limit: framework.minLevel }]
  if (level > framework.maxLevel)
    return [{ path: ['level'], code: 'level-out-of-range', limit: framework.maxLevel }]
  if (itemId !== null && itemId !== before?.itemId && !hasItem(db, planId, itemId))
    return [{ path: ['itemId'], code: 'unknown-item' }]
  if (before === null && countEvidence(db, planId) >= MAX_EVIDENCE)
    return [{ path: ['id'], code: 'too-large', limit: MAX_EVIDENCE }]
  return []
}

export const putEvidence: Executor<'evidence.put'> = (scope, { evidence }) => {
  const before = findEvidence(scope.db, scope.planId, evidence.id)
  const problems = evidenceProblems(scope, evidence, before)
  if (problems.length > 0) return invalid(problems)
  storeEvidence(scope.db, scope.planId, evidence)
  return ok(touchedOne(evidence.name))
}

export const removeEvidence: Executor<'evidence.remove'> = ({ db, planId }, { id }) => {
  const present = findEvidence(db, planId, id)
  if (present === null) return err({ code: 'not-found', what: 'evidence' })
  dropEvidence(db, planId, id)
  return ok(touchedOne(present.name))
}
