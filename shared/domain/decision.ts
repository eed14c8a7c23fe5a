// A decision (keputusan rapat): what a meeting decided, who does it and until when. About one item, or the plan as a whole.
import * as z from 'zod'
import { civilDateSchema } from '../base/civil-date.ts'
import { idSchema } from '../base/id.ts'
import { lineSchema, titleSchema } from '../base/text.ts'
import { itemIdSchema } from './item.ts'

export const decisionIdSchema = idSchema<'DecisionId'>()
export type DecisionId = z.infer<typeof decisionIdSchema>

export const decisionSchema = z.strictObject({
  id: decisionIdSchema,
  /** Null where the plan as a whole is meant. */
  itemId: itemIdSchema.nullable(),
  /** In one sentence. */
  what: titleSchema,
  /** By name or post; may be empty. */
  who: lineSchema,
  /** Null where no day was set. */
  until: civilDateSchema.nullable(),
  decidedOn: civilDateSchema,
})
export type Decision = Readonly<z.infer<typeof decisionSchema>>

/** More than a plan is ever talked about. */
export const MAX_DECISIONS = 5_000
