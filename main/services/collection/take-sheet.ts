// A spreadsheet among the files that come in, turned into the text of a roadmap file. What it cannot say is taken from the
// file of that roadmap that it was exported from, or what comes nearest.
import { err, ok, type Result } from '../../../shared/base/result.ts'
import type { CollectedFile, FileOutcome, SentFile } from '../../../shared/contract/collection.ts'
import { alreadyHere, toUnread } from '../../../shared/collection/sent-file.ts'
import type { Agency } from '../../../shared/domain/agency.ts'
import type { PlanId } from '../../../shared/domain/plan.ts'
import type { SheetIdentity } from '../../../shared/exchange/sheet/read-identity.ts'
import type { SheetNote } from '../../../shared/exchange/sheet/sheet-error.ts'
import { listFilesOfRoadmap, listKnownSources } from '../../store/collected-files.ts'
import { findCollectedText } from '../../store/collected-texts.ts'
import type { ReadDb } from '../../store/database.ts'
import { findDocument } from '../../store/documents.ts'
import { mainLineOf } from '../scenarios.ts'
import type { Session } from '../session.ts'
import { readSheetText } from '../sheet-files.ts'

/** Of what was assumed in one spreadsheet, as many are told: nobody reads more of them in the midst of a folder. */
const MOST_ASSUMED = 200

/** Those of one roadmap that have come: that of the revision which was exported first, else the one that counts, then by their age. */
function listSiblings(
  db: ReadDb,
  planId: PlanId,
  { planId: roadmapId, revision }: SheetIdentity,
): readonly CollectedFile[] {
  const files = listFilesOfRoadmap(db, planId, roadmapId)
  const first =
    files.find(file => file.revision === revision) ?? files.find(file => file.standing === 'current')
  return first === undefined ? files : [first, ...files.filter(file => file !== first)]
}

export interface SheetAsText {
  readonly text: string
  readonly assumedCount: number
  readonly assumed: readonly SheetNote[]
  /** The file that has the very content already. */
  readonly sameAs: CollectedFile | null
}

/** The bytes that have come in before, as what they were. */
export function findKnown(
  db: ReadDb,
  planId: PlanId,
  { name, source }: Pick<SentFile, 'name' | 'source'>,
): FileOutcome | null {
  const [known] = listKnownSources(db, planId, [source])
  return known === undefined ? null : alreadyHere(name, known.file)
}

/**
 * The bytes that have come in before are not read again: of a template that nobody exported each reading would make another
 * roadmap.
 */
export async function takeSheet(
  session: Session,
  db: ReadDb,
  { planId, board }: { readonly planId: PlanId; readonly board: readonly Agency[] },
  sent: Extract<SentFile, { readonly base64: string }>,
): Promise<Result<SheetAsText, FileOutcome>> {
  const known = findKnown(db, planId, sent)
  if (known !== null) return err(known)
  let siblings: readonly CollectedFile[] = []
  const read = await readSheetText(session, sent.base64, board, identity => {
    if (mainLineOf(db, identity.planId) === planId)
      return { document: findDocument(db, identity.planId), texts: [] }
    siblings = listSiblings(db, planId, identity)
    return {
      document: null,
      texts: siblings.flatMap(({ digest }) => findCollectedText(db, planId, digest) ?? []),
    }
  })
  // The same file may have come in twice while it was read.
  const meanwhile = findKnown(db, planId, sent)
  if (meanwhile !== null) return err(meanwhile)
  if (!read.ok) return err(toUnread(sent.name, read.error))
  const { text, assumed, sameAs } = read.value
  return ok({
    text,
    assumedCount: assumed.length,
    assumed: assumed.slice(0, MOST_ASSUMED),
    sameAs: sameAs === null ? null : (siblings[sameAs] ?? null),
  })
}
