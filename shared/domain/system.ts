// A system (aplikasi atau data): an application or a data set of an agency that is connected to the data house, is to be, or
// is not. Which items connect it is worked out in shared/connectivity; here it is only said what is there.
import * as z from 'zod'
import { civilDateSchema } from '../base/civil-date.ts'
import { idSchema } from '../base/id.ts'
import { noteSchema, titleSchema } from '../base/text.ts'
import { agencyIdSchema } from './agency.ts'

export const systemIdSchema = idSchema<'SystemId'>()
export type SystemId = z.infer<typeof systemIdSchema>

export const SYSTEM_KINDS = ['application', 'dataset'] as const
export type SystemKind = (typeof SYSTEM_KINDS)[number]

export const systemSchema = z.strictObject({
  id: systemIdSchema,
  name: titleSchema,
  kind: z.enum(SYSTEM_KINDS),
  /** Whose it is. */
  agencyId: agencyIdSchema,
  /** As it is: connected to the data house since that day; null while it is not. */
  connectedOn: civilDateSchema.nullable(),
  note: noteSchema,
})
export type System = Readonly<z.infer<typeof systemSchema>>

/** Every application of a large region many times over. */
export const MAX_SYSTEMS = 5_000
