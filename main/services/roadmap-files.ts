// The roadmap.* channels: a roadmap file is checked, opened as a plan, or made of one and sent.
import { err, ok, type Result } from '../../shared/base/result.ts'
import type { OpenPlan, Reply, Request } from '../../shared/contract/contract.ts'
import type { AppError } from '../../shared/contract/errors.ts'
import type {
  PresentPlan,
  RoadmapCheck,
  RoadmapHead,
  SentRoadmap,
} from '../../shared/contract/roadmap-files.ts'
import { outsideBin, type Item, type ItemId } from '../../shared/domain/item.ts'
import { findOwner } from '../../shared/domain/owner.ts'
import type { PlanDocument, PlanId } from '../../shared/domain/plan.ts'
import type { RevisionSummary } from '../../shared/domain/revision.ts'
import { frameworkIdsOf } from '../../shared/exchange/check-document.ts'
import type { ReadRoadmap } from '../../shared/exchange/read-roadmap.ts'
import { contentDigest, isSameItem, listDifferentParts } from '../../shared/exchange/same-content.ts'
import type { SigningKey } from '../../shared/exchange/signature.ts'
import { toRoadmapText } from '../../shared/exchange/write-roadmap.ts'
import { roadmapFileName } from '../../shared/report/file-name.ts'
import { cryptoTools } from '../store/crypto-tools.ts'
import type { ReadDb, WriteDb } from '../store/database.ts'
import { findDocument, insertDocument, replaceDocument } from '../store/documents.ts'
import { listPlanSummaries } from '../store/plans.ts'
import { listReviewNotes } from '../store/review-notes.ts'
import { insertRevision, nextRevisionNumber } from '../store/revisions.ts'
import { writeRoadmapFile } from '../store/elsewhere.ts'
import { findScenario } from '../store/scenarios.ts'
import { keepAsRevision, makeContent, withNotesOf, type Made } from './frozen-plan.ts'
import { openPlan } from './plans.ts'
import { checkReviewText } from './review-files.ts'
import { runStep } from './run-command.ts'
import { insertLine } from './scenarios.ts'
import type { Session } from './session.ts'
import { openSigningKey } from './signing.ts'
import { translatorOf } from './translator.ts'

const NO_PLAN = err({ code: 'not-found', what: 'plan' } as const)

function headOf({ document, revision, madeOn, signer }: ReadRoadmap): RoadmapHead {
  const { plan, items } = document
  const itemCount = outsideBin(items).length
  return {
    planId: plan.id,
    title: plan.title,
    agencyName: findOwner(document)?.name ?? '',
    region: plan.region,
    revision,
    madeOn,
    itemCount,
    binnedCount: items.length - itemCount,
    frameworkId: plan.activeFrameworkId,
    signer,
  }
}

/** The newest that is known of a line, removed ones included. */
function newestNumber(db: ReadDb, planId: PlanId): number | null {
  const next = nextRevisionNumber(db, planId)
  return next === 1 ? null : next - 1
}

const mapById = ({ items }: PlanDocument): ReadonlyMap<ItemId, Item> =>
  new Map(outsideBin(items).map(item => [item.id, item]))

/** What the file says differently of a plan that is here. */
function compareWithPresent(db: ReadDb, given: PlanDocument, present: PlanDocument): PresentPlan {
  const file = withNotesOf(given, present.reviewNotes)
  const inFile = mapById(file)
  const here = mapById(present)
  const parts = listDifferentParts(file, present)
  const added = [...inFile.keys()].filter(id => !here.has(id)).length
  const missing = [...here.keys()].filter(id => !inFile.has(id)).length
  const changed = [...inFile.values()].filter(item => {
    const own = here.get(item.id)
    return own !== undefined && !isSameItem(own, item)
  }).length
  return {
    revision: newestNumber(db, present.plan.id),
    digest: contentDigest(present, cryptoTools),
    isSame: parts.length === 0,
    differsElsewhere: parts.some(part => part !== 'items' || added + changed + missing === 0),
    added,
    changed,
    missing,
  }
}

/** What would become of a text as a roadmap file. */
export async function checkText(
  session: Session,
  text: string,
): Promise<Exclude<RoadmapCheck, { readonly state: 'review' }>> {
  const read = await session.reader.readText(text)
  if (!read.ok) return { state: 'broken', error: read.error }
  const { document, repairs } = read.value
  const present = findDocument(session.store.reader, document.plan.id)
  return {
    state: 'sound',
    head: headOf(read.value),
    repairs,
    missingFrameworkIds: frameworkIdsOf(document).filter(id => session.frameworks.find(id) === undefined),
    present: present && compareWithPresent(session.store.reader, document, present),
  }
}

export async function checkRoadmap(
  session: Session,
  { text }: Request<'roadmap.check'>,
): Promise<Reply<'roadmap.check'>> {
  const check = await checkText(session, text)
  const isReturnFile = check.state === 'broken' && check.error.code === 'return-file'
  return ok(isReturnFile ? checkReviewText(session, text) : check)
}

/**
 * Of a spreadsheet only a plan that is new here and had numbers before keeps one, so that they go on there too: nobody has sent
 * it, and beside or in the place of a plan it is an edit like any other.
 */
function keepRevision(
  session: Session,
  db: WriteDb,
  read: ReadRoadmap,
  { text, fromSheet, way }: Request<'roadmap.open'>,
): void {
  if (fromSheet === true && (way !== 'new' || read.revision === 1)) return
  keepAsRevision(session, db, read, text)
}

/** All or nothing, with the revision that the file is. Answers the plan that is to be opened then. */
function store(
  session: Session,
  db: WriteDb,
  read: ReadRoadmap,
  request: Request<'roadmap.open'>,
): Result<PlanId, AppError> {
  const { document } = read
  const { id } = document.plan
  switch (request.way) {
    case 'new':
      return db.transaction(() => {
        insertDocument(db, document, false)
        keepRevision(session, db, read, request)
        return ok(id)
      })
    case 'scenario':
      return db.transaction(() => {
        keepRevision(session, db, read, request)
        return ok(insertLine(db, document, request.name))
      })
    case 'replace': {
      const replaced = runStep(session, db, id, () => {
        replaceDocument(db, withNotesOf(document, listReviewNotes(db, id)))
        keepRevision(session, db, read, request)
        return ok({ code: 'plan.replace', name: request.file, count: 1 })
      })
      return replaced.ok ? ok(id) : replaced
    }
  }
}

/** Whether the plans are still what the check saw when the user chose. */
function isAsSeen(present: PlanDocument | null, request: Request<'roadmap.open'>): boolean {
  if (request.way === 'new') return present === null
  return present !== null && contentDigest(present, cryptoTools) === request.seen
}

export async function openRoadmap(
  session: Session,
  db: WriteDb,
  request: Request<'roadmap.open'>,
): Promise<Result<OpenPlan, AppError>> {
  const read = await session.reader.readText(request.text)
  if (!read.ok) return err({ code: 'roadmap-broken' })
  const { document } = read.value
  if (!isAsSeen(findDocument(db, document.plan.id), request)) return err({ code: 'roadmap-changed' })
  const stored = store(session, db, read.value, request)
  if (!stored.ok) return stored
  session.emit('plans.changed', { plans: listPlanSummaries(db) })
  session.emit('revisions.changed', { planId: document.plan.id })
  return openPlan(session, { planId: stored.value })
}

export function takeRoadmap({ options }: Session): Reply<'roadmap.take'> {
  return ok(options.takeGiven?.() ?? null)
}

interface Sent {
  readonly revision: RevisionSummary
  readonly text: string
}

/** Writes the file, where a place is named, and only then keeps the revision. */
function send(
  session: Session,
  db: WriteDb,
  planId: PlanId,
  key: SigningKey | null,
  file: string | null,
): Result<Sent, AppError> {
  const sent = db.transaction((): Result<Sent & Made, AppError> => {
    const made = makeContent(session, db, planId)
    if (made === null) return NO_PLAN
    const { document, ...frozen } = made.content
    const text = toRoadmapText(document, frozen, cryptoTools, key)
    if (file !== null) {
      const written = writeRoadmapFile(file, text)
      if (!written.ok) return written
    }
    if (made.isNew) insertRevision(db, planId, made.revision, text)
    return ok({ ...made, text })
  })
  if (sent.ok && sent.value.isNew) session.emit('revisions.changed', { planId })
  return sent
}

function nameOf(db: ReadDb, made: Made): string {
  const { document, revision, madeOn } = made.content
  const agency = findOwner(document)?.shortName ?? ''
  return roadmapFileName({ agency, revision, date: madeOn }, translatorOf(db))
}

/** A scenario is a thought of one's own: what is sent is the main line. */
export async function sendRoadmap(
  session: Session,
  db: WriteDb,
  { planId, sign }: Request<'roadmap.send'>,
): Promise<Result<SentRoadmap, AppError>> {
  if (findScenario(db, planId) !== null) return NO_PLAN
  const planned = makeContent(session, db, planId)
  if (planned === null) return NO_PLAN
  // Before anybody is asked for a place: what cannot be signed is not sent.
  const key = sign ? await openSigningKey(session) : ok(null)
  if (!key.ok) return key
  const name = nameOf(db, planned)
  const { askWhere } = session.options
  if (askWhere === undefined) {
    const made = send(session, db, planId, key.value, null)
    return made.ok ? ok({ state: 'made', name, text: made.value.text, revision: made.value.revision }) : made
  }
  const file = await askWhere(name)
  if (file === null) return ok({ state: 'cancelled' })
  const made = send(session, db, planId, key.value, file)
  return made.ok ? ok({ state: 'written', file, revision: made.value.revision }) : made
}
