// Tables collected_note and collected_entry: what the collector remarks on the roadmaps of others, with their answers.
import type { CollectedNote } from '../../shared/contract/collection.ts'
import { planIdSchema, type PlanId } from '../../shared/domain/plan.ts'
import type { ReviewEntry, ReviewEntryId, ReviewNote, ReviewNoteId } from '../../shared/domain/review-note.ts'
import type { ReadDb, Row, WriteDb } from './database.ts'
import { requireRow } from './require-row.ts'
import { toReviewNote } from './review-notes.ts'

const PLACE = 'plan_id = ? AND roadmap_id = ? AND note_id = ?'
const ORDER = 'ORDER BY roadmap_id, note_id, step, id'
const keyOf = (roadmapId: unknown, noteId: unknown) => `${String(roadmapId)} ${String(noteId)}`

function toCollected(head: Row, entries: readonly Row[]): CollectedNote {
  return {
    roadmapId: requireRow(planIdSchema, head['roadmap_id'], 'collected note'),
    note: toReviewNote(head, entries),
    unsent: entries.filter(row => row['is_sent'] === 0).map(row => String(row['id']) as ReviewEntryId),
  }
}

export function listCollectedNotes(db: ReadDb, planId: PlanId): readonly CollectedNote[] {
  const entries = Map.groupBy(
    db.all(`SELECT * FROM collected_entry WHERE plan_id = ? ${ORDER}`, planId),
    row => keyOf(row['roadmap_id'], row['note_id']),
  )
  return db
    .all('SELECT * FROM collected_note WHERE plan_id = ? ORDER BY roadmap_id, id', planId)
    .map(head => toCollected(head, entries.get(keyOf(head['roadmap_id'], head['id'])) ?? []))
}

export function countCollectedNotes(db: ReadDb, planId: PlanId, roadmapId: PlanId): number {
  const found = db.find(
    'SELECT count(*) AS n FROM collected_note WHERE plan_id = ? AND roadmap_id = ?',
    planId,
    roadmapId,
  )
  return Number(found?.['n'])
}

export function findCollectedNote(
  db: ReadDb,
  planId: PlanId,
  roadmapId: PlanId,
  id: ReviewNoteId,
): CollectedNote | null {
  const head = db.find(
    'SELECT * FROM collected_note WHERE plan_id = ? AND roadmap_id = ? AND id = ?',
    planId,
    roadmapId,
    id,
  )
  if (head === undefined) return null
  return toCollected(
    head,
    db.all(`SELECT * FROM collected_entry WHERE ${PLACE} ${ORDER}`, planId, roadmapId, id),
  )
}

export function insertCollectedNote(
  db: WriteDb,
  planId: PlanId,
  roadmapId: PlanId,
  { id, itemId, itemName }: Pick<ReviewNote, 'id' | 'itemId' | 'itemName'>,
): void {
  db.run(
    'INSERT INTO collected_note (plan_id, roadmap_id, id, item_id, item_name) VALUES (?, ?, ?, ?, ?)',
    planId,
    roadmapId,
    id,
    itemId,
    itemName,
  )
}

/** An entry that came with a file of the agency needs no sending back. */
export function insertCollectedEntry(
  db: WriteDb,
  planId: PlanId,
  roadmapId: PlanId,
  noteId: ReviewNoteId,
  entry: ReviewEntry,
  isSent: boolean,
): void {
  db.run(
    `INSERT INTO collected_entry
       (plan_id, roadmap_id, note_id, id, kind, author, text, written_on, step, is_sent)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    planId,
    roadmapId,
    noteId,
    entry.id,
    entry.kind,
    entry.author,
    entry.text,
    entry.writtenOn,
    entry.step,
    isSent ? 1 : 0,
  )
}

/** With its last entry the note goes too. */
export function removeCollectedEntry(
  db: WriteDb,
  planId: PlanId,
  roadmapId: PlanId,
  noteId: ReviewNoteId,
  entryId: ReviewEntryId,
): void {
  db.run(`DELETE FROM collected_entry WHERE ${PLACE} AND id = ?`, planId, roadmapId, noteId, entryId)
  db.run(
    `DELETE FROM collected_note WHERE plan_id = ? AND roadmap_id = ? AND id = ?
       AND NOT EXISTS (SELECT 1 FROM collected_entry WHERE ${PLACE})`,
    planId,
    roadmapId,
    noteId,
    planId,
    roadmapId,
    noteId,
  )
}

/** Everything that is written on a roadmap has gone out. */
export function markNotesSent(db: WriteDb, planId: PlanId, roadmapId: PlanId): void {
  db.run(
    'UPDATE collected_entry SET is_sent = 1 WHERE plan_id = ? AND roadmap_id = ? AND is_sent = 0',
    planId,
    roadmapId,
  )
}
