// Evidence (bukti dukung): what an assessor wants to see for one level of one indicator. A name and where it lies, never
// the file itself.
import * as z from 'zod'
import { idSchema } from '../base/id.ts'
import { noteSchema, optionalLinkSchema, titleSchema } from '../base/text.ts'
import { frameworkIdSchema, indicatorIdSchema, levelSchema } from './framework.ts'
import { itemIdSchema } from './item.ts'

export const evidenceIdSchema = idSchema<'EvidenceId'>()
export type EvidenceId = z.infer<typeof evidenceIdSchema>

export const EVIDENCE_KINDS = ['regulation', 'sop', 'report', 'screenshot', 'link'] as const

/** From not there yet to accepted by the assessor, who may also send it back: `revision`. */
export const EVIDENCE_STATES = ['missing', 'draft', 'uploaded', 'revision', 'accepted'] as const
export type EvidenceState = (typeof EVIDENCE_STATES)[number]

export const evidenceSchema = z.strictObject({
  id: evidenceIdSchema,
  frameworkId: frameworkIdSchema,
  indicatorId: indicatorIdSchema,
  level: levelSchema,
  name: titleSchema,
  kind: z.enum(EVIDENCE_KINDS),
  state: z.enum(EVIDENCE_STATES),
  /** The item that produces it; null where it is there already or nobody is named. */
  itemId: itemIdSchema.nullable(),
  note: noteSchema,
  /** An address or a path. */
  link: optionalLinkSchema,
  /** Place among those of its level. */
  position: z.number(),
})
export type Evidence = Readonly<z.infer<typeof evidenceSchema>>

export const MAX_EVIDENCE = 20_000
