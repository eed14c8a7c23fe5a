// Where pasted levels go: into the assessment that is shown, or into a new one of its own. Pure; `target.tsx` asks for it.
import type {
  AssessedLevel,
  Assessment,
  AssessmentHead,
  AssessmentId,
  AssessmentKind,
} from '../../../../shared/domain/assessment.ts'
import type { Command } from '../../../../shared/domain/command.ts'
import type { FrameworkId } from '../../../../shared/domain/framework.ts'

export interface Target {
  readonly isNew: boolean
  /** Said of a new assessment, and of one that has no levels yet; one that has some says it already. */
  readonly head: AssessmentHead
  readonly isBaseline: boolean
}

const isEmpty = (assessment: Assessment | null) => assessment === null || assessment.levels.length === 0

/**
 * An official result beside levels that somebody found otherwise is one more assessment. The empty self-assessment of a
 * new plan says nothing yet: what is pasted into it is taken for official. Another kind was chosen by somebody and stays.
 */
export function firstTarget(assessment: Assessment | null, today: AssessmentHead['date']): Target {
  const isNew = assessment !== null && !isEmpty(assessment) && assessment.kind !== 'official'
  if (assessment === null || !isEmpty(assessment))
    return { isNew, head: { kind: 'official', date: today, source: '' }, isBaseline: false }
  const { kind, date, source } = assessment
  return { isNew, head: { kind: kind === 'self' ? 'official' : kind, date, source }, isBaseline: false }
}

/** Kind, date and source are asked for where nothing else says them. */
export function saysHead({ isNew }: Target, assessment: Assessment | null): boolean {
  return isNew || isEmpty(assessment)
}

/** A level takes the kind of the assessment it stands in, as one that is typed does. */
export function originOf(target: Target, assessment: Assessment | null): AssessmentKind {
  return assessment === null || saysHead(target, assessment) ? target.head.kind : assessment.kind
}

/** One step, whichever way. `newId` is that of an assessment that is to be made. */
export function storeLevels(
  target: Target,
  frameworkId: FrameworkId,
  assessment: Assessment | null,
  levels: readonly AssessedLevel[],
  newId: AssessmentId,
): Command {
  const { isNew, head, isBaseline } = target
  if (isNew)
    return { type: 'assessment.add', assessment: { id: newId, frameworkId, ...head, isBaseline, levels } }
  const said = saysHead(target, assessment) ? { head } : {}
  return { type: 'level.put', frameworkId, assessmentId: assessment?.id ?? null, ...said, levels }
}
