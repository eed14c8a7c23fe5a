// collection.check and collection.comparePlans: what is in a collection, and what it would do here. Nothing is stored.
import { err, ok, type Result } from '../../../shared/base/result.ts'
import type { CollectionState } from '../../../shared/collection/collection-state.ts'
import { toState, type FileFacts } from '../../../shared/collection/file/list-state.ts'
import {
  compareCollections,
  isNoDifference,
  stateDigest,
} from '../../../shared/collection/compare-collections.ts'
import { mergeCollections } from '../../../shared/collection/merge-collections.ts'
import type {
  CollectionCheck,
  CollectionFrameworks,
  CollectionHead,
  ComparedPlans,
  PresentCollection,
  PresentKind,
} from '../../../shared/contract/collection-files.ts'
import type { Request } from '../../../shared/contract/contract.ts'
import type { AppError } from '../../../shared/contract/errors.ts'
import { MAX_FRAMEWORKS } from '../../../shared/domain/framework-problem.ts'
import { frameworkIdSchema, type FrameworkId } from '../../../shared/domain/framework.ts'
import { findOwner } from '../../../shared/domain/owner.ts'
import type { PlanDocument } from '../../../shared/domain/plan.ts'
import type { CollectionError } from '../../../shared/exchange/collection-error.ts'
import { frameworkIdsOf } from '../../../shared/exchange/check-document.ts'
import type { ReadRoadmap } from '../../../shared/exchange/read-roadmap.ts'
import { contentDigest, isSameContent } from '../../../shared/exchange/same-content.ts'
import { readCollectionState } from '../../store/collection-state.ts'
import { cryptoTools } from '../../store/crypto-tools.ts'
import type { ReadDb } from '../../store/database.ts'
import { findDocument } from '../../store/documents.ts'
import { withNotesOf } from '../frozen-plan.ts'
import { checkText } from '../framework-shelf.ts'
import { isUntouchedSample } from '../plans.ts'
import type { OpenedCollection } from '../reading/messages.ts'
import type { Collected } from '../reading/reader.ts'
import type { Session } from '../session.ts'
import { itemNamesOf } from './collection.ts'
import { nameDecisions } from './named-decisions.ts'
import { stoppable } from './stoppable.ts'

/** A collection that has been read whole. */
export interface ReadCollection
  extends Pick<OpenedCollection, 'list' | 'signer' | 'planText' | 'frameworks'> {
  readonly plan: ReadRoadmap
  readonly state: CollectionState
}

/** `onTexts` gets what is kept of its files, some at a time; left out where nothing is stored. */
export async function readGivenCollection(
  session: Session,
  base64: string,
  signal: AbortSignal,
  onTexts?: (some: Collected) => void,
): Promise<Result<ReadCollection, CollectionError>> {
  const facts = new Map<string, FileFacts>()
  const take = (some: Collected) => {
    for (const { facts: said } of some.texts) facts.set(said.digest, said)
    onTexts?.(some)
    session.emit('collection.progress', { done: some.done, total: some.total })
  }
  const opened = await session.reader.unpackCollection(base64, onTexts !== undefined, take, signal)
  if (!opened.ok) return opened
  const plan = await session.reader.readText(opened.value.planText)
  // The thread has read it already.
  if (!plan.ok) throw new Error(`the plan of a collection: ${plan.error.code}`)
  return ok({ ...opened.value, plan: plan.value, state: toState(opened.value.list, facts) })
}

function headOf({ list, signer, plan }: ReadCollection): CollectionHead {
  const { document } = plan
  return {
    planId: document.plan.id,
    title: document.plan.title,
    agencyName: findOwner(document)?.name ?? '',
    region: document.plan.region,
    frameworkId: document.plan.activeFrameworkId,
    savedAt: list.savedAt,
    fileCount: list.files.length,
    countingCount: list.files.filter(({ standing }) => standing === 'current').length,
    damagedCount: list.damaged.length,
    noteCount: list.notes.length,
    signer,
  }
}

/** The instrument inside under this id, where it can be used here. */
function findInside({ frameworks }: Pick<ReadCollection, 'frameworks'>, id: FrameworkId): string | null {
  const text = frameworks.find(one => one.id === id)?.text
  if (text === undefined) return null
  const checked = checkText(text)
  return checked.ok && checked.value.id === id ? text : null
}

export interface BroughtFramework {
  readonly id: FrameworkId
  readonly text: string
}

/** Those inside that are not here; what is here stays as it is. */
export function listBrought(
  { frameworks: shelf }: Session,
  read: ReadCollection,
): readonly BroughtFramework[] {
  return read.frameworks
    .flatMap(({ id }): readonly BroughtFramework[] => {
      const known = frameworkIdSchema.safeParse(id)
      if (!known.success || shelf.find(known.data) !== undefined) return []
      const text = findInside(read, known.data)
      return text === null ? [] : [{ id: known.data, text }]
    })
    .slice(0, MAX_FRAMEWORKS - shelf.frameworks.length)
}

function frameworksOf(session: Session, read: ReadCollection): CollectionFrameworks {
  const { frameworks: shelf } = session
  const brought = listBrought(session, read).map(({ id }) => id)
  const coming = new Set(brought)
  const missing = frameworkIdsOf(read.plan.document).filter(
    id => shelf.find(id) === undefined && !coming.has(id),
  )
  const different = read.list.frameworks.flatMap(({ id, sha256 }) => {
    const here = shelf.findEntry(id)
    return here !== undefined && cryptoTools.sha256Hex(here.text) !== sha256 ? [id] : []
  })
  return { brought, missing, different }
}

/** The collection of this plan as it is here. */
export interface HereCollection {
  readonly document: PlanDocument
  readonly state: CollectionState
  /** Of both. */
  readonly digest: string
}

export function findHere(db: ReadDb, planId: PlanDocument['plan']['id']): HereCollection | null {
  const document = findDocument(db, planId)
  if (document === null) return null
  const state = readCollectionState(db, planId)
  const digest = `${contentDigest(document, cryptoTools)} ${stateDigest(state, cryptoTools)}`
  return { document, state, digest }
}

function kindOf(session: Session, { document, state }: HereCollection): PresentKind {
  if (Object.values(state).some((entries: readonly unknown[]) => entries.length > 0)) return 'collection'
  return isUntouchedSample(session, document) ? 'sample' : 'plan'
}

/** The plan as it would be here: what was said in review notes here stays. */
const givenPlan = ({ plan }: ReadCollection, { document }: HereCollection) =>
  withNotesOf(plan.document, document.reviewNotes)

function presentOf(session: Session, here: HereCollection, read: ReadCollection): PresentCollection {
  const { state } = read
  const difference = compareCollections(here.state, state)
  const { document } = here
  const given = givenPlan(read, here)
  const isSamePlan = isSameContent(given, document)
  const added = mergeCollections(here.state, state, 'add')
  return {
    ...difference,
    kind: kindOf(session, here),
    digest: here.digest,
    decisions: nameDecisions(difference.decisions, {
      documents: [document, given],
      states: [here.state, state],
      itemNames: () => itemNamesOf(session, document.plan.id),
    }),
    isSamePlan,
    addsNothing: stateDigest(added, cryptoTools) === stateDigest(here.state, cryptoTools),
    isSame: isSamePlan && isNoDifference(difference),
  }
}

async function check(
  session: Session,
  base64: string,
  signal: AbortSignal,
): Promise<Result<CollectionCheck, AppError>> {
  const read = await readGivenCollection(session, base64, signal)
  if (!read.ok) return ok({ state: 'broken', error: read.error })
  const here = findHere(session.store.reader, read.value.plan.document.plan.id)
  return ok({
    state: 'sound',
    head: headOf(read.value),
    frameworks: frameworksOf(session, read.value),
    present: here && presentOf(session, here, read.value),
  })
}

export function checkCollection(
  session: Session,
  { base64, job }: Request<'collection.check'>,
): Promise<Result<CollectionCheck, AppError>> {
  return stoppable(session, job, signal => check(session, base64, signal))
}

/** Read once more: a check answers without two whole plans that few look at. */
export function comparePlans(
  session: Session,
  { base64, seen, job }: Request<'collection.comparePlans'>,
): Promise<Result<ComparedPlans, AppError>> {
  return stoppable(session, job, async signal => {
    const read = await readGivenCollection(session, base64, signal)
    if (!read.ok) return err({ code: 'collection-broken' })
    const here = findHere(session.store.reader, read.value.plan.document.plan.id)
    if (here === null || here.digest !== seen) return err({ code: 'roadmap-changed' })
    return ok({ here: here.document, there: givenPlan(read.value, here) })
  })
}
