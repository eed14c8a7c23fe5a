// Roadmaps in spreadsheets: one is read, turned into a roadmap file and shown as what that file would be. Storing it is the
// matter of `roadmap.open`, as with every other file.
import { decodeBase64 } from '../../shared/base/base64.ts'
import { err, ok, type Result } from '../../shared/base/result.ts'
import type { Reply, Request } from '../../shared/contract/contract.ts'
import { MAX_ROADMAP_BYTES } from '../../shared/domain/roadmap-limits.ts'
import { MAX_REVISION } from '../../shared/domain/revision.ts'
import {
  readSheetRoadmap,
  type SheetContext,
  type SheetRoadmap,
} from '../../shared/exchange/sheet/read-sheet-roadmap.ts'
import type { SheetError } from '../../shared/exchange/sheet/sheet-error.ts'
import { toRoadmapText } from '../../shared/exchange/write-roadmap.ts'
import { findDocument } from '../store/documents.ts'
import { cryptoTools } from '../store/crypto-tools.ts'
import { checkText } from './roadmap-files.ts'
import type { Session } from './session.ts'

/** The number after the one that it was exported with: what is sent of it later must be newer for a collector. */
const numberAfter = (revision: number | null) => Math.min((revision ?? 0) + 1, MAX_REVISION)

/** A spreadsheet as the roadmap file that it says. */
export interface SheetText extends SheetRoadmap {
  readonly text: string
}

type Scope = Pick<SheetContext, 'agencies' | 'findPlan'>

export function readSheetText(
  { options, frameworks }: Session,
  base64: string,
  scope: Scope,
): Result<SheetText, SheetError> {
  const bytes = decodeBase64(base64)
  if (bytes === null) return err({ code: 'damaged', part: '' })
  const today = options.today()
  const newId = () => crypto.randomUUID()
  const read = readSheetRoadmap(bytes, { today, frameworks: frameworks.frameworks, newId, ...scope })
  if (!read.ok) return read
  const { document, identity } = read.value
  const revision = numberAfter(identity?.revision ?? null)
  const text = toRoadmapText(document, { revision, madeOn: today }, cryptoTools)
  if (text.length > MAX_ROADMAP_BYTES)
    return err({ code: 'too-large', bytes: text.length, limitBytes: MAX_ROADMAP_BYTES })
  return ok({ ...read.value, text })
}

export function checkSheet(
  session: Session,
  { base64 }: Request<'roadmap.checkSheet'>,
): Reply<'roadmap.checkSheet'> {
  const read = readSheetText(session, base64, {
    agencies: session.agencies,
    findPlan: ({ planId }) => findDocument(session.store.reader, planId),
  })
  if (!read.ok) return ok({ state: 'broken-sheet', error: read.error })
  const { text, identity, assumed } = read.value
  return ok({ state: 'read', text, check: checkText(session, text), identity, assumed })
}
