import type { Backend } from '../main/services/backend.ts'
import type { Result } from '../shared/base/result.ts'
import type { Method, Replies, Request } from '../shared/contract/contract.ts'

/** What a call answers that must not fail. */
export async function must<M extends Method>(
  backend: Backend,
  method: M,
  request: Request<M>,
): Promise<Replies[M]> {
  const reply = (await backend.call(method, request)) as Result<Replies[M], unknown>
  if (!reply.ok) throw new Error(`${method}: ${JSON.stringify(reply.error)}`)
  return reply.value
}
