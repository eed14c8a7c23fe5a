// A published file, made beside the page.
import { toCivilDate } from '../../../shared/base/civil-date.ts'
import type { PlanBrief } from '../../../shared/brief/plan-brief.ts'
import type { PublicationKind } from '../../../shared/publish/publication.ts'
import type { Words } from '../../../shared/report/words.ts'
import type { Work } from '../../state/long-work.ts'
import type { MadePublication, PublicationJob, PublicationNews } from './publication-worker.ts'

export async function makePublication(
  kind: PublicationKind,
  brief: PlanBrief,
  { t, language }: Words,
  work: Work,
): Promise<MadePublication> {
  const { document, framework } = brief
  const job: PublicationJob = { kind, document, framework, today: toCivilDate(brief.today), language }
  await work.step({ says: t('outputs.work.counting'), share: null })
  const worker = new Worker(new URL('./publication-worker.ts', import.meta.url), { type: 'module' })
  try {
    return await new Promise<MadePublication>((resolve, reject) => {
      work.signal.addEventListener('abort', () => reject(work.signal.reason as Error), { once: true })
      worker.addEventListener('error', ({ message }) => reject(new Error(`the worker: ${message}`)))
      worker.addEventListener('message', ({ data: { made } }: MessageEvent<PublicationNews>) => {
        if (made !== null) return resolve(made)
        const says = t('outputs.work.writing', { name: t(`outputs.file.${kind}.name`) })
        work.step({ says, share: null }).catch(reject)
      })
      worker.postMessage(job, [])
    })
  } finally {
    worker.terminate()
  }
}
