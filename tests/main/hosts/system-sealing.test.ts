// The glue to Electron's secret store: what it offers, what it refuses to call a secret.
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { systemSealing } from '../../../main/hosts/system-sealing.ts'

const store = vi.hoisted(() => ({ backend: 'gnome_libsecret', isThere: true, isStale: false }))

vi.mock('electron', () => ({
  safeStorage: {
    getSelectedStorageBackend: () => store.backend,
    isAsyncEncryptionAvailable: () => Promise.resolve(store.isThere),
    encryptStringAsync: (text: string) => Promise.resolve(Buffer.from(`sealed ${text}`)),
    decryptStringAsync: (bytes: Buffer) => {
      const text = bytes.toString()
      return text.startsWith('sealed ')
        ? Promise.resolve({ result: text.slice(7), shouldReEncrypt: store.isStale })
        : Promise.reject(new Error('Error while decrypting the ciphertext provided'))
    },
  },
}))

beforeEach(() => Object.assign(store, { backend: 'gnome_libsecret', isThere: true, isStale: false }))
afterEach(() => vi.unstubAllGlobals())

function onPlatform(platform: string): void {
  vi.stubGlobal('process', { ...process, platform })
}

test.each([
  ['linux', 'gnome_libsecret', true, true],
  ['linux', 'kwallet6', true, true],
  // A password that stands in the source of Chromium.
  ['linux', 'basic_text', true, false],
  ['linux', 'unknown', true, false],
  ['linux', 'gnome_libsecret', false, false],
  ['win32', 'basic_text', true, true],
  ['darwin', 'basic_text', false, false],
])('on %s with %s, which is there: %s — offered: %s', async (platform, backend, isThere, isOffered) => {
  onPlatform(platform)
  Object.assign(store, { backend, isThere })
  expect(await systemSealing.isAvailable()).toBe(isOffered)
})

test('what is sealed opens again, and says when it should be sealed anew', async () => {
  const sealed = await systemSealing.seal('rahasia')
  expect(sealed).not.toContain('rahasia')
  expect(await systemSealing.unseal(sealed)).toEqual({ secret: 'rahasia', isStale: false })
  store.isStale = true
  expect(await systemSealing.unseal(sealed)).toEqual({ secret: 'rahasia', isStale: true })
})

test('what the system does not open is no secret and no crash', async () => {
  expect(await systemSealing.unseal(Buffer.from('of another account').toString('base64'))).toBeNull()
})
