// A file that was given, as it is sent to be taken in; or what it is where it need not be sent.
import { err, ok, type Result } from '../base/result.ts'
import { findSheet } from '../exchange/sheet/headers.ts'
import { isSheetName, type GivenContent } from '../exchange/sheet/given-file.ts'
import type { SheetError } from '../exchange/sheet/sheet-error.ts'
import type { FileOutcome, SentFile } from '../contract/collection.ts'

/** Without the sheet that says whose it is, a workbook is no roadmap, whatever its other sheets are called. */
function isOtherWorkbook(error: SheetError): boolean {
  return (
    error.code === 'broken-sheet' &&
    error.problems.some(({ code, sheet }) => code === 'missing-sheet' && findSheet(sheet) === 'identity')
  )
}

/** A spreadsheet that cannot be read; a letter, an archive or a workbook of other matters is passed over. */
export function toUnread(name: string, error: SheetError): FileOutcome {
  if (isOtherWorkbook(error)) return { name, verdict: 'foreign', as: 'workbook' }
  if (error.code !== 'broken-sheet' && !isSheetName(name)) return { name, verdict: 'foreign', as: 'other' }
  return error.code === 'broken-sheet'
    ? { name, verdict: 'unread', error: { code: error.code, problemCount: error.problems.length } }
    : { name, verdict: 'unread', error }
}

/** `source` is the SHA-256 of the content of a file that could be read. */
export function toSentFile(name: string, source: string, given: GivenContent): Result<SentFile, FileOutcome> {
  if ('sheet' in given)
    return given.sheet.ok
      ? ok({ name, source, base64: given.sheet.value })
      : err(toUnread(name, given.sheet.error))
  if (given.content.ok) return ok({ name, source, text: given.content.value })
  const { error } = given.content
  return err(
    error.code === 'not-text'
      ? { name, verdict: 'foreign', as: 'other' }
      : { name, verdict: 'damaged', error, glimpse: null },
  )
}
