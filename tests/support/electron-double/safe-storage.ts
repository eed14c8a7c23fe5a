// The double of `safeStorage`: seals with a key that belongs to the folder of the user's data, as a keyring belongs to a user.
import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto'
import { app } from './app.ts'

/** Told by the test: a desktop without a keyring. */
const hasKeyring = process.env['ELECTRON_DOUBLE_NO_KEYRING'] === undefined

const NONCE = 12
const TAG = 16

function requireKey(): Buffer {
  app.requireReady('safeStorage')
  return createHash('sha256').update(app.getPath('userData')).digest()
}

export const safeStorage = {
  getSelectedStorageBackend(): string {
    if (!app.isReady()) return 'unknown'
    return hasKeyring ? 'gnome_libsecret' : 'basic_text'
  },

  isAsyncEncryptionAvailable(): Promise<boolean> {
    app.requireReady('safeStorage')
    return Promise.resolve(true)
  },

  encryptStringAsync(text: string): Promise<Buffer> {
    const nonce = randomBytes(NONCE)
    const cipher = createCipheriv('aes-256-gcm', requireKey(), nonce)
    const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
    return Promise.resolve(Buffer.concat([nonce, cipher.getAuthTag(), sealed]))
  },

  async decryptStringAsync(bytes: Buffer): Promise<{ result: string; shouldReEncrypt: boolean }> {
    const opening = createDecipheriv('aes-256-gcm', requireKey(), bytes.subarray(0, NONCE))
    opening.setAuthTag(bytes.subarray(NONCE, NONCE + TAG))
    const text = Buffer.concat([opening.update(bytes.subarray(NONCE + TAG)), opening.final()])
    return Promise.resolve({ result: text.toString('utf8'), shouldReEncrypt: false })
  },
}
