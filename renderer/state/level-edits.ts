// Changing the level of one indicator in an assessment.
import { shownAssessment, type AssessedLevel, type AssessmentId } from '../../shared/domain/assessment.ts'
import type { Framework, Indicator, IndicatorId, Thousandths } from '../../shared/domain/framework.ts'
import { keptNote } from '../../shared/messages/score-note.ts'
import { runCommand, useApp } from './app-store.ts'

/** Which assessment is meant: null, the baseline of the framework, which the first level makes. */
export interface LevelPlace {
  readonly framework: Framework
  readonly assessmentId: AssessmentId | null
}

function findShown({ framework, assessmentId }: LevelPlace) {
  const { document } = useApp.getState()
  return document && shownAssessment(document, framework.id, assessmentId)
}

function findLevel(place: LevelPlace, indicatorId: IndicatorId): AssessedLevel | undefined {
  return findShown(place)?.levels.find(level => level.indicatorId === indicatorId)
}

function toPlace({ framework, assessmentId }: LevelPlace) {
  return { frameworkId: framework.id, assessmentId }
}

/**
 * Sets the level, with the note that `toNote` makes of the stored one, or with null makes the indicator not assessed. It comes from the assessment it is typed into, also where
 * the same level was copied from another; asking for what is there already makes no step.
 */
export function putLevel(
  place: LevelPlace,
  indicator: Indicator,
  value: Thousandths | null,
  toNote: (stored: string) => string = stored =>
    value === null ? stored : keptNote(stored, indicator, value),
): ReturnType<typeof runCommand> {
  const { id: indicatorId } = indicator
  return runCommand(() => {
    if (value === null) return { type: 'level.remove', ...toPlace(place), indicatorId }
    // As stored when its turn comes: what else is said of the level may be on its way too.
    const { note = '', publishedOn = null, source = '' } = findLevel(place, indicatorId) ?? {}
    const origin = findShown(place)?.kind ?? 'self'
    const level = { indicatorId, value, origin, note: toNote(note), publishedOn, source }
    return { type: 'level.put', ...toPlace(place), levels: [level] }
  })
}

/** Changes what else is said of a level that is there. */
export async function describeLevel(
  place: LevelPlace,
  { indicatorId }: AssessedLevel,
  change: Partial<Omit<AssessedLevel, 'indicatorId' | 'value'>>,
): Promise<boolean> {
  const reply = await runCommand(() => {
    // Another window may have made the indicator not assessed meanwhile.
    const stored = findLevel(place, indicatorId)
    if (stored === undefined) return 'assessment'
    return { type: 'level.put', ...toPlace(place), levels: [{ ...stored, ...change }] }
  })
  return reply.ok
}
