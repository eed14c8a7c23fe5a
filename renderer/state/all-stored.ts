// Waiting until what was typed, and every command before, is stored: what is made of the plan then has all of it.
import { ok } from '../../shared/base/result.ts'
import { inOrder } from './app-store.ts'
import { storePending } from './pending-edits.ts'

export async function allStored(): Promise<void> {
  await storePending()
  await inOrder(() => Promise.resolve(ok(null)))
}
