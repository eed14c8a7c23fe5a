// What differs between two texts, by whole words, and the same cut to a row.
import { expect, it } from 'vitest'
import {
  lengthOf,
  markChange,
  type MarkedText,
  shorten,
} from '../../../../renderer/parts/differences/marked-text.ts'

const written = ({ lead, changed, tail }: MarkedText) => `${lead}[${changed}]${tail}`
const marked = (before: string, after: string) => markChange(before, after).map(written)

it.each([
  ['satu dua tiga', 'satu lima tiga', 'satu [dua] tiga', 'satu [lima] tiga'],
  ['satu dua', 'satu dua tiga', 'satu dua[]', 'satu dua[ tiga]'],
  ['mutu data', 'mutuan data', '[mutu] data', '[mutuan] data'],
  ['a a a', 'a a', 'a a[ a]', 'a a[]'],
  ['lama', 'sama sekali lain', '[]lama', '[]sama sekali lain'],
])('marks %s → %s by whole words', (before, after, first, second) => {
  expect(marked(before, after)).toEqual([first, second])
})

it('gives both texts whole, whatever they are', () => {
  const texts = ['', 'a', 'ab', 'a b', ' a', 'b a', 'a  b a', 'aa a']
  for (const before of texts)
    for (const after of texts)
      expect(markChange(before, after).map(({ lead, changed, tail }) => lead + changed + tail)).toEqual([
        before,
        after,
      ])
})

it('is cut around what differs, so that a change at the end of a long text is seen', () => {
  const long = 'kata '.repeat(400)
  const [before, after] = markChange(`${long}lama`, `${long}baru ${'x '.repeat(200)}`)
  expect(written(shorten(before, 100))).toMatch(/^… (kata )+\[lama\]$/)
  const cut = shorten(after, 100)
  expect(written(cut)).toMatch(/^… (kata )+\[baru x .*…\]$/)
  expect(lengthOf(cut)).toBeLessThan(110)
})
