// An assessment: the levels of one framework as somebody found them on a day. A plan keeps several of each framework; one of
// them is the baseline from which the projection climbs.
import * as z from 'zod'
import { civilDateSchema } from '../base/civil-date.ts'
import { idSchema } from '../base/id.ts'
import { lineSchema, noteSchema } from '../base/text.ts'
import {
  frameworkIdSchema,
  indicatorIdSchema,
  valueSchema,
  type Framework,
  type FrameworkId,
} from './framework.ts'

export const assessmentIdSchema = idSchema<'AssessmentId'>()
export type AssessmentId = z.infer<typeof assessmentIdSchema>

/** From the agency's own view to the published result, in the order in which a cycle comes to them. */
export const ASSESSMENT_KINDS = ['self', 'document', 'interview', 'official'] as const
export type AssessmentKind = (typeof ASSESSMENT_KINDS)[number]

/** The level of one indicator. An indicator without one is not assessed (belum dinilai). */
export const assessedLevelSchema = z.strictObject({
  indicatorId: indicatorIdSchema,
  value: valueSchema,
  /** Where this level comes from; one that was copied from another assessment keeps it. */
  origin: z.enum(ASSESSMENT_KINDS),
  note: noteSchema,
  /** For a value that another body publishes: the day of the publication, and where it stands. */
  publishedOn: civilDateSchema.nullable(),
  source: lineSchema,
})
export type AssessedLevel = Readonly<z.infer<typeof assessedLevelSchema>>

const headFields = {
  kind: z.enum(ASSESSMENT_KINDS),
  /** The day on which the levels held. */
  date: civilDateSchema,
  /** Who found it and where it is written, such as the number of the report. */
  source: lineSchema,
}
/** What can be said of an assessment beside its levels. */
export const assessmentHeadSchema = z.strictObject(headFields)
export type AssessmentHead = Readonly<z.infer<typeof assessmentHeadSchema>>

export const MAX_LEVELS = 1_000
export const assessmentSchema = z.strictObject({
  ...headFields,
  id: assessmentIdSchema,
  frameworkId: frameworkIdSchema,
  /** Exactly one assessment of each framework that has any. */
  isBaseline: z.boolean(),
  /** In the order of their indicators' ids. */
  levels: z.array(assessedLevelSchema.readonly()).max(MAX_LEVELS).readonly(),
})
export type Assessment = Readonly<z.infer<typeof assessmentSchema>>

/** As many fit into the menu of a plan that is kept for decades. */
export const MAX_ASSESSMENTS = 500

/** A level with the framework it belongs to. */
export interface BaselineLevel extends AssessedLevel {
  readonly frameworkId: FrameworkId
}
/** What an index is made of. */
export type LevelValue = Pick<BaselineLevel, 'frameworkId' | 'indicatorId' | 'value'>

interface Assessed {
  readonly assessments: readonly Assessment[]
}

export function findBaseline({ assessments }: Assessed, frameworkId: FrameworkId): Assessment | null {
  return assessments.find(one => one.frameworkId === frameworkId && one.isBaseline) ?? null
}

/**
 * The levels of an assessment for a new one of `kind`, but for those of indicators that the framework has lost since. They
 * keep where they come from, so that one sees which are new; an official result is official as a whole.
 */
export function copyLevels(
  { levels }: Assessment,
  { indicators }: Pick<Framework, 'indicators'>,
  kind: AssessmentKind,
): readonly AssessedLevel[] {
  const known = new Set(indicators.map(indicator => indicator.id))
  return levels
    .filter(level => known.has(level.indicatorId))
    .map(level => (kind === 'official' ? { ...level, origin: kind } : level))
}

/** The levels of one assessment, each with its framework. */
export function levelsOf({
  frameworkId,
  levels,
}: Pick<Assessment, 'frameworkId' | 'levels'>): readonly BaselineLevel[] {
  return levels.map(level => ({ frameworkId, ...level }))
}

/** The levels from which the projection climbs, those of every framework. */
export function baselineLevels({ assessments }: Assessed): readonly BaselineLevel[] {
  return assessments.filter(one => one.isBaseline).flatMap(levelsOf)
}

/** Newest first; of one day the later stage of a cycle first. */
export function byDate(a: Assessment, b: Assessment): number {
  if (a.date !== b.date) return a.date < b.date ? 1 : -1
  const stage = ({ kind }: Assessment) => ASSESSMENT_KINDS.indexOf(kind)
  return stage(b) - stage(a) || (a.id < b.id ? -1 : 1)
}

/** The assessments of a framework, newest first. */
export function assessmentsOf({ assessments }: Assessed, frameworkId: FrameworkId): readonly Assessment[] {
  return assessments.filter(one => one.frameworkId === frameworkId).toSorted(byDate)
}

/** The one that is looked at unless another is chosen: the baseline. */
export function shownAssessment(
  document: Assessed,
  frameworkId: FrameworkId,
  chosenId: AssessmentId | null,
): Assessment | null {
  const chosen = document.assessments.find(one => one.id === chosenId && one.frameworkId === frameworkId)
  return chosen ?? findBaseline(document, frameworkId)
}
