// The signing.* channels, and the key for whoever signs. The private key stays in here: no answer and no log ever holds it.
import { err, ok, type Result } from '../../shared/base/result.ts'
import type { Reply } from '../../shared/contract/contract.ts'
import type { AppError } from '../../shared/contract/errors.ts'
import { fingerprintOf, type SigningKey } from '../../shared/exchange/signature.ts'
import { cryptoTools } from '../store/crypto-tools.ts'
import type { WriteDb } from '../store/database.ts'
import {
  makeKeyPair,
  putAwayKeptKey,
  readKeptKey,
  toSigningKey,
  writeKeptKey,
  type KeptKey,
} from '../store/signing-key.ts'
import type { Session } from './session.ts'

/** A store that fails when asked is as good as none. */
async function canSeal({ options: { sealing }, log }: Session): Promise<boolean> {
  try {
    return (await sealing?.isAvailable()) ?? false
  } catch (error) {
    log.write('secret store of the system', error)
    return false
  }
}

function unreadable({ store }: Session, reason: 'damaged' | 'sealed'): Result<never, AppError> {
  return err({ code: 'signing-key-unreadable', file: store.at.signingKey, reason })
}

/** Whether the private half is there and belongs to the public one; what the system has sealed shows that only when used. */
function isWhole({ publicKey, protection, privateKey }: KeptKey): boolean {
  return protection === 'system' || toSigningKey(privateKey)?.publicKey === publicKey
}

/** What there is, without opening what is sealed: a system may ask its user for a password then. */
export async function readSigning(session: Session): Promise<Reply<'signing.read'>> {
  const file = session.store.at.signingKey
  const read = readKeptKey(file)
  if (read.ok && read.value === null) return ok({ state: 'none' })
  if (!read.ok || read.value === null || !isWhole(read.value))
    return ok({ state: 'unreadable', reason: 'damaged', file, fingerprint: null })
  const { publicKey, protection } = read.value
  const fingerprint = fingerprintOf(publicKey, cryptoTools)
  return protection === 'system' && !(await canSeal(session))
    ? ok({ state: 'unreadable', reason: 'sealed', file, fingerprint })
    : ok({ state: 'ready', fingerprint, protection, file })
}

/** Sealed where the system can, and opens again what it has sealed; else as it is, which the page says. */
async function toKept(session: Session, pair: ReturnType<typeof makeKeyPair>): Promise<KeptKey> {
  const { sealing } = session.options
  if (sealing !== undefined && (await canSeal(session))) {
    try {
      const sealed = await sealing.seal(pair.privateKey)
      if ((await sealing.unseal(sealed))?.secret === pair.privateKey)
        return { publicKey: pair.publicKey, protection: 'system', privateKey: sealed }
    } catch (error) {
      session.log.write('sealing of the signing key', error)
    }
  }
  return { ...pair, protection: 'file' }
}

/** The first key. Where one lies already, in whatever state, nothing is changed: that is for `replaceKey` to do. */
export async function makeKey(session: Session, _db: WriteDb): Promise<Reply<'signing.makeKey'>> {
  const file = session.store.at.signingKey
  const kept = await toKept(session, makeKeyPair())
  // Looked at only now, for another call may have made one meanwhile; from here on nobody else's turn comes.
  const there = readKeptKey(file)
  if (there.ok && there.value === null) {
    const written = writeKeptKey(file, kept)
    if (!written.ok) return written
  }
  return readSigning(session)
}

/** A new key in place of whatever is there, whose file is kept beside it. */
export async function replaceKey(session: Session, _db: WriteDb): Promise<Reply<'signing.replaceKey'>> {
  const file = session.store.at.signingKey
  const kept = await toKept(session, makeKeyPair())
  const putAway = putAwayKeptKey(file, session.options.now())
  const written = putAway.ok ? writeKeptKey(file, kept) : putAway
  return written.ok ? readSigning(session) : written
}

/** The text of the private key; null where the system does not open it for this user on this computer. */
async function open(session: Session, kept: KeptKey): Promise<string | null> {
  if (kept.protection === 'file') return kept.privateKey
  const { sealing } = session.options
  if (sealing === undefined || !(await canSeal(session))) return null
  const opened = await sealing.unseal(kept.privateKey)
  if (opened?.isStale === true) await sealAnew(session, kept, opened.secret)
  return opened?.secret ?? null
}

/** The system has a newer key of its own. What does not work today is tried again with the next file. */
async function sealAnew(session: Session, { publicKey }: KeptKey, privateKey: string): Promise<void> {
  const kept = await toKept(session, { publicKey, privateKey })
  const file = session.store.at.signingKey
  if (kept.protection === 'system') writeKeptKey(file, kept)
}

/** The key of this computer, opened for one file. */
export async function openSigningKey(session: Session): Promise<Result<SigningKey, AppError>> {
  const read = readKeptKey(session.store.at.signingKey)
  if (!read.ok) return read
  if (read.value === null) return err({ code: 'signing-key-missing' })
  const privateKey = await open(session, read.value)
  if (privateKey === null) return unreadable(session, 'sealed')
  const key = toSigningKey(privateKey)
  return key?.publicKey === read.value.publicKey ? ok(key) : unreadable(session, 'damaged')
}
