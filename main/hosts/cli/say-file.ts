// What was read from one roadmap file, for a reader and for a program.
import type { Result } from '../../../shared/base/result.ts'
import { outsideBin } from '../../../shared/domain/item.ts'
import type { ReadRoadmap } from '../../../shared/exchange/read-roadmap.ts'
import type { RoadmapError } from '../../../shared/exchange/roadmap-error.ts'
import { formatDate, type FormatLanguage } from '../../../shared/messages/format.ts'
import {
  problemWords,
  repairWords,
  roadmapErrorText,
  type ProblemWords,
} from '../../../shared/messages/roadmap-words.ts'
import type { Translate } from '../../../shared/messages/translate.ts'

export interface Words {
  readonly t: Translate
  readonly language: FormatLanguage
}

type Outcome = Result<ReadRoadmap, RoadmapError>

const countItems = ({ document }: ReadRoadmap) => outsideBin(document.items).length

function agencyName({ document: { plan, agencies } }: ReadRoadmap): string {
  return agencies.find(agency => agency.id === plan.agencyId)?.name ?? ''
}

/** `Peta Rencana Dinas · Dinas · revisi 3 · 23 Nov 2026`. */
export function headLine(read: ReadRoadmap, { t, language }: Words): string {
  return t('cli.head', {
    title: read.document.plan.title,
    agency: agencyName(read),
    revision: read.revision,
    date: formatDate(read.madeOn, language),
  })
}

function problemsOf(error: RoadmapError, { t, language }: Words): readonly ProblemWords[] {
  return error.code === 'broken' ? error.problems.map(problem => problemWords(problem, t, language)) : []
}

const problemLine = ({ place, says }: ProblemWords) => `    ${place}: ${says}`

export function fileLines(file: string, outcome: Outcome, words: Words): readonly string[] {
  const { t, language } = words
  if (!outcome.ok)
    return [
      `${file}: ${t('cli.broken')}`,
      `  ${roadmapErrorText(outcome.error, t, language)}`,
      ...problemsOf(outcome.error, words).map(problemLine),
    ]
  const read = outcome.value
  const { repairs, signer } = read
  return [
    `${file}: ${t('cli.sound')}`,
    `  ${headLine(read, words)} · ${t('domain.items', { count: countItems(read) })}`,
    `  ${signer === null ? t('cli.unsigned') : t('cli.signedBy', { fingerprint: signer.fingerprint })}`,
    ...(repairs.length === 0 ? [] : [`  ${t('exchange.open.repaired', { count: repairs.length })}:`]),
    ...repairs.map(repair => problemLine(repairWords(repair, t))),
  ]
}

export function fileJson(file: string, outcome: Outcome, words: Words) {
  const { t, language } = words
  if (!outcome.ok) {
    const { error } = outcome
    const says = roadmapErrorText(error, t, language)
    return {
      file,
      state: 'broken',
      code: error.code,
      where: error.where,
      says,
      problems: problemsOf(error, words),
    }
  }
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
  }
}
