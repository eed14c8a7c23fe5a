// The plan as it goes into a file and comes from one: which revision it is, and that the numbers go on after it.
import { err, ok } from '../../shared/base/result.ts'
import type { Reply, Request } from '../../shared/contract/contract.ts'
import type { PlanDocument, PlanId } from '../../shared/domain/plan.ts'
import { mergeNote, type ReviewNote } from '../../shared/domain/review-note.ts'
import type { RevisionSummary } from '../../shared/domain/revision.ts'
import { readRoadmapText, type ReadRoadmap } from '../../shared/exchange/read-roadmap.ts'
import { isSameContent } from '../../shared/exchange/same-content.ts'
import { cryptoTools } from '../store/crypto-tools.ts'
import type { ReadDb, WriteDb } from '../store/database.ts'
import { findDocument } from '../store/documents.ts'
import { findRevisionText, insertRevision, listRevisions, nextRevisionNumber } from '../store/revisions.ts'
import { newRevision } from './revisions.ts'
import { mainLineOf } from './scenarios.ts'
import type { Session } from './session.ts'

/** The newest revision with its content, where it froze what the plan says now. */
function findCurrentRevision(
  db: ReadDb,
  document: PlanDocument,
): { readonly revision: RevisionSummary; readonly read: ReadRoadmap } | null {
  const { id } = document.plan
  const [revision] = listRevisions(db, id)
  if (revision === undefined || revision.isRemoved) return null
  const text = findRevisionText(db, id, revision.id)
  const read = text === null ? null : readRoadmapText(text, cryptoTools)
  if (read?.ok !== true || read.value.repairs.length > 0) return null
  return isSameContent(read.value.document, document) ? { revision, read: read.value } : null
}

export interface Made {
  readonly revision: RevisionSummary
  /** Not stored yet. */
  readonly isNew: boolean
  readonly content: Pick<ReadRoadmap, 'document' | 'revision' | 'madeOn'>
}

/** What is sent of a plan now. Sent once more, an unchanged plan is the same file down to its digest. */
export function makeContent(session: Session, db: ReadDb, planId: PlanId): Made | null {
  const document = findDocument(db, planId)
  if (document === null) return null
  const current = findCurrentRevision(db, document)
  if (current !== null) return { revision: current.revision, isNew: false, content: current.read }
  const revision = newRevision(session, nextRevisionNumber(db, planId), 'export')
  const content = { document, revision: revision.number, madeOn: session.options.today() }
  return { revision, isNew: true, content }
}

export function answerStand(
  { store: { reader } }: Session,
  { planId }: Request<'revision.stand'>,
): Reply<'revision.stand'> {
  const document = findDocument(reader, planId)
  if (document === null) return err({ code: 'not-found', what: 'plan' })
  const current = findCurrentRevision(reader, document)
  if (current !== null) {
    const { number, madeAt } = current.revision
    return ok({ state: 'same', number, madeAt })
  }
  const next = nextRevisionNumber(reader, planId)
  const last = listRevisions(reader, planId).find(({ isRemoved }) => !isRemoved)
  return ok(
    last === undefined ? { state: 'draft', number: next } : { state: 'changed', number: last.number, next },
  )
}

/** The document with everything that was said in review notes here: a file takes nothing of it back. */
export function withNotesOf(document: PlanDocument, here: readonly ReviewNote[]): PlanDocument {
  const notes = new Map(document.reviewNotes.map(note => [note.id, note]))
  for (const note of here) {
    const given = notes.get(note.id)
    notes.set(note.id, given === undefined ? note : mergeNote(given, note))
  }
  return { ...document, reviewNotes: [...notes.values()] }
}

/**
 * Keeps the file as the revision of the plan that it is, so that the numbers go on after it: what is sent later must be
 * newer for a collector. A number that is given here already stays as it is. The text as it came: what was mended in it
 * must not pass for what its sender made.
 */
export function keepAsRevision(
  session: Session,
  db: WriteDb,
  { document, revision }: Pick<ReadRoadmap, 'document' | 'revision'>,
  text: string,
): void {
  const planId = mainLineOf(db, document.plan.id)
  if (revision < nextRevisionNumber(db, planId)) return
  insertRevision(db, planId, newRevision(session, revision, 'export'), text)
}
