// What became of a collected file, in one line of words: for the window and for the command line.
import type { FileFault, FileOutcome, UnreadReason } from '../contract/collection.ts'
import type { FormatLanguage } from './format.ts'
import { roadmapErrorLine } from './roadmap-words.ts'
import { sheetErrorText, sheetProblemWords } from './sheet-report.ts'
import type { Translate } from './translate.ts'

interface Words {
  readonly t: Translate
  readonly language: FormatLanguage
}

type Sound = Extract<FileOutcome, { readonly file: unknown }>
type Damaged = Extract<FileOutcome, { readonly verdict: 'damaged' }>

/** `komitmen pimpinan, jawaban reviu`; or that nothing else is another. */
function otherChangesText(changes: Sound['otherChanges'], t: Translate): string {
  if (changes.length === 0) return t('collection.verdict.otherNothing')
  const what = changes.map(kind => t(`collection.verdict.other.${kind}`)).join(', ')
  return t('collection.verdict.otherOnly', { what })
}

function soundText({ file, other, verdict, otherChanges }: Sound, { t }: Words): string {
  const facts = {
    agency: file.agencyName,
    revision: file.revision,
    title: file.title,
    before: other?.revision,
  }
  if (verdict !== 'newer') return t(`collection.verdict.${verdict}`, facts)
  const count = file.changedRows ?? 0
  if (count > 0) return t('collection.verdict.newer', { ...facts, count })
  return `${t('collection.verdict.newerSameRows', facts)}; ${otherChangesText(otherChanges, t)}`
}

function damagedText({ error, glimpse }: Damaged, { t, language }: Words): string {
  const says = t('collection.verdict.damaged', { why: roadmapErrorLine(error, t, language) })
  const agency = glimpse?.agencyName ?? glimpse?.agencyId ?? null
  if (glimpse === null || agency === null) return says
  const { revision } = glimpse
  const seen =
    revision === null
      ? t('collection.verdict.glimpseAgency', { agency })
      : t('collection.verdict.glimpse', { agency, revision })
  return `${says} ${seen}`
}

function reasonText(error: UnreadReason, { t, language }: Words): string {
  if (error.code !== 'broken-sheet') return sheetErrorText(error, t, language)
  const first = t('exchange.first', { ...sheetProblemWords(error.problem, t, language) })
  return `${t('collection.verdict.brokenCells', { count: error.problemCount })} ${first}`
}

function faultText(fault: FileFault, words: Words): string {
  switch (fault.form) {
    case 'sheet':
      return reasonText(fault.error, words)
    case 'roadmap':
      return roadmapErrorLine(fault.error, words.t, words.language)
    case 'collection':
      return words.t('collection.verdict.foreignAs.collection')
  }
}

/** Called like a roadmap file, but none: empty or broken on its way. Somebody meant to send one. */
export function isMeant(outcome: FileOutcome): boolean {
  return outcome.verdict === 'foreign' && outcome.as === 'other' && /\.spbe$/i.test(outcome.name)
}

/** `baru: Dinas Kesehatan, revisi 1`; `indexName` is that of the framework of the region. */
export function verdictText(outcome: FileOutcome, indexName: string, words: Words): string {
  const { t } = words
  switch (outcome.verdict) {
    case 'own':
      return t('collection.verdict.own')
    case 'foreign':
      if (isMeant(outcome)) return t('collection.verdict.meant', { why: faultText(outcome.why, words) })
      return t(`collection.verdict.foreignAs.${outcome.as}`)
    case 'damaged':
      return damagedText(outcome, words)
    case 'unread':
      return t('collection.verdict.unread', { why: reasonText(outcome.error, words) })
    default: {
      const { repairCount } = outcome.file
      const { assumedCount, answerCount } = outcome
      return [
        soundText(outcome, words),
        ...(repairCount === 0 ? [] : [t('collection.verdict.repaired', { count: repairCount })]),
        ...(assumedCount === 0 ? [] : [t('collection.verdict.assumed', { count: assumedCount })]),
        ...(answerCount === 0 ? [] : [t('collection.verdict.answers', { count: answerCount })]),
        ...(outcome.isUncounted ? [t('collection.verdict.uncounted', { indexName })] : []),
      ].join('; ')
    }
  }
}
