// What the reading thread does with a collection: reads every file in it with the checks of a file that comes by itself, or packs
// one. The backend never holds more than some of the files at once.
import { decodeBase64, encodeBase64 } from '../../../shared/base/base64.ts'
import { err, ok, type Result } from '../../../shared/base/result.ts'
import type { ListedFile } from '../../../shared/collection/file/collection-list.ts'
import {
  filePart,
  openCollectionArchive,
  PLAN_PART,
  readList,
} from '../../../shared/collection/file/read-collection.ts'
import { createZipWriter } from '../../../shared/archive/write-zip.ts'
import type { AppError } from '../../../shared/contract/errors.ts'
import { outsideBin } from '../../../shared/domain/item.ts'
import { MAX_COLLECTION_BYTES } from '../../../shared/domain/roadmap-limits.ts'
import type { CollectionError } from '../../../shared/exchange/collection-error.ts'
import { COLLECTION_LIMITS, COLLECTION_LIST } from '../../../shared/exchange/collection-file.ts'
import type { ReadRoadmap } from '../../../shared/exchange/read-roadmap.ts'
import { cryptoTools } from '../../store/crypto-tools.ts'
import { writeElsewhere } from '../../store/elsewhere.ts'
import type { Ask, CollectedText, Job, OpenedAnswer, PackedAnswer, Part } from './messages.ts'
import { readText } from './read-text.ts'

/** Characters that are handed over together: storing them takes some milliseconds. */
const LOT = 500_000

type Opening = Extract<Job, { readonly kind: 'open-collection' }>
type Packing = Extract<Job, { readonly kind: 'pack-collection' }>

const lengthOf = ({ kept }: CollectedText) =>
  kept === null ? 1_000 : kept.roadmapText.length + kept.contributionText.length

function isListed({ digest, roadmapId, revision, madeOn }: ListedFile, read: ReadRoadmap): boolean {
  return (
    read.digest === digest &&
    read.document.plan.id === roadmapId &&
    read.revision === revision &&
    read.madeOn === madeOn
  )
}

function readListed(
  file: ListedFile,
  text: Result<string, CollectionError>,
  isKept: boolean,
): Result<CollectedText, CollectionError> {
  if (!text.ok) return text
  const part = filePart(file)
  const answer = readText(text.value, isKept)
  if (!answer.ok) return err({ code: 'part', part, name: file.fileName, error: answer.error })
  const { read, kept } = answer.value
  if (!isListed(file, read)) return err({ code: 'other-content', part, name: file.fileName })
  const { document, repairs, signer, digest } = read
  return ok({
    facts: {
      digest,
      title: document.plan.title,
      itemCount: outsideBin(document.items).length,
      repairCount: repairs.length,
      signer,
    },
    kept,
  })
}

export async function unpackCollection({ base64, isKept }: Opening, ask: Ask): Promise<OpenedAnswer> {
  const bytes = decodeBase64(base64)
  if (bytes === null) return err({ code: 'cut' })
  const opened = openCollectionArchive(bytes, cryptoTools)
  if (!opened.ok) return opened
  const { list, signer, readPlan, readFile, readFramework } = opened.value
  const planText = readPlan()
  if (!planText.ok) return planText
  const plan = readText(planText.value, false)
  if (!plan.ok) return err({ code: 'part', part: PLAN_PART, name: PLAN_PART, error: plan.error })
  const { digest, document } = plan.value.read
  if (digest !== list.plan.digest || document.plan.id !== list.plan.roadmapId)
    return err({ code: 'other-content', part: PLAN_PART, name: PLAN_PART })
  const frameworks: { readonly id: string; readonly text: string }[] = []
  for (const framework of list.frameworks) {
    const text = readFramework(framework)
    if (!text.ok) return text
    if (text.value !== null) frameworks.push({ id: framework.id, text: text.value })
  }
  let lot: CollectedText[] = []
  let length = 0
  for (const [place, file] of list.files.entries()) {
    const read = readListed(file, readFile(file), isKept)
    if (!read.ok) return read
    lot.push(read.value)
    length += lengthOf(read.value)
    if (length < LOT && place + 1 < list.files.length) continue
    await ask({
      kind: 'collected',
      planId: list.plan.roadmapId,
      texts: lot,
      done: place + 1,
      total: list.files.length,
    })
    lot = []
    length = 0
  }
  const { id, title, region } = document.plan
  return ok({ list, signer, plan: { id, title, region }, planText: planText.value, frameworks })
}

/** A list that we would refuse to read is no way back and nothing to send: said before anything is written. */
function checkOwnList(
  parts: readonly Part[],
): Result<null, Extract<AppError, { readonly code: 'collection-unsayable' }>> {
  const list = parts.find(({ name }) => name === COLLECTION_LIST)
  const read = list === undefined ? null : readList(list.text, cryptoTools)
  return read?.ok === false ? err({ code: 'collection-unsayable', where: read.error.where }) : ok(null)
}

/** Packs what it is given until nothing more comes, and writes it where a place is named. */
export async function packCollection({ parts, file }: Packing, ask: Ask): Promise<PackedAnswer> {
  const sayable = checkOwnList(parts)
  if (!sayable.ok) return sayable
  const zip = createZipWriter()
  let length = 0
  for (let lot = parts; lot.length > 0; ) {
    for (const { name, text } of lot) {
      length += Buffer.byteLength(text)
      zip.add(name, text)
    }
    if (length > COLLECTION_LIMITS.bytes)
      return err({ code: 'collection-too-large', bytes: length, limitBytes: COLLECTION_LIMITS.bytes })
    const told = await ask({ kind: 'more' })
    lot = told.kind === 'parts' ? told.parts : []
  }
  const bytes = zip.finish()
  if (bytes.length > MAX_COLLECTION_BYTES)
    return err({ code: 'collection-too-large', bytes: bytes.length, limitBytes: MAX_COLLECTION_BYTES })
  if (file === null) return ok({ base64: encodeBase64(bytes) })
  await ask({ kind: 'writing' })
  const written = writeElsewhere(file, bytes)
  return written.ok ? ok({ base64: null }) : err({ code: 'file-not-written', file, reason: written.error })
}
