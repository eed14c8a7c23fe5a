// What was read from one roadmap file, for a reader and for a program.
import type { CivilDate } from '../../../shared/base/civil-date.ts'
import type { Result } from '../../../shared/base/result.ts'
import { outsideBin } from '../../../shared/domain/item.ts'
import { findOwner } from '../../../shared/domain/owner.ts'
import type { CollectionError } from '../../../shared/exchange/collection-error.ts'
import type { ReadRoadmap } from '../../../shared/exchange/read-roadmap.ts'
import type { RoadmapError } from '../../../shared/exchange/roadmap-error.ts'
import type { SheetError, SheetNote } from '../../../shared/exchange/sheet/sheet-error.ts'
import { collectionErrorText, collectionProblems } from '../../../shared/messages/collection-words.ts'
import { formatDate, type FormatLanguage } from '../../../shared/messages/format.ts'
import {
  problemWords,
  repairWords,
  roadmapErrorText,
  type ProblemWords,
} from '../../../shared/messages/roadmap-words.ts'
import { sheetErrorText, sheetNoteWords, sheetProblemWords } from '../../../shared/messages/sheet-report.ts'
import type { Translate } from '../../../shared/messages/translate.ts'

export interface Words {
  readonly t: Translate
  readonly language: FormatLanguage
}

/** What was read, from a roadmap file or a spreadsheet; of the latter nobody need have given it a number. */
export interface ReadFile extends Pick<ReadRoadmap, 'document' | 'repairs' | 'signer'> {
  readonly revision: number | null
  readonly madeOn: CivilDate | null
  readonly assumed: readonly SheetNote[]
}

export type FileError =
  | { readonly form: 'roadmap'; readonly error: RoadmapError }
  | { readonly form: 'sheet'; readonly error: SheetError }
  | { readonly form: 'collection'; readonly error: CollectionError }

export type Outcome = Result<ReadFile, FileError>

type Head = Pick<ReadFile, 'document' | 'revision' | 'madeOn'>

const countItems = ({ document }: ReadFile) => outsideBin(document.items).length

function agencyName({ document }: Head): string {
  return findOwner(document)?.name ?? ''
}

/** `Peta Rencana Dinas · Dinas · revisi 3 · 23 Nov 2026`. */
export function headLine(read: Head, { t, language }: Words): string {
  const { document, revision, madeOn } = read
  const said = { title: document.plan.title, agency: agencyName(read) }
  if (revision === null || madeOn === null) return t('cli.headUnnumbered', said)
  return t('cli.head', { ...said, revision, date: formatDate(madeOn, language) })
}

function sayError({ form, error }: FileError, { t, language }: Words): string {
  switch (form) {
    case 'sheet':
      return sheetErrorText(error, t, language)
    case 'collection':
      return collectionErrorText(error, t, language)
    case 'roadmap':
      return roadmapErrorText(error, t, language)
  }
}

function problemsOf({ form, error }: FileError, { t, language }: Words): readonly ProblemWords[] {
  switch (form) {
    case 'sheet':
      return error.code === 'broken-sheet'
        ? error.problems.map(problem => sheetProblemWords(problem, t, language))
        : []
    case 'collection':
      return collectionProblems(error, t, language)
    case 'roadmap':
      return error.code === 'broken' ? error.problems.map(problem => problemWords(problem, t, language)) : []
  }
}

const problemLine = ({ place, says }: ProblemWords) => `    ${place}: ${says}`

export function brokenLines(file: string, error: FileError, words: Words): readonly string[] {
  return [
    `${file}: ${words.t('cli.broken')}`,
    `  ${sayError(error, words)}`,
    ...problemsOf(error, words).map(problemLine),
  ]
}

export function signerLine(signer: ReadFile['signer'], { t }: Words): string {
  return `  ${signer === null ? t('cli.unsigned') : t('cli.signedBy', { fingerprint: signer.fingerprint })}`
}

export function fileLines(file: string, outcome: Outcome, words: Words): readonly string[] {
  const { t, language } = words
  if (!outcome.ok) return brokenLines(file, outcome.error, words)
  const read = outcome.value
  const { repairs, assumed, signer } = read
  return [
    `${file}: ${t('cli.sound')}`,
    `  ${headLine(read, words)} · ${t('domain.items', { count: countItems(read) })}`,
    signerLine(signer, words),
    ...(repairs.length === 0 ? [] : [`  ${t('exchange.open.repaired', { count: repairs.length })}:`]),
    ...repairs.map(repair => problemLine(repairWords(repair, t))),
    ...(assumed.length === 0 ? [] : [`  ${t('sheet.assumedHead', { count: assumed.length })}:`]),
    ...assumed.map(note => problemLine(sheetNoteWords(note, t, language))),
  ]
}

export function brokenJson(file: string, fault: FileError, words: Words) {
  return {
    file,
    state: 'broken',
    code: fault.error.code,
    where: fault.form === 'roadmap' ? fault.error.where : '',
    says: sayError(fault, words),
    problems: problemsOf(fault, words),
  }
}

export function fileJson(file: string, outcome: Outcome, words: Words) {
  const { t, language } = words
  if (!outcome.ok) return brokenJson(file, outcome.error, words)
  const read = outcome.value
  const { plan } = read.document
  return {
    file,
    state: 'sound',
    planId: plan.id,
    title: plan.title,
    agency: agencyName(read),
    region: plan.region,
    revision: read.revision,
    madeOn: read.madeOn,
    items: countItems(read),
    signer: read.signer,
    repairs: read.repairs.map(repair => ({
      code: repair.code,
      where: repair.where,
      ...repairWords(repair, t),
    })),
    assumed: read.assumed.map(note => ({ code: note.code, ...sheetNoteWords(note, t, language) })),
  }
}
