// What the command line takes from outside of it.
import type { CivilDate } from '../../../shared/base/civil-date.ts'

export interface Surroundings {
  /** Where names of files begin. */
  readonly folder: string
  readonly resourcesFolder: string
  /** Holds frameworks/ of the user; nothing in it is changed. */
  readonly dataFolder: string
  readonly today: () => CivilDate
  /** Lines for stdout and for stderr. */
  readonly say: (line: string) => void
  readonly note: (line: string) => void
}
