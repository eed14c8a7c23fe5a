// The slides of the meeting as a file: those that are shown in Presentasi, in their order, light or dark as there.
import { ok } from '../../../shared/base/result.ts'
import { toCivilDate } from '../../../shared/base/civil-date.ts'
import { toFileName } from '../../../shared/report/file-name.ts'
import { arrangeSlides } from '../../../shared/slides/arrange.ts'
import { makeSlides } from '../../../shared/slides/make-slides.ts'
import { loadMeasure } from '../../parts/picture/picture-font.ts'
import { makeSlidesFile } from '../../parts/slides-file/make-slides-file.ts'
import { inOrder } from '../../state/app-store.ts'
import { readBrief } from '../../state/brief.ts'
import { readLanguage, say } from '../../state/i18n.ts'
import { storePending } from '../../state/pending-edits.ts'
import { deckOf, usePresentation } from '../../state/presentation.ts'
import { saveFile } from '../../state/save-file.ts'

const PPTX_MEDIA_TYPE = 'application/vnd.openxmlformats-officedocument.presentationml.presentation'

export async function saveSlides(): Promise<void> {
  await storePending()
  await inOrder(() => Promise.resolve(ok(null)))
  const brief = readBrief()
  if (brief === null) return
  const words = { t: say, language: readLanguage() }
  const { decks, theme } = usePresentation.getState()
  const { plan } = brief.document
  const { shown } = arrangeSlides(makeSlides(brief, words), deckOf(decks, plan.id))
  const name = say('papers.fileName', {
    what: say('outputs.slides.name'),
    agency: (brief.owner?.shortName ?? plan.region).slice(0, 60),
    date: toCivilDate(brief.today),
  })
  await saveFile(`${toFileName(name)}.pptx`, PPTX_MEDIA_TYPE, async () =>
    makeSlidesFile({
      slides: shown,
      theme,
      words,
      measure: await loadMeasure(),
      maxLevel: brief.framework.maxLevel,
    }),
  )
}
