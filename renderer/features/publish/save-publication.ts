// A file of the plan as it is stored by now.
import { ok } from '../../../shared/base/result.ts'
import { PUBLISH } from '../../../shared/publish/publications.ts'
import type { PublicationKind } from '../../../shared/publish/publication.ts'
import { inOrder } from '../../state/app-store.ts'
import { readBrief } from '../../state/brief.ts'
import { readLanguage, say } from '../../state/i18n.ts'
import { storePending } from '../../state/pending-edits.ts'
import { saveFile } from '../../state/save-file.ts'
import { showToast } from '../../ui/toast-store.ts'

export async function savePublication(kind: PublicationKind): Promise<void> {
  // What is being typed is part of it.
  await storePending()
  await inOrder(() => Promise.resolve(ok(null)))
  const brief = readBrief()
  if (brief === null) return
  const { fileName, mediaType, content, remark } = PUBLISH[kind](brief, { t: say, language: readLanguage() })
  await saveFile(fileName, mediaType, () =>
    typeof content === 'string' ? new TextEncoder().encode(content) : content,
  )
  if (remark !== null) showToast({ message: remark, tone: 'warn', key: 'remark' })
}
