// A spreadsheet among the files that come in, turned into the text of a roadmap file. What it cannot say is taken from the
// file of that roadmap that it was exported from, or what comes nearest.
import { err, ok, type Result } from '../../../shared/base/result.ts'
import type { CollectedFile, FileOutcome, SentFile } from '../../../shared/contract/collection.ts'
import { toUnread } from '../../../shared/collection/sent-file.ts'
import type { Agency } from '../../../shared/domain/agency.ts'
import type { PlanDocument, PlanId } from '../../../shared/domain/plan.ts'
import { requireCanonicalJson } from '../../../shared/exchange/digest.ts'
import { readRoadmapText } from '../../../shared/exchange/read-roadmap.ts'
import type { SheetIdentity } from '../../../shared/exchange/sheet/read-identity.ts'
import { findCollectedText, listFilesOfRoadmap, listKnownSources } from '../../store/collected-files.ts'
import { cryptoTools } from '../../store/crypto-tools.ts'
import type { ReadDb } from '../../store/database.ts'
import { findDocument } from '../../store/documents.ts'
import { mainLineOf } from '../scenarios.ts'
import type { Session } from '../session.ts'
import { readSheetText } from '../sheet-files.ts'

interface Sibling {
  readonly file: CollectedFile
  readonly document: PlanDocument
}

/** The files of one roadmap that have come, newest first. */
function listSiblings(db: ReadDb, planId: PlanId, roadmapId: PlanId): readonly Sibling[] {
  return listFilesOfRoadmap(db, planId, roadmapId).flatMap(file => {
    const text = findCollectedText(db, planId, file.digest)
    const read = text === null ? null : readRoadmapText(text, cryptoTools)
    return read?.ok === true ? { file, document: read.value.document } : []
  })
}

/** That of the revision which was exported, else the one that counts, else the newest. */
function findPresent(siblings: readonly Sibling[], revision: number | null): PlanDocument | null {
  const found =
    siblings.find(({ file }) => file.revision === revision) ??
    siblings.find(({ file }) => file.standing === 'current') ??
    siblings[0]
  return found?.document ?? null
}

export interface SheetAsText {
  readonly text: string
  readonly assumedCount: number
  /** The file that has the very content already. */
  readonly sameAs: CollectedFile | null
}

/**
 * The bytes that have come in before are not read again: of a template that nobody exported each reading would make another
 * roadmap.
 */
export function takeSheet(
  session: Session,
  db: ReadDb,
  { planId, board }: { readonly planId: PlanId; readonly board: readonly Agency[] },
  { name, source, base64 }: Extract<SentFile, { readonly base64: string }>,
): Result<SheetAsText, FileOutcome> {
  const [known] = listKnownSources(db, planId, [source])
  if (known !== undefined)
    return err({
      name,
      verdict: 'same',
      file: known.file,
      other: null,
      isUncounted: false,
      assumedCount: 0,
      answerCount: 0,
    })
  let siblings: readonly Sibling[] = []
  const findPlan = ({ planId: id, revision }: SheetIdentity) => {
    if (mainLineOf(db, id) === planId) return findDocument(db, id)
    siblings = listSiblings(db, planId, id)
    return findPresent(siblings, revision)
  }
  const read = readSheetText(session, base64, { agencies: board, findPlan })
  if (!read.ok) return err(toUnread(name, read.error))
  const { document, text, assumed } = read.value
  const content = requireCanonicalJson(document)
  const same = siblings.find(sibling => requireCanonicalJson(sibling.document) === content)
  return ok({ text, assumedCount: assumed.length, sameAs: same?.file ?? null })
}
