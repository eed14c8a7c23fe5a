// The canonical form: the machine's own writing where it is the same, and what a library makes of the rest.
import * as fc from 'fast-check'
import { expect, it, test } from 'vitest'
import { findCanonicalJson, requireCanonicalJson } from '../../../shared/exchange/digest.ts'
import { SEED } from '../../support/random-plan.ts'

/** Slow and obvious: every object anew, its keys in the order of their UTF-16 units, written one by one. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const record = value as Readonly<Record<string, unknown>>
  const keys = Object.keys(record).toSorted((a, b) => (a < b ? -1 : 1))
  return `{${keys.map(key => `${JSON.stringify(key)}:${canonical(record[key])}`).join(',')}}`
}

/** The same with keys inserted in order, as in a file of ours. */
function inOrder(value: unknown): unknown {
  return JSON.parse(canonical(value))
}

test(`any JSON, in any order and in its own, has one canonical form (seed ${SEED})`, () => {
  // Keys like these are put first by the machine, whatever they sort to.
  const key = fc.oneof(fc.string(), fc.constantFrom('10', '9', '1', 'é', '_', 'Z'))
  const json = fc.letrec(tie => ({
    value: fc.oneof(
      { depthSize: 'small' },
      fc.constantFrom(null, true, false, -0, 1e21, 0.1),
      fc.integer(),
      fc.string({ unit: 'binary' }),
      fc.array(tie('value'), { maxLength: 4 }),
      fc.dictionary(key, tie('value'), { maxKeys: 6 }),
    ),
  })).value
  fc.assert(
    fc.property(json, value => {
      const expected = canonical(value)
      expect(requireCanonicalJson(value)).toBe(expected)
      expect(requireCanonicalJson(inOrder(value))).toBe(expected)
    }),
    { seed: SEED, numRuns: 3_000 },
  )
})

it.each([
  ['half a sign', '\ud800', 'surrogate'],
  ['half a sign in a key', { '\udfff': 1 }, 'surrogate'],
  ['a number out of range', [Infinity], 'Infinity'],
  ['nothing at all', undefined, 'only JSON values'],
])('has none for %s', (_, value, why) => {
  expect(() => requireCanonicalJson(value)).toThrow(why)
  expect(findCanonicalJson(value)).toBeNull()
})

it('goes as deep as anything', () => {
  let deep: unknown = 1
  for (let i = 0; i < 50_000; i += 1) deep = [deep]
  expect(requireCanonicalJson(deep)).toHaveLength(100_001)
})
