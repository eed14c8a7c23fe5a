// The optional signature of a roadmap file: whoever holds the private key made exactly this payload. Whose key it is the
// file cannot say; known-signer.ts is for that.
import * as z from 'zod'
import type { DigestTools } from './digest.ts'

/** 32 bytes. One key has one text: the bits that base64 leaves over are zero, so keys may be compared as texts. */
export const publicKeySchema = z.string().regex(/^[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=$/)

export const signatureSchema = z.strictObject({
  algorithm: z.literal('ed25519'),
  publicKey: publicKeySchema,
  /** 64 bytes. */
  value: z.string().regex(/^[A-Za-z0-9+/]{85}[AQgw]==$/),
})
export type Signature = Readonly<z.infer<typeof signatureSchema>>

/** What the host lends to this pure code for reading. */
export interface SignatureTools {
  /** Whether the value is the Ed25519 signature (RFC 8032, without prehashing) of the UTF-8 bytes of the text by the key. */
  isSignedBy(text: string, signature: Pick<Signature, 'publicKey' | 'value'>): boolean
}

/** What reading a roadmap file needs. */
export type RoadmapTools = DigestTools & SignatureTools

/** What the host lends for writing: it signs and never shows the private key. */
export interface SigningKey {
  /** As in `Signature`. */
  readonly publicKey: string
  /** The Ed25519 signature of the UTF-8 bytes of the text, in base64: always the same for the same text. */
  sign(text: string): string
}

/** Who signed a file. */
export interface RoadmapSigner {
  readonly publicKey: string
  /** For people; programs compare the whole key. */
  readonly fingerprint: string
}

/**
 * Signed are the bytes that are digested: the UTF-8 of the canonical form (RFC 8785) of the payload, whole and nothing else.
 * Format, version and digest stand outside of them: a payload has the shape of one version only, and the digest follows
 * from it. Spaces and the order of keys in the file do not matter.
 */
export function signCanonical(canonical: string, key: SigningKey): Signature {
  return { algorithm: 'ed25519', publicKey: key.publicKey, value: key.sign(canonical) }
}

const FINGERPRINT_DIGITS = 20

/**
 * The first 80 bits of the SHA-256 of the key as it stands in the file, in groups that can be read out on the telephone:
 * `7A47-6579-5A5E-2CE6-72CD`. `printf %s KEY | sha256sum` says the same.
 */
export function fingerprintOf(publicKey: string, tools: DigestTools): string {
  const digits = tools.sha256Hex(publicKey).slice(0, FINGERPRINT_DIGITS).toUpperCase()
  return digits.replaceAll(/(.{4})(?=.)/g, '$1-')
}

export function toSigner({ publicKey }: Pick<Signature, 'publicKey'>, tools: DigestTools): RoadmapSigner {
  return { publicKey, fingerprint: fingerprintOf(publicKey, tools) }
}
