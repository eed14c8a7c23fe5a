// collection.writeNote, .removeEntry and .sendNotes: what the collector remarks on roadmaps of others, its way out as a return
// file, and the answers that come back in the roadmaps.
import { err, ok, type Result } from '../../../shared/base/result.ts'
import type { SentNotes } from '../../../shared/contract/collection.ts'
import type { Reply, Request } from '../../../shared/contract/contract.ts'
import type { AppError } from '../../../shared/contract/errors.ts'
import { findOwner } from '../../../shared/domain/owner.ts'
import type { PlanDocument, PlanId } from '../../../shared/domain/plan.ts'
import {
  entriesInOrder,
  MAX_REVIEW_ENTRIES,
  MAX_REVIEW_NOTES,
  nextEntry,
  type ReviewNote,
} from '../../../shared/domain/review-note.ts'
import { toReviewText } from '../../../shared/exchange/review-file.ts'
import { reviewFileName } from '../../../shared/report/file-name.ts'
import { listFilesOfRoadmap } from '../../store/collected-files.ts'
import {
  countCollectedNotes,
  findCollectedNote,
  insertCollectedEntry,
  insertCollectedNote,
  listCollectedNotes,
  markNotesSent,
  removeCollectedEntry,
} from '../../store/collected-notes.ts'
import type { ReadDb, WriteDb } from '../../store/database.ts'
import { cryptoTools } from '../../store/crypto-tools.ts'
import { writeRoadmapFile } from '../../store/elsewhere.ts'
import type { Session } from '../session.ts'
import { translatorOf } from '../translator.ts'
import { decided } from './collection.ts'
import { findHost, type HostPlan } from './host-plan.ts'

const NO_PLAN = err({ code: 'not-found', what: 'plan' } as const)
const NO_FILE = err({ code: 'not-found', what: 'file' } as const)
const NO_NOTE = err({ code: 'not-found', what: 'review-note' } as const)

const tooMany = (field: 'notes' | 'entries', limit: number) =>
  err({ code: 'invalid', problems: [{ path: [field], code: 'too-large', limit }] } as const)

/** In whose name the collector writes. */
function collectorOf(host: HostPlan): string {
  return findOwner(host)?.name ?? host.plan.region
}

export function writeNote(
  session: Session,
  db: WriteDb,
  { planId, roadmapId, note, entry }: Request<'collection.writeNote'>,
): Reply<'collection.writeNote'> {
  return decided(session, db, planId, main => {
    const host = findHost(db, main)
    if (host === null) return NO_PLAN
    if (listFilesOfRoadmap(db, main, roadmapId).length === 0) return NO_FILE
    const before = findCollectedNote(db, main, roadmapId, note.id)?.note ?? null
    if (before === null && entry.kind === 'settled') return NO_NOTE
    if (entry.kind === 'remark' && entry.text.trim() === '')
      return err({ code: 'invalid', problems: [{ path: ['text'], code: 'required' }] })
    if (before === null) {
      if (countCollectedNotes(db, main, roadmapId) >= MAX_REVIEW_NOTES)
        return tooMany('notes', MAX_REVIEW_NOTES)
      insertCollectedNote(db, main, roadmapId, note)
    }
    const entries = before?.entries ?? []
    if (entries.length >= MAX_REVIEW_ENTRIES) return tooMany('entries', MAX_REVIEW_ENTRIES)
    if (entries.some(({ id }) => id === entry.id))
      return err({ code: 'invalid', problems: [{ path: ['entry', 'id'], code: 'duplicate' }] })
    const written = { ...entry, author: collectorOf(host), writtenOn: session.options.today() }
    insertCollectedEntry(db, main, roadmapId, note.id, nextEntry(entries, written), false)
    return ok(null)
  })
}

export function removeEntry(
  session: Session,
  db: WriteDb,
  { planId, roadmapId, noteId, entryId }: Request<'collection.removeEntry'>,
): Reply<'collection.removeEntry'> {
  return decided(session, db, planId, main => {
    const found = findCollectedNote(db, main, roadmapId, noteId)
    // What has gone out, or was answered, is said.
    const last = found && entriesInOrder(found.note).at(-1)
    if (last?.id !== entryId || found?.unsent.includes(entryId) !== true) return NO_NOTE
    removeCollectedEntry(db, main, roadmapId, noteId, entryId)
    return ok(null)
  })
}

interface Made {
  readonly name: string
  readonly text: string
}

function makeReturnFile(
  session: Session,
  db: ReadDb,
  main: PlanId,
  roadmapId: PlanId,
): Result<Made, AppError> {
  const host = findHost(db, main)
  if (host === null) return NO_PLAN
  const files = listFilesOfRoadmap(db, main, roadmapId)
  const file = files.find(({ standing }) => standing === 'current') ?? files[0]
  if (file === undefined) return NO_FILE
  const notes = listCollectedNotes(db, main)
    .filter(one => one.roadmapId === roadmapId)
    .map(({ note }) => note)
  if (notes.length === 0) return NO_NOTE
  const { revision, title, agencyName } = file
  const madeOn = session.options.today()
  const shortName = host.agencies.find(({ id }) => id === file.agencyId)?.shortName ?? agencyName
  return ok({
    name: reviewFileName({ agency: shortName, revision, date: madeOn }, translatorOf(db)),
    text: toReviewText(
      {
        roadmapId,
        revision,
        title,
        agencyName,
        region: host.plan.region,
        from: collectorOf(host),
        madeOn,
        notes,
      },
      cryptoTools,
    ),
  })
}

export async function sendNotes(
  session: Session,
  db: WriteDb,
  { planId, roadmapId }: Request<'collection.sendNotes'>,
): Promise<Result<SentNotes, AppError>> {
  const main = findHost(db, planId)?.plan.id
  if (main === undefined) return NO_PLAN
  const planned = makeReturnFile(session, db, main, roadmapId)
  if (!planned.ok) return planned
  const { askWhere } = session.options
  const file = askWhere === undefined ? undefined : await askWhere(planned.value.name)
  if (file === null) return ok({ state: 'cancelled' })
  // Anew: what was written or taken back while somebody chose a place is in it, or not, as it is marked.
  const made = makeReturnFile(session, db, main, roadmapId)
  if (!made.ok) return made
  if (file !== undefined) {
    const written = writeRoadmapFile(file, made.value.text)
    if (!written.ok) return written
  }
  markNotesSent(db, main, roadmapId)
  session.emit('collection.changed', { planId: main })
  return ok(file === undefined ? { state: 'made', ...made.value } : { state: 'written', file })
}

/**
 * Of a note that is known here only answers are taken: nobody settles a remark but who made it. What would make a note, or
 * their number, longer than can be read again is left out: no honest conversation comes near.
 */
function takeInto(db: WriteDb, planId: PlanId, roadmapId: PlanId, note: ReviewNote): number {
  const known = findCollectedNote(db, planId, roadmapId, note.id)
  if (known === null && countCollectedNotes(db, planId, roadmapId) >= MAX_REVIEW_NOTES) return 0
  const here = new Set(known?.note.entries.map(({ id }) => id))
  if (known === null) insertCollectedNote(db, planId, roadmapId, note)
  const added = note.entries
    .filter(({ id, kind }) => !here.has(id) && (known === null || kind === 'answer'))
    .slice(0, MAX_REVIEW_ENTRIES - here.size)
  for (const entry of added) insertCollectedEntry(db, planId, roadmapId, note.id, entry, true)
  return added.filter(({ kind }) => kind === 'answer').length
}

/** What a roadmap that came in says to the notes on it; how many answers are new. Call it inside a transaction. */
export function takeAnswers(db: WriteDb, planId: PlanId, { plan, reviewNotes }: PlanDocument): number {
  return reviewNotes.reduce((sum, note) => sum + takeInto(db, planId, plan.id, note), 0)
}
