// The shape of a framework file as people write it: percent with decimals, levels as text. The rules between the
// parts (sums, contiguous bands, complete levels) are in parse-framework.ts. The published JSON Schema comes from here.
import * as z from 'zod'
import { idSchema } from '../base/id.ts'
import { isCleanText, saysSomething } from '../base/text.ts'
import { frameworkIdSchema, indicatorIdSchema } from './framework.ts'

const aspectIdSchema = idSchema<'AspectId'>()
const domainIdSchema = idSchema<'DomainId'>()
const kindSchema = z.string().regex(/^[a-z][a-z0-9-]{0,39}$/)
const text = z
  .string()
  .min(1)
  .max(5_000)
  // Damage that no export could hold, and texts that only look empty.
  .refine(isCleanText, { params: { rule: 'control-character' } })
  .refine(saysSomething, { params: { rule: 'empty-text' } })
const weight = z.number().positive().max(100).describe('Percent with at most two decimals.')
const bound = z.number().min(0).max(9).describe('A level with at most three decimals.')
const day = z.string().describe('YYYY-MM-DD')

const levelNamesSchema = z.record(kindSchema, z.array(text.max(80)))
const englishName = text.optional().describe('The name in English.')

const levelFileSchema = z.strictObject({
  level: z.int().min(1).max(9),
  requires: text.describe('What the criterion of this level asks for.'),
  english: text.optional().describe('The same in English.'),
})

const scoreScaleFileSchema = z
  .strictObject({
    name: z
      .string()
      .regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$/)
      .describe('What the score is called for short, in one word.'),
    points: z
      .array(
        z.strictObject({
          score: z.number().min(0).max(999).describe('At most three decimals.'),
          level: bound,
        }),
      )
      .min(2)
      .max(50)
      .describe('Lowest first, from the lowest level to the highest; linear in between.'),
  })
  .describe(
    'How the scores of the body that publishes the value become levels; left out where it publishes levels.',
  )

const indicatorFileSchema = z.strictObject({
  id: indicatorIdSchema,
  number: z.int().min(1).describe('Number in the regulation; unique.'),
  name: text,
  shortName: text.max(80),
  weight,
  kind: kindSchema.describe('Chooses the level names.'),
  leadUnit: text.describe('Who normally leads: a proposal, not part of the regulation.'),
  levels: z.array(levelFileSchema).describe('One entry for every level from 1 to the highest.'),
  verified: z.boolean().optional().describe('False where a fact rests on one source or on inference.'),
  unitShare: z
    .record(z.string().regex(/^[1-9]$/), z.enum(['some', 'all']))
    .optional()
    .describe('Levels whose criteria look at the share of units.'),
  external: text.optional().describe('The body that publishes the value, where that is another one.'),
  scoreScale: scoreScaleFileSchema.optional(),
  english: z
    .strictObject({ name: text, shortName: text.max(80) })
    .optional()
    .describe('The names in English.'),
})

const aspectFileSchema = z.strictObject({
  id: aspectIdSchema,
  name: text,
  english: englishName,
  weight,
  indicators: z.array(indicatorFileSchema).min(1).max(500),
})

const domainFileSchema = z.strictObject({
  id: domainIdSchema,
  name: text,
  english: englishName,
  weight,
  wrapper: z.boolean().optional().describe('True for the one domain that the regulation does not have.'),
  aspects: z.array(aspectFileSchema).min(1).max(100),
})

export const frameworkFileSchema = z.strictObject({
  $schema: z.string().optional().describe('Lets an editor help; not read.'),
  id: frameworkIdSchema,
  title: text,
  regulation: text,
  inForce: z.strictObject({ from: day.nullable(), to: day.nullable() }),
  cutOff: z
    .string()
    .optional()
    .describe('MM-DD: proposed cut-off of the yearly evaluation; 31 December when missing.'),
  indexName: text.max(80),
  scale: z.strictObject({ min: z.int().min(0).max(1), max: z.int().min(2).max(9) }),
  aggregation: text.describe('The formula of the regulation in words; for readers only.'),
  predicates: z
    .array(z.strictObject({ name: text.max(80), min: bound, max: bound }))
    .min(1)
    .max(20)
    .describe('Lowest first; min inclusive; each begins where the one before ends.'),
  levelNames: levelNamesSchema.describe('For every kind of indicator the names of level 1, 2, …'),
  english: z
    .strictObject({ title: text.optional(), levelNames: levelNamesSchema.optional() })
    .optional()
    .describe(
      'For readers of English. What has no English text is shown as it is; predicates and the name of the index stay.',
    ),
  domains: z.array(domainFileSchema).min(1).max(50),
  sources: z.array(text).optional().describe('Where the data was read; for readers only.'),
})

export type FrameworkFile = z.infer<typeof frameworkFileSchema>
export type IndicatorFile = z.infer<typeof indicatorFileSchema>
