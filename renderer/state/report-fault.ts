// Notes a defect in the log, for what is caught where it happens and said there.
import { bridge } from '../host.ts'

/** The longest message that the log takes. */
const MAX_LENGTH = 20_000

/** The number under which the log keeps it; a dash where nobody could write it down. */
export async function reportFault(error: unknown): Promise<string> {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error)
  const reply = await bridge.call('log.report', { message: text.slice(0, MAX_LENGTH) })
  return reply.ok ? reply.value.logId : '–'
}
