import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { parseJson } from '../../../shared/base/parse-json.ts'

it.each([
  ['', 1, 1],
  ['{"a":1,\n"b":}', 2, 5],
  ['{"a":1,\r\n  "b" 2}', 2, 7],
  ['{"a":1', 1, 7],
  ['{"a":1}\n{"b":2}', 2, 1],
  ['[1,]', 1, 4],
  ['[,1]', 1, 2],
  ['{"a":1,}', 1, 8],
  ['{a:1}', 1, 2],
  ['{"a"}', 1, 5],
  ['[1}', 1, 3],
  ['{"a":"open', 1, 6],
  ['{"a":"two\nlines"}', 1, 6],
  ['[1, 02]', 1, 6],
  ['[NaN]', 1, 2],
  [']', 1, 1],
])('%j is refused at line %i, column %i', (text, line, column) => {
  expect(parseJson(text)).toEqual({ ok: false, error: { line, column } })
})

it('reads past the byte order mark that some editors write', () => {
  expect(parseJson('\uFEFF{"a":[1,null]}')).toEqual({ ok: true, value: { a: [1, null] } })
})

it('names a place inside the text for every text cut short', () => {
  const cutShort = fc.tuple(fc.json(), fc.nat()).map(([json, seed]) => json.slice(0, seed % json.length))
  const placed = fc.property(cutShort, text => {
    const parsed = parseJson(text)
    return parsed.ok || (parsed.error.line === 1 && parsed.error.column <= text.length + 1)
  })
  expect(fc.check(placed, { seed: 20261123 }).counterexample).toBeNull()
})
