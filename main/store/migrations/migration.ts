// What a migration is. One file each, one change each, never edited after a release.
import type { WriteDb } from '../database.ts'

export interface Migration {
  /** The schema version after it: 1, 2, 3 … without a gap. */
  readonly version: number
  /** Runs inside the runner's transaction, with foreign keys checked at its end. */
  up(db: WriteDb): void
}
