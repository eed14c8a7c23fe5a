// A collection as one file: the plan of the region, every file that came for it, and what was decided about them.
import { err, ok, type Result } from '../../../shared/base/result.ts'
import {
  COLLECTION_VERSION,
  MAX_COLLECTED_FILES,
  type ListedFile,
} from '../../../shared/collection/file/collection-list.ts'
import { toList } from '../../../shared/collection/file/list-state.ts'
import { filePart, frameworkPart, PLAN_PART } from '../../../shared/collection/file/read-collection.ts'
import type { SavedCollection } from '../../../shared/contract/collection-files.ts'
import type { Events, Request } from '../../../shared/contract/contract.ts'
import type { AppError } from '../../../shared/contract/errors.ts'
import type { PlanDocument, PlanId } from '../../../shared/domain/plan.ts'
import { frameworkIdsOf } from '../../../shared/exchange/check-document.ts'
import { COLLECTION_LIST } from '../../../shared/exchange/collection-file.ts'
import { digestOf } from '../../../shared/exchange/digest.ts'
import { COLLECTION_FORMAT } from '../../../shared/exchange/envelope.ts'
import type { SigningKey } from '../../../shared/exchange/signature.ts'
import { toFileText } from '../../../shared/exchange/to-file-text.ts'
import { toRoadmapText } from '../../../shared/exchange/write-roadmap.ts'
import { collectionFileName } from '../../../shared/report/file-name.ts'
import { findCollectedText } from '../../store/collected-texts.ts'
import { readCollectionState } from '../../store/collection-state.ts'
import { cryptoTools } from '../../store/crypto-tools.ts'
import type { ReadDb, WriteDb } from '../../store/database.ts'
import { toLocalStamp } from '../../store/file-stamp.ts'
import { insertRevision, nextRevisionNumber } from '../../store/revisions.ts'
import { makeContent, type Made } from '../frozen-plan.ts'
import type { ShelfEntry } from '../framework-shelf.ts'
import { pause } from '../pause.ts'
import type { PackedAnswer, Part } from '../reading/messages.ts'
import type { Session } from '../session.ts'
import { openSigningKey } from '../signing.ts'
import { translatorOf } from '../translator.ts'
import { findHost } from './host-plan.ts'
import { stoppable } from './stoppable.ts'

const NO_PLAN = err({ code: 'not-found', what: 'plan' } as const)
/** Characters that are handed to the thread together. */
const LOT = 500_000

/** The instruments that the plan names, as far as they are here. */
function frameworksOf({ frameworks }: Session, document: PlanDocument): readonly ShelfEntry[] {
  return frameworkIdsOf(document).flatMap(id => frameworks.findEntry(id) ?? [])
}

const toListedFramework = ({ framework, text, isOwn }: ShelfEntry) => ({
  id: framework.id,
  sha256: cryptoTools.sha256Hex(text),
  isInside: isOwn,
})

/** The list with its outside, the plan, and the user's own instruments. */
function firstParts(
  session: Session,
  db: ReadDb,
  { document, revision, madeOn }: Made['content'],
  key: SigningKey | null,
): { readonly parts: readonly Part[]; readonly files: readonly ListedFile[] } {
  const planText = toRoadmapText(document, { revision, madeOn }, cryptoTools)
  const { payload } = JSON.parse(planText) as { readonly payload: unknown }
  const entries = frameworksOf(session, document)
  const list = toList(readCollectionState(db, document.plan.id), {
    savedAt: toLocalStamp(session.options.now()),
    plan: { roadmapId: document.plan.id, digest: digestOf(payload, cryptoTools) },
    frameworks: entries.map(toListedFramework),
  })
  const head = { format: COLLECTION_FORMAT, version: COLLECTION_VERSION } as const
  return {
    files: list.files,
    parts: [
      { name: COLLECTION_LIST, text: toFileText(head, list, cryptoTools, key) },
      { name: PLAN_PART, text: planText },
      ...entries
        .filter(({ isOwn }) => isOwn)
        .map(({ framework, text }) => ({ name: frameworkPart(framework), text })),
    ],
  }
}

type OnProgress = (progress: Events['collection.progress']) => void

/** Some files at a time, none in the end. */
function takeParts(db: ReadDb, planId: PlanId, files: readonly ListedFile[], onProgress?: OnProgress) {
  let place = 0
  return (): readonly Part[] => {
    const parts: Part[] = []
    for (let length = 0; length < LOT && place < files.length; place += 1) {
      const file = files[place]
      const text = file && findCollectedText(db, planId, file.digest)
      if (!file || text === null || text === undefined)
        throw new Error(`no text of file ${String(file?.digest)}`)
      parts.push({ name: filePart(file), text })
      length += text.length
    }
    onProgress?.({ done: place, total: files.length })
    return parts
  }
}

interface Packing {
  readonly key: SigningKey | null
  readonly file: string | null
  readonly signal: AbortSignal
  /** Left out where nobody waits for this alone. */
  readonly onProgress?: OnProgress
}

/** Packs what is here now, to a place where one is named. */
export async function packCollection(
  session: Session,
  db: ReadDb,
  content: Made['content'],
  { key, file, signal, onProgress }: Packing,
): Promise<PackedAnswer> {
  await pause()
  const { parts, files } = firstParts(session, db, content, key)
  await pause()
  if (files.length > MAX_COLLECTED_FILES)
    return err({ code: 'collection-too-many', count: files.length, limit: MAX_COLLECTED_FILES })
  return session.reader.packCollection(
    { parts, file },
    takeParts(db, content.document.plan.id, files, onProgress),
    signal,
  )
}

export async function saveCollection(
  session: Session,
  db: WriteDb,
  { planId, sign, job }: Request<'collection.save'>,
): Promise<Result<SavedCollection, AppError>> {
  const host = findHost(db, planId)
  if (host === null) return NO_PLAN
  // Before anybody is asked for a place: what cannot be signed is not saved.
  const key = sign ? await openSigningKey(session) : ok(null)
  if (!key.ok) return key
  const { region } = host.plan
  const name = collectionFileName({ region, date: session.options.today() }, translatorOf(db))
  const { askWhere } = session.options
  const file = askWhere === undefined ? null : await askWhere(name)
  if (askWhere !== undefined && file === null) return ok({ state: 'cancelled' })
  // As it is now, after somebody has chosen a place. The plan goes out with it, so it is frozen under its number.
  await pause()
  const made = makeContent(session, db, host.plan.id)
  if (made === null) return NO_PLAN
  const onProgress: OnProgress = progress => session.emit('collection.progress', progress)
  const packed = await stoppable(session, job, signal =>
    packCollection(session, db, made.content, { key: key.value, file, signal, onProgress }),
  )
  if (!packed.ok) return packed
  keepSent(session, db, made)
  const { base64 } = packed.value
  if (base64 !== null) return ok({ state: 'made', name, base64 })
  const written = file ?? name
  session.savedFiles.add(written)
  return ok({ state: 'written', file: written })
}

/** The revision that went out, unless its number was given meanwhile. */
function keepSent(session: Session, db: WriteDb, { content, revision, isNew }: Made): void {
  if (!isNew) return
  const { document } = content
  const { id } = document.plan
  db.transaction(() => {
    if (nextRevisionNumber(db, id) !== revision.number) return ok(null)
    insertRevision(db, id, revision, toRoadmapText(document, content, cryptoTools))
    return ok(null)
  })
  session.emit('revisions.changed', { planId: id })
}
