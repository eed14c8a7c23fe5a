// A file that was given, as it is sent to be taken in; or what it is where it need not be sent.
import { err, ok, type Result } from '../base/result.ts'
import { findSheet } from '../exchange/sheet/headers.ts'
import { isSheetName, type GivenContent } from '../exchange/sheet/given-file.ts'
import type { RoadmapError } from '../exchange/roadmap-error.ts'
import type { SheetError } from '../exchange/sheet/sheet-error.ts'
import type { CollectedFile, FileOutcome, SentFile, UnreadReason } from '../contract/collection.ts'

/** Without the sheet that says whose it is, a workbook is no roadmap, whatever its other sheets are called. */
function isOtherWorkbook(error: SheetError): boolean {
  return (
    error.code === 'broken-sheet' &&
    error.problems.some(({ code, sheet }) => code === 'missing-sheet' && findSheet(sheet) === 'identity')
  )
}

function toReason(error: SheetError): UnreadReason {
  if (error.code !== 'broken-sheet') return error
  const { code, problems } = error
  const [problem] = problems
  if (problem === undefined) throw new Error('nothing is wrong in a broken spreadsheet')
  return { code, problemCount: problems.length, problem }
}

/** A spreadsheet that cannot be read; a letter, an archive or a workbook of other matters is passed over. */
export function toUnread(name: string, error: SheetError): FileOutcome {
  const reason = toReason(error)
  const why = { form: 'sheet', error: reason } as const
  if (isOtherWorkbook(error)) return { name, verdict: 'foreign', as: 'workbook', why }
  if (error.code !== 'broken-sheet' && !isSheetName(name))
    return { name, verdict: 'foreign', as: 'other', why }
  return { name, verdict: 'unread', error: reason }
}

/** What says that a file was never a roadmap, where others say that one is damaged. */
const FOREIGN: ReadonlySet<RoadmapError['code']> = new Set([
  'empty',
  'only-nuls',
  'not-text',
  'utf-16',
  'not-ours',
  'other-format',
  'return-file',
])

/** A letter, a picture, or a return file that is for an agency; null where it is a roadmap file that is damaged. */
export function toForeign(name: string, error: RoadmapError): FileOutcome | null {
  if (!FOREIGN.has(error.code)) return null
  const as = error.code === 'return-file' ? 'review' : 'other'
  return { name, verdict: 'foreign', as, why: { form: 'roadmap', error } }
}

/** `source` is the SHA-256 of the content of a file that could be read. */
export function toSentFile(name: string, source: string, given: GivenContent): Result<SentFile, FileOutcome> {
  if ('sheet' in given)
    return given.sheet.ok
      ? ok({ name, source, base64: given.sheet.value })
      : err(toUnread(name, given.sheet.error))
  if ('collection' in given)
    return err({ name, verdict: 'foreign', as: 'collection', why: { form: 'collection' } })
  if (given.content.ok) return ok({ name, source, text: given.content.value })
  const { error } = given.content
  return err(toForeign(name, error) ?? { name, verdict: 'damaged', error, glimpse: null })
}

/** The bytes that have come in before, as what they were: nothing is news about them. */
export function alreadyHere(
  name: string,
  file: CollectedFile,
): Extract<FileOutcome, { readonly assumedCount: number }> {
  return {
    name,
    verdict: 'same',
    file,
    other: null,
    isUncounted: false,
    assumedCount: 0,
    assumed: [],
    answerCount: 0,
    otherChanges: [],
  }
}
