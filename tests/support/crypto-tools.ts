// What Node lends to the exchange code, for tests and scripts, and keys that are always the same.
import { toSigningKey } from '../../main/store/signing-key.ts'
import type { SigningKey } from '../../shared/exchange/signature.ts'

export { cryptoTools } from '../../main/store/crypto-tools.ts'

/** PKCS #8 of an Ed25519 key, up to its 32 bytes. */
const PREFIX = '302e020100300506032b657004220420'

/** The private key of these 32 bytes (64 hexadecimal digits) as the key file holds it. */
export function privateKeyOf(seed: string): string {
  return Buffer.from(PREFIX + seed, 'hex').toString('base64')
}

/** `testKey(1)` is one agency's, `testKey(2)` another's. */
export function testKey(number: number): SigningKey {
  const key = toSigningKey(privateKeyOf(number.toString(16).padStart(64, '0')))
  if (key === null) throw new Error(`there is no key ${number}`)
  return key
}
