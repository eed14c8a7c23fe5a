// Commands on the mappings of a plan: the tables by which one framework proposes for another.
import type { Problem } from '../../../shared/base/problem.ts'
import { ok } from '../../../shared/base/result.ts'
import type { Mapping } from '../../../shared/domain/mapping.ts'
import { MAX_MAPPINGS } from '../../../shared/domain/plan.ts'
import { countOtherMappings, putMapping as storeMapping, removeMapping } from '../../store/mappings.ts'
import { invalid, touchedOne, type CommandScope, type Executor } from './command-scope.ts'

function mappingProblems({ frameworks }: CommandScope, mapping: Mapping): readonly Problem[] {
  return (['from', 'to'] as const).flatMap((side): readonly Problem[] => {
    const id = mapping[`${side}FrameworkId`]
    if (frameworks.find(id) === undefined)
      return [{ path: ['mapping', `${side}FrameworkId`], code: 'unknown-framework' }]
    return mapping.rows.flatMap((row, index): readonly Problem[] =>
      frameworks.findIndicator(id, row[`${side}IndicatorId`]) === undefined
        ? [{ path: ['mapping', 'rows', index, `${side}IndicatorId`], code: 'unknown-indicator' }]
        : [],
    )
  })
}

export const putMapping: Executor<'mapping.put'> = (scope, { mapping }) => {
  const problems = mappingProblems(scope, mapping)
  if (problems.length > 0) return invalid(problems)
  // A plan with more could be stored here and never be read from its own file.
  if (countOtherMappings(scope.db, scope.planId, mapping) >= MAX_MAPPINGS)
    return invalid([{ path: ['mappings'], code: 'too-large', limit: MAX_MAPPINGS }])
  storeMapping(scope.db, scope.planId, mapping)
  return ok(touchedOne(scope.plan.title))
}

export const resetMapping: Executor<'mapping.reset'> = ({ db, planId, plan }, { way }) => {
  removeMapping(db, planId, way)
  return ok(touchedOne(plan.title))
}
