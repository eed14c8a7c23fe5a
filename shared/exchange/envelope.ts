// The outside of every roadmap file, the same in all versions: format, version, digest, signature, payload.
import * as z from 'zod'

export const ROADMAP_FORMAT = 'spbe-roadmap'

const base64 = z.string().regex(/^[A-Za-z0-9+/]{1,200}={0,2}$/)

/** The envelope of one version around its payload. */
export function envelopeSchema<Payload extends z.ZodType>(version: number, payload: Payload) {
  return z.strictObject({
    format: z.literal(ROADMAP_FORMAT),
    version: z.literal(version),
    digest: z.string().regex(/^sha256-[0-9a-f]{64}$/),
    /** Over the canonical form of the payload. Optional: a file without one is as good, only its sender is not proved. */
    signature: z
      .strictObject({ algorithm: z.literal('ed25519'), publicKey: base64, value: base64 })
      .optional(),
    payload,
  })
}
