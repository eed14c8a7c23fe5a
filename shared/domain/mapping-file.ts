// The shape of a shipped mapping as people write it. The rules between its parts and the frameworks are in
// parse-mapping.ts. The published JSON Schema comes from here.
import * as z from 'zod'
import { noteSchema } from '../base/text.ts'
import { indicatorIdSchema } from './framework.ts'
import { mappingRowSchema, mappingWaySchema } from './mapping.ts'

const sentence = noteSchema.min(1)
/** The same in both languages; what a plan stores is the Indonesian one. */
const bothLanguages = z.strictObject({ id: sentence, en: sentence }).readonly()

const reasonedSchema = z.strictObject({
  indicatorIds: z.array(indicatorIdSchema).min(1).readonly(),
  why: bothLanguages,
})

export const mappingFileSchema = mappingWaySchema.extend({
  $schema: z.string().optional().describe('Lets an editor help; not read.'),
  about: bothLanguages.describe('Whose proposal this is.'),
  rows: z.array(mappingRowSchema.extend({ why: bothLanguages }).readonly()).readonly(),
  withoutCounterpart: z
    .array(reasonedSchema.readonly())
    .readonly()
    .describe('Indicators of the first framework that say nothing about the second, with the reason.'),
  withoutSource: z
    .array(reasonedSchema.readonly())
    .readonly()
    .describe('Indicators of the second framework about which the first says nothing, with the reason.'),
})
export type MappingFile = Readonly<z.infer<typeof mappingFileSchema>>
/** A mapping that comes with the application: a proposal of its makers, not part of any regulation. */
export type ShippedMapping = Omit<MappingFile, '$schema'>
