// A file of the plan as it is stored by now.
import { toCivilDate } from '../../../shared/base/civil-date.ts'
import type { PlanBrief } from '../../../shared/brief/plan-brief.ts'
import type { PublicationKind } from '../../../shared/publish/publication.ts'
import type { Words } from '../../../shared/report/words.ts'
import { makeFile } from '../../parts/file-maker/make-file.ts'
import { allStored } from '../../state/all-stored.ts'
import { readBrief } from '../../state/brief.ts'
import { readLanguage, say } from '../../state/i18n.ts'
import type { Work } from '../../state/long-work.ts'
import { saveFile, type MadeFile } from '../../state/save-file.ts'
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
  const isSaved = await saveOfPlan(async ({ document, framework, today }, _, work) => {
    const job = { way: 'publication', kind, document, framework, today: toCivilDate(today) } as const
    const made = await makeFile(job, work)
    remark = made.remark
    return made
  })
  if (isSaved && remark !== null) showToast({ message: remark, tone: 'warn', key: 'remark' })
}
