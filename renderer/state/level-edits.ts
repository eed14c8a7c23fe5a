// Changing the level of one indicator in an assessment.
import { shownAssessment, type AssessedLevel, type AssessmentId } from '../../shared/domain/assessment.ts'
import type { Framework, Indicator, IndicatorId, Thousandths } from '../../shared/domain/framework.ts'
import { runCommand, useApp } from './app-store.ts'

type Reply = Awaited<ReturnType<typeof runCommand>>

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

/** What was asked for last and is still on its way to the store, by assessment and indicator; null: not assessed. */
const asked = new Map<string, Thousandths | null>()

/** Sets the level, or with null makes the indicator not assessed. Asking for what is there already changes nothing. */
export async function putLevel(
  place: LevelPlace,
  { id: indicatorId }: Indicator,
  value: Thousandths | null,
): Promise<Reply | null> {
  const key = `${place.assessmentId ?? place.framework.id} ${indicatorId}`
  const latest = asked.has(key) ? asked.get(key) : findLevel(place, indicatorId)?.value
  if ((latest ?? null) === value) return null
  asked.set(key, value)
  const reply = await runCommand(() => {
    if (value === null) return { type: 'level.remove', ...toPlace(place), indicatorId }
    // As stored when its turn comes: what else is said of the level may be on its way too.
    const { note = '', publishedOn = null, source = '' } = findLevel(place, indicatorId) ?? {}
    const origin = findShown(place)?.kind ?? 'self'
    const level = { indicatorId, value, origin, note, publishedOn, source }
    return { type: 'level.put', ...toPlace(place), levels: [level] }
  })
  if (asked.get(key) === value) asked.delete(key)
  return reply
}

/** Changes what else is said of a level that is there. */
export async function describeLevel(
  place: LevelPlace,
  level: AssessedLevel,
  change: Partial<Omit<AssessedLevel, 'indicatorId' | 'value'>>,
): Promise<boolean> {
  const reply = await runCommand(() => {
    const stored = findLevel(place, level.indicatorId) ?? level
    return { type: 'level.put', ...toPlace(place), levels: [{ ...stored, ...change }] }
  })
  return reply.ok
}
