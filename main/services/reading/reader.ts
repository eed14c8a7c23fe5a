// Long files are read in a thread of their own, so that nobody waits for them but who sent them. One job at a time; the thread
// begins with the first and ends when nothing has come for a while.
import { ok, type Result } from '../../../shared/base/result.ts'
import type { AgencySheet } from '../../../shared/contract/agency-list.ts'
import type { Item } from '../../../shared/domain/item.ts'
import type { ReadRoadmap } from '../../../shared/exchange/read-roadmap.ts'
import type { RoadmapError } from '../../../shared/exchange/roadmap-error.ts'
import type { SheetIdentity } from '../../../shared/exchange/sheet/read-identity.ts'
import type { ReadingThread } from '../../store/reading-thread.ts'
import type {
  FromThread,
  Job,
  Kept,
  Known,
  OpenedAnswer,
  PackedAnswer,
  Part,
  SheetAnswer,
  TextAnswer,
  ToThread,
} from './messages.ts'
import { readText } from './read-text.ts'

/** Below this a file is read sooner than it is handed over: about four hundred items. */
const LONG_TEXT = 500_000
/** A thread that has read a long file keeps its memory. */
const IDLE_MS = 30_000

export interface Reader {
  /** `findKnown` is asked for the plan that the spreadsheet was exported from. Rejects where the thread breaks down. */
  readSheet(
    job: Omit<Extract<Job, { readonly kind: 'sheet' }>, 'kind'>,
    findKnown: (identity: SheetIdentity) => Known,
  ): Promise<SheetAnswer>
  readText(text: string): Promise<Result<ReadRoadmap, RoadmapError>>
  /** With what is kept of it where it is collected. */
  readToKeep(text: string): Promise<Result<ReadAndKept, RoadmapError>>
  readAgencies(base64: string): Promise<AgencySheet>
  /** Every file of a collection, some at a time, with what is kept of it where that is asked for. */
  unpackCollection(
    base64: string,
    isKept: boolean,
    onTexts: (some: Collected) => void,
    signal: AbortSignal,
  ): Promise<OpenedAnswer>
  /** `nextParts` is asked until it has none. What is being written is not stopped any more. */
  packCollection(
    job: Omit<Extract<Job, { readonly kind: 'pack-collection' }>, 'kind'>,
    nextParts: () => readonly Part[],
    signal: AbortSignal,
  ): Promise<PackedAnswer>
  /** Settles when no file is being written. */
  written(): Promise<unknown>
  /** Ends what is under way, but for a file that is being written: half of one would look whole. */
  close(): void
}

/** The reason of a signal that ends what waits or runs. A person did not want to wait for the end. */
export class StoppedError extends Error {
  override readonly name = 'StoppedError'
}

export interface ReadAndKept {
  readonly read: ReadRoadmap
  readonly kept: Kept
}

export type Collected = Extract<FromThread, { readonly kind: 'collected' }>

type Last = Extract<FromThread, { readonly answer: unknown }>
type Reply = (message: Exclude<FromThread, Last>) => ToThread

const NEXT = { kind: 'next' } as const

export function createReader(start: () => ReadingThread): Reader {
  let thread: ReadingThread | null = null
  let idle: NodeJS.Timeout | undefined
  let before: Promise<unknown> = Promise.resolve()
  let stop: (why: Error) => void = () => undefined

  function end(): void {
    clearTimeout(idle)
    thread?.end()
    thread = null
  }

  let isClosed = false
  let running: Job | null = null
  let isWriting = false

  function run(job: Job, reply: Reply, signal: AbortSignal | undefined): Promise<Last> {
    signal?.throwIfAborted()
    clearTimeout(idle)
    running = job
    return new Promise<Last>((resolve, reject) => {
      stop = why => {
        end()
        reject(why)
      }
      const told = (said: unknown) => {
        // The thread is ours: what it says is what its types say.
        const message = said as FromThread
        if ('answer' in message) return resolve(message)
        if (message.kind === 'writing') isWriting = true
        try {
          thread?.post(reply(message))
        } catch (error) {
          stop(error instanceof Error ? error : new Error(String(error)))
        }
      }
      if (isClosed) return reject(new Error('the data was closed before a file was read'))
      thread ??= start()
      thread.work(told, error => stop(error))
      thread.post(job)
    }).finally(() => {
      running = null
      isWriting = false
      if (isClosed) return end()
      thread?.rest()
      idle = setTimeout(end, IDLE_MS)
      idle.unref()
    })
  }

  function enqueue(job: Job, reply: Reply, signal?: AbortSignal): Promise<Last> {
    const mine = before.then(() => run(job, reply, signal))
    before = mine.catch(() => undefined)
    if (signal === undefined) return mine
    return new Promise<Last>((resolve, reject) => {
      mine.then(resolve, reject)
      signal.addEventListener('abort', () => {
        // One that waits for its turn does not wait for the others to end.
        if (running !== job) reject(signal.reason as Error)
        else if (!isWriting) stop(signal.reason as Error)
      })
    })
  }

  async function read(text: string, isKept: boolean): Promise<TextAnswer> {
    if (text.length < LONG_TEXT) return readText(text, isKept)
    const items: Item[] = []
    const last = await enqueue({ kind: 'text', text, isKept }, message => {
      if (message.kind === 'items') items.push(...message.items)
      return NEXT
    })
    if (last.kind !== 'text') throw new Error('the reading thread answered another question')
    const { answer } = last
    if (!answer.ok) return answer
    const { document } = answer.value.read
    return ok({ ...answer.value, read: { ...answer.value.read, document: { ...document, items } } })
  }

  return {
    async readSheet(job, findKnown) {
      const reply: Reply = message =>
        message.kind === 'who' ? { kind: 'known', known: findKnown(message.identity) } : NEXT
      const last = await enqueue({ kind: 'sheet', ...job }, reply)
      if (last.kind !== 'sheet') throw new Error('the reading thread answered another question')
      return last.answer
    },

    async readText(text) {
      const answer = await read(text, false)
      return answer.ok ? ok(answer.value.read) : answer
    },

    async readToKeep(text) {
      const answer = await read(text, true)
      if (!answer.ok) return answer
      const { read: roadmap, kept } = answer.value
      if (kept === null) throw new Error('nothing was kept of a file that is collected')
      return ok({ read: roadmap, kept })
    },

    async readAgencies(base64) {
      const last = await enqueue({ kind: 'agencies', base64 }, () => NEXT)
      if (last.kind !== 'agencies') throw new Error('the reading thread answered another question')
      return last.answer
    },

    async unpackCollection(base64, isKept, onTexts, signal) {
      const reply: Reply = message => {
        if (message.kind === 'collected') onTexts(message)
        return NEXT
      }
      const last = await enqueue({ kind: 'open-collection', base64, isKept }, reply, signal)
      if (last.kind !== 'open-collection') throw new Error('the reading thread answered another question')
      return last.answer
    },

    async packCollection(job, nextParts, signal) {
      const reply: Reply = message => (message.kind === 'more' ? { kind: 'parts', parts: nextParts() } : NEXT)
      const last = await enqueue({ kind: 'pack-collection', ...job }, reply, signal)
      if (last.kind !== 'pack-collection') throw new Error('the reading thread answered another question')
      return last.answer
    },

    written: () => (isWriting ? before : Promise.resolve()),

    close() {
      isClosed = true
      if (isWriting) return
      stop(new Error('the data was closed while a file was read'))
      end()
    },
  }
}
