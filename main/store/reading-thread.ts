// The thread itself: started from the bundle that a host names, or from the sources where they run as they are.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'

/** A file that is made to need more ends the thread, and not the program. */
const MOST_MEMORY_MB = 1_024

export interface ReadingThread {
  post(message: unknown): void
  /** From now on the program waits for it, and these are told what it says and that it broke down. */
  work(told: (message: unknown) => void, broke: (error: Error) => void): void
  /** The program may end without it. */
  rest(): void
  end(): void
}

/**
 * A bundle is read here and handed over as text: inside of an application archive only the reading of files knows the archive,
 * and not the starting of threads.
 */
function startWorker(bundle: string | undefined): Worker {
  const resourceLimits = { maxOldGenerationSizeMb: MOST_MEMORY_MB }
  return bundle === undefined
    ? new Worker(join(import.meta.dirname, '../reader.ts'), { resourceLimits })
    : new Worker(readFileSync(bundle, 'utf8'), { eval: true, resourceLimits })
}

export function startReadingThread(bundle: string | undefined): ReadingThread {
  const worker = startWorker(bundle)
  return {
    post: message => worker.postMessage(message, []),
    work(told, broke) {
      worker.removeAllListeners()
      worker.on('message', told)
      worker.on('error', broke)
      worker.on('exit', () => broke(new Error('the reading thread has ended')))
      worker.ref()
    },
    rest: () => worker.unref(),
    end() {
      worker.removeAllListeners()
      // What it throws while it is ended concerns nobody.
      worker.on('error', () => undefined)
      void worker.terminate()
    },
  }
}
