// The signing key through the backend, with real files: made on first use, sealed where the system can, lost, damaged, replaced.
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Sealing } from '../../../main/services/session.ts'
import type { SigningState } from '../../../shared/contract/signing.ts'
import type { PlanId } from '../../../shared/domain/plan.ts'
import { readRoadmapText } from '../../../shared/exchange/read-roadmap.ts'
import { cryptoTools, privateKeyOf, testKey } from '../../support/crypto-tools.ts'
import {
  createPlan,
  openBackend,
  required,
  requireOk,
  tempFolder,
  type TestBackend,
} from '../../support/store.ts'

const keyFileOf = (folder: string) => join(folder, 'signing-key.json')
const readKey = (folder: string) =>
  JSON.parse(readFileSync(keyFileOf(folder), 'utf8')) as Record<string, unknown>

/** A secret store of the system, as a test wants it; it turns texts round. */
function sealingWith(
  given: { isThere?: boolean; isStale?: boolean; opens?: boolean; refuses?: boolean } = {},
): Sealing {
  const turned = (text: string) => Buffer.from(Buffer.from(text, 'base64').toReversed()).toString('base64')
  return {
    isAvailable: () => Promise.resolve(given.isThere ?? true),
    seal: secret =>
      given.refuses === true ? Promise.reject(new Error('locked')) : Promise.resolve(turned(secret)),
    unseal: sealed =>
      Promise.resolve(
        given.opens === false ? null : { secret: turned(sealed), isStale: given.isStale ?? false },
      ),
  }
}

async function planOf(backend: TestBackend): Promise<PlanId> {
  return (await createPlan(backend)).document.plan.id
}

async function sentText(backend: TestBackend, planId: PlanId, sign = true): Promise<string> {
  const sent = await backend.must('roadmap.send', { planId, sign })
  if (sent.state !== 'made') throw new Error(`the file was ${sent.state}`)
  return sent.text
}

const signerOf = (text: string) => requireOk(readRoadmapText(text, cryptoTools)).signer

function requireReady(signing: SigningState): Extract<SigningState, { state: 'ready' }> {
  if (signing.state !== 'ready') throw new Error(`the key is ${signing.state}`)
  return signing
}

test('a computer has no key until somebody chooses to sign; then every file carries it, down to the last byte', async () => {
  const folder = tempFolder()
  const backend = openBackend(folder)
  const planId = await planOf(backend)
  expect(await backend.must('signing.read', null)).toEqual({ state: 'none' })
  expect(signerOf(await sentText(backend, planId, false))).toBeNull()
  expect(await backend.ask('roadmap.send', { planId, sign: true })).toEqual({
    ok: false,
    error: { code: 'signing-key-missing' },
  })

  const made = requireReady(await backend.must('signing.makeKey', null))
  expect(made).toEqual({
    state: 'ready',
    fingerprint: expect.stringMatching(/^([0-9A-F]{4}-){4}[0-9A-F]{4}$/),
    protection: 'file',
    file: keyFileOf(folder),
  })
  expect(statSync(keyFileOf(folder)).mode & 0o777).toBe(0o600)
  const text = await sentText(backend, planId)
  expect(signerOf(text)).toEqual({ publicKey: readKey(folder)['publicKey'], fingerprint: made.fingerprint })
  expect(await sentText(backend, planId)).toBe(text)
  // A second first time changes nothing, nor does a restart.
  expect(await backend.must('signing.makeKey', null)).toEqual(made)
  backend.close()
  const again = openBackend(folder)
  expect(await again.must('signing.read', null)).toEqual(made)
  expect(await sentText(again, planId)).toBe(text)
})

test('a check says who signed a file', async () => {
  const sender = openBackend(tempFolder())
  const planId = await planOf(sender)
  const { fingerprint } = requireReady(await sender.must('signing.makeKey', null))
  const text = await sentText(sender, planId)
  const receiver = openBackend(tempFolder())
  expect(await receiver.must('roadmap.check', { text })).toMatchObject({ head: { signer: { fingerprint } } })
  await receiver.must('roadmap.open', { text, way: 'new' })
  // What is sent on from there is not signed by them.
  expect(signerOf(await sentText(receiver, planId, false))).toBeNull()
})

test('what the system can seal lies nowhere as it is', async () => {
  const folder = tempFolder()
  const backend = openBackend(folder, { sealing: sealingWith() })
  const planId = await planOf(backend)
  const made = requireReady(await backend.must('signing.makeKey', null))
  expect(made.protection).toBe('system')
  const text = await sentText(backend, planId)
  expect(signerOf(text)?.fingerprint).toBe(made.fingerprint)
  const sealed = String(readKey(folder)['privateKey'])
  const { secret } = required(await sealingWith().unseal(sealed))
  await backend.must('backup.create', null)
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(file => file.isFile())
  for (const file of files)
    expect([file.name, readFileSync(join(file.parentPath, file.name)).includes(secret)]).toEqual([
      file.name,
      false,
    ])
  expect(text).not.toContain(secret)
  // The same folder, looked at by a host without that store: the loopback host, or a keyring that is locked.
  backend.close()
  for (const sealing of [undefined, sealingWith({ isThere: false })]) {
    const other = openBackend(folder, sealing && { sealing })
    const file = keyFileOf(folder)
    expect(await other.must('signing.read', null)).toEqual({
      state: 'unreadable',
      reason: 'sealed',
      file,
      fingerprint: made.fingerprint,
    })
    const refused = { ok: false, error: { code: 'signing-key-unreadable', file, reason: 'sealed' } }
    expect(await other.ask('roadmap.send', { planId, sign: true })).toEqual(refused)
    expect(await other.must('signing.makeKey', null)).toMatchObject({ state: 'unreadable' })
    expect(signerOf(await sentText(other, planId, false))).toBeNull()
    other.close()
  }
  expect(readKey(folder)['privateKey']).toBe(sealed)
})

test('the private key as it is lies in its own file alone: not in data, copies, log or what is sent', async () => {
  const folder = tempFolder()
  const backend = openBackend(folder)
  const planId = await planOf(backend)
  await backend.must('signing.makeKey', null)
  const text = await sentText(backend, planId)
  await backend.must('backup.create', null)
  await backend.must('log.report', { message: 'x' })
  const secret = String(readKey(folder)['privateKey'])
  const bytes = Buffer.from(secret, 'base64').subarray(-32)
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(file => file.isFile())
  const holding = files.filter(file => {
    const content = readFileSync(join(file.parentPath, file.name))
    return content.includes(secret) || content.includes(bytes)
  })
  expect(holding.map(file => file.name)).toEqual(['signing-key.json'])
  expect(files.length).toBeGreaterThan(3)
  expect(text).not.toContain(secret)
})

test.each([
  ['whose system has no store', sealingWith({ isThere: false })],
  [
    'whose store fails when asked',
    { ...sealingWith(), isAvailable: () => Promise.reject(new Error('no bus')) },
  ],
  ['whose store refuses', sealingWith({ refuses: true })],
  ['whose store does not open what it has sealed', sealingWith({ opens: false })],
])('on a computer %s the key lies in a file, and that is said', async (_case, sealing) => {
  const folder = tempFolder()
  const backend = openBackend(folder, { sealing })
  const planId = await planOf(backend)
  const made = requireReady(await backend.must('signing.makeKey', null))
  expect(made.protection).toBe('file')
  expect(signerOf(await sentText(backend, planId))?.fingerprint).toBe(made.fingerprint)
})

test('what the system wants sealed anew is, and stays the same key', async () => {
  const folder = tempFolder()
  const given = { isStale: false, isThere: true }
  const backend = openBackend(folder, { sealing: sealingWith(given) })
  const planId = await planOf(backend)
  await backend.must('signing.makeKey', null)
  const before = readKey(folder)
  const text = await sentText(backend, planId)
  given.isStale = true
  const written = statSync(keyFileOf(folder)).ino
  expect(await sentText(backend, planId)).toBe(text)
  expect(statSync(keyFileOf(folder)).ino).not.toBe(written)
  expect(readKey(folder)).toEqual(before)
})

const good = { format: 'spbe-signing-key', version: 1, publicKey: testKey(1).publicKey, protection: 'file' }
const DAMAGED: readonly (readonly [name: string, text: string])[] = [
  ['is empty', ''],
  ['is no JSON', '{"format":'],
  ['is another file', '{"format":"spbe-roadmap"}'],
  [
    'is of a later version',
    JSON.stringify({ ...good, version: 2, privateKey: privateKeyOf('11'.repeat(32)) }),
  ],
  ['has no private key', JSON.stringify(good)],
  [
    'has half a private key',
    JSON.stringify({ ...good, privateKey: privateKeyOf('11'.repeat(32)).slice(0, 32) }),
  ],
  [
    'has the private key of another one',
    JSON.stringify({ ...good, privateKey: privateKeyOf('11'.repeat(32)) }),
  ],
]

test.each(DAMAGED)(
  'a key file that %s stops nothing but signing, and is kept when a new one is made',
  async (_name, text) => {
    const folder = tempFolder()
    const file = keyFileOf(folder)
    writeFileSync(file, text)
    const backend = openBackend(folder)
    const planId = await planOf(backend)
    const damaged = { state: 'unreadable', reason: 'damaged', file, fingerprint: null }
    expect(await backend.must('signing.read', null)).toEqual(damaged)
    expect(await backend.ask('roadmap.send', { planId, sign: true })).toEqual({
      ok: false,
      error: { code: 'signing-key-unreadable', file, reason: 'damaged' },
    })
    expect(await backend.must('revision.list', { planId })).toEqual([])
    expect(signerOf(await sentText(backend, planId, false))).toBeNull()
    // Choosing to sign does not write over it; asking for a new key does not lose it.
    expect(await backend.must('signing.makeKey', null)).toEqual(damaged)
    const { fingerprint } = requireReady(await backend.must('signing.replaceKey', null))
    expect(signerOf(await sentText(backend, planId))?.fingerprint).toBe(fingerprint)
    expect(readFileSync(join(folder, 'signing-key.2026-11-23T09-05-00.json'), 'utf8')).toBe(text)
  },
)

test('a sealed key that opens to something else is damaged', async () => {
  const folder = tempFolder()
  writeFileSync(
    keyFileOf(folder),
    JSON.stringify({
      ...good,
      protection: 'system',
      privateKey: Buffer.from('something').toString('base64'),
    }),
  )
  const backend = openBackend(folder, { sealing: sealingWith() })
  const planId = await planOf(backend)
  expect(await backend.ask('roadmap.send', { planId, sign: true })).toMatchObject({
    error: { code: 'signing-key-unreadable', reason: 'damaged' },
  })
})

test('a new key takes the place of the old one, which is kept; with none there it is the first', async () => {
  const folder = tempFolder()
  const backend = openBackend(folder)
  const planId = await planOf(backend)
  const keys = [
    requireReady(await backend.must('signing.replaceKey', null)).fingerprint,
    requireReady(await backend.must('signing.replaceKey', null)).fingerprint,
    requireReady(await backend.must('signing.replaceKey', null)).fingerprint,
  ]
  expect(new Set(keys).size).toBe(3)
  expect(signerOf(await sentText(backend, planId))?.fingerprint).toBe(keys[2])
  expect(readdirSync(folder).filter(name => name.startsWith('signing-key'))).toEqual([
    'signing-key.2026-11-23T09-05-00.2.json',
    'signing-key.2026-11-23T09-05-00.json',
    'signing-key.json',
  ])
  // A lost key is none: sending says so, nothing else breaks.
  rmSync(keyFileOf(folder))
  expect(await backend.must('signing.read', null)).toEqual({ state: 'none' })
})

test('two first times at once make one key', async () => {
  const folder = tempFolder()
  const backend = openBackend(folder, { sealing: sealingWith() })
  const both = await Promise.all([
    backend.must('signing.makeKey', null),
    backend.must('signing.makeKey', null),
  ])
  expect(both[0]).toEqual(both[1])
  expect(readdirSync(folder).filter(name => name.startsWith('signing-key'))).toEqual(['signing-key.json'])
})

test('who may only read makes no key', async () => {
  const folder = tempFolder()
  const backend = openBackend(folder)
  await planOf(backend)
  const second = openBackend(folder)
  for (const method of ['signing.makeKey', 'signing.replaceKey'] as const)
    expect(await second.ask(method, null)).toEqual({ ok: false, error: { code: 'read-only' } })
  expect(await second.must('signing.read', null)).toEqual({ state: 'none' })
})

test('a folder under the name of the key is told as damaged, and gives way to a new key', async () => {
  const folder = tempFolder()
  mkdirSync(keyFileOf(folder))
  const backend = openBackend(folder)
  expect(await backend.must('signing.makeKey', null)).toMatchObject({
    state: 'unreadable',
    reason: 'damaged',
  })
  requireReady(await backend.must('signing.replaceKey', null))
})
