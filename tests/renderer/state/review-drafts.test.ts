// What somebody has begun to write to a review note: what was begun for them is no word of theirs.
import { afterEach, expect, it } from 'vitest'
import { changeDraft, forgetDraft, hasReviewDrafts } from '../../../renderer/state/review-drafts.ts'

afterEach(() => changeDraft('k', ''))

it.each([
  ['a word', 'Mengapa?', '', true],
  ['nothing', '', '', false],
  ['spaces', '  ', '', false],
  ['the question as it was begun', 'Apakah sama?', 'Apakah sama?', false],
  ['the question, gone on with', 'Apakah sama? Mohon segera.', 'Apakah sama?', true],
  ['the question, deleted', '', 'Apakah sama?', false],
])('%s waits to be stored or not', (_name, text, begun, isWaiting) => {
  changeDraft('k', text, begun)
  expect(hasReviewDrafts()).toBe(isWaiting)
})

it('what was stored is forgotten, what was typed since stays', () => {
  changeDraft('k', 'Satu')
  forgetDraft('k', 'Sa')
  expect(hasReviewDrafts()).toBe(true)
  forgetDraft('k', 'Satu')
  expect(hasReviewDrafts()).toBe(false)
})
