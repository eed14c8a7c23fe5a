import { expect, it } from 'vitest'
import { wrapWords } from '../../../shared/picture/wrap-words.ts'

const style = { size: 10, weight: 500 } as const
/** A letter is as wide as 1. */
const wrap = (text: string, width: number, most: number) =>
  wrapWords(text, width, most, style, one => one.length)

it.each([
  ['Audit TIK berkala', 40, 2, ['Audit TIK berkala']],
  ['Audit TIK berkala', 10, 2, ['Audit TIK', 'berkala']],
  ['Audit TIK berkala tahunan', 10, 2, ['Audit TIK', 'berkala t…']],
  ['Audit TIK berkala tahunan', 10, 3, ['Audit TIK', 'berkala', 'tahunan']],
  ['Infrastrukturdaerah bersama', 10, 2, ['Infrastru…', 'bersama']],
  ['dan Infrastrukturdaerah bersama', 10, 3, ['dan', 'Infrastru…', 'bersama']],
  ['Audit', 3, 1, ['Au…']],
  ['  ', 10, 2, []],
])('breaks %j to %i in at most %i lines', (text, width, most, lines) => {
  expect(wrap(text, width, most)).toEqual(lines)
})
