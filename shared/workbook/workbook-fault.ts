// Why a file is no spreadsheet that can be read, and how much of one is read at most.
import { err, ok, type Result } from '../base/result.ts'

/** A plan of ten thousand items with long texts needs about 6 MB. */
export const MAX_WORKBOOK_BYTES = 16 * 1024 * 1024

export const WORKBOOK_LIMITS = {
  /** Of everything that is unpacked, whatever the file says of itself. */
  bytes: 96 * 1024 * 1024,
  /** Files inside the file. */
  parts: 2_000,
  sheets: 50,
  /** Of one sheet, those with something in them. */
  rows: 50_000,
  columns: 1_200,
  /** Of all sheets, those with something in them. */
  cells: 1_000_000,
  /** Texts that cells share. */
  texts: 500_000,
} as const
export type WorkbookLimit = keyof typeof WORKBOOK_LIMITS

export type WorkbookFault =
  | { readonly code: 'empty' }
  | { readonly code: 'too-large'; readonly bytes: number; readonly limitBytes: number }
  /** Text, a picture. */
  | { readonly code: 'not-a-workbook' }
  /** An archive of something else; `found` is the first of the files in it, null where it is empty. */
  | { readonly code: 'other-archive'; readonly found: string | null }
  /** `.xls` or `.xlsb`. */
  | { readonly code: 'old-workbook' }
  /** `.ods`. */
  | { readonly code: 'open-document' }
  | { readonly code: 'password' }
  | { readonly code: 'macro' }
  /** `part` is the file inside the file that cannot be read; empty where it is the whole. */
  | { readonly code: 'damaged'; readonly part: string }
  | { readonly code: 'too-much'; readonly what: WorkbookLimit; readonly limit: number }

export const tooMuch = (what: WorkbookLimit): WorkbookFault => ({
  code: 'too-much',
  what,
  limit: WORKBOOK_LIMITS[what],
})

/** Asked before the bytes are read at all. */
export function checkWorkbookSize(bytes: number): Result<null, WorkbookFault> {
  if (bytes === 0) return err({ code: 'empty' })
  return bytes > MAX_WORKBOOK_BYTES
    ? err({ code: 'too-large', bytes, limitBytes: MAX_WORKBOOK_BYTES })
    : ok(null)
}
