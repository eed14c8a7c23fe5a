// Text as users type it, with the limits that files, fields and the database share.
import * as z from 'zod'

/** Longest single-line text, in characters. */
export const LINE_LIMIT = 160
/** Longest multi-line text, in characters. */
export const NOTE_LIMIT = 5_000

// Tab and line breaks are text; the other control characters are damage and break exports (XLSX refuses them).
// oxlint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/

// Half of a surrogate pair is damage too: no file could hold it.
const clean = z
  .string()
  .refine(text => text.isWellFormed() && !CONTROL.test(text), { params: { code: 'control-character' } })

/** A single line of at most 160 characters; may be empty. */
export const lineSchema = clean.max(LINE_LIMIT)
/** A single line that must say something. */
export const titleSchema = clean
  .max(LINE_LIMIT)
  .refine(text => text.trim() !== '', { params: { code: 'required' } })
/** Several lines, at most 5,000 characters; may be empty. */
export const noteSchema = clean.max(NOTE_LIMIT)
