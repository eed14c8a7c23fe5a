// What the reading thread does with a job: the same code that reads short files where they arrive.
import { decodeBase64 } from '../../../shared/base/base64.ts'
import { err, ok } from '../../../shared/base/result.ts'
import { MAX_REVISION } from '../../../shared/domain/revision.ts'
import { MAX_ROADMAP_BYTES } from '../../../shared/domain/roadmap-limits.ts'
import { requireCanonicalJson } from '../../../shared/exchange/digest.ts'
import { readRoadmapText } from '../../../shared/exchange/read-roadmap.ts'
import { openSheetRoadmap } from '../../../shared/exchange/sheet/read-sheet-roadmap.ts'
import { toRoadmapText } from '../../../shared/exchange/write-roadmap.ts'
import { cryptoTools } from '../../store/crypto-tools.ts'
import { packCollection, unpackCollection } from './collection-job.ts'
import { readAgencySheet } from './read-agency-sheet.ts'
import type { Ask, FromThread, Job, Known, SheetAnswer, TextAnswer } from './messages.ts'
import { readText } from './read-text.ts'

const ITEMS_AT_ONCE = 500

/** The number after the one that it was exported with: what is sent of it later must be newer for a collector. */
const numberAfter = (revision: number | null) => Math.min((revision ?? 0) + 1, MAX_REVISION)

const NOTHING_KNOWN: Known = { document: null, texts: [] }

const documentOf = (text: string) => {
  const read = readRoadmapText(text, cryptoTools)
  return read.ok ? read.value.document : null
}

async function readSheet(job: Extract<Job, { readonly kind: 'sheet' }>, ask: Ask): Promise<SheetAnswer> {
  const { base64, today, frameworks, agencies } = job
  const bytes = decodeBase64(base64)
  if (bytes === null) return err({ code: 'damaged', part: '' })
  const newId = () => crypto.randomUUID()
  const opened = openSheetRoadmap(bytes, { today, frameworks, agencies, newId })
  if (!opened.ok) return opened
  const { identity } = opened.value
  const told = identity === null ? null : await ask({ kind: 'who', identity })
  const known = told?.kind === 'known' ? told.known : NOTHING_KNOWN
  const documents = known.texts.map(documentOf)
  const present = known.document ?? documents.find(document => document !== null) ?? null
  const read = opened.value.finish(present)
  if (!read.ok) return read
  const { document, assumed } = read.value
  const revision = numberAfter(identity?.revision ?? null)
  const text = toRoadmapText(document, { revision, madeOn: today }, cryptoTools)
  if (text.length > MAX_ROADMAP_BYTES)
    return err({ code: 'too-large', bytes: text.length, limitBytes: MAX_ROADMAP_BYTES })
  const content = requireCanonicalJson(document)
  const sameAs = documents.findIndex(one => one !== null && requireCanonicalJson(one) === content)
  return ok({ text, identity, assumed, sameAs: sameAs < 0 ? null : sameAs })
}

/** The items go before, some at a time. */
async function answerText(
  { text, isKept }: Extract<Job, { readonly kind: 'text' }>,
  ask: Ask,
): Promise<TextAnswer> {
  const answer = readText(text, isKept)
  if (!answer.ok) return answer
  const { read } = answer.value
  const { items } = read.document
  for (let from = 0; from < items.length; from += ITEMS_AT_ONCE)
    await ask({ kind: 'items', items: items.slice(from, from + ITEMS_AT_ONCE) })
  return ok({ ...answer.value, read: { ...read, document: { ...read.document, items: [] } } })
}

export async function doJob(job: Job, ask: Ask): Promise<FromThread> {
  switch (job.kind) {
    case 'sheet':
      return { kind: job.kind, answer: await readSheet(job, ask) }
    case 'text':
      return { kind: job.kind, answer: await answerText(job, ask) }
    case 'agencies':
      return { kind: job.kind, answer: readAgencySheet(job.base64) }
    case 'open-collection':
      return { kind: job.kind, answer: await unpackCollection(job, ask) }
    case 'pack-collection':
      return { kind: job.kind, answer: await packCollection(job, ask) }
  }
}
