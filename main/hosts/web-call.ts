// One call as it comes over HTTP: POST /call/<method> with `{"request": …}`. Reads and refuses; calls nothing.
import type { IncomingMessage } from 'node:http'
import { err, ok, type Err, type Result } from '../../shared/base/result.ts'
import type { ProblemCode } from '../../shared/base/problem.ts'
import { METHODS, type Method } from '../../shared/contract/channels.ts'
import type { AppError } from '../../shared/contract/errors.ts'

/** The largest call: the largest roadmap file as JSON text, whose quotation marks take two bytes each. */
export const MAX_CALL_BYTES = 64 * 1_024 * 1_024

export interface Refusal {
  /** The HTTP status. */
  readonly status: 400 | 404 | 413 | 415
  readonly error: AppError
}

/** The answer to a call that breaks a rule of the transport itself. */
export function refuse(code: ProblemCode, limit?: number): Err<AppError> {
  return err({ code: 'invalid', problems: [{ path: [], code, ...(limit === undefined ? {} : { limit }) }] })
}

export async function readCallRequest(
  message: IncomingMessage,
  name: string,
): Promise<Result<{ method: Method; request: unknown }, Refusal>> {
  const method = METHODS.find(known => known === name)
  if (method === undefined) return err({ status: 404, error: { code: 'unknown-method' } })
  // A form of another site can post text without asking first; it cannot post JSON.
  if (!/^application\/json\s*(;|$)/i.test(message.headers['content-type'] ?? ''))
    return err({ status: 415, error: refuse('wrong-type').error })
  const body = await readBody(message, MAX_CALL_BYTES)
  if (body === undefined) return err({ status: 413, error: refuse('too-large', MAX_CALL_BYTES).error })
  const envelope = parseJson(body)
  if (typeof envelope !== 'object' || envelope === null || !('request' in envelope))
    return err({ status: 400, error: refuse('wrong-type').error })
  return ok({ method, request: envelope.request })
}

/** The body as text; undefined where it is larger than `limitBytes`, said or sent. */
async function readBody(message: IncomingMessage, limitBytes: number): Promise<string | undefined> {
  if (Number(message.headers['content-length'] ?? 0) > limitBytes) return undefined
  const chunks: Buffer[] = []
  let size = 0
  // Not destroyed on return: the answer still has to go out on this connection.
  const parts: AsyncIterable<Buffer> = message.iterator({ destroyOnReturn: false })
  for await (const chunk of parts) {
    size += chunk.byteLength
    if (size > limitBytes) return undefined
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined // the caller refuses what is no object, and nothing is lost by not saying why
  }
}
