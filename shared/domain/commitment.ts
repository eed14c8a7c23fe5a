// A commitment (komitmen pimpinan): who gave their word, in which post, and when. For an item, or for a plan as a whole.
import * as z from 'zod'
import { civilDateSchema } from '../base/civil-date.ts'
import { lineSchema, titleSchema } from '../base/text.ts'

export const commitmentSchema = z
  .strictObject({ name: titleSchema, post: lineSchema, date: civilDateSchema })
  .readonly()
export type Commitment = z.infer<typeof commitmentSchema>
