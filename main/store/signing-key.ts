// The key with which this computer signs: made, and kept in a file of its own beside the database. So no copy of the data and
// no plan ever holds it. Nothing is deleted: a file that gives way to a new key is kept beside it.
import { createPrivateKey, createPublicKey, generateKeyPairSync, sign, type KeyObject } from 'node:crypto'
import { existsSync, readFileSync, renameSync } from 'node:fs'
import * as z from 'zod'
import { err, ok, type Result } from '../../shared/base/result.ts'
import type { AppError } from '../../shared/contract/errors.ts'
import { publicKeySchema, type SigningKey } from '../../shared/exchange/signature.ts'
import { toFileStamp } from './file-stamp.ts'
import type { StoreError } from './store-error.ts'
import { attempt, writeWhole } from './whole-file.ts'

const keyFileSchema = z.strictObject({
  format: z.literal('spbe-signing-key'),
  version: z.literal(1),
  publicKey: publicKeySchema,
  /** `system`: the secret store of the system has encrypted the private key. `file`: it stands there as it is. */
  protection: z.enum(['system', 'file']),
  /** PKCS #8 in base64, or what the system has made of that text. */
  privateKey: z.base64().min(1),
})
export type KeptKey = Readonly<Omit<z.infer<typeof keyFileSchema>, 'format' | 'version'>>

export type UnreadableKey = Extract<AppError, { readonly code: 'signing-key-unreadable' }>

/** Read and written by the user of this computer alone; Windows goes by the folder instead. */
const MODE = 0o600

function publicTextOf(key: KeyObject): string {
  const { x = '' } = createPublicKey(key).export({ format: 'jwk' })
  return Buffer.from(x, 'base64url').toString('base64')
}

/** A new key: its public half as files carry it, its private half as PKCS #8 in base64. */
export function makeKeyPair(): { readonly publicKey: string; readonly privateKey: string } {
  const { privateKey } = generateKeyPairSync('ed25519')
  const der = privateKey.export({ format: 'der', type: 'pkcs8' })
  return { publicKey: publicTextOf(privateKey), privateKey: der.toString('base64') }
}

/** Null where the text is no private key of this kind. */
export function toSigningKey(privateKey: string): SigningKey | null {
  let key: KeyObject
  try {
    key = createPrivateKey({ key: Buffer.from(privateKey, 'base64'), format: 'der', type: 'pkcs8' })
  } catch {
    return null
  }
  if (key.asymmetricKeyType !== 'ed25519') return null
  return {
    publicKey: publicTextOf(key),
    sign: text => sign(null, Buffer.from(text, 'utf8'), key).toString('base64'),
  }
}

/** Null where there is no file; one that is no key file is told by its name, never by what it holds. */
export function readKeptKey(file: string): Result<KeptKey | null, UnreadableKey> {
  if (!existsSync(file)) return ok(null)
  try {
    const { publicKey, protection, privateKey } = keyFileSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
    return ok({ publicKey, protection, privateKey })
  } catch {
    return err({ code: 'signing-key-unreadable', file, reason: 'damaged' })
  }
}

export function writeKeptKey(file: string, kept: KeptKey): Result<null, StoreError> {
  const text = `${JSON.stringify({ format: 'spbe-signing-key', version: 1, ...kept } satisfies z.infer<typeof keyFileSchema>, null, 1)}\n`
  return attempt(file, () => {
    writeWhole(file, new TextEncoder().encode(text), { mode: MODE })
    return null
  })
}

/** Moves the present file, where there is one, out of the way of a new key. */
export function putAwayKeptKey(file: string, time: Date): Result<null, StoreError> {
  return attempt(file, () => {
    if (existsSync(file)) renameSync(file, nameToKeep(file, time))
    return null
  })
}

/** `signing-key.2026-11-23T09-05-00.json`, or the next that is free. */
function nameToKeep(file: string, time: Date): string {
  const stem = file.replace(/\.json$/, `.${toFileStamp(time)}`)
  for (let n = 1; ; n += 1) {
    const kept = `${stem}${n === 1 ? '' : `.${n}`}.json`
    if (!existsSync(kept)) return kept
  }
}
