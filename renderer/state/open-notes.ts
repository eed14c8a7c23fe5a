// Which items wait for an answer: read for every row that is painted, so it is worked out once per set of notes.
import type { ItemId } from '../../shared/domain/item.ts'
import { reviewStateOf, type ReviewNote } from '../../shared/domain/review-note.ts'

export type OpenNotes = ReadonlyMap<ItemId, number>

let last: { readonly notes: readonly ReviewNote[]; readonly open: OpenNotes } | null = null

/** How many review notes of each item are open; an item without any is not in it. */
export function openNotesOf(notes: readonly ReviewNote[]): OpenNotes {
  if (last?.notes === notes) return last.open
  const open = new Map<ItemId, number>()
  for (const note of notes)
    if (note.itemId !== null && reviewStateOf(note) === 'open')
      open.set(note.itemId, (open.get(note.itemId) ?? 0) + 1)
  last = { notes, open }
  return open
}
