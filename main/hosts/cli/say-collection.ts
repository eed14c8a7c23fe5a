// What was read from a whole collection, for a reader and for a program.
import { formatLocalTime } from '../../../shared/messages/format.ts'
import type { readCollectionFile } from '../../services/headless.ts'
import type { CollectingNews } from './collect.ts'
import { brokenJson, brokenLines, headLine, signerLine, type Words } from './say-file.ts'

/** With the plan that the region is looked at from. */
export type CollectionAnswer = Awaited<ReturnType<typeof readCollectionFile>>

type Host = Parameters<CollectingNews['onHost']>[0]

export function collectionLines(file: string, answer: CollectionAnswer, words: Words): readonly string[] {
  const { t, language } = words
  if (!answer.ok) return brokenLines(file, { form: 'collection', error: answer.error }, words)
  const { plan, list, signer } = answer.value
  const saved = formatLocalTime(list.savedAt, language)
  const files = t('collectionFile.cli.files', { count: list.files.length })
  return [
    `${file}: ${t('cli.sound')}`,
    `  ${t('collectionFile.cli.sound', { region: plan.region, title: plan.title, files, saved })}`,
    signerLine(signer, words),
  ]
}

export function collectionJson(file: string, answer: CollectionAnswer, words: Words) {
  if (!answer.ok) return brokenJson(file, { form: 'collection', error: answer.error }, words)
  const { plan, list, signer } = answer.value
  const { savedAt, files, damaged, notes } = list
  return {
    file,
    state: 'sound',
    kind: 'collection',
    planId: plan.id,
    title: plan.title,
    region: plan.region,
    savedAt,
    files: files.length,
    counting: files.filter(({ standing }) => standing === 'current').length,
    damaged: damaged.length,
    notes: notes.length,
    signer,
  }
}

/** The plan that a region is looked at from, by the file it came in. */
export function hostLine(host: Host, words: Words): string {
  if ('read' in host) return headLine(host.read, words)
  const { t, language } = words
  const { region, title, fileCount, savedAt } = host.head
  const files = t('collectionFile.cli.files', { count: fileCount })
  return t('collectionFile.cli.sound', { region, title, files, saved: formatLocalTime(savedAt, language) })
}
