// The revision.* channels. A revision changes nothing in its plan: it is no command, no undo step and no patch.
import { err, ok, type Result } from '../../shared/base/result.ts'
import type { Reply, Request } from '../../shared/contract/contract.ts'
import type { AppError } from '../../shared/contract/errors.ts'
import type { PlanId } from '../../shared/domain/plan.ts'
import { revisionIdSchema, type RevisionId, type RevisionSummary } from '../../shared/domain/revision.ts'
import { readRoadmapText } from '../../shared/exchange/read-roadmap.ts'
import { toRoadmapText } from '../../shared/exchange/write-roadmap.ts'
import { cryptoTools } from '../store/crypto-tools.ts'
import type { WriteDb } from '../store/database.ts'
import { findDocument } from '../store/documents.ts'
import { toLocalStamp } from '../store/file-stamp.ts'
import { hasPlan } from '../store/plans.ts'
import {
  findRevision,
  findRevisionText,
  insertRevision,
  listRevisions,
  nextRevisionNumber,
  updateRevision,
} from '../store/revisions.ts'
import type { Session } from './session.ts'

const NO_PLAN = err({ code: 'not-found', what: 'plan' } as const)
const NO_REVISION = err({ code: 'not-found', what: 'revision' } as const)

export function answerRevisions(
  { store }: Session,
  { planId }: Request<'revision.list'>,
): Reply<'revision.list'> {
  return hasPlan(store.reader, planId) ? ok(listRevisions(store.reader, planId)) : NO_PLAN
}

/** One that is not stored yet. */
export function newRevision(
  { options }: Session,
  number: number,
  reason: RevisionSummary['reason'],
  name = '',
): RevisionSummary {
  return {
    id: revisionIdSchema.parse(crypto.randomUUID()),
    number,
    name,
    madeAt: toLocalStamp(options.now()),
    reason,
    isRemoved: false,
  }
}

export function makeRevision(
  session: Session,
  db: WriteDb,
  { planId, name }: Request<'revision.make'>,
): Reply<'revision.make'> {
  const made = db.transaction((): Reply<'revision.make'> => {
    const document = findDocument(db, planId)
    if (document === null) return NO_PLAN
    const revision = newRevision(session, nextRevisionNumber(db, planId), 'hand', name.trim())
    const frozen = { revision: revision.number, madeOn: session.options.today() }
    insertRevision(db, planId, revision, toRoadmapText(document, frozen, cryptoTools))
    return ok(revision)
  })
  return announced(session, planId, made)
}

export function openRevision(
  { store }: Session,
  { planId, revisionId }: Request<'revision.open'>,
): Reply<'revision.open'> {
  const text = findRevisionText(store.reader, planId, revisionId)
  if (text === null) return NO_REVISION
  const read = readRoadmapText(text, cryptoTools)
  if (read.ok) return ok(read.value.document)
  const { code, where } = read.error
  return err({ code: 'roadmap-unreadable', where: [revisionId, where, code].filter(Boolean).join(': ') })
}

function change(
  session: Session,
  db: WriteDb,
  place: { readonly planId: PlanId; readonly revisionId: RevisionId },
  fields: Partial<Pick<RevisionSummary, 'name' | 'isRemoved'>>,
): Result<RevisionSummary, AppError> {
  const changed = db.transaction((): Result<RevisionSummary, AppError> => {
    const revision = findRevision(db, place.planId, place.revisionId)
    if (revision === null) return NO_REVISION
    const next = { ...revision, ...fields }
    updateRevision(db, place.planId, next)
    return ok(next)
  })
  return announced(session, place.planId, changed)
}

export function renameRevision(
  session: Session,
  db: WriteDb,
  { name, ...place }: Request<'revision.rename'>,
): Reply<'revision.rename'> {
  return change(session, db, place, { name: name.trim() })
}

export function removeRevision(
  session: Session,
  db: WriteDb,
  place: Request<'revision.remove'>,
): Reply<'revision.remove'> {
  return change(session, db, place, { isRemoved: true })
}

export function restoreRevision(
  session: Session,
  db: WriteDb,
  place: Request<'revision.restore'>,
): Reply<'revision.restore'> {
  return change(session, db, place, { isRemoved: false })
}

function announced<T>(session: Session, planId: PlanId, result: Result<T, AppError>): Result<T, AppError> {
  if (result.ok) session.emit('revisions.changed', { planId })
  return result
}
