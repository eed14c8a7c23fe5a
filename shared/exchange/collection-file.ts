// The outside of a collection: its ending, its size, and how its first bytes tell it from other archives. Without any schema, so
// that a page can look too.
import { decodeUtf8 } from '../base/utf8.ts'
import { err, ok, type Result } from '../base/result.ts'
import { MAX_COLLECTION_BYTES } from '../domain/roadmap-limits.ts'
import type { CollectionError } from './collection-error.ts'

export const COLLECTION_ENDING = '.spbe-kumpulan'
/** The first file inside: the list of all others. */
export const COLLECTION_LIST = 'kumpulan.json'
export const COLLECTION_MEDIA_TYPE = 'application/x-spbe-kumpulan'

export const COLLECTION_LIMITS = {
  /** Unpacked: five thousand roadmaps of a hundred items. */
  bytes: 512 * 1024 * 1024,
  parts: 10_000,
} as const

export const isCollectionName = (name: string) => name.toLowerCase().endsWith(COLLECTION_ENDING)

const LOCAL_HEAD_BYTES = 30

/** Of an archive whose first file is the list, whatever the archive is called. */
export function beginsAsCollection(bytes: Uint8Array): boolean {
  const [a, b, c, d] = bytes
  if (a !== 0x50 || b !== 0x4b || c !== 0x03 || d !== 0x04) return false
  const end = LOCAL_HEAD_BYTES + COLLECTION_LIST.length
  return decodeUtf8(bytes.subarray(LOCAL_HEAD_BYTES, end)) === COLLECTION_LIST
}

/** Asked before the bytes are read at all. */
export function checkCollectionSize(bytes: number): Result<null, CollectionError> {
  if (bytes === 0) return err({ code: 'empty' })
  return bytes > MAX_COLLECTION_BYTES
    ? err({ code: 'too-large', bytes, limitBytes: MAX_COLLECTION_BYTES })
    : ok(null)
}
