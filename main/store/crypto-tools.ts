// What Node lends to the exchange code: digests, and whether a signature fits.
import { createHash, createPublicKey, verify } from 'node:crypto'
import type { RoadmapTools } from '../../shared/exchange/signature.ts'

export const cryptoTools: RoadmapTools = {
  sha256Hex: text => createHash('sha256').update(text, 'utf8').digest('hex'),
  isSignedBy(text, { publicKey, value }) {
    const x = Buffer.from(publicKey, 'base64').toString('base64url')
    const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' })
    return verify(null, Buffer.from(text, 'utf8'), key, Buffer.from(value, 'base64'))
  },
}
