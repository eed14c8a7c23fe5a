// Review notes (catatan reviu): what the collector remarks on a roadmap, what its agency answers, and what is settled. A note
// travels both ways, so it only ever grows: entries are added, never changed, and two copies of it make one in any order.
import * as z from 'zod'
import { civilDateSchema, type CivilDate } from '../base/civil-date.ts'
import { idSchema } from '../base/id.ts'
import { lineSchema, NOTE_LIMIT, noteSchema, saysSomething, titleSchema } from '../base/text.ts'
import { itemIdSchema, type Item } from './item.ts'

export const reviewNoteIdSchema = idSchema<'ReviewNoteId'>()
export type ReviewNoteId = z.infer<typeof reviewNoteIdSchema>
export const reviewEntryIdSchema = idSchema<'ReviewEntryId'>()
export type ReviewEntryId = z.infer<typeof reviewEntryIdSchema>

/** The collector remarks and settles, the agency answers. */
export const REVIEW_ENTRY_KINDS = ['remark', 'answer', 'settled'] as const
export type ReviewEntryKind = (typeof REVIEW_ENTRY_KINDS)[number]

/** What a person writes: some lines that say something. */
export const reviewTextSchema = noteSchema.refine(saysSomething, { params: { code: 'required' } })
export { NOTE_LIMIT as REVIEW_TEXT_LIMIT }

export const reviewEntrySchema = z
  .strictObject({
    id: reviewEntryIdSchema,
    kind: z.enum(REVIEW_ENTRY_KINDS),
    /** The agency that writes; its name, for a file may come where the agency is not known. */
    author: titleSchema,
    /** Empty only where a note is settled without a word. */
    text: noteSchema,
    writtenOn: civilDateSchema,
    /** 1, 2, …: one more than the highest its writer had seen. No clock decides what came after what. */
    step: z.number().int().min(1).max(1_000_000),
  })
  .refine(entry => entry.kind === 'settled' || saysSomething(entry.text), {
    path: ['text'],
    params: { code: 'required' },
  })
export type ReviewEntry = Readonly<z.infer<typeof reviewEntrySchema>>

/** A file may claim no more: whoever answers it counts on from there, and what is stored has room for that. */
export const MAX_FILE_STEP = 10_000

/** A conversation that long is a meeting. */
export const MAX_REVIEW_ENTRIES = 200
export const MAX_REVIEW_NOTES = 20_000

export const reviewNoteSchema = z
  .strictObject({
    id: reviewNoteIdSchema,
    /** Null where the roadmap as a whole is meant. */
    itemId: itemIdSchema.nullable(),
    /** As it was called when the note was written; empty where the roadmap as a whole is meant. */
    itemName: lineSchema,
    entries: z.array(reviewEntrySchema.readonly()).min(1).max(MAX_REVIEW_ENTRIES).readonly(),
  })
  .superRefine(({ entries }, context) => {
    const refuse = (path: (string | number)[], code: string) =>
      context.addIssue({ code: 'custom', path: ['entries', ...path], params: { code } })
    const seen = new Set<string>()
    entries.forEach(({ id }, index) => {
      if (seen.has(id)) refuse([index, 'id'], 'duplicate')
      seen.add(id)
    })
    if (!entries.some(({ kind }) => kind === 'remark')) refuse([], 'required')
  })
export type ReviewNote = Readonly<z.infer<typeof reviewNoteSchema>>

export const REVIEW_STATES = ['open', 'answered', 'settled'] as const
export type ReviewState = (typeof REVIEW_STATES)[number]

/** Of entries written without knowing of each other a remark comes last: what was not answered stays open. */
const RANK: Readonly<Record<ReviewEntryKind, number>> = { answer: 0, settled: 1, remark: 2 }
const STATE_AFTER: Readonly<Record<ReviewEntryKind, ReviewState>> = {
  remark: 'open',
  answer: 'answered',
  settled: 'settled',
}

function compareEntries(a: ReviewEntry, b: ReviewEntry): number {
  return a.step - b.step || RANK[a.kind] - RANK[b.kind] || (a.id < b.id ? -1 : Number(a.id > b.id))
}

/** What was written, in the order in which it answers each other. */
export function entriesInOrder({ entries }: Pick<ReviewNote, 'entries'>): readonly ReviewEntry[] {
  return entries.toSorted(compareEntries)
}

/** What the last entry made of the note. */
export function reviewStateOf(note: Pick<ReviewNote, 'entries'>): ReviewState {
  const last = entriesInOrder(note).at(-1)
  return last === undefined ? 'open' : STATE_AFTER[last.kind]
}

/** The entry a writer adds who has seen all the others. */
export function nextEntry(
  before: readonly ReviewEntry[],
  said: Omit<ReviewEntry, 'step' | 'writtenOn'> & { readonly writtenOn: CivilDate },
): ReviewEntry {
  const highest = before.reduce((most, { step }) => Math.max(most, step), 0)
  return { ...said, step: highest + 1 }
}

/**
 * Both copies of one note: what either of them says is said. The same whichever comes first and however often. What one
 * holds of an entry that the other has too is the same, for nobody changes one.
 */
export function mergeNote(one: ReviewNote, other: ReviewNote): ReviewNote {
  const known = new Set(one.entries.map(({ id }) => id))
  const added = other.entries.filter(({ id }) => !known.has(id))
  return added.length === 0
    ? one
    : { ...one, entries: entriesInOrder({ entries: [...one.entries, ...added] }) }
}

/** The note with its item as that is called today: who renames an item should find the note again. One that is gone keeps its name. */
export function calledNow(note: ReviewNote, items: readonly Pick<Item, 'id' | 'name'>[]): ReviewNote {
  const item = note.itemId === null ? undefined : items.find(({ id }) => id === note.itemId)
  return item === undefined || item.name === note.itemName ? note : { ...note, itemName: item.name }
}

/** How many notes are in each state. */
export function countReviewStates(
  notes: readonly Pick<ReviewNote, 'entries'>[],
): Readonly<Record<ReviewState, number>> {
  const counts = { open: 0, answered: 0, settled: 0 }
  for (const note of notes) counts[reviewStateOf(note)] += 1
  return counts
}
