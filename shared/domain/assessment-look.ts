// How the assessment is looked at: view, order of the strip, lead unit, order of the table. Kept for the next start; never
// part of a plan's content or of undo.
import * as z from 'zod'

export const ASSESSMENT_VIEWS = ['strip', 'table', 'radar', 'ladder', 'history'] as const
export type AssessmentViewKind = (typeof ASSESSMENT_VIEWS)[number]
export const ASSESSMENT_ORDERS = ['regulation', 'gain'] as const
export type AssessmentOrder = (typeof ASSESSMENT_ORDERS)[number]

/** The columns of the table, in the order in which they stand. `domain` is there only where the framework has domains. */
export const ASSESSMENT_COLUMNS = [
  'number',
  'name',
  'aspect',
  'domain',
  'leadUnit',
  'weight',
  'now',
  'origin',
  'evidence',
  'planned',
  'gain',
  'possible',
  'items',
  'criterion',
] as const
export type AssessmentColumn = (typeof ASSESSMENT_COLUMNS)[number]

const sortSchema = z
  .strictObject({ by: z.enum(ASSESSMENT_COLUMNS), direction: z.enum(['asc', 'desc']) })
  .readonly()
export type AssessmentSort = z.infer<typeof sortSchema>

export const assessmentLookSchema = z
  .strictObject({
    view: z.enum(ASSESSMENT_VIEWS),
    order: z.enum(ASSESSMENT_ORDERS),
    /** As the framework file writes it, so as long as a text may be there; null: all. */
    leadUnit: z.string().min(1).max(5_000).nullable(),
    sort: sortSchema,
    /** Whether the details of the indicator stand beside the view. */
    hasDetails: z.boolean().default(true),
  })
  .readonly()
export type AssessmentLook = z.infer<typeof assessmentLookSchema>

export const DEFAULT_LOOK: AssessmentLook = {
  view: 'strip',
  order: 'regulation',
  leadUnit: null,
  sort: { by: 'number', direction: 'asc' },
  hasDetails: true,
}
