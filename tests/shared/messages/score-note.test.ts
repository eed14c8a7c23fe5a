// Scores in the notes of levels.
import { expect, it } from 'vitest'
import { keptNote, readScoreNote, withScore } from '../../../shared/messages/score-note.ts'
import { loadFramework } from '../../support/frameworks.ts'

const { indicators } = loadFramework('permenpanrb-8-2026')
const [first, , , , fifth] = indicators
if (!first || !fifth?.scoreScale) throw new Error('indicator 5 has no score scale')
const scale = fifth.scoreScale

it.each([
  ['SDI 68,75', 68_750],
  ['SDI 68.75', 68_750],
  ['SDI 25', 25_000],
  ['SDI 12,125', 12_125],
  ['SDI 25\nLHE 2026', 25_000],
  ['SDI 68,75 menurut surat Bappenas', null],
  ['LHE 2026\nSDI 25', null],
  ['SDI', null],
  ['68,75', null],
  ['IPS 2,1', null],
  ['', null],
])('%j says the score %j', (note, score) => {
  expect(readScoreNote(note, scale)).toBe(score)
})

it('is read again in whichever language it was written, above what somebody wrote', () => {
  for (const language of ['id', 'en'] as const)
    for (const score of [0, 500, 12_500, 68_750, 99_999, 100_000]) {
      expect(readScoreNote(withScore('', scale, score, language), scale)).toBe(score)
      const note = withScore('LHE 2026\nhal. 4', scale, score, language)
      expect([readScoreNote(note, scale), note.split('\n').slice(1)]).toEqual([score, ['LHE 2026', 'hal. 4']])
    }
  expect(withScore('SDI 25\nLHE 2026', scale, 68_750, 'id')).toBe('SDI 68,75\nLHE 2026')
})

it('goes with a level that it does not give, and only then', () => {
  expect(keptNote('SDI 68,75', fifth, 3_750)).toBe('SDI 68,75')
  expect(keptNote('SDI 68,75', fifth, 2_000)).toBe('')
  expect(keptNote('SDI 68,75\nLHE 2026', fifth, 2_000)).toBe('LHE 2026')
  expect(keptNote('LHE 2026', fifth, 2_000)).toBe('LHE 2026')
  expect(keptNote('SDI 68,75', first, 2_000)).toBe('SDI 68,75')
})
