// The one backend behind every host: opens the data, checks each call once, and answers every call with a Result.
import { err, ok, type Result } from '../../shared/base/result.ts'
import {
  METHODS,
  REQUESTS,
  type EventName,
  type Events,
  type Method,
} from '../../shared/contract/contract.ts'
import type { AppError } from '../../shared/contract/errors.ts'
import { dataFolderAt } from '../store/data-folder.ts'
import { createLogFile, type Log } from '../store/log-file.ts'
import { openStore } from '../store/open-store.ts'
import { startReadingThread } from '../store/reading-thread.ts'
import { toStoreError } from '../store/store-error.ts'
import { loadAgencies } from './agency-list.ts'
import { loadFrameworks } from './framework-shelf.ts'
import { createDailyBackup } from './daily-backup.ts'
import { HANDLERS } from './handlers.ts'
import { loadMappings } from './mapping-shelf.ts'
import { invalidRequest } from './invalid-request.ts'
import { pause } from './pause.ts'
import { createReader } from './reading/reader.ts'
import type { BackendOptions, Session } from './session.ts'

export type { BackendOptions } from './session.ts'

export interface Backend {
  /** Checks and answers any call. Never throws or rejects: junk is answered with an error code. */
  call(method: string, request: unknown): Promise<Result<unknown, AppError>>
  /** Calls `listener` on every announcement; returns how to stop. */
  on<E extends EventName>(event: E, listener: (payload: Events[E]) => void): () => void
  /** For what a host announces, such as a choice in its menu. */
  emit<E extends EventName>(event: E, payload: Events[E]): void
  /** True where another window or program holds the data. */
  readonly isReadOnly: boolean
  /** Closes once a file that is being written is whole: for a host that ends the program afterwards. */
  finish(): Promise<void>
  close(): void
}

/** What the backend takes from outside of it; tests hand in others. */
export interface BackendPorts {
  readonly openStore: typeof openStore
  readonly log: Log
}

type Listener = (payload: never) => void

function createEvents(log: Log): Pick<Backend, 'on' | 'emit'> {
  const listeners: Record<EventName, Set<Listener>> = {
    'plan.changed': new Set(),
    'plans.changed': new Set(),
    'revisions.changed': new Set(),
    'frameworks.changed': new Set(),
    'data.replaced': new Set(),
    'menu.action': new Set(),
    'roadmap.given': new Set(),
    'collection.changed': new Set(),
    'collection.progress': new Set(),
    'file.printing': new Set(),
  }
  return {
    on(event, listener) {
      listeners[event].add(listener)
      return () => listeners[event].delete(listener)
    },
    emit(event, payload) {
      for (const listener of [...listeners[event]] as ((payload: Events[typeof event]) => void)[]) {
        try {
          listener(payload)
        } catch (error) {
          // The change is stored; a window that cannot take the news must not turn it into a failure.
          log.write(`listener of ${event}`, error)
        }
      }
    },
  }
}

function isMethod(name: unknown): name is Method {
  return METHODS.some(method => method === name)
}

/** Never throws for expected trouble: where the data cannot be opened, every call answers why. */
export function createBackend(options: BackendOptions, given: Partial<BackendPorts> = {}): Backend {
  const at = dataFolderAt(options.dataFolder)
  const ports: BackendPorts = { openStore, log: createLogFile(at.log, options.now), ...given }
  const { log } = ports
  const events = createEvents(log)
  const changes = { count: 0 }
  const savedFiles = new Set<string>()
  const prints = new Set<string>()
  const reader = createReader(() => startReadingThread(options.readerBundle))

  /** The answer to a throw: trouble a user can be told about, or a defect of ours under its log id. */
  function toAppError(what: string, error: unknown): AppError {
    const trouble = toStoreError(error, at.database)
    if (trouble !== null && trouble.code !== 'file-damaged') return trouble
    const logId = log.write(what, error)
    return trouble ?? { code: 'internal', logId }
  }

  function openSession(): Result<Session, AppError> {
    try {
      // Before the store: what goes wrong here must not leave a lock behind.
      const frameworks = loadFrameworks(options.resourcesFolder, options.dataFolder)
      const mappings = loadMappings(options.resourcesFolder, frameworks)
      const agencies = loadAgencies(options.resourcesFolder, log)
      const store = ports.openStore(options.dataFolder, options.now())
      if (!store.ok) return store
      const dailyBackup = createDailyBackup(store.value, options.now, log)
      dailyBackup.ensure()
      return ok({
        options,
        store: store.value,
        frameworks,
        mappings,
        agencies,
        log,
        dailyBackup,
        reader,
        savedFiles,
        prints,
        changes,
        emit: events.emit,
      })
    } catch (error) {
      return err(toAppError('open', error))
    }
  }

  let session: Result<Session, AppError> = openSession()
  let closed = false

  function close(): void {
    if (closed) return
    closed = true
    reader.close()
    if (session.ok) session.value.store.close()
  }

  /** A window that could only read asks again when it is loaded anew: the other one may have been closed. */
  function takeOverWriting(): void {
    if (!session.ok || session.value.store.writer !== null) return
    const again = openSession()
    if (!again.ok) return
    if (again.value.store.writer === null) {
      again.value.store.close()
      return
    }
    session.value.store.close()
    session = again
  }

  async function answer(method: Method, request: unknown): Promise<Result<unknown, AppError>> {
    const parsed = REQUESTS[method].safeParse(request)
    if (!parsed.success) return err(invalidRequest(method, parsed.error))
    // A page that starts anew asks whether the trouble is over: a disk was cleared, another program closed.
    if (!session.ok && method === 'app.start') session = openSession()
    if (method === 'app.start') takeOverWriting()
    if (!session.ok) return session
    // Schema and handler stand under the same name in two tables; the compiler cannot follow that through a union.
    const handler = HANDLERS[method] as (
      session: Session,
      request: unknown,
    ) => Result<unknown, AppError> | Promise<Result<unknown, AppError>>
    return handler(session.value, parsed.data)
  }

  return {
    ...events,
    async call(method, request) {
      if (!isMethod(method)) return err({ code: 'unknown-method' })
      if (closed) return err({ code: 'disconnected' })
      try {
        return await answer(method, request)
      } catch (error) {
        // What was waited for has gone with the data.
        if (closed) return err({ code: 'disconnected' })
        return err(toAppError(method, error))
      }
    },
    get isReadOnly() {
      return session.ok && session.value.store.writer === null
    },
    async finish() {
      await reader.written()
      // Who waited for the file still keeps what belongs to it.
      await pause()
      close()
    },
    close,
  }
}
