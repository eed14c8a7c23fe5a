// log.report: an error the page caught at its top goes into the same log.
import { ok } from '../../shared/base/result.ts'
import type { Reply, Request } from '../../shared/contract/contract.ts'
import type { Session } from './session.ts'

export function reportError({ log }: Session, { message }: Request<'log.report'>): Reply<'log.report'> {
  return ok({ logId: log.write('page', message) })
}
