// All slides of a plan in the order of a meeting. What has nothing to say is no slide.
import type { PlanBrief } from '../brief/plan-brief.ts'
import type { Words } from '../report/words.ts'
import { makeDecisionsSlides } from './decision-slides.ts'
import {
  makeAsksSlide,
  makeCommitmentsSlide,
  makeConnectivitySlide,
  makeRisksSlide,
} from './follow-up-slides.ts'
import { makeLanesSlide, makeYearSlides } from './plan-slides.ts'
import type { Slide } from './slide.ts'
import { makeStandingSlide, makeTitleSlide } from './standing-slides.ts'
import { makeGainsSlide, makeMoneySlide } from './worth-slides.ts'

/** Of a plan without items: title, standing, and what the meeting is asked. */
export function makeSlides(brief: PlanBrief, words: Words): readonly Slide[] {
  const { region, title } = brief.document.plan
  const place = words.t('slides.place', { region, title })
  const slides: readonly (Slide | null)[] = [
    makeTitleSlide(brief, place, words),
    makeStandingSlide(brief, place, words),
    ...(brief.items.length === 0
      ? []
      : [makeLanesSlide(brief, place, words), ...makeYearSlides(brief, place, words)]),
    makeGainsSlide(brief, place, words),
    makeMoneySlide(brief, place, words),
    makeRisksSlide(brief, place, words),
    makeConnectivitySlide(brief, place, words),
    makeCommitmentsSlide(brief, place, words),
    makeAsksSlide(brief, place, words),
    ...makeDecisionsSlides(brief, place, words),
  ]
  return slides.filter(slide => slide !== null)
}
