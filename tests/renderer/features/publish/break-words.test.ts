// A word that no column can hold may end in the middle; every ordinary word stays whole.
import { expect, it } from 'vitest'
import { breakWords } from '../../../../renderer/features/publish/papers/break-words.ts'

it.each([
  'Mempertanggungjawabkan pelaksanaannya',
  'mempertanggungjawabkannya',
  'Jaringan intra-pemerintah-kabupaten',
])('“%s” stays as it is', text => {
  expect(breakWords(text, false)).toBe(text)
})

it('a word without end may end after every ten letters', () => {
  expect(breakWords('Lihat Penyelenggaraanpertanggungjawabanpelaksanaan.', false)).toBe(
    'Lihat Penyelengg\u200baraanperta\u200bnggungjawa\u200bbanpelaksa\u200bnaan.',
  )
})

it('no line ends between two levels', () => {
  expect(breakWords('2 → 4', false)).toBe('2\u00a0→\u00a04')
})

it('in narrow columns a shorter one may as well, or all letters of the page get smaller', () => {
  expect(breakWords('mempertanggungjawabkan pelaksanaannya', true)).toBe(
    'mempertang\u200bgungjawabk\u200ban pelaksanaannya',
  )
})
