// The signature of a roadmap file: what it covers, what it refuses, and that nothing of it is left to chance.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { requireCivilDate } from '../../../shared/base/civil-date.ts'
import { requireCanonicalJson } from '../../../shared/exchange/digest.ts'
import { judgeSigner, type SignerVerdict } from '../../../shared/exchange/known-signer.ts'
import { readRoadmapText } from '../../../shared/exchange/read-roadmap.ts'
import { fingerprintOf, signatureSchema, signCanonical } from '../../../shared/exchange/signature.ts'
import { toRoadmapText } from '../../../shared/exchange/write-roadmap.ts'
import { toSigningKey } from '../../../main/store/signing-key.ts'
import { asWritten } from '../../support/as-written.ts'
import { cryptoTools, privateKeyOf, testKey } from '../../support/crypto-tools.ts'
import { required, requireOk } from '../../support/store.ts'

const fixture = (name: string) =>
  readFileSync(new URL(`../../fixtures/spbe/${name}.spbe`, import.meta.url), 'utf8')
const SIGNED = fixture('good-v1-signed')
const FROZEN = { revision: 3, madeOn: requireCivilDate('2026-11-23') }
const { document } = requireOk(readRoadmapText(fixture('good-v1'), cryptoTools))

interface File {
  readonly signature: { readonly publicKey: string; readonly value: string }
  readonly payload: object
}

const FINGERPRINT = '38E3-3C6E-38A1-A432-0199'

describe('a signed file', () => {
  it('is the same file every time, and the one that is kept', () => {
    expect(toRoadmapText(asWritten(document), FROZEN, cryptoTools, testKey(1))).toBe(SIGNED)
  })

  it('differs from the unsigned one in its signature alone', () => {
    const { signature, ...rest } = JSON.parse(SIGNED) as File
    expect(rest).toEqual(JSON.parse(fixture('good-v1')))
    expect(signatureSchema.safeParse(signature).success).toBe(true)
  })

  it('says who signed it; an unsigned one says nobody', () => {
    const { publicKey } = testKey(1)
    expect(requireOk(readRoadmapText(SIGNED, cryptoTools)).signer).toEqual({
      publicKey,
      fingerprint: FINGERPRINT,
    })
    expect(requireOk(readRoadmapText(fixture('good-v1'), cryptoTools)).signer).toBeNull()
  })

  it('does not mind other spaces or another order of keys', () => {
    const { payload, ...rest } = JSON.parse(SIGNED) as File
    const turned = JSON.stringify({ payload, ...rest })
    expect(readRoadmapText(turned, cryptoTools)).toEqual(readRoadmapText(SIGNED, cryptoTools))
  })

  it.each(['publicKey', 'value'] as const)('is refused with any character of its %s changed', field => {
    const text = (JSON.parse(SIGNED) as File).signature[field]
    for (let at = 0; at < text.length; at += 1) {
      const other = text[at] === 'A' ? 'B' : 'A'
      const changed = SIGNED.replace(text, text.slice(0, at) + other + text.slice(at + 1))
      const read = readRoadmapText(changed, cryptoTools)
      expect([at, read.ok ? null : read.error.where]).toEqual([at, expect.stringMatching(/^signature/)])
    }
  })

  it('vouches for what it signed, also where something in that is mended', () => {
    const file = JSON.parse(fixture('repairable/item-copied')) as File
    const signature = signCanonical(requireCanonicalJson(file.payload), testKey(1))
    const read = requireOk(readRoadmapText(JSON.stringify({ ...file, signature }), cryptoTools))
    expect([read.repairs.length, read.signer?.fingerprint]).toEqual([1, FINGERPRINT])
  })
})

describe('the tools that Node lends', () => {
  // RFC 8032, section 7.1, test 2: what Ed25519 is, whoever computes it.
  const key = required(
    toSigningKey(privateKeyOf('4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb')),
  )
  const hex = (text: string) => Buffer.from(text, 'base64').toString('hex')
  const value = key.sign('r')

  it('sign as the standard says', () => {
    expect(hex(key.publicKey)).toBe('3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c')
    expect(hex(value)).toBe(
      '92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00',
    )
    expect(fingerprintOf(key.publicKey, cryptoTools)).toBe('7A47-6579-5A5E-2CE6-72CD')
  })

  it('tell a signature from those of other texts and keys, and from none', () => {
    const { publicKey } = key
    expect(cryptoTools.isSignedBy('r', { publicKey, value })).toBe(true)
    expect(cryptoTools.isSignedBy('R', { publicKey, value })).toBe(false)
    expect(cryptoTools.isSignedBy('r', { publicKey: testKey(1).publicKey, value })).toBe(false)
    // Thirty-two bytes that are no point of the curve, and a signature of nothing but zeros.
    expect(cryptoTools.isSignedBy('r', { publicKey: Buffer.alloc(32, 255).toString('base64'), value })).toBe(
      false,
    )
    expect(cryptoTools.isSignedBy('r', { publicKey, value: Buffer.alloc(64).toString('base64') })).toBe(false)
  })

  it.each([
    ['nothing', ''],
    ['words', 'kunci'],
    ['a key that is cut', privateKeyOf('00'.repeat(32)).slice(0, 40)],
    [
      'a key of another kind (X25519)',
      Buffer.from(`302e020100300506032b656e04220420${'11'.repeat(32)}`, 'hex').toString('base64'),
    ],
  ])('take no %s for a private key', (_name, text) => {
    expect(toSigningKey(text)).toBeNull()
  })
})

describe('the text of a key', () => {
  it('is the only one: bits that base64 leaves over are zero', () => {
    const { signature } = JSON.parse(SIGNED) as File
    const next = (text: string) =>
      text.replace(/.(?==+$)/, last => String.fromCharCode(last.charCodeAt(0) + 1))
    for (const field of ['publicKey', 'value'] as const) {
      const other = { ...signature, [field]: next(signature[field]) }
      // The same bytes once they are decoded.
      expect(Buffer.from(other[field], 'base64')).toEqual(Buffer.from(signature[field], 'base64'))
      expect(signatureSchema.safeParse(other).success).toBe(false)
    }
  })
})

describe('the signer of an agency', () => {
  const one = testKey(1).publicKey
  const two = testKey(2).publicKey
  it.each<[remembered: string | null, found: string | null, verdict: SignerVerdict]>([
    [null, null, 'unsigned'],
    [null, one, 'first'],
    [one, one, 'same'],
    [one, two, 'changed'],
    [one, null, 'signature-missing'],
  ])('%s, then %s: %s', (remembered, found, verdict) => {
    expect(judgeSigner(remembered, found)).toBe(verdict)
  })
})
