// Roadmaps in spreadsheets: one is read, turned into a roadmap file and shown as what that file would be. Storing it is the
// matter of `roadmap.open`, as with every other file.
import { ok } from '../../shared/base/result.ts'
import type { Reply, Request } from '../../shared/contract/contract.ts'
import type { Agency } from '../../shared/domain/agency.ts'
import type { SheetIdentity } from '../../shared/exchange/sheet/read-identity.ts'
import { findDocument } from '../store/documents.ts'
import type { Known, SheetAnswer } from './reading/messages.ts'
import { checkText } from './roadmap-files.ts'
import type { Session } from './session.ts'

export function readSheetText(
  { options, frameworks, reader }: Session,
  base64: string,
  agencies: readonly Agency[],
  findKnown: (identity: SheetIdentity) => Known,
): Promise<SheetAnswer> {
  const job = { base64, today: options.today(), frameworks: frameworks.frameworks, agencies }
  return reader.readSheet(job, findKnown)
}

export async function readAgencySheet(
  { reader }: Session,
  { base64 }: Request<'agencies.readSheet'>,
): Promise<Reply<'agencies.readSheet'>> {
  return ok(await reader.readAgencies(base64))
}

export async function checkSheet(
  session: Session,
  { base64 }: Request<'roadmap.checkSheet'>,
): Promise<Reply<'roadmap.checkSheet'>> {
  const findKnown = ({ planId }: SheetIdentity) => ({
    document: findDocument(session.store.reader, planId),
    texts: [],
  })
  const read = await readSheetText(session, base64, session.agencies, findKnown)
  if (!read.ok) return ok({ state: 'broken-sheet', error: read.error })
  const { text, identity, assumed } = read.value
  return ok({ state: 'read', text, check: await checkText(session, text), identity, assumed })
}
