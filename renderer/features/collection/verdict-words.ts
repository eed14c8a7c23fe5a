// What became of a file, in one line of words.
import type { FileOutcome } from '../../../shared/contract/collection.ts'
import type { Framework } from '../../../shared/domain/framework.ts'
import { roadmapErrorText } from '../../../shared/messages/roadmap-words.ts'
import type { IntakeLine } from '../../state/collection.ts'
import { errorText } from '../../state/error-text.ts'
import type { useWords } from '../../state/i18n.ts'
import type { Tone } from '../../ui/tone.ts'

type Words = ReturnType<typeof useWords>

export const VERDICT_TONE: Readonly<Record<IntakeLine['verdict'], Tone>> = {
  new: 'good',
  newer: 'brand',
  same: 'neutral',
  older: 'neutral',
  conflict: 'warn',
  second: 'warn',
  own: 'neutral',
  damaged: 'bad',
  foreign: 'neutral',
  failed: 'bad',
}

function soundText(outcome: Extract<FileOutcome, { readonly file: unknown }>, { t }: Words): string {
  const { file, other, verdict } = outcome
  const facts = {
    agency: file.agencyName,
    revision: file.revision,
    title: file.title,
    before: other?.revision,
  }
  return verdict === 'newer'
    ? t('collection.verdict.newer', { ...facts, count: file.changedRows ?? 0 })
    : t(`collection.verdict.${verdict}`, facts)
}

function damagedText(outcome: Extract<FileOutcome, { readonly verdict: 'damaged' }>, words: Words): string {
  const { t, language } = words
  const { error, glimpse } = outcome
  const says = t('collection.verdict.damaged', { why: roadmapErrorText(error, t, language) })
  const agency = glimpse?.agencyName ?? glimpse?.agencyId ?? null
  if (glimpse === null || agency === null) return says
  const { revision } = glimpse
  return `${says} ${
    revision === null
      ? t('collection.verdict.glimpseAgency', { agency })
      : t('collection.verdict.glimpse', { agency, revision })
  }`
}

export function verdictText(line: IntakeLine, framework: Framework, words: Words): string {
  const { t } = words
  switch (line.verdict) {
    case 'failed':
      return t('collection.intake.failed', { why: errorText(line.error, t) })
    case 'own':
    case 'foreign':
      return t(`collection.verdict.${line.verdict}`)
    case 'damaged':
      return damagedText(line, words)
    default: {
      const { repairCount, effectCount } = line.file
      return [
        soundText(line, words),
        ...(repairCount === 0 ? [] : [t('collection.verdict.repaired', { count: repairCount })]),
        ...(effectCount > 0 ? [] : [t('collection.verdict.uncounted', { indexName: framework.indexName })]),
      ].join('; ')
    }
  }
}
