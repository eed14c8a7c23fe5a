// Review notes: how they stand, and that two copies of one make the same note in whatever order they meet.
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CivilDate } from '../../../shared/base/civil-date.ts'
import type { ItemId } from '../../../shared/domain/item.ts'
import {
  calledNow,
  countReviewStates,
  entriesInOrder,
  mergeNote,
  nextEntry,
  REVIEW_ENTRY_KINDS,
  reviewNoteSchema,
  reviewStateOf,
  type ReviewEntry,
  type ReviewEntryId,
  type ReviewEntryKind,
  type ReviewNote,
  type ReviewNoteId,
} from '../../../shared/domain/review-note.ts'

const DAY = '2026-11-28' as CivilDate

function said(kind: ReviewEntryKind, step: number, id = `${kind}-${step}`): ReviewEntry {
  return { id: id as ReviewEntryId, kind, author: 'Diskominfo', text: kind, writtenOn: DAY, step }
}
function noteOf(...entries: readonly ReviewEntry[]): ReviewNote {
  return { id: 'n' as ReviewNoteId, itemId: null, itemName: '', entries }
}

describe('how a note stands', () => {
  it.each([
    ['open', [said('remark', 1)]],
    ['answered', [said('remark', 1), said('answer', 2)]],
    ['open', [said('remark', 1), said('answer', 2), said('remark', 3)]],
    ['settled', [said('remark', 1), said('answer', 2), said('settled', 3)]],
    // Written without knowing of each other.
    ['open', [said('remark', 1), said('answer', 2), said('remark', 2)]],
    ['settled', [said('remark', 1), said('answer', 2), said('settled', 2)]],
    ['open', [said('remark', 1), said('settled', 2), said('remark', 2)]],
  ] as const)('%s', (state, entries) => {
    expect(reviewStateOf(noteOf(...entries))).toBe(state)
    expect(reviewStateOf(noteOf(...entries.toReversed()))).toBe(state)
  })

  it('is counted', () => {
    const notes = [noteOf(said('remark', 1)), noteOf(said('remark', 1)), noteOf(said('settled', 2))]
    expect(countReviewStates(notes)).toEqual({ open: 2, answered: 0, settled: 1 })
  })
})

describe('what is written next', () => {
  it('comes after everything its writer has seen', () => {
    const { step: _, ...answer } = said('answer', 0)
    expect(nextEntry([], answer).step).toBe(1)
    expect(nextEntry([said('remark', 1), said('remark', 7)], answer).step).toBe(8)
  })
})

describe('two copies of one note', () => {
  const entries = fc.uniqueArray(
    fc.record({ kind: fc.constantFrom(...REVIEW_ENTRY_KINDS), step: fc.integer({ min: 1, max: 6 }) }),
    { selector: ({ kind, step }) => `${kind} ${step}`, maxLength: 12 },
  )
  const note = entries.map(list => noteOf(...list.map(({ kind, step }) => said(kind, step))))
  const idsOf = (one: ReviewNote) => entriesInOrder(one).map(({ id }) => id)

  it('make the same note, whichever comes first, however often', () => {
    fc.assert(
      fc.property(note, note, note, (a, b, c) => {
        expect(idsOf(mergeNote(a, b))).toEqual(idsOf(mergeNote(b, a)))
        expect(idsOf(mergeNote(mergeNote(a, b), c))).toEqual(idsOf(mergeNote(a, mergeNote(b, c))))
        expect(mergeNote(a, a)).toBe(a)
        const all = new Set([...idsOf(a), ...idsOf(b)])
        expect(new Set(idsOf(mergeNote(a, b)))).toEqual(all)
      }),
    )
  })
})

describe('the schema', () => {
  it.each([
    ['an entry twice', noteOf(said('remark', 1), said('remark', 1)), ['entries', 1, 'id']],
    ['nothing remarked', noteOf(said('answer', 1)), ['entries']],
    ['a remark without a word', noteOf({ ...said('remark', 1), text: '  ' }), ['entries', 0, 'text']],
    ['no entry at all', noteOf(), ['entries']],
  ])('refuses %s', (_, note, path) => {
    const parsed = reviewNoteSchema.safeParse(note)
    expect(parsed.error?.issues[0]?.path).toEqual(path)
  })

  it('lets a note be settled without a word', () => {
    const settled = { ...said('settled', 2), text: '' }
    expect(reviewNoteSchema.safeParse(noteOf(said('remark', 1), settled)).success).toBe(true)
  })
})

it('follows its item to another name, and keeps the one it had where the item is gone', () => {
  const note = { ...noteOf(said('remark', 1)), itemId: 'i1' as ItemId, itemName: 'Nama lama' }
  const named = (id: string) => [{ id: id as ItemId, name: 'Nama baru' }]
  expect(calledNow(note, named('i1'))).toEqual({ ...note, itemName: 'Nama baru' })
  expect(calledNow(note, named('i2'))).toBe(note)
  const whole = { ...note, itemId: null, itemName: '' }
  expect(calledNow(whole, named('i1'))).toBe(whole)
})
