// collection.stop: what takes a while with a collection can be ended before it has stored anything.
import { err, ok, type Result } from '../../../shared/base/result.ts'
import type { Reply, Request } from '../../../shared/contract/contract.ts'
import type { AppError } from '../../../shared/contract/errors.ts'
import { StoppedError, type Reader } from '../reading/reader.ts'
import type { Session } from '../session.ts'

/** What is under way or waits for its turn, by the name that its asker gave it. */
const underWay = new WeakMap<Reader, Map<string, AbortController>>()

function jobsOf(reader: Reader): Map<string, AbortController> {
  const jobs = underWay.get(reader) ?? new Map<string, AbortController>()
  underWay.set(reader, jobs)
  return jobs
}

/** Answers that it was stopped, where it was. */
export async function stoppable<T>(
  { reader }: Session,
  job: string | undefined,
  work: (signal: AbortSignal) => Promise<Result<T, AppError>>,
): Promise<Result<T, AppError>> {
  const controller = new AbortController()
  const jobs = jobsOf(reader)
  if (job !== undefined) jobs.set(job, controller)
  try {
    return await work(controller.signal)
  } catch (error) {
    if (error instanceof StoppedError) return err({ code: 'stopped' })
    throw error
  } finally {
    if (job !== undefined) jobs.delete(job)
  }
}

export function stopCollection(
  { reader }: Session,
  { job }: Request<'collection.stop'>,
): Reply<'collection.stop'> {
  jobsOf(reader).get(job)?.abort(new StoppedError('stopped by its user'))
  return ok(null)
}
