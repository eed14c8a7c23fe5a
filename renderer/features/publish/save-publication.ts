// A file of the plan as it is stored by now.
import type { PlanBrief } from '../../../shared/brief/plan-brief.ts'
import type { PublicationKind } from '../../../shared/publish/publication.ts'
import { PUBLISH } from '../../../shared/publish/publications.ts'
import type { Words } from '../../../shared/report/words.ts'
import { allStored } from '../../state/all-stored.ts'
import { readBrief } from '../../state/brief.ts'
import { readLanguage, say } from '../../state/i18n.ts'
import { saveFile, type MadeFile } from '../../state/save-file.ts'
import { showToast } from '../../ui/toast-store.ts'

/** Once what is being typed is part of the plan. */
export function saveOfPlan(
  make: (brief: PlanBrief, words: Words) => MadeFile | Promise<MadeFile>,
): Promise<boolean> {
  return saveFile(async () => {
    await allStored()
    const brief = readBrief()
    return brief === null ? null : make(brief, { t: say, language: readLanguage() })
  })
}

export async function savePublication(kind: PublicationKind): Promise<void> {
  let remark: string | null = null
  const isSaved = await saveOfPlan((brief, words) => {
    const made = PUBLISH[kind](brief, words)
    const { fileName: name, mediaType, content } = made
    remark = made.remark
    return {
      name,
      mediaType,
      bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content,
    }
  })
  if (isSaved && remark !== null) showToast({ message: remark, tone: 'warn', key: 'remark' })
}
