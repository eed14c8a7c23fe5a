// The invariants of a roadmap that no schema of one row can see: what it names exists, and nothing waits for itself.
import { toPlace } from '../base/place.ts'
import type { Problem, ProblemCode } from '../base/problem.ts'
import { err, ok, type Result } from '../base/result.ts'
import { findCycle } from '../domain/dependency-order.ts'
import type { PlanDocument } from '../domain/plan.ts'
import { MAX_FILE_STEP } from '../domain/review-note.ts'
import type { RoadmapError } from './roadmap-error.ts'
import type { RoadmapV1 } from './v1/payload.ts'

/** The frameworks that a document names anywhere, sorted and each once. */
export function frameworkIdsOf(document: PlanDocument): RoadmapV1['frameworkIds'] {
  const ids = new Set([
    document.plan.activeFrameworkId,
    ...document.plan.goals.map(goal => goal.frameworkId),
    ...document.assessments.map(assessment => assessment.frameworkId),
    ...document.evidence.map(evidence => evidence.frameworkId),
    ...document.mappings.flatMap(({ fromFrameworkId, toFrameworkId }) => [fromFrameworkId, toFrameworkId]),
    ...document.items.flatMap(item => item.effects.map(effect => effect.frameworkId)),
  ])
  return [...ids].toSorted()
}

/** Says what does not hold together: an unknown agency, a header that is not that of the document, a cycle. */
export function checkRoadmap(payload: RoadmapV1): Result<PlanDocument, RoadmapError> {
  const { document } = payload
  const { plan } = document
  const problems: Problem[] = []
  const refuse = (code: ProblemCode, ...path: (string | number)[]) =>
    problems.push({ path: ['payload', ...path], code })

  if (payload.roadmapId !== plan.id) refuse('wrong-type', 'roadmapId')
  if (payload.agencyId !== plan.agencyId) refuse('unknown-agency', 'agencyId')
  if (payload.frameworkIds.join(' ') !== frameworkIdsOf(document).join(' '))
    refuse('unknown-framework', 'frameworkIds')

  const agencyIds = new Set(document.agencies.map(agency => agency.id))
  if (!agencyIds.has(plan.agencyId)) refuse('unknown-agency', 'document', 'plan', 'agencyId')
  document.items.forEach((item, index) => {
    if (!agencyIds.has(item.leadAgencyId))
      refuse('unknown-agency', 'document', 'items', index, 'leadAgencyId')
  })
  document.systems.forEach(({ agencyId }, index) => {
    if (!agencyIds.has(agencyId)) refuse('unknown-agency', 'document', 'systems', index, 'agencyId')
  })
  const goals = new Set<string>()
  plan.goals.forEach((goal, index) => {
    if (goals.has(goal.frameworkId)) refuse('duplicate', 'document', 'plan', 'goals', index, 'frameworkId')
    goals.add(goal.frameworkId)
  })
  const gates = new Set<string>()
  plan.gates.forEach(({ id, kind }, index) => {
    if (gates.has(`id ${id}`)) refuse('duplicate', 'document', 'plan', 'gates', index, 'id')
    if (kind !== 'other' && gates.has(kind)) refuse('duplicate', 'document', 'plan', 'gates', index, 'kind')
    gates.add(`id ${id}`).add(kind)
  })

  const baselines = new Set<string>()
  const assessed = new Set(document.assessments.map(assessment => assessment.frameworkId))
  document.assessments.forEach(({ frameworkId, isBaseline }, index) => {
    if (!isBaseline) return
    if (baselines.has(frameworkId)) refuse('duplicate', 'document', 'assessments', index, 'isBaseline')
    baselines.add(frameworkId)
  })
  document.assessments.forEach(({ frameworkId }, index) => {
    if (!assessed.delete(frameworkId) || baselines.has(frameworkId)) return
    refuse('required', 'document', 'assessments', index, 'isBaseline')
  })
  const itemIds = new Set(document.items.map(item => item.id))
  document.evidence.forEach(({ itemId }, index) => {
    if (itemId !== null && !itemIds.has(itemId))
      refuse('unknown-item', 'document', 'evidence', index, 'itemId')
  })

  document.decisions.forEach(({ itemId }, index) => {
    if (itemId !== null && !itemIds.has(itemId))
      refuse('unknown-item', 'document', 'decisions', index, 'itemId')
  })

  document.reviewNotes.forEach(({ entries }, index) => {
    entries.forEach(({ step }, place) => {
      if (step > MAX_FILE_STEP)
        refuse('number-out-of-range', 'document', 'reviewNotes', index, 'entries', place, 'step')
    })
  })

  const [first] = problems
  if (first !== undefined) return err({ code: 'broken', where: toPlace(first.path), problems })

  const cycle = findCycle(document.dependencies)
  if (cycle === null) return ok(document)
  const names = new Map(document.items.map(item => [item.id, item.name]))
  return err({
    code: 'cycle',
    where: 'payload.document.dependencies',
    names: cycle.map(id => names.get(id) ?? id),
  })
}
