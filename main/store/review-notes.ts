// Tables review_note and review_entry: what was remarked on a plan, and what its agency answers.
import type { PlanId } from '../../shared/domain/plan.ts'
import {
  entriesInOrder,
  reviewNoteSchema,
  type ReviewEntryId,
  type ReviewNote,
  type ReviewNoteId,
} from '../../shared/domain/review-note.ts'
import type { ReadDb, Row, WriteDb } from './database.ts'
import { requireRow } from './require-row.ts'

const ORDER = 'ORDER BY note_id, step, id'

/** A note of its row and those of its entries. */
export function toReviewNote(head: Row, entries: readonly Row[]): ReviewNote {
  const candidate = {
    id: head['id'],
    itemId: head['item_id'],
    itemName: head['item_name'],
    entries: entries.map(row => ({
      id: row['id'],
      kind: row['kind'],
      author: row['author'],
      text: row['text'],
      writtenOn: row['written_on'],
      step: row['step'],
    })),
  }
  const note = requireRow(reviewNoteSchema, candidate, `review note ${String(head['id'])}`)
  return { ...note, entries: entriesInOrder(note) }
}

export function listReviewNotes(db: ReadDb, planId: PlanId): readonly ReviewNote[] {
  const entries = Map.groupBy(db.all(`SELECT * FROM review_entry WHERE plan_id = ? ${ORDER}`, planId), row =>
    String(row['note_id']),
  )
  return db
    .all('SELECT * FROM review_note WHERE plan_id = ? ORDER BY id', planId)
    .map(head => toReviewNote(head, entries.get(String(head['id'])) ?? []))
}

export function findReviewNote(db: ReadDb, planId: PlanId, id: ReviewNoteId): ReviewNote | null {
  const head = db.find('SELECT * FROM review_note WHERE plan_id = ? AND id = ?', planId, id)
  if (head === undefined) return null
  return toReviewNote(
    head,
    db.all(`SELECT * FROM review_entry WHERE plan_id = ? AND note_id = ? ${ORDER}`, planId, id),
  )
}

export function countReviewNotes(db: ReadDb, planId: PlanId): number {
  return Number(db.find('SELECT count(*) AS n FROM review_note WHERE plan_id = ?', planId)?.['n'])
}

/** Adds the note, or to the one that is there what it does not have yet: nothing that was said goes. */
export function addToReviewNote(db: WriteDb, planId: PlanId, note: ReviewNote): void {
  db.run(
    'INSERT INTO review_note (plan_id, id, item_id, item_name) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING',
    planId,
    note.id,
    note.itemId,
    note.itemName,
  )
  for (const entry of note.entries)
    db.run(
      `INSERT INTO review_entry (plan_id, note_id, id, kind, author, text, written_on, step)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`,
      planId,
      note.id,
      entry.id,
      entry.kind,
      entry.author,
      entry.text,
      entry.writtenOn,
      entry.step,
    )
}

export function removeReviewEntry(
  db: WriteDb,
  planId: PlanId,
  noteId: ReviewNoteId,
  entryId: ReviewEntryId,
): void {
  db.run('DELETE FROM review_entry WHERE plan_id = ? AND note_id = ? AND id = ?', planId, noteId, entryId)
}
