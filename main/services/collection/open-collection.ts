// collection.open and collection.takeBack: a collection is taken in, as a plan that is new here or into the same one. The texts of
// its files are put down some at a time, where nobody sees them; one short transaction makes all of it count, or nothing.
import { err, ok, type Result } from '../../../shared/base/result.ts'
import { mergeCollections } from '../../../shared/collection/merge-collections.ts'
import type { MergeWay } from '../../../shared/collection/merge-way.ts'
import type { CollectionBefore } from '../../../shared/contract/collection-files.ts'
import type { Request, TakenCollection } from '../../../shared/contract/contract.ts'
import type { AppError } from '../../../shared/contract/errors.ts'
import type { PlanId } from '../../../shared/domain/plan.ts'
import { putCollectedText, removeUncollectedTexts } from '../../store/collected-texts.ts'
import { writeCollectionState } from '../../store/collection-state.ts'
import type { WriteDb } from '../../store/database.ts'
import { insertDocument, replaceDocument } from '../../store/documents.ts'
import { putAwayFrameworkFile, putFrameworkFile } from '../../store/framework-files.ts'
import { placeForKept, readKept, removeKept, thinOutKept } from '../../store/kept-collections.ts'
import type { Store } from '../../store/open-store.ts'
import { listPlanSummaries } from '../../store/plans.ts'
import { listReviewNotes } from '../../store/review-notes.ts'
import { toStoreError } from '../../store/store-error.ts'
import { refresh } from '../frameworks.ts'
import { keepAsRevision, makeContent, withNotesOf } from '../frozen-plan.ts'
import { pause } from '../pause.ts'
import { openPlan } from '../plans.ts'
import type { Collected } from '../reading/reader.ts'
import { runStep } from '../run-command.ts'
import type { Session } from '../session.ts'
import {
  findHere,
  listBrought,
  readGivenCollection,
  type BroughtFramework,
  type HereCollection,
  type ReadCollection,
} from './check-collection.ts'
import { packCollection } from './pack-collection.ts'
import { stoppable } from './stoppable.ts'

const CHANGED = err({ code: 'roadmap-changed' } as const)

/** One after the other: each clears away what it put down and did not use. */
const turns = new WeakMap<Store, Promise<unknown>>()

function inTurn<T>({ store }: Session, work: () => Promise<T>): Promise<T> {
  const mine = (turns.get(store) ?? Promise.resolve()).then(work)
  turns.set(
    store,
    mine.catch(() => undefined),
  )
  return mine
}

function putDown(db: WriteDb, { planId, texts }: Collected): void {
  db.transaction(() => {
    for (const { facts, kept } of texts) if (kept !== null) putCollectedText(db, planId, facts.digest, kept)
    return ok(null)
  })
}

/** What is here, as a file of its own: the way back. */
async function keepBefore(
  session: Session,
  db: WriteDb,
  planId: PlanId,
  signal: AbortSignal,
): Promise<Result<CollectionBefore, AppError>> {
  const made = makeContent(session, db, planId)
  if (made === null) return err({ code: 'not-found', what: 'plan' })
  const place = placeForKept(session.store.at.collections, planId, session.options.now())
  const packed = await packCollection(session, db, made.content, { key: null, file: place.file, signal })
  return packed.ok ? ok(place) : packed
}

function putFrameworks(session: Session, brought: readonly BroughtFramework[]): Result<null, AppError> {
  for (const { id, text } of brought) {
    const put = putFrameworkFile(session.store.at.frameworks, id, text, null, session.options.now())
    if (!put.ok) return put
  }
  if (brought.length > 0) refresh(session)
  return ok(null)
}

/** They came for a collection that did not come in. */
function takeFrameworksBack(session: Session, brought: readonly BroughtFramework[]): void {
  if (brought.length === 0) return
  // Of some the putting may have failed half way: what lies there counts.
  refresh(session)
  for (const { id } of brought) {
    const entry = session.frameworks.findEntry(id)
    if (entry?.isOwn === true) putAwayFrameworkFile(entry.file, session.options.now())
  }
  refresh(session)
}

interface Taking {
  readonly way: 'new' | MergeWay
  readonly file: string
}

/** All or nothing. Call it when the texts of the files are there. */
function storeAll(
  session: Session,
  db: WriteDb,
  { plan, planText, state }: ReadCollection,
  here: HereCollection | null,
  { way, file }: Taking,
): Result<unknown, AppError> {
  const { document } = plan
  const { id } = document.plan
  if (way === 'new' || here === null)
    return db.transaction(() => {
      insertDocument(db, document, false)
      keepAsRevision(session, db, plan, planText)
      writeCollectionState(db, id, state)
      return ok(null)
    })
  const merged = mergeCollections(here.state, state, way)
  if (way === 'add')
    return db.transaction(() => {
      keepAsRevision(session, db, plan, planText)
      writeCollectionState(db, id, merged)
      return ok(null)
    })
  return runStep(session, db, id, () => {
    replaceDocument(db, withNotesOf(document, listReviewNotes(db, id)))
    keepAsRevision(session, db, plan, planText)
    writeCollectionState(db, id, merged)
    return ok({ code: 'plan.replace', name: file, count: 1 })
  })
}

/** What the database throws, such as a full disk, is answered after the instruments were taken back. */
function tryStore(...given: Parameters<typeof storeAll>): ReturnType<typeof storeAll> {
  try {
    return storeAll(...given)
  } catch (error) {
    const trouble = toStoreError(error, given[1].file)
    if (trouble === null) throw error
    return err(trouble)
  }
}

interface Given extends Taking {
  readonly base64: string
  /** What the user has looked at; null where it is not asked: what was kept comes back also where its plan is gone. */
  readonly seen: string | null
}

/** With the instruments that came with it, which go again where it did not come in. */
async function storeUnlessChanged(
  session: Session,
  db: WriteDb,
  read: ReadCollection,
  before: HereCollection | null,
  given: Given & { readonly signal: AbortSignal },
): Promise<Result<unknown, AppError>> {
  // Asked for while what was here was written, which is not stopped.
  given.signal.throwIfAborted()
  const brought = listBrought(session, read)
  try {
    const put = putFrameworks(session, brought)
    await pause()
    // Somebody may have decided something meanwhile.
    const here = findHere(db, read.plan.document.plan.id)
    const isStill = here?.digest === before?.digest
    const stored = put.ok && isStill ? tryStore(session, db, read, here, given) : put
    if (stored.ok && isStill) return stored
    takeFrameworksBack(session, brought)
    return stored.ok ? CHANGED : stored
  } catch (error) {
    takeFrameworksBack(session, brought)
    throw error
  }
}

async function take(
  session: Session,
  db: WriteDb,
  given: Given,
  signal: AbortSignal,
): Promise<Result<TakenCollection, AppError>> {
  const read = await readGivenCollection(session, given.base64, signal, some => putDown(db, some))
  if (!read.ok) return err({ code: 'collection-broken' })
  const { id } = read.value.plan.document.plan
  const isAsSeen = (here: HereCollection | null) =>
    given.way === 'new' ? here === null : given.seen === null || given.seen === here?.digest
  const before = findHere(db, id)
  if (!isAsSeen(before)) return CHANGED
  const kept = before === null ? ok(null) : await keepBefore(session, db, id, signal)
  if (!kept.ok) return kept
  const stored = await storeUnlessChanged(session, db, read.value, before, { ...given, signal }).catch(
    (error: unknown) => {
      removeKept(kept.value)
      throw error
    },
  )
  if (!stored.ok) {
    removeKept(kept.value)
    return stored
  }
  thinOutKept(session.store.at.collections, id)
  await pause()
  session.emit('plans.changed', { plans: listPlanSummaries(db) })
  session.emit('revisions.changed', { planId: id })
  session.emit('collection.changed', { planId: id })
  const open = openPlan(session, { planId: id })
  return open.ok ? ok({ open: open.value, before: kept.value }) : open
}

function takeInTurn(
  session: Session,
  db: WriteDb,
  job: string | undefined,
  given: Given,
): Promise<Result<TakenCollection, AppError>> {
  return stoppable(session, job, signal =>
    inTurn(session, async () => {
      signal.throwIfAborted()
      // What a crash left behind.
      removeUncollectedTexts(db)
      try {
        return await take(session, db, given, signal)
      } finally {
        removeUncollectedTexts(db)
      }
    }),
  )
}

export function openCollection(
  session: Session,
  db: WriteDb,
  request: Request<'collection.open'>,
): Promise<Result<TakenCollection, AppError>> {
  const given = request.way === 'new' ? { ...request, seen: null, file: '' } : request
  return takeInTurn(session, db, request.job, given)
}

export async function takeCollectionBack(
  session: Session,
  db: WriteDb,
  { name, job }: Request<'collection.takeBack'>,
): Promise<Result<TakenCollection, AppError>> {
  const base64 = readKept(session.store.at.collections, name)
  if (base64 === null) return err({ code: 'not-found', what: 'file' })
  return takeInTurn(session, db, job, { base64, way: 'follow', seen: null, file: name })
}
