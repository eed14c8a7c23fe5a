// Commands on dependencies.
import type { Problem } from '../../../shared/base/problem.ts'
import { err, ok } from '../../../shared/base/result.ts'
import { findCycle } from '../../../shared/domain/dependency-order.ts'
import {
  findDependency,
  findDependencyBetween,
  listLinks,
  putDependency as storeDependency,
  removeDependency as dropDependency,
} from '../../store/dependencies.ts'
import { findItemStub } from '../../store/items.ts'
import { invalid, refuse, touchedOne, type Executor } from './command-scope.ts'

export const putDependency: Executor<'dependency.put'> = ({ db, planId }, { dependency }) => {
  const { id, predecessorId, successorId } = dependency
  const predecessor = findItemStub(db, planId, predecessorId)
  const successor = findItemStub(db, planId, successorId)
  const problems: Problem[] = []
  if (predecessor === null) problems.push({ path: ['predecessorId'], code: 'unknown-item' })
  if (successor === null) problems.push({ path: ['successorId'], code: 'unknown-item' })
  if (successor === null || problems.length > 0) return invalid(problems)

  const present = findDependencyBetween(db, planId, predecessorId, successorId)
  if (present !== null && present.id !== id) return refuse('duplicate', 'predecessorId')
  // All stored dependencies count, those of items in the bin too: bringing an item back must never close a cycle.
  const cycle = findCycle(listLinks(db, planId), dependency)
  if (cycle !== null)
    return err({ code: 'cycle', names: cycle.map(item => findItemStub(db, planId, item)?.name ?? item) })
  storeDependency(db, planId, dependency)
  return ok(touchedOne(successor.name))
}

export const removeDependency: Executor<'dependency.remove'> = ({ db, planId }, { id }) => {
  const present = findDependency(db, planId, id)
  if (present === null) return err({ code: 'not-found', what: 'dependency' })
  dropDependency(db, planId, id)
  return ok(touchedOne(findItemStub(db, planId, present.successorId)?.name ?? ''))
}
