// The slides of the meeting as a file: those that are shown in Presentasi, in their order, light or dark as there.
import { arrangeSlides } from '../../../shared/slides/arrange.ts'
import { makeSlides } from '../../../shared/slides/make-slides.ts'
import { loadMeasure } from '../../parts/picture/picture-font.ts'
import { makeSlidesFile } from '../../parts/slides-file/make-slides-file.ts'
import { deckOf, usePresentation } from '../../state/presentation.ts'
import { outputName } from './output-name.ts'
import { saveOfPlan } from './save-publication.ts'

export async function saveSlides(): Promise<void> {
  await saveOfPlan(async (brief, words, work) => {
    const { decks, theme } = usePresentation.getState()
    const { shown } = arrangeSlides(makeSlides(brief, words), deckOf(decks, brief.document.plan.id))
    return {
      name: outputName(words.t('outputs.slides.name'), 'pptx', brief, words),
      mediaType: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
      bytes: await makeSlidesFile({
        slides: shown,
        theme,
        words,
        measure: await loadMeasure(),
        maxLevel: brief.framework.maxLevel,
        onSlide: (done, total) =>
          work.step({ says: words.t('outputs.work.slide', { done, total }), share: done / (total + 1) }),
      }),
    }
  })
}
