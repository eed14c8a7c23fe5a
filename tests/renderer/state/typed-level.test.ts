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
])('%s → %s', (text, expected) => {
  const read = typedLevel(text, 1_000, 5_000, 'refused')
  expect(read.ok ? read.value : read.error).toBe(expected)
})
