// The one way in for every host: whatever happens inside, a call is answered with a Result.
import type { AppError } from '../../shared/contract/errors.ts'
import { err, type Result } from '../../shared/base/result.ts'

export interface CallTarget {
  call(method: string, request: unknown): Promise<Result<unknown, AppError>>
}

/** Calls the backend; a throw, which is a defect of ours, becomes the code `internal` and a line on stderr under the same id. */
export async function callBackend(
  backend: CallTarget,
  method: string,
  request: unknown,
): Promise<Result<unknown, AppError>> {
  try {
    return await backend.call(method, request)
  } catch (error) {
    const logId = `host-${Date.now().toString(36)}`
    const details = error instanceof Error ? (error.stack ?? error.message) : String(error)
    process.stderr.write(`${logId} ${method}: ${details}\n`)
    return err({ code: 'internal', logId })
  }
}
