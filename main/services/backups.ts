// backup.list, backup.create and backup.restore.
import { ok } from '../../shared/base/result.ts'
import type { Reply, Request } from '../../shared/contract/contract.ts'
import { listBackups, makeBackup } from '../store/backups.ts'
import type { WriteDb } from '../store/database.ts'
import { restoreBackup } from '../store/restore.ts'
import type { Session } from './session.ts'
import { startApp } from './start.ts'

export function answerBackups({ store }: Session): Reply<'backup.list'> {
  return ok(listBackups(store.at.backups))
}

export function createBackup({ store, options }: Session, db: WriteDb): Reply<'backup.create'> {
  return ok(makeBackup(db, store.at.backups, 'manual', options.now()))
}

export function restore(
  session: Session,
  db: WriteDb,
  { name }: Request<'backup.restore'>,
): Reply<'backup.restore'> {
  const restored = restoreBackup(db, session.store.at, name, session.options.now())
  if (!restored.ok) return restored
  // Before the news and the answer: both carry the number under which the restored state is known.
  session.changes.count += 1
  session.emit('data.replaced', { changeNumber: session.changes.count })
  return startApp(session)
}
