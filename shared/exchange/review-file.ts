// The return file (berkas catatan reviu): what a collector remarked on one roadmap, on its way back to the agency. Digest and
// ladder are those of a roadmap file.
import * as z from 'zod'
import { civilDateSchema } from '../base/civil-date.ts'
import { ok, type Result } from '../base/result.ts'
import { lineSchema, titleSchema } from '../base/text.ts'
import { planIdSchema } from '../domain/plan.ts'
import { MAX_FILE_STEP, MAX_REVIEW_NOTES, reviewNoteSchema } from '../domain/review-note.ts'
import { MAX_REVISION } from '../domain/revision.ts'
import type { DigestTools } from './digest.ts'
import { REVIEW_FORMAT } from './envelope.ts'
import { broken, checkVersion, openEnvelope, parseFile } from './open-envelope.ts'
import type { RoadmapError } from './roadmap-error.ts'
import type { RoadmapTools } from './signature.ts'
import { toFileText } from './to-file-text.ts'

export const REVIEW_VERSION = 1

export const reviewV1Schema = z.strictObject({
  /** Identity of the roadmap that the notes are on. */
  roadmapId: planIdSchema,
  /** What its sender counted: the revision that was read. */
  revision: z.int().min(1).max(MAX_REVISION),
  title: titleSchema,
  agencyName: titleSchema,
  region: lineSchema,
  /** Who collects. */
  from: titleSchema,
  madeOn: civilDateSchema,
  notes: z.array(reviewNoteSchema.readonly()).min(1).max(MAX_REVIEW_NOTES).readonly(),
})
const checkedSchema = reviewV1Schema.superRefine(({ notes }, context) => {
  const seen = new Set<string>()
  notes.forEach(({ id, entries }, index) => {
    if (seen.has(id))
      context.addIssue({ code: 'custom', path: ['notes', index, 'id'], params: { code: 'duplicate' } })
    seen.add(id)
    entries.forEach(({ step }, place) => {
      const path = ['notes', index, 'entries', place, 'step']
      if (step > MAX_FILE_STEP)
        context.addIssue({ code: 'custom', path, params: { code: 'number-out-of-range' } })
    })
  })
})
export type ReviewFile = Readonly<z.infer<typeof reviewV1Schema>>

/** Throws where the content holds what no JSON can say, which the schemas of the domain do not let in. */
export function toReviewText(content: ReviewFile, tools: DigestTools): string {
  return toFileText({ format: REVIEW_FORMAT, version: REVIEW_VERSION }, content, tools)
}

/** All or nothing, like a roadmap file; nothing is repaired in one. */
export function readReviewText(text: string, tools: RoadmapTools): Result<ReviewFile, RoadmapError> {
  const json = parseFile(text)
  if (!json.ok) return json
  const version = checkVersion(json.value, REVIEW_FORMAT, REVIEW_VERSION)
  if (!version.ok) return version
  const opened = openEnvelope(
    json.value,
    { format: REVIEW_FORMAT, version: REVIEW_VERSION, payload: z.unknown() },
    tools,
  )
  if (!opened.ok) return opened
  const parsed = checkedSchema.safeParse(opened.value.payload)
  return parsed.success ? ok(parsed.data) : broken(parsed.error, ['payload'])
}
