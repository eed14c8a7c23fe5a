// Choosing to sign, as a page does it: the first yes makes the key, a lost one is never made anew unasked.
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, expect, it } from 'vitest'
import { createBackend } from '../../../main/services/backend.ts'
import { installBridge } from '../../support/page-state.ts'
import { backendOptions, required } from '../../support/store.ts'

const folder = mkdtempSync(join(tmpdir(), 'page-signing-'))
const file = join(folder, 'signing-key.json')
const backend = createBackend(backendOptions(folder))
installBridge(backend)
const app = await import('../../../renderer/state/app-store.ts')
const signing = await import('../../../renderer/state/signing.ts')
const { sendRoadmap } = await import('../../../renderer/state/exchange.ts')
await app.loadApp()
await app.openSample()
afterAll(() => {
  backend.close()
  rmSync(folder, { recursive: true })
})

const key = () => signing.useSigning.getState().key
const signsFiles = () => app.useApp.getState().settings.signsFiles

beforeEach(async () => {
  rmSync(file, { force: true })
  signing.useSigning.setState({ key: null })
  await app.updateSettings({ signsFiles: false })
})

it('a look makes nothing, the first yes makes the key, a no keeps it', async () => {
  await signing.readSigning()
  expect([key(), existsSync(file)]).toEqual([{ state: 'none' }, false])
  await signing.chooseToSign(true)
  const made = required(key())
  expect([made.state, signsFiles()]).toEqual(['ready', true])
  await signing.chooseToSign(false)
  expect([key(), signsFiles(), existsSync(file)]).toEqual([made, false, true])
  await signing.chooseToSign(true)
  expect(key()).toEqual(made)
})

it('a yes before anybody has looked does not take the key that is there away', async () => {
  await signing.makeKey()
  const made = key()
  signing.useSigning.setState({ key: null })
  const look = signing.readSigning()
  await Promise.all([look, signing.chooseToSign(true)])
  expect([key(), signsFiles()]).toEqual([made, true])
})

it('where a key that was chosen is lost, nothing is sent and none is made', async () => {
  await signing.chooseToSign(true)
  rmSync(file)
  const { id } = required(app.useApp.getState().document).plan
  expect(await sendRoadmap(id)).toEqual({ ok: false, error: { code: 'signing-key-missing' } })
  expect(existsSync(file)).toBe(false)
})
