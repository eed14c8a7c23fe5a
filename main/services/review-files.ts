// The agency's side of a return file: what it would bring, and its way into the plan as one undo step.
import { err, ok, type Result } from '../../shared/base/result.ts'
import type { OpenPlan, Request } from '../../shared/contract/contract.ts'
import type { AppError } from '../../shared/contract/errors.ts'
import type { ReviewNews, RoadmapCheck } from '../../shared/contract/roadmap-files.ts'
import {
  MAX_REVIEW_ENTRIES,
  MAX_REVIEW_NOTES,
  mergeNote,
  reviewStateOf,
  type ReviewNote,
} from '../../shared/domain/review-note.ts'
import { readReviewText, type ReviewFile } from '../../shared/exchange/review-file.ts'
import { cryptoTools } from '../store/crypto-tools.ts'
import type { ReadDb, WriteDb } from '../store/database.ts'
import { hasPlan } from '../store/plans.ts'
import { addToReviewNote, countReviewNotes, findReviewNote, listReviewNotes } from '../store/review-notes.ts'
import { openPlan } from './plans.ts'
import { runStep } from './run-command.ts'
import type { Session } from './session.ts'

function newsOf({ notes }: ReviewFile, here: readonly ReviewNote[]): ReviewNews {
  const known = new Map(here.map(note => [note.id, note]))
  const added = notes.filter(({ id }) => !known.has(id)).length
  let remarked = 0
  let settled = 0
  for (const note of notes) {
    const before = known.get(note.id)
    const after = before && mergeNote(before, note)
    if (after === undefined || after === before) continue
    if (reviewStateOf(after) === 'settled') settled += 1
    else remarked += 1
  }
  return { notes: added, remarked, settled, isSame: added + remarked + settled === 0 }
}

/** What a text would become as a return file. */
export function checkReviewText({ store }: Session, text: string): RoadmapCheck {
  const read = readReviewText(text, cryptoTools)
  if (!read.ok) return { state: 'broken', error: read.error }
  const { roadmapId, notes, title, agencyName, region, from, madeOn, revision } = read.value
  return {
    state: 'review',
    head: { planId: roadmapId, title, agencyName, region, from, madeOn, revision, noteCount: notes.length },
    news: hasPlan(store.reader, roadmapId)
      ? newsOf(read.value, listReviewNotes(store.reader, roadmapId))
      : null,
  }
}

/** A plan with more could be stored here and never be read from its own file. */
function hasRoom(db: ReadDb, { roadmapId, notes }: ReviewFile): boolean {
  const merged = notes.map(note => {
    const here = findReviewNote(db, roadmapId, note.id)
    return { isNew: here === null, count: (here === null ? note : mergeNote(here, note)).entries.length }
  })
  const added = merged.filter(({ isNew }) => isNew).length
  return (
    countReviewNotes(db, roadmapId) + added <= MAX_REVIEW_NOTES &&
    merged.every(({ count }) => count <= MAX_REVIEW_ENTRIES)
  )
}

export function takeNotes(
  session: Session,
  db: WriteDb,
  { text }: Request<'roadmap.takeNotes'>,
): Result<OpenPlan, AppError> {
  const read = readReviewText(text, cryptoTools)
  if (!read.ok) return err({ code: 'roadmap-broken' })
  const { roadmapId, notes, from } = read.value
  const taken = runStep(session, db, roadmapId, () => {
    if (!hasRoom(db, read.value))
      return err({
        code: 'invalid',
        problems: [{ path: ['notes'], code: 'too-large', limit: MAX_REVIEW_NOTES }],
      })
    for (const note of notes) addToReviewNote(db, roadmapId, note)
    return ok({ code: 'reviewNote.take', name: from, count: notes.length })
  })
  return taken.ok ? openPlan(session, { planId: roadmapId }) : taken
}
