// The copy of the day: one per day of use, made at the start or before the first change of the day.
import { listBackups, makeBackup, thinOut } from '../store/backups.ts'
import type { WriteDb } from '../store/database.ts'
import { toLocalStamp } from '../store/file-stamp.ts'
import type { Log } from '../store/log-file.ts'
import type { Store } from '../store/open-store.ts'
import { hasPlans } from '../store/plans.ts'

const RETRY_MS = 60 * 60_000

export interface DailyBackup {
  /** Makes the copy where today has none. A failed one keeps nobody from the work: it is logged and tried again later. */
  ensure(): void
  /** True from a failed attempt to the next that succeeds. */
  readonly hasFailed: boolean
}

/** One clock for the day and for the name of the file, so that the two cannot disagree. */
export function createDailyBackup(store: Store, now: () => Date, log: Log): DailyBackup {
  const { writer, at } = store
  let coveredDay: string | null = null
  let failedAt: Date | null = null

  function make(db: WriteDb, day: string, time: Date): void {
    const isThere = listBackups(at.backups).some(
      backup => backup.reason === 'daily' && backup.madeAt.startsWith(day),
    )
    if (!isThere) {
      // Nothing is worth a copy before the first plan; it would only take the place of the first real one.
      if (!hasPlans(db)) return
      makeBackup(db, at.backups, 'daily', time)
      thinOut(at.backups, 'daily')
    }
    coveredDay = day
  }

  return {
    ensure() {
      if (writer === null) return
      const time = now()
      const day = toLocalStamp(time).slice(0, 10)
      if (day === coveredDay) return
      // The distance, not the difference: a clock set back must not put the next attempt off for days.
      if (failedAt !== null && Math.abs(time.getTime() - failedAt.getTime()) < RETRY_MS) return
      try {
        make(writer, day, time)
        failedAt = null
      } catch (error) {
        failedAt = time
        log.write('backup of the day', error)
      }
    },
    get hasFailed() {
      return failedAt !== null
    },
  }
}
