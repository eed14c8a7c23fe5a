// One writer per data folder. The lock is an exclusive transaction on a small SQLite file beside the data: the operating
// system gives it back when its holder dies, also by `kill -9`, which a lock file with a process id in it does not.
import { err, ok, type Result } from '../../shared/base/result.ts'
import { openForWriting, type Closable } from './database.ts'
import { toStoreError } from './store-error.ts'

/** Long enough for two that start in the same moment to sort it out, short enough not to be felt. */
const LOCK_TIMEOUT_MS = 300

/** Takes the lock until `close`; `taken` where another process or backend holds it. */
export function takeLock(file: string): Result<Closable, 'taken'> {
  const lock = openForWriting(file, LOCK_TIMEOUT_MS)
  try {
    lock.exec('BEGIN EXCLUSIVE')
    return ok(lock)
  } catch (error) {
    lock.close()
    if (toStoreError(error, file)?.code === 'file-locked') return err('taken')
    throw error
  }
}
