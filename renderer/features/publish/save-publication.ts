// A file of the plan as it is stored by now.
import type { PlanBrief } from '../../../shared/brief/plan-brief.ts'
import type { PublicationKind } from '../../../shared/publish/publication.ts'
import type { Words } from '../../../shared/report/words.ts'
import { allStored } from '../../state/all-stored.ts'
import { readBrief } from '../../state/brief.ts'
import { readLanguage, say } from '../../state/i18n.ts'
import type { Work } from '../../state/long-work.ts'
import { saveFile, type MadeFile } from '../../state/save-file.ts'
import { makePublication } from './make-publication.ts'
import { showToast } from '../../ui/toast-store.ts'

/** Once what is being typed is part of the plan. */
export function saveOfPlan(
  make: (brief: PlanBrief, words: Words, work: Work) => Promise<MadeFile>,
): Promise<boolean> {
  return saveFile(async work => {
    await allStored()
    const brief = readBrief()
    return brief === null ? null : make(brief, { t: say, language: readLanguage() }, work)
  })
}

export async function savePublication(kind: PublicationKind): Promise<void> {
  let remark: string | null = null
  const isSaved = await saveOfPlan(async (brief, words, work) => {
    const made = await makePublication(kind, brief, words, work)
    remark = made.remark
    return { name: made.fileName, mediaType: made.mediaType, bytes: made.bytes }
  })
  if (isSaved && remark !== null) showToast({ message: remark, tone: 'warn', key: 'remark' })
}
