// A file of a plan or of a collection, made beside the page.
import { say, readLanguage } from '../../state/i18n.ts'
import type { Work } from '../../state/long-work.ts'
import type { MadeFile } from '../../state/save-file.ts'
import type { FileJob, FileNews, FileOrder } from './file-worker.ts'

interface FileOfJob extends MadeFile {
  /** What people should know before they pass it on; null where there is nothing. */
  readonly remark: string | null
}

/** In the language that is spoken. Who ends the work ends the worker. */
export async function makeFile(job: FileJob, work: Work): Promise<FileOfJob> {
  const order: FileOrder = { job, language: readLanguage() }
  if (job.way === 'publication') await work.step({ says: say('outputs.work.counting'), share: null })
  const worker = new Worker(new URL('./file-worker.ts', import.meta.url), { type: 'module' })
  try {
    return await new Promise<FileOfJob>((resolve, reject) => {
      work.signal.addEventListener('abort', () => reject(work.signal.reason as Error), { once: true })
      worker.addEventListener('error', ({ message }) => reject(new Error(`the worker: ${message}`)))
      worker.addEventListener('message', ({ data: { made } }: MessageEvent<FileNews>) => {
        if (made !== null) {
          const { fileName, ...file } = made
          return resolve({ name: fileName, ...file })
        }
        if (job.way !== 'publication') return
        const says = say('outputs.work.writing', { name: say(`outputs.file.${job.kind}.name`) })
        work.step({ says, share: null }).catch(reject)
      })
      worker.postMessage(order, [])
    })
  } finally {
    worker.terminate()
  }
}
