// The outside of every file of ours, the same in all versions: format, version, digest, signature, payload.
import * as z from 'zod'
import { signatureSchema } from './signature.ts'

export const ROADMAP_FORMAT = 'spbe-roadmap'
/** The return file: review notes on their way to the agency. */
export const REVIEW_FORMAT = 'spbe-review'
/** The list in a collection: what was collected, and what was decided about it. */
export const COLLECTION_FORMAT = 'spbe-collection'
export type FileFormat = typeof ROADMAP_FORMAT | typeof REVIEW_FORMAT | typeof COLLECTION_FORMAT

/** The envelope of one version around its payload. */
export function envelopeSchema<Payload extends z.ZodType>(
  version: number,
  payload: Payload,
  format: FileFormat = ROADMAP_FORMAT,
) {
  return z.strictObject({
    format: z.literal(format),
    version: z.literal(version),
    digest: z.string().regex(/^sha256-[0-9a-f]{64}$/),
    /** Over the canonical form of the payload. Optional: a file without one is as good, only its sender is not proved. */
    signature: signatureSchema.optional(),
    payload,
  })
}
