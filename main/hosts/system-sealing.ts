// Secrets sealed by the system: Keychain, DPAPI, a keyring of Linux. Everything here is asked for only after `ready`.
import { safeStorage } from 'electron'
import type { Sealing } from '../services/session.ts'

/** Without a keyring Electron on Linux seals with a password that everybody knows: that keeps no secret. */
function hasStore(): boolean {
  if (process.platform !== 'linux') return true
  const backend = safeStorage.getSelectedStorageBackend()
  return backend !== 'basic_text' && backend !== 'unknown'
}

export const systemSealing: Sealing = {
  async isAvailable() {
    return hasStore() && (await safeStorage.isAsyncEncryptionAvailable())
  },
  async seal(secret) {
    return (await safeStorage.encryptStringAsync(secret)).toString('base64')
  },
  async unseal(sealed) {
    try {
      const opened = await safeStorage.decryptStringAsync(Buffer.from(sealed, 'base64'))
      return { secret: opened.result, isStale: opened.shouldReEncrypt }
    } catch {
      // Of another account or computer, damaged, or refused by the user: the system does not tell these apart.
      return null
    }
  },
}
