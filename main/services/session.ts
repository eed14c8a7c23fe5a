// What a handler works with while the data is open.
import type { CivilDate } from '../../shared/base/civil-date.ts'
import type { EventName, Events } from '../../shared/contract/contract.ts'
import type { GivenRoadmap } from '../../shared/contract/roadmap-files.ts'
import type { Agency } from '../../shared/domain/agency.ts'
import type { Log } from '../store/log-file.ts'
import type { Store } from '../store/open-store.ts'
import type { DailyBackup } from './daily-backup.ts'
import type { LiveShelf } from './framework-shelf.ts'
import type { MappingShelf } from './mapping-shelf.ts'
import type { Reader } from './reading/reader.ts'

/** The secret store of the system: what it seals, only this user on this computer can open. Texts in base64. */
export interface Sealing {
  /** False where there is none, or one that keeps no secret. */
  isAvailable(): Promise<boolean>
  /** Rejects where the store cannot or must not be used. */
  seal(secret: string): Promise<string>
  /** Null where it does not open. `isStale`: it opens today and should be sealed anew. */
  unseal(sealed: string): Promise<{ readonly secret: string; readonly isStale: boolean } | null>
}

export interface BackendOptions {
  /** Holds the database, backups/, frameworks/ (added by the user) and log.txt. */
  readonly dataFolder: string
  /** As shipped: frameworks/, mappings/, agencies/, sample/ and schema/. */
  readonly resourcesFolder: string
  readonly host: 'electron' | 'web'
  readonly appVersion: string
  /** The local civil day. */
  readonly today: () => CivilDate
  readonly now: () => Date
  /**
   * Asks the user where a file of this name shall lie; null where they think better of it. Left out by a host that cannot
   * ask: there the page hands the file over as a download.
   */
  readonly askWhere?: (name: string) => Promise<string | null>
  /** What the page would print now, as a PDF file with its structure. Left out by a host that cannot: there the page prints. */
  readonly printPdf?: () => Promise<Uint8Array>
  /** Shows a file in its folder. */
  readonly reveal?: (file: string) => void
  /** The roadmap file with which the program was started, once. */
  readonly takeGiven?: () => GivenRoadmap | null
  /** Left out by a host that reaches none: there the signing key lies in a file that only its user may read. */
  readonly sealing?: Sealing
  /** The bundle of main/reader.ts; left out where the sources run as they are. */
  readonly readerBundle?: string
}

export interface Session {
  readonly options: BackendOptions
  readonly store: Store
  readonly frameworks: LiveShelf
  readonly mappings: MappingShelf
  /** The shipped agency list. */
  readonly agencies: readonly Agency[]
  readonly log: Log
  readonly dailyBackup: DailyBackup
  readonly reader: Reader
  /** Written outside of the data folder since the start. */
  readonly savedFiles: Set<string>
  /** PDF files that are being printed, by the name that the page gave them, and that nobody has ended. */
  readonly prints: Set<string>
  /** Changes announced since the backend was made. */
  readonly changes: { count: number }
  emit<E extends EventName>(event: E, payload: Events[E]): void
}
