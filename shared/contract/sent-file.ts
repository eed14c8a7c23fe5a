// A file that was given, as it is sent to be taken in; or what it is where it need not be sent.
import { err, ok, type Result } from '../base/result.ts'
import type { GivenContent } from '../exchange/sheet/given-file.ts'
import type { FileOutcome, SentFile } from './collection.ts'

/** `source` is the SHA-256 of the bytes of a file that could be read. */
export function toSentFile(name: string, source: string, given: GivenContent): Result<SentFile, FileOutcome> {
  if ('sheet' in given)
    return given.sheet.ok
      ? ok({ name, source, base64: given.sheet.value })
      : err({ name, verdict: 'unread', error: given.sheet.error })
  if (given.content.ok) return ok({ name, source, text: given.content.value })
  const { error } = given.content
  return err(
    error.code === 'not-text'
      ? { name, verdict: 'foreign', error }
      : { name, verdict: 'damaged', error, glimpse: null },
  )
}
