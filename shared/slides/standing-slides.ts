// Title and standing: whose plan it is, from where to where it leads, and where each aspect stands today.
import { formatDate, formatDay, formatGain, formatIndex } from '../messages/format.ts'
import { baselineDate } from '../projection/plan-input.ts'
import { aspectOn } from '../projection/steps.ts'
import type { PlanBrief } from '../brief/plan-brief.ts'
import { indexFigure } from '../report/figure.ts'
import type { Words } from '../report/words.ts'
import { indexTitle, readable, targetFigure, toIndexFigure } from './index-figures.ts'
import type { StandingSlide, TitleSlide } from './slide.ts'
import { sayStanding, sayTitle } from './spoken.ts'

const MOST_ASPECTS = 9

export function makeTitleSlide(brief: PlanBrief, place: string, words: Words): TitleSlide {
  const { t, language } = words
  const { plan } = brief.document
  const { baseline, final, target } = brief.projection
  const from = toIndexFigure(t('slides.baseline'), brief, baseline, words)
  const to = toIndexFigure(t('slides.end', { year: plan.lastYear }), brief, final, words)
  const aim = targetFigure(brief, words)
  const outcome = [
    target.reachedOn === null
      ? t('slides.title.missing', {
          target: aim.index.text,
          missing: formatIndex(brief.projection.gap.missing, language),
        })
      : t('slides.title.reached', {
          target: aim.index.text,
          date: formatDay(target.reachedOn, language, 'long'),
        }),
    ...(brief.projection.externalGain > 0
      ? [t('slides.title.external', { gain: formatGain(brief.projection.externalGain, language) })]
      : []),
  ]
  const message = t(final > baseline ? 'slides.title.message' : 'slides.title.flat', {
    from: from.index.text,
    to: to.index.text,
    predicate: to.predicate,
    year: plan.lastYear,
  })
  return {
    id: 'title',
    kind: 'title',
    place,
    title: plan.title,
    detail: null,
    message,
    facts: [brief.owner?.name ?? '', plan.region, formatDay(brief.today, language, 'long')].filter(
      fact => fact !== '',
    ),
    outcome,
    figures: [from, to, aim],
    spoken: sayTitle(brief, [message, ...outcome], words),
    notes: [
      brief.framework.title,
      brief.framework.regulation,
      t('slides.title.baselineOn', {
        date: formatDate(baselineDate(brief.document, brief.framework.id), language, 'long'),
        index: from.index.text,
      }),
    ].filter(note => note !== ''),
  }
}

export function makeStandingSlide(brief: PlanBrief, place: string, words: Words): StandingSlide {
  const { t, language } = words
  const { framework, projection, today } = brief
  const rows = brief.aspects.map(({ aspect, weight, planned }) => {
    const value = indexFigure(aspectOn(projection, aspect.id, today), language, weight)
    return {
      id: aspect.id,
      name: aspect.name,
      detail: t('slides.standing.planned', { index: formatIndex(planned, language, weight) }),
      value,
      share: value.value / framework.maxLevel,
    }
  })
  const { shown, more } = readable(rows, MOST_ASPECTS, words)
  const { notAssessed } = brief.overview
  return {
    id: 'standing',
    kind: 'standing',
    place,
    title: indexTitle(formatDay(today, language, 'long'), brief, projection.current, words),
    detail:
      notAssessed.length > 0
        ? t('slides.standing.notAssessed', { count: notAssessed.length, level: framework.minLevel })
        : null,
    figures: [toIndexFigure(t('slides.today'), brief, projection.current, words), targetFigure(brief, words)],
    aspects: shown,
    more,
    spoken: sayStanding(brief, words),
    notes: rows.map(({ name, value, detail }) => `${name}: ${value.text} (${detail})`),
  }
}
