// The key with which this computer signs roadmap files: which one there is, made on first use, replaced.
import { create } from 'zustand'
import type { Reply } from '../../shared/contract/contract.ts'
import type { SigningState } from '../../shared/contract/signing.ts'
import { bridge } from '../host.ts'
import { inOrder, updateSettings } from './app-store.ts'
import { announce } from './notice.ts'

/** Null until somebody has looked. */
export const useSigning = create<{ readonly key: SigningState | null }>()(() => ({ key: null }))

/** True where the answer is shown now; trouble is announced. */
async function take(asked: Promise<Reply<'signing.read'>>): Promise<boolean> {
  const reply = await asked
  if (reply.ok) useSigning.setState({ key: reply.value })
  else announce({ kind: 'error', error: reply.error })
  return reply.ok
}

// In order, so that a look that began before a key was made does not take it away again.
export const readSigning = () => take(inOrder(() => bridge.call('signing.read', null)))
export const makeKey = () => take(inOrder(() => bridge.call('signing.makeKey', null)))
export const replaceKey = () => take(inOrder(() => bridge.call('signing.replaceKey', null)))

/** Whether files are signed from now on; the first yes makes the key. */
export async function chooseToSign(signsFiles: boolean): Promise<void> {
  // Not looked at yet is like none: where there is a key, making one changes nothing.
  const isMissing = (useSigning.getState().key?.state ?? 'none') === 'none'
  if (!signsFiles || !isMissing || (await makeKey())) await updateSettings({ signsFiles })
}
