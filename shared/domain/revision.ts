// A revision (revisi): the plan frozen as it was at one moment, with a number that is never given twice.
import * as z from 'zod'
import { localTimeSchema } from '../base/local-time.ts'
import { idSchema } from '../base/id.ts'
import { lineSchema } from '../base/text.ts'

export const revisionIdSchema = idSchema<'RevisionId'>()
export type RevisionId = z.infer<typeof revisionIdSchema>

/** Why it is here: a person asked for it, or it was sent as a file, from this computer or to it. */
export const REVISION_REASONS = ['hand', 'export'] as const

/** Nobody counts further, and one more is a whole number still. */
export const MAX_REVISION = 1_000_000

/** For numbers of a stranger: `isRevisionNumber(0)` is false. */
export const isRevisionNumber = (number: number) => number >= 1 && number <= MAX_REVISION

/** What a list tells of a revision; its content is the document it froze. */
export const revisionSummarySchema = z.strictObject({
  id: revisionIdSchema,
  /** 1, 2, … within its plan; a removed one keeps its number. */
  number: z.int().min(1),
  /** Empty where nobody named it. */
  name: lineSchema,
  madeAt: localTimeSchema,
  reason: z.enum(REVISION_REASONS),
  /** Removed revisions are kept until they are brought back. */
  isRemoved: z.boolean(),
})
export type RevisionSummary = Readonly<z.infer<typeof revisionSummarySchema>>

/** Which revision the plan is as it stands now. */
export type RevisionStand =
  /** It says what this revision froze: sent now, it goes out as that. */
  | { readonly state: 'same'; readonly number: number; readonly madeAt: string }
  /** It was changed since this one; sent now, it becomes `next`. */
  | { readonly state: 'changed'; readonly number: number; readonly next: number }
  /** There is none yet; sent now, it becomes this number. */
  | { readonly state: 'draft'; readonly number: number }
