import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { JSON_FAULT_CODES } from '../../../shared/base/json-fault.ts'
import { findDepthFault, findJsonFaults } from '../../../shared/base/json-faults.ts'
import { parseJson, parseJsonStrictly } from '../../../shared/base/parse-json.ts'

/** One slip per row. */
const SLIPS = [
  ['[1, 2', 'bracket-open', 6],
  ['{"a": 1', 'brace-open', 8],
  ['{"a": "tab\there"}', 'character', 7],
  ['{"a" 1}', 'colon', 6],
  ['{"a": 1 "b": 2}', 'comma', 9],
  ['{/* why */"a": 1}', 'comment', 2],
  ['{"a": 1,3}', 'decimal-comma', 9],
  ['{} {}', 'end', 4],
  ['{"a": "\\x"}', 'escape', 7],
  ['{"a": 1, 2}', 'key', 10],
  ['{"a": 1,}', 'last-comma', 9],
  ['[1, 2, ]', 'last-comma', 8],
  ['{"a": 1.}', 'number', 7],
  ['{"a": “x”}', 'quote', 7],
  ["{'a': 1}", 'quote', 2],
  ['{"a": "x}', 'text-open', 7],
  ['['.repeat(101), 'too-deep', 101],
  ['{"a": }', 'value', 7],
  ['', 'value', 1],
  ['{"a": True}', 'word', 7],
] as const

describe('a slip', () => {
  it.each(SLIPS)('%j is called %s', (text, code, column) => {
    expect(findJsonFaults(text)[0]).toEqual({ code, line: 1, column })
    expect(parseJson(text)).toEqual({ ok: false, error: { line: 1, column } })
  })

  it('has a row above for every code', () => {
    expect([...new Set(SLIPS.map(([, code]) => code))].toSorted()).toEqual(JSON_FAULT_CODES.toSorted())
  })
})

it('lets sound brackets pass up to the hundredth, and those inside a text do not count', () => {
  expect(findDepthFault(`${'['.repeat(100)}${']'.repeat(100)}`)).toBeNull()
  expect(findDepthFault(JSON.stringify('['.repeat(1_000)))).toBeNull()
  expect(parseJsonStrictly(`${'['.repeat(101)}${']'.repeat(101)}`)).toEqual({
    ok: false,
    error: [{ code: 'too-deep', line: 1, column: 101 }],
  })
})

it('names a place for whatever JSON.parse refuses, and nothing else', () => {
  const mangled = fc
    .tuple(
      fc.json({ maxDepth: 4 }),
      fc.nat(),
      fc.constantFrom('', ',', '}', ']', '"', '\\', "'", '1', '\n', '\u00a0', '/'),
    )
    .map(([json, seed, sign]) => {
      const at = seed % (json.length + 1)
      return json.slice(0, at) + sign + json.slice(at + (seed % 3))
    })
  const agrees = fc.property(mangled, text => {
    const isJson = parseJson(text).ok
    if (isJson) return true
    const lines = text.split(/\r\n|\r|\n/)
    return findJsonFaults(text).every(
      ({ line, column }) =>
        line <= lines.length && column >= 1 && column <= (lines[line - 1] ?? '').length + 1,
    )
  })
  expect(fc.check(agrees, { seed: 20261123, numRuns: 5_000 }).counterexample).toBeNull()
})
