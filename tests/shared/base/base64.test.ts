import { expect, it } from 'vitest'
import { base64Length, decodeBase64, encodeBase64 } from '../../../shared/base/base64.ts'

it.each(['', 'M', 'Ma', 'Man', 'Many', '\u0000\u00ff\u0080'])(
  'turns the bytes of %j into text and back',
  text => {
    const bytes = Uint8Array.from(text, sign => sign.charCodeAt(0))
    const written = encodeBase64(bytes)
    expect(written).toBe(Buffer.from(bytes).toString('base64'))
    expect(written).toHaveLength(base64Length(bytes.length))
    expect(decodeBase64(written)).toEqual(bytes)
  },
)

it('turns more bytes than one piece holds', () => {
  const bytes = Uint8Array.from({ length: 100_001 }, (_, at) => (at * 7 + (at >> 8)) & 0xff)
  expect(encodeBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'))
  expect(decodeBase64(encodeBase64(bytes))).toEqual(bytes)
})

it.each(['A', 'AAA', 'AA=A', 'A===', 'AA*=', 'A\nA=', 'AAé='])('takes %j for no bytes', text => {
  expect(decodeBase64(text)).toBeNull()
})
