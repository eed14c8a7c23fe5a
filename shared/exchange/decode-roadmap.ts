// The first rungs of reading a roadmap file: its size, then its text. Without any schema, so that a page can do it too.
import { err, ok, type Result } from '../base/result.ts'
import { decodeUtf8, findNoUtf8 } from '../base/utf8.ts'
import { MAX_ROADMAP_BYTES } from '../domain/roadmap-limits.ts'
import type { RoadmapError } from './roadmap-error.ts'

/** Asked before the bytes are read at all. */
export function checkRoadmapSize(bytes: number): Result<null, RoadmapError> {
  return bytes > MAX_ROADMAP_BYTES
    ? err({ code: 'too-large', where: '', bytes, limitBytes: MAX_ROADMAP_BYTES })
    : ok(null)
}

export function decodeRoadmap(bytes: Uint8Array): Result<string, RoadmapError> {
  const size = checkRoadmapSize(bytes.length)
  if (!size.ok) return size
  const text = decodeUtf8(bytes)
  if (text !== null) return ok(text)
  const [first = 0, second = 0] = bytes
  const isUtf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)
  return err(
    isUtf16
      ? { code: 'utf-16', where: 'byte 1' }
      : { code: 'not-text', where: `byte ${findNoUtf8(bytes) + 1}` },
  )
}
