import { expect, test } from 'vitest'
import { presentationLookSchema, stepNoteSize } from '../../../shared/domain/presentation-look.ts'

test('a look that was kept before there were notes keeps its slides', () => {
  const kept = { theme: 'light', decks: [] }
  expect(presentationLookSchema.parse(kept)).toEqual({
    theme: 'light',
    opensPresenter: true,
    noteSize: 22,
    decks: [],
  })
})

test('notes grow and shrink by steps, and stay readable', () => {
  expect([stepNoteSize(22, 1), stepNoteSize(22, -1)]).toEqual([24, 20])
  expect([stepNoteSize(18, -1), stepNoteSize(48, 1)]).toEqual([18, 48])
})
