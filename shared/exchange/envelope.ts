// The outside of every roadmap file, the same in all versions: format, version, digest, signature, payload.
import * as z from 'zod'
import { signatureSchema } from './signature.ts'

export const ROADMAP_FORMAT = 'spbe-roadmap'

/** The envelope of one version around its payload. */
export function envelopeSchema<Payload extends z.ZodType>(version: number, payload: Payload) {
  return z.strictObject({
    format: z.literal(ROADMAP_FORMAT),
    version: z.literal(version),
    digest: z.string().regex(/^sha256-[0-9a-f]{64}$/),
    /** Over the canonical form of the payload. Optional: a file without one is as good, only its sender is not proved. */
    signature: signatureSchema.optional(),
    payload,
  })
}
