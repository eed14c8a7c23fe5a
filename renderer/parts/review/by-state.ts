// The order in which review notes are shown.
import { reviewStateOf, type ReviewNote, type ReviewState } from '../../../shared/domain/review-note.ts'

/** What waits for the agency comes first; for the collector that is what was answered. */
const ORDER = {
  agency: ['open', 'answered', 'settled'],
  collector: ['answered', 'open', 'settled'],
} as const satisfies Record<string, readonly ReviewState[]>

export function inReviewOrder<Row>(
  rows: readonly Row[],
  side: keyof typeof ORDER,
  noteOf: (row: Row) => ReviewNote,
): readonly Row[] {
  const rank = (row: Row) => ORDER[side].indexOf(reviewStateOf(noteOf(row)))
  return rows.toSorted((a, b) => rank(a) - rank(b) || (noteOf(a).itemName < noteOf(b).itemName ? -1 : 1))
}
