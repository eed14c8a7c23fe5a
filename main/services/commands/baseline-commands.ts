// Commands on the baseline: the level of each indicator on the baseline date.
import type { Problem } from '../../../shared/base/problem.ts'
import { ok } from '../../../shared/base/result.ts'
import type { Framework, Indicator } from '../../../shared/domain/framework.ts'
import type { BaselineLevel } from '../../../shared/domain/plan.ts'
import { putBaselineLevel, removeBaselineLevel } from '../../store/baseline-levels.ts'
import { invalid, touchedOne, type CommandScope, type Executor } from './command-scope.ts'

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

/** Stores a level; what is wrong with it instead, if anything. */
function put({ db, planId, frameworks }: CommandScope, level: BaselineLevel): readonly Problem[] {
  const framework = frameworks.find(level.frameworkId)
  if (framework === undefined) return [{ path: ['frameworkId'], code: 'unknown-framework' }]
  const indicator = frameworks.findIndicator(level.frameworkId, level.indicatorId)
  if (indicator === undefined) return [{ path: ['indicatorId'], code: 'unknown-indicator' }]
  const problems = levelProblems(level, framework, indicator)
  if (problems.length === 0) putBaselineLevel(db, planId, level)
  return problems
}

function nameOf({ frameworks }: CommandScope, level: Pick<BaselineLevel, 'frameworkId' | 'indicatorId'>) {
  return frameworks.findIndicator(level.frameworkId, level.indicatorId)?.shortName ?? level.indicatorId
}

export const putBaseline: Executor<'baseline.put'> = (scope, { level }) => {
  const problems = put(scope, level)
  return problems.length > 0 ? invalid(problems) : ok(touchedOne(nameOf(scope, level)))
}

/** An indicator named twice is refused: nobody could say which of the two levels was meant. */
export const putBaselines: Executor<'baseline.putMany'> = (scope, { levels }) => {
  const seen = new Set<string>()
  const problems = levels.flatMap((level, index): readonly Problem[] => {
    const key = JSON.stringify([level.frameworkId, level.indicatorId])
    const found: readonly Problem[] = seen.has(key)
      ? [{ path: ['indicatorId'], code: 'duplicate' }]
      : put(scope, level)
    seen.add(key)
    return found.map(problem => ({ ...problem, path: ['levels', index, ...problem.path] }))
  })
  if (problems.length > 0) return invalid(problems)
  const [first] = levels
  // Several are named after their framework: a history that lists twenty indicators says nothing.
  const one = first === undefined ? '' : nameOf(scope, first)
  const many = first === undefined ? '' : (scope.frameworks.find(first.frameworkId)?.indexName ?? '')
  return ok({ name: levels.length === 1 ? one : many, count: levels.length })
}

/** Removing a level that is not there changes nothing: the indicator is not assessed, as asked. */
export const removeBaseline: Executor<'baseline.remove'> = (scope, { frameworkId, indicatorId }) => {
  removeBaselineLevel(scope.db, scope.planId, frameworkId, indicatorId)
  return ok(touchedOne(nameOf(scope, { frameworkId, indicatorId })))
}
