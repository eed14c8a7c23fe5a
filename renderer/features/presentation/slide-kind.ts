// What a slide is called in a list, whatever it says.
import type { Slide } from '../../../shared/slides/slide.ts'
import type { Translate } from '../../state/i18n.ts'

export function slideKindName(slide: Slide, t: Translate): string {
  return slide.kind === 'year'
    ? t('presentation.kind.year', { year: slide.year })
    : t(`presentation.kind.${slide.kind}`)
}
