// The collection.* channels but for the taking in of files: the picture of the region, what lies behind a cell of it, two
// files side by side, and what a person decides.
import { err, ok, type Result } from '../../../shared/base/result.ts'
import { sumMoney } from '../../../shared/domain/sum-money.ts'
import { supersededBy } from '../../../shared/collection/verdict.ts'
import type { CollectedFile, CollectionView } from '../../../shared/contract/collection.ts'
import type { Reply, Request } from '../../../shared/contract/contract.ts'
import type { AppError } from '../../../shared/contract/errors.ts'
import { totalRupiah } from '../../../shared/domain/item.ts'
import type { PlanDocument, PlanId } from '../../../shared/domain/plan.ts'
import { readRoadmapText } from '../../../shared/exchange/read-roadmap.ts'
import {
  findCollectedFile,
  listKnownSources,
  listRelatedFiles,
  putKnownKey,
  setSigner,
  setStanding,
} from '../../store/collected-files.ts'
import { findCollectedText } from '../../store/collected-texts.ts'
import { putExpected, putRule } from '../../store/collection-settings.ts'
import { setDismissed } from '../../store/damaged-files.ts'
import type { ReadDb, WriteDb } from '../../store/database.ts'
import { toLocalStamp } from '../../store/file-stamp.ts'
import { cryptoTools } from '../../store/crypto-tools.ts'
import { mainLineOf } from '../scenarios.ts'
import type { Session } from '../session.ts'
import { findHostDocument } from './host-plan.ts'
import { readRegion, toCollectionView, type RegionState } from './region-view.ts'

const NO_PLAN = err({ code: 'not-found', what: 'plan' } as const)
const NO_FILE = err({ code: 'not-found', what: 'file' } as const)

export function stateOf(session: Session, planId: PlanId): Result<RegionState, AppError> {
  const { reader } = session.store
  const document = findHostDocument(reader, planId)
  if (document === null) return NO_PLAN
  const state = readRegion(session, document)
  return state === null
    ? err({
        code: 'invalid',
        problems: [{ path: ['plan', 'activeFrameworkId'], code: 'unknown-framework' }],
      })
    : ok(state)
}

export function readCollection(
  session: Session,
  { planId }: Request<'collection.read'>,
): Result<CollectionView, AppError> {
  const state = stateOf(session, planId)
  return state.ok ? ok(toCollectionView(session, state.value)) : state
}

/** Which of these bytes have come in before, so that nobody sends them again. */
export function knowSources(
  { store }: Session,
  { planId, sources }: Request<'collection.known'>,
): Reply<'collection.known'> {
  const known = listKnownSources(store.reader, mainLineOf(store.reader, planId), sources)
  // What is history may count again, so it is looked at anew.
  return ok(known.filter(({ file }) => file.standing !== 'kept'))
}

export function listRegionalItems(
  session: Session,
  { planId, agencyId, indicatorId }: Request<'collection.items'>,
): Reply<'collection.items'> {
  const state = stateOf(session, planId)
  if (!state.ok) return state
  const { region, framework } = state.value
  const items = [...region.items.values()].filter(
    ({ item, agencyId: owner }) =>
      (agencyId === null || owner === agencyId) &&
      (indicatorId === null ||
        item.effects.some(
          effect => effect.frameworkId === framework.id && effect.indicatorId === indicatorId,
        )),
  )
  return ok(
    items
      .toSorted((a, b) => a.start - b.start || (a.item.id < b.item.id ? -1 : 1))
      .map(({ item, agencyId: owner, roadmapId, start, end, deliveredOn }) => ({
        id: item.id,
        agencyId: owner,
        roadmapId,
        name: item.name,
        category: item.category,
        status: item.status,
        start,
        end,
        deliveredOn,
        rupiah: totalRupiah(item),
        effects: item.effects
          .filter(effect => effect.frameworkId === framework.id)
          .map(({ indicatorId: id, from, to }) => ({ indicatorId: id, from, to })),
      })),
  )
}

/** Of every item of the roadmaps that count, by id. */
export function itemNamesOf(session: Session, planId: PlanId): ReadonlyMap<string, string> {
  const state = stateOf(session, planId)
  return new Map(
    state.ok ? [...state.value.region.items.values()].map(({ item }) => [item.id, item.name]) : [],
  )
}

export function answerMoney(
  session: Session,
  { planId }: Request<'collection.money'>,
): Reply<'collection.money'> {
  const state = stateOf(session, planId)
  return state.ok ? ok(sumMoney(state.value.region.items.values())) : state
}

export function readFile(db: ReadDb, planId: PlanId, digest: string): PlanDocument | null {
  const text = findCollectedText(db, planId, digest)
  const read = text === null ? null : readRoadmapText(text, cryptoTools)
  return read?.ok === true ? read.value.document : null
}

/**
 * What a file is held against: one that waits against the one that counts, else the revision before it, another file under
 * the same revision, or the one that counts for its agency.
 */
function findOther(files: readonly CollectedFile[], file: CollectedFile): CollectedFile | undefined {
  const others = files.filter(one => one.digest !== file.digest)
  const siblings = others.filter(one => one.roadmapId === file.roadmapId)
  const counting = others.find(one => one.agencyId === file.agencyId && one.standing === 'current')
  const older = siblings
    .filter(one => one.revision < file.revision)
    .toSorted((a, b) => b.revision - a.revision)[0]
  const same = siblings.find(one => one.revision === file.revision)
  return file.standing === 'rival' ? (counting ?? same ?? older) : (older ?? same ?? counting)
}

/** Null where the file is the only one of its agency. */
export function compareFiles(
  session: Session,
  { planId, digest }: Request<'collection.compare'>,
): Reply<'collection.compare'> {
  const db = session.store.reader
  const main = mainLineOf(db, planId)
  const file = findCollectedFile(db, main, digest)
  if (file === null) return NO_FILE
  const other = findOther(listRelatedFiles(db, main, file), file)
  if (other === undefined) return ok(null)
  // What was stands first.
  const [before, after] = other.revision > file.revision ? [file, other] : [other, file]
  const documents = { before: readFile(db, main, before.digest), after: readFile(db, main, after.digest) }
  // They were sound when they came in; a row that is not any more is a defect, not the user's trouble.
  if (documents.before === null || documents.after === null) throw new Error(`unreadable file ${digest}`)
  return ok({ before, after, documents: { before: documents.before, after: documents.after } })
}

/** A person has spoken: everything is looked at anew. */
export function decided(
  session: Session,
  db: WriteDb,
  planId: PlanId,
  work: (main: PlanId) => Result<null, AppError>,
): Result<CollectionView, AppError> {
  const main = mainLineOf(db, planId)
  const done = db.transaction(() => work(main))
  if (!done.ok) return done
  session.emit('collection.changed', { planId: main })
  return readCollection(session, { planId })
}

/** This file counts for its agency from now on, and no other. */
export function chooseFile(
  session: Session,
  db: WriteDb,
  { planId, digest }: Request<'collection.choose'>,
): Reply<'collection.choose'> {
  const at = toLocalStamp(session.options.now())
  return decided(session, db, planId, main => {
    const file = findCollectedFile(db, main, digest)
    if (file === null) return NO_FILE
    for (const other of supersededBy(file, listRelatedFiles(db, main, file)))
      setStanding(db, main, other.digest, 'kept', at)
    setStanding(db, main, digest, 'current', at)
    return ok(null)
  })
}

/** Nothing is thrown away: what does not count any more stays in the history of its agency. */
export function putAsideFile(
  session: Session,
  db: WriteDb,
  { planId, digest }: Request<'collection.putAside'>,
): Reply<'collection.putAside'> {
  const at = toLocalStamp(session.options.now())
  return decided(session, db, planId, main => {
    if (findCollectedFile(db, main, digest) === null) return NO_FILE
    setStanding(db, main, digest, 'kept', at)
    return ok(null)
  })
}

/** A decision is taken back: at first nothing counts, so that what counted before finds its place free. */
export function restoreFiles(
  session: Session,
  db: WriteDb,
  { planId, files }: Request<'collection.restore'>,
): Reply<'collection.restore'> {
  return decided(session, db, planId, main => {
    const known = files.map(({ digest }) => findCollectedFile(db, main, digest))
    const counting = files.flatMap(({ standing }, place) =>
      standing === 'current' ? (known[place]?.roadmapId ?? []) : [],
    )
    if (known.includes(null)) return NO_FILE
    if (new Set(counting).size < counting.length)
      return err({ code: 'invalid', problems: [{ path: ['files'], code: 'duplicate' }] })
    for (const { digest } of files) setStanding(db, main, digest, 'kept', null)
    for (const { digest, standing, decidedAt } of files) setStanding(db, main, digest, standing, decidedAt)
    return ok(null)
  })
}

/** A person has asked: the file is theirs, with this key or without any. It is what is remembered of them from now on. */
export function trustSigner(
  session: Session,
  db: WriteDb,
  { planId, digest }: Request<'collection.trust'>,
): Reply<'collection.trust'> {
  return decided(session, db, planId, main => {
    const file = findCollectedFile(db, main, digest)
    if (file === null) return NO_FILE
    const publicKey = file.signer?.publicKey ?? null
    putKnownKey(db, main, file.agencyId, publicKey)
    setSigner(db, main, digest, publicKey, publicKey === null ? 'unsigned' : 'same')
    return ok(null)
  })
}

/** A damaged file that needs no attention any more. */
export function dismissDamaged(
  session: Session,
  db: WriteDb,
  { planId, source, isDismissed }: Request<'collection.dismiss'>,
): Reply<'collection.dismiss'> {
  return decided(session, db, planId, main => {
    setDismissed(db, main, source, isDismissed)
    return ok(null)
  })
}

export function setRule(
  session: Session,
  db: WriteDb,
  { planId, frameworkId, indicatorId, rule }: Request<'collection.setRule'>,
): Reply<'collection.setRule'> {
  return decided(session, db, planId, main => {
    const framework = session.frameworks.find(frameworkId)
    if (framework?.indicators.some(({ id }) => id === indicatorId) !== true)
      return err({ code: 'invalid', problems: [{ path: ['indicatorId'], code: 'unknown-indicator' }] })
    putRule(db, main, frameworkId, indicatorId, rule)
    return ok(null)
  })
}

export function setExpected(
  session: Session,
  db: WriteDb,
  { planId, agencyId, isExpected }: Request<'collection.setExpected'>,
): Reply<'collection.setExpected'> {
  return decided(session, db, planId, main => {
    putExpected(db, main, agencyId, isExpected)
    return ok(null)
  })
}
