// Commands on assessments and their levels.
import type { Problem } from '../../../shared/base/problem.ts'
import { err, ok, type Result } from '../../../shared/base/result.ts'
import type { AppError } from '../../../shared/contract/errors.ts'
import {
  assessmentHeadSchema,
  assessmentIdSchema,
  byDate,
  MAX_ASSESSMENTS,
  type AssessedLevel,
  type Assessment,
  type AssessmentHead,
  type AssessmentId,
} from '../../../shared/domain/assessment.ts'
import type { Framework, FrameworkId, IndicatorId } from '../../../shared/domain/framework.ts'
import {
  countAssessments,
  findAssessment,
  findBaselineId,
  insertAssessment,
  listAssessments,
  makeBaseline as storeBaseline,
  putLevel,
  removeAssessment as dropAssessment,
  removeLevel as dropLevel,
  updateAssessmentHead,
} from '../../store/assessments.ts'
import {
  invalid,
  refuse,
  touchedOne,
  withoutUndefined,
  type CommandScope,
  type Executor,
} from './command-scope.ts'

const NO_ASSESSMENT = err({ code: 'not-found', what: 'assessment' } as const)

interface Place {
  readonly frameworkId: FrameworkId
  readonly assessmentId: AssessmentId | null
}

function levelProblems(
  { frameworks }: CommandScope,
  framework: Framework,
  level: AssessedLevel,
): readonly Problem[] {
  const indicator = frameworks.findIndicator(framework.id, level.indicatorId)
  if (indicator === undefined) return [{ path: ['indicatorId'], code: 'unknown-indicator' }]
  const path = ['value']
  if (level.value < framework.minLevel * 1_000)
    return [{ path, code: 'level-out-of-range', limit: framework.minLevel }]
  if (level.value > framework.maxLevel * 1_000)
    return [{ path, code: 'level-out-of-range', limit: framework.maxLevel }]
  // Levels are whole, except where another body publishes an index of its own (model.md § 1).
  if (indicator.external === null && level.value % 1_000 !== 0) return [{ path, code: 'not-a-whole-number' }]
  return []
}

/** An indicator named twice is refused: nobody could say which of the two levels was meant. */
function listProblems(
  scope: CommandScope,
  framework: Framework,
  levels: readonly AssessedLevel[],
): readonly Problem[] {
  const seen = new Set<IndicatorId>()
  return levels.flatMap((level, index) => {
    const found: readonly Problem[] = seen.has(level.indicatorId)
      ? [{ path: ['indicatorId'], code: 'duplicate' }]
      : levelProblems(scope, framework, level)
    seen.add(level.indicatorId)
    return found.map(problem => ({ ...problem, path: ['levels', index, ...problem.path] }))
  })
}

function hasRoom({ db, planId }: CommandScope): boolean {
  return countAssessments(db, planId) < MAX_ASSESSMENTS
}

const FULL = invalid([{ path: ['assessments'], code: 'too-large', limit: MAX_ASSESSMENTS }])

/**
 * The assessment that is meant, with the head where one is given. The first levels of a framework make its baseline, found
 * by the agency itself today unless the head says otherwise.
 */
function requirePlace(
  scope: CommandScope,
  place: Place,
  head: AssessmentHead | undefined,
): Result<AssessmentId, AppError> {
  const { db, planId, today } = scope
  const id = place.assessmentId ?? findBaselineId(db, planId, place.frameworkId)
  if (id !== null) {
    const found = findAssessment(db, planId, id)
    if (found?.frameworkId !== place.frameworkId) return NO_ASSESSMENT
    if (head !== undefined) updateAssessmentHead(db, planId, id, head)
    return ok(id)
  }
  if (!hasRoom(scope)) return FULL
  const made: Assessment = {
    id: assessmentIdSchema.parse(crypto.randomUUID()),
    frameworkId: place.frameworkId,
    ...(head ?? { kind: 'self', date: today, source: '' }),
    isBaseline: true,
    levels: [],
  }
  insertAssessment(db, planId, made)
  return ok(made.id)
}

function indicatorName({ frameworks }: CommandScope, frameworkId: FrameworkId, id: IndicatorId): string {
  return frameworks.findIndicator(frameworkId, id)?.shortName ?? id
}

function frameworkName({ frameworks }: CommandScope, id: FrameworkId): string {
  return frameworks.find(id)?.indexName ?? id
}

export const putLevels: Executor<'level.put'> = (scope, { levels, head, ...place }) => {
  const framework = scope.frameworks.find(place.frameworkId)
  if (framework === undefined) return refuse('unknown-framework', 'frameworkId')
  const problems = listProblems(scope, framework, levels)
  if (problems.length > 0) return invalid(problems)
  const found = requirePlace(scope, place, head)
  if (!found.ok) return found
  for (const level of levels) putLevel(scope.db, scope.planId, found.value, level)
  const [first] = levels
  // Several are named after their framework: a history that lists twenty indicators says nothing.
  const name =
    levels.length === 1 && first !== undefined
      ? indicatorName(scope, framework.id, first.indicatorId)
      : framework.indexName
  return ok({ name, count: levels.length })
}

/** Removing a level that is not there changes nothing: the indicator is not assessed, as asked. */
export const removeLevel: Executor<'level.remove'> = (scope, { frameworkId, assessmentId, indicatorId }) => {
  const { db, planId } = scope
  const id = assessmentId ?? findBaselineId(db, planId, frameworkId)
  if (id !== null) dropLevel(db, planId, id, indicatorId)
  return ok(touchedOne(indicatorName(scope, frameworkId, indicatorId)))
}

export const addAssessment: Executor<'assessment.add'> = (scope, { assessment }) => {
  const { db, planId, frameworks } = scope
  const framework = frameworks.find(assessment.frameworkId)
  if (framework === undefined) return refuse('unknown-framework', 'assessment', 'frameworkId')
  if (findAssessment(db, planId, assessment.id) !== null) return refuse('duplicate', 'assessment', 'id')
  if (!hasRoom(scope)) return FULL
  const problems = listProblems(scope, framework, assessment.levels)
  if (problems.length > 0)
    return invalid(problems.map(problem => ({ ...problem, path: ['assessment', ...problem.path] })))
  const baselineId = findBaselineId(db, planId, framework.id)
  insertAssessment(db, planId, { ...assessment, isBaseline: baselineId === null })
  if (assessment.isBaseline && baselineId !== null) storeBaseline(db, planId, assessment)
  return ok(touchedOne(framework.indexName))
}

export const updateAssessment: Executor<'assessment.update'> = (scope, { id, fields }) => {
  const { db, planId } = scope
  const present = findAssessment(db, planId, id)
  if (present === null) return NO_ASSESSMENT
  const { kind, date, source } = present
  const head = assessmentHeadSchema.parse({ kind, date, source, ...withoutUndefined(fields) })
  updateAssessmentHead(db, planId, id, head)
  // Levels that were found by this assessment were found by what it is called now; copied ones keep where they come from.
  if (head.kind !== kind)
    for (const level of present.levels)
      if (level.origin === kind) putLevel(db, planId, id, { ...level, origin: head.kind })
  return ok(touchedOne(frameworkName(scope, present.frameworkId)))
}

export const makeBaseline: Executor<'assessment.makeBaseline'> = (scope, { id }) => {
  const present = findAssessment(scope.db, scope.planId, id)
  if (present === null) return NO_ASSESSMENT
  if (!present.isBaseline) storeBaseline(scope.db, scope.planId, present)
  return ok(touchedOne(frameworkName(scope, present.frameworkId)))
}

export const removeAssessment: Executor<'assessment.remove'> = (scope, { id }) => {
  const { db, planId } = scope
  const present = findAssessment(db, planId, id)
  if (present === null) return NO_ASSESSMENT
  dropAssessment(db, planId, id)
  const [newest] = listAssessments(db, planId)
    .filter(one => one.frameworkId === present.frameworkId)
    .toSorted(byDate)
  if (present.isBaseline && newest !== undefined) storeBaseline(db, planId, newest)
  return ok(touchedOne(frameworkName(scope, present.frameworkId)))
}
