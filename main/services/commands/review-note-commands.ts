// Commands on review notes: the agency answers what the collector remarked. Remarks come in by a return file alone.
import { err, ok } from '../../../shared/base/result.ts'
import { entriesInOrder, MAX_REVIEW_ENTRIES, nextEntry } from '../../../shared/domain/review-note.ts'
import { findAgency } from '../../store/agencies.ts'
import { addToReviewNote, findReviewNote, removeReviewEntry } from '../../store/review-notes.ts'
import { refuse, touchedOne, type Executor } from './command-scope.ts'

const NO_NOTE = err({ code: 'not-found', what: 'review-note' } as const)

export const answerReviewNote: Executor<'reviewNote.answer'> = (scope, { id, entryId, text }) => {
  const { db, planId, plan, today } = scope
  const note = findReviewNote(db, planId, id)
  if (note === null) return NO_NOTE
  if (note.entries.some(entry => entry.id === entryId)) return refuse('duplicate', 'entryId')
  if (note.entries.length >= MAX_REVIEW_ENTRIES) return refuse('too-large', 'entries')
  const owner = findAgency(db, planId, plan.agencyId)
  const answer = nextEntry(note.entries, {
    id: entryId,
    kind: 'answer',
    author: owner?.name ?? plan.region,
    text,
    writtenOn: today,
  })
  addToReviewNote(db, planId, { ...note, entries: [answer] })
  return ok(touchedOne(note.itemName))
}

export const removeAnswer: Executor<'reviewNote.removeAnswer'> = ({ db, planId }, { id, entryId }) => {
  const note = findReviewNote(db, planId, id)
  if (note === null) return NO_NOTE
  const last = entriesInOrder(note).at(-1)
  if (last?.id !== entryId || last.kind !== 'answer') return refuse('unknown-choice', 'entryId')
  removeReviewEntry(db, planId, id, entryId)
  return ok(touchedOne(note.itemName))
}
