// The digest of a payload: SHA-256 over its canonical form (RFC 8785), so that spaces and the order of keys do not matter.
import canonicalize from 'canonicalize'

/** What the host lends to this pure code. */
export interface DigestTools {
  /** SHA-256 of the UTF-8 bytes of the text, as 64 lower-case hexadecimal digits. */
  sha256Hex(text: string): string
}

/** Deeper than any roadmap; what lies deeper is left to the library, which does not recurse. */
const MAX_DEPTH = 100

/**
 * Whether the machine's own writing of the value is its canonical form already: keys in order, whole signs, finite numbers.
 * The files that we write are like this, and it is many times faster.
 */
function isCanonical(value: unknown, depth: number): boolean {
  switch (typeof value) {
    case 'string':
      return value.isWellFormed()
    case 'number':
      return Number.isFinite(value)
    case 'boolean':
      return true
    case 'object':
      break
    default:
      return false
  }
  if (value === null) return true
  if (depth === MAX_DEPTH) return false
  if (Array.isArray(value)) {
    for (let i = 0; i < value.length; i += 1) if (!isCanonical(value[i], depth + 1)) return false
    return true
  }
  const record = value as Readonly<Record<string, unknown>>
  let before: string | null = null
  // In the order in which they would be written: numbers come first there, whatever they sort to.
  for (const key of Object.keys(record)) {
    if ((before !== null && key <= before) || !key.isWellFormed()) return false
    if (!isCanonical(record[key], depth + 1)) return false
    before = key
  }
  return true
}

/**
 * `{ "b": 1, "a": "é" }` is `{"a":"é","b":1}`. Throws on what JSON text can hold but RFC 8785 cannot say the same way
 * everywhere: a number out of range (`1e999`), half of a surrogate pair.
 */
export function requireCanonicalJson(value: unknown): string {
  if (isCanonical(value, 0)) return JSON.stringify(value)
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
