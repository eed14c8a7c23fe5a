// The list in a collection (`kumpulan.json`): which files are inside, and everything that is kept of them. What a file says
// itself is not said here again. The outside of the list is that of every file of ours (envelope.ts).
import * as z from 'zod'
import { civilDateSchema } from '../../base/civil-date.ts'
import { localTimeSchema } from '../../base/local-time.ts'
import { isCleanText, saysSomething, titleSchema } from '../../base/text.ts'
import { agencyIdSchema } from '../../domain/agency.ts'
import { frameworkIdSchema, indicatorIdSchema } from '../../domain/framework.ts'
import { planIdSchema } from '../../domain/plan.ts'
import { reviewEntryIdSchema, reviewNoteSchema } from '../../domain/review-note.ts'
import { MAX_REVISION } from '../../domain/revision.ts'
import { SIGNER_VERDICTS } from '../../exchange/known-signer.ts'
import { roadmapErrorSchema } from '../../exchange/roadmap-error-schema.ts'
import { publicKeySchema } from '../../exchange/signature.ts'
import { coverageRuleSchema } from '../coverage-rule.ts'
import { OVERLAP_DECISIONS } from '../overlaps.ts'
import { STANDINGS } from '../verdict.ts'

export const COLLECTION_VERSION = 1

/** More than ten times the units of the largest regency, each with some revisions. */
export const MAX_COLLECTED_FILES = 9_000
const MOST_FRAMEWORKS = 200
const MOST_NAME = 400

const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/)
const digestSchema = z.string().regex(/^sha256-[0-9a-f]{64}$/)
const fileNameSchema = z
  .string()
  .max(MOST_NAME)
  .refine(text => isCleanText(text), { params: { code: 'control-character' } })
  .refine(saysSomething, { params: { code: 'required' } })
const revisionSchema = z.number().int().min(1).max(MAX_REVISION)

const fileSchema = z
  .strictObject({
    digest: digestSchema,
    source: sha256Schema,
    roadmapId: planIdSchema,
    revision: revisionSchema,
    madeOn: civilDateSchema,
    /** Of the board, which may call it otherwise than the file does. */
    agencyId: agencyIdSchema,
    agencyName: titleSchema,
    fileName: fileNameSchema,
    receivedAt: localTimeSchema,
    standing: z.enum(STANDINGS),
    decidedAt: localTimeSchema.nullable(),
    changedRows: z.number().int().min(0).nullable(),
    signerVerdict: z.enum(SIGNER_VERDICTS),
  })
  .readonly()

export const collectionV1Schema = z.strictObject({
  savedAt: localTimeSchema,
  /** That of the region, in `rencana.spbe`. */
  plan: z.strictObject({ roadmapId: planIdSchema, digest: digestSchema }).readonly(),
  /** Those that the plan names, as they were where the collection was saved; one of the user is inside. */
  frameworks: z
    .array(z.strictObject({ id: frameworkIdSchema, sha256: sha256Schema, isInside: z.boolean() }).readonly())
    .max(MOST_FRAMEWORKS)
    .readonly(),
  files: z.array(fileSchema).max(MAX_COLLECTED_FILES).readonly(),
  damaged: z
    .array(
      z
        .strictObject({
          source: sha256Schema,
          fileName: fileNameSchema,
          receivedAt: localTimeSchema,
          agencyId: agencyIdSchema.nullable(),
          revision: revisionSchema.nullable(),
          error: roadmapErrorSchema,
          isDismissed: z.boolean(),
        })
        .readonly(),
    )
    .readonly(),
  keys: z
    .array(z.strictObject({ agencyId: agencyIdSchema, publicKey: publicKeySchema }).readonly())
    .readonly(),
  rules: z
    .array(
      z
        .strictObject({
          frameworkId: frameworkIdSchema,
          indicatorId: indicatorIdSchema,
          rule: coverageRuleSchema,
        })
        .readonly(),
    )
    .readonly(),
  units: z.array(z.strictObject({ agencyId: agencyIdSchema, isExpected: z.boolean() }).readonly()).readonly(),
  overlaps: z
    .array(
      z
        .strictObject({
          pair: z.string().min(1).max(MOST_NAME),
          decision: z.enum(OVERLAP_DECISIONS),
          decidedAt: localTimeSchema,
        })
        .readonly(),
    )
    .readonly(),
  notes: z
    .array(
      z
        .strictObject({
          roadmapId: planIdSchema,
          note: reviewNoteSchema.readonly(),
          /** What of it has not gone out in a return file. */
          unsent: z.array(reviewEntryIdSchema).readonly(),
        })
        .readonly(),
    )
    .readonly(),
})
export type CollectionList = Readonly<z.infer<typeof collectionV1Schema>>
export type ListedFile = CollectionList['files'][number]
export type ListedFramework = CollectionList['frameworks'][number]
