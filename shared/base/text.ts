// Text as users type it, with the limits that files, fields and the database share.
import * as z from 'zod'
import type { Problem } from './problem.ts'

/** Longest single-line text, in characters. */
export const LINE_LIMIT = 160
/** Longest multi-line text, in characters. */
export const NOTE_LIMIT = 5_000
/** Longest address of a page or path of a file, in characters. */
const LINK_LIMIT = 2_000

// Tab and line breaks are text; the other control characters are damage and break exports (XLSX refuses them).
// oxlint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/

// Half of a surrogate pair is damage too: no file could hold it.
export const isCleanText = (text: string) => text.isWellFormed() && !CONTROL.test(text)
export const saysSomething = (text: string) => text.trim() !== ''

const clean = z.string().refine(isCleanText, { params: { code: 'control-character' } })

/** A single line of at most 160 characters; may be empty. */
export const lineSchema = clean.max(LINE_LIMIT)
/** A single line that must say something. */
export const titleSchema = clean.max(LINE_LIMIT).refine(saysSomething, { params: { code: 'required' } })
/** An address or a path that must say something. */
export const linkSchema = clean.max(LINK_LIMIT).refine(saysSomething, { params: { code: 'required' } })
/** The same, or nothing. */
export const optionalLinkSchema = clean.max(LINK_LIMIT)
/** Several lines, at most 5,000 characters; may be empty. */
export const noteSchema = clean.max(NOTE_LIMIT)

/** What `titleSchema` would say of a text, for a page that loads no schemas; null where nothing is wrong. */
export function findTitleProblem(text: string): Omit<Problem, 'path'> | null {
  if (!saysSomething(text)) return { code: 'required' }
  if (!isCleanText(text)) return { code: 'control-character' }
  return text.length > LINE_LIMIT ? { code: 'too-long', limit: LINE_LIMIT } : null
}
