// What reading a roadmap from a spreadsheet says, in words: why it cannot be read, what is wrong in which cell, what was assumed.
import type { SheetError, SheetNote, SheetPlace, SheetProblem } from '../exchange/sheet/sheet-error.ts'
import { formatDate, formatNumber, type FormatLanguage } from './format.ts'
import type { ProblemWords } from './roadmap-words.ts'
import type { Translate } from './translate.ts'

const MEGABYTE = 1_024 * 1_024

/** The sentence for an error: what happened and what to do. */
export function sheetErrorText(error: SheetError, t: Translate, language: FormatLanguage): string {
  switch (error.code) {
    case 'too-large':
      return t('sheet.error.too-large', {
        size: formatNumber(Math.ceil(error.bytes / MEGABYTE), language),
        limit: formatNumber(error.limitBytes / MEGABYTE, language),
      })
    case 'too-much': {
      const limit = error.what === 'bytes' ? error.limit / MEGABYTE : error.limit
      return t(`sheet.error.too-much.${error.what}`, { limit: formatNumber(limit, language) })
    }
    case 'damaged': {
      const { part } = error
      return t('sheet.error.damaged', { part: part === '' ? '' : t('sheet.error.damagedPart', { part }) })
    }
    case 'broken-sheet':
      return t('sheet.error.broken-sheet', { count: error.problems.length })
    case 'other-archive':
      return error.found === null
        ? t('sheet.error.empty-archive')
        : t('sheet.error.other-archive', { found: error.found })
    case 'empty':
    case 'not-a-workbook':
    case 'old-workbook':
    case 'open-document':
    case 'password':
    case 'macro':
      return t(`sheet.error.${error.code}`)
  }
}

/** A head may explain itself at length. */
const MAX_HEAD = 60

/** `Kegiatan!F12 (Mulai), Penerapan SPLP`. */
function placeText({ sheet, cell, head, item }: SheetPlace, t: Translate): string {
  const place = cell === null ? sheet : t('sheet.cellPlace', { sheet, cell })
  const named = head === null ? place : `${place} (${head.slice(0, MAX_HEAD).toWellFormed()})`
  return item === null ? named : `${named}, ${item}`
}

function problemText({ code, limit }: SheetProblem, t: Translate, language: FormatLanguage): string {
  switch (code) {
    case 'not-money':
    case 'blank-money':
    case 'negative-money':
    case 'too-much-money':
    case 'not-a-number':
    case 'not-effects':
    case 'unknown-agency':
    case 'unknown-choice':
    case 'missing-sheet':
    case 'missing-column':
    case 'same-number':
    case 'unknown-number':
    case 'formula-without-value':
    case 'error-value':
    case 'not-waits':
    case 'waits-in-circle':
    case 'not-yes':
    case 'not-staff-needs':
    case 'year-out-of-range':
      return t(`sheet.problem.${code}`)
    default:
      return t(`errors.problem.${code}`, { limit: limit === undefined ? '' : formatNumber(limit, language) })
  }
}

export function sheetProblemWords(
  problem: SheetProblem,
  t: Translate,
  language: FormatLanguage,
): ProblemWords {
  const says = problemText(problem, t, language)
  const { found } = problem
  return {
    place: placeText(problem, t),
    says: found === '' ? says : t('sheet.found', { says, found }),
  }
}

function noteText({ code }: SheetNote, t: Translate): string {
  switch (code) {
    case 'formula':
    case 'passed-over':
    case 'row-copied':
    case 'by-name':
    case 'agencies-from-here':
      return t(`sheet.assumed.${code}`)
    default:
      return t(`paste.assumed.${code}`)
  }
}

/** `“TW II 2027”: hari pertama, 1 Apr 2027`. */
export function sheetNoteWords(note: SheetNote, t: Translate, language: FormatLanguage): ProblemWords {
  const { found, taken } = note
  const says = noteText(note, t)
  const result = taken === null ? '' : 'day' in taken ? formatDate(taken.day, language) : taken.text
  const parts = [found === '' ? '' : t('sheet.quoted', { found }), says, result]
  return { place: placeText(note, t), says: parts.filter(part => part !== '').join(' · ') }
}
