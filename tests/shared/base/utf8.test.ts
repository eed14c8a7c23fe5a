import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { decodeUtf8 } from '../../../shared/base/utf8.ts'

it.each([
  ['a continuation byte alone', [0x80]],
  ['a sequence cut short', [0x61, 0xc3]],
  ['an overlong slash', [0xc0, 0xaf]],
  ['half of a surrogate pair', [0xed, 0xa0, 0x80]],
  ['a byte that never occurs', [0xff]],
])('refuses %s', (_name, bytes) => {
  expect(decodeUtf8(Uint8Array.from(bytes))).toBeNull()
})

it('takes a percent sign as it stands', () => {
  expect(decodeUtf8(new TextEncoder().encode('80 % – 100%41'))).toBe('80 % – 100%41')
})

it('gives back any text, also where a character spans two chunks', () => {
  const backAndForth = fc.property(fc.string({ unit: 'grapheme' }), fc.nat({ max: 4 }), (text, shift) => {
    const long = `${'x'.repeat(8_190 + shift)}${text}`
    return decodeUtf8(new TextEncoder().encode(long)) === long
  })
  expect(fc.check(backAndForth, { seed: 20261123 }).counterexample).toBeNull()
})
