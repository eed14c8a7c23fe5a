// The digest of a payload: SHA-256 over its canonical form (RFC 8785), so that spaces and the order of keys do not matter.
import canonicalize from 'canonicalize'

/** What the host lends to this pure code. */
export interface DigestTools {
  /** SHA-256 of the UTF-8 bytes of the text, as 64 lower-case hexadecimal digits. */
  sha256Hex(text: string): string
}

/**
 * `{ "b": 1, "a": "é" }` is `{"a":"é","b":1}`. Throws on what JSON text can hold but RFC 8785 cannot say the same way
 * everywhere: a number out of range (`1e999`), half of a surrogate pair.
 */
export function requireCanonicalJson(value: unknown): string {
  const text = canonicalize(value)
  if (text === undefined) throw new Error('only JSON values have a canonical form')
  return text
}

/** Null where `requireCanonicalJson` throws. */
export function findCanonicalJson(value: unknown): string | null {
  try {
    return requireCanonicalJson(value)
  } catch (error) {
    if (error instanceof Error) return null
    throw error
  }
}

/** `sha256-` and the digest of a canonical form. */
export function digestOfCanonical(canonical: string, tools: DigestTools): string {
  return `sha256-${tools.sha256Hex(canonical)}`
}

/** Throws like `requireCanonicalJson`. */
export function digestOf(payload: unknown, tools: DigestTools): string {
  return digestOfCanonical(requireCanonicalJson(payload), tools)
}
