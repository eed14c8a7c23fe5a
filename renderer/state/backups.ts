// Copies of the data file: listed, made and brought back.
import { ok, type Result } from '../../shared/base/result.ts'
import type { AppError } from '../../shared/contract/errors.ts'
import { bridge } from '../host.ts'
import { inOrder, showStart } from './app-store.ts'
import { announce } from './notice.ts'

export const listBackups = () => bridge.call('backup.list', null)

export async function createBackup(): Promise<Result<null, AppError>> {
  const reply = await bridge.call('backup.create', null)
  announce(reply.ok ? { kind: 'backed-up' } : { kind: 'error', error: reply.error })
  return reply.ok ? ok(null) : reply
}

export async function restoreBackup(name: string): Promise<Result<null, AppError>> {
  const reply = await inOrder(() => bridge.call('backup.restore', { name }))
  if (!reply.ok) {
    announce({ kind: 'error', error: reply.error })
    return reply
  }
  await showStart(reply.value)
  announce({ kind: 'restored' })
  return ok(null)
}
