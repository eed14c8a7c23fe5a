// Roadmaps in spreadsheets: one is read, turned into a roadmap file and shown as what that file would be. Storing it is the
// matter of `roadmap.open`, as with every other file.
import { decodeBase64 } from '../../shared/base/base64.ts'
import { ok, type Result } from '../../shared/base/result.ts'
import type { Reply, Request } from '../../shared/contract/contract.ts'
import { MAX_ROADMAP_BYTES } from '../../shared/domain/roadmap-limits.ts'
import { MAX_REVISION } from '../../shared/domain/revision.ts'
import { readSheetRoadmap, type SheetRoadmap } from '../../shared/exchange/sheet/read-sheet-roadmap.ts'
import type { SheetError } from '../../shared/exchange/sheet/sheet-error.ts'
import { toRoadmapText } from '../../shared/exchange/write-roadmap.ts'
import { findDocument } from '../store/documents.ts'
import { cryptoTools } from '../store/crypto-tools.ts'
import { checkText } from './roadmap-files.ts'
import type { Session } from './session.ts'

function readSheet(session: Session, base64: string): Result<SheetRoadmap, SheetError> {
  const bytes = decodeBase64(base64)
  if (bytes === null) return { ok: false, error: { code: 'damaged', part: '' } }
  return readSheetRoadmap(bytes, {
    today: session.options.today(),
    frameworks: session.frameworks.frameworks,
    agencies: session.agencies,
    newId: () => crypto.randomUUID(),
    findPlan: id => findDocument(session.store.reader, id),
  })
}

/** The number after the one that it was exported with: what is sent of it later must be newer for a collector. */
const numberAfter = (revision: number | null) => Math.min((revision ?? 0) + 1, MAX_REVISION)

export function checkSheet(
  session: Session,
  { base64 }: Request<'roadmap.checkSheet'>,
): Reply<'roadmap.checkSheet'> {
  const read = readSheet(session, base64)
  if (!read.ok) return ok({ state: 'broken-sheet', error: read.error })
  const { document, identity, assumed } = read.value
  const revision = numberAfter(identity?.revision ?? null)
  const text = toRoadmapText(document, { revision, madeOn: session.options.today() }, cryptoTools)
  if (text.length > MAX_ROADMAP_BYTES)
    return ok({
      state: 'broken-sheet',
      error: { code: 'too-large', bytes: text.length, limitBytes: MAX_ROADMAP_BYTES },
    })
  return ok({ state: 'read', text, check: checkText(session, text), identity, assumed })
}
