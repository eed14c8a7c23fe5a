// Levels as people type them.
import { expect, it } from 'vitest'
import { typedLevel } from '../../../renderer/state/parsers.ts'

it.each([
  ['4,90', 4_900],
  ['4.9', 4_900],
  ['2,875', 2_875],
  ['2.875', 2_875],
  ['3', 3_000],
  ['6', 'refused'],
  ['2.875.000', 'refused'],
  ['68,75', 'refused'],
])('%s → %s', (text, expected) => {
  const read = typedLevel(text, 1_000, 5_000, 'refused')
  expect(read.ok ? read.value : read.error).toBe(expected)
})

it.each([
  ['68,75', 68_750],
  ['68.75', 68_750],
  ['12.125', 12_125],
  ['100', 100_000],
])('a score: %s → %i', (text, expected) => {
  expect(typedLevel(text, 0, 100_000, 'refused')).toEqual({ ok: true, value: expected })
})
