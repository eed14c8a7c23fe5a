import { expect, it } from 'vitest'
import { indexJson } from '../../../shared/base/json-places.ts'

const TEXT = '{\n "a": [1, {"b": "x"}],\n "c": {},\n "a": 2\n}'
const places = indexJson(TEXT)

it('finds values and their names', () => {
  expect(places.placeOf(['a', 1, 'b'])).toEqual({ line: 2, column: 17 })
  expect(places.keyPlaceOf(['a', 1, 'b'])).toEqual({ line: 2, column: 12 })
  expect(places.placeOf(['a', 0])).toEqual({ line: 2, column: 8 })
  expect(places.placeOf([])).toEqual({ line: 1, column: 1 })
})

it('leads to the part around what is missing', () => {
  expect(places.placeOf(['c', 'gone', 0])).toEqual({ line: 3, column: 7 })
  expect(places.keyPlaceOf(['c', 'gone'])).toEqual({ line: 3, column: 2 })
  expect(places.textOf(['c', 'gone'])).toBeNull()
})

it('quotes a value as it is written', () => {
  expect(indexJson('{"w": 1.30}').textOf(['w'])).toBe('1.30')
})

it('finds names that stand twice', () => {
  expect(places.twice).toEqual([{ path: ['a'], place: { line: 4, column: 2 } }])
})
