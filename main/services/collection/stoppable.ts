// collection.stop: what takes a while with a collection can be ended before it has stored anything.
import { err, ok, type Result } from '../../../shared/base/result.ts'
import type { Reply } from '../../../shared/contract/contract.ts'
import type { AppError } from '../../../shared/contract/errors.ts'
import { StoppedError } from '../reading/reader.ts'
import type { Session } from '../session.ts'

/** Answers that it was stopped, where it was. */
export async function stoppable<T>(work: () => Promise<Result<T, AppError>>): Promise<Result<T, AppError>> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof StoppedError) return err({ code: 'stopped' })
    throw error
  }
}

export function stopCollection({ reader }: Session): Reply<'collection.stop'> {
  reader.stopCollection()
  return ok(null)
}
