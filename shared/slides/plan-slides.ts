// What is planned: all lanes at once, and one slide for each year with what it adds.
import { fromYearMonthDay, toYearMonthDay } from '../base/civil-date.ts'
import { CATEGORIES } from '../domain/item.ts'
import {
  formatDay,
  formatGain,
  formatIndex,
  formatMonth,
  formatNumber,
  formatRupiahShort,
} from '../messages/format.ts'
import { toIndexUnits } from '../projection/index-value.ts'
import { indexOn } from '../projection/steps.ts'
import type { BriefItem, BriefYear, PlanBrief } from '../brief/plan-brief.ts'
import type { Words } from '../report/words.ts'
import { indexTitle, targetFigure, toIndexFigure } from './index-figures.ts'
import { packLanes, ROWS_ABOVE_CURVE, ROWS_ALONE } from './pack-lanes.ts'
import type { CurvePicture, LanesSlide, Moment, YearSlide } from './slide.ts'
import { sayLanes, sayYear } from './spoken.ts'

/** `31 Des 2027: Portal Satu Data (Diskominfo) +0,08`. */
function itemNote({ item, span, gain }: BriefItem, brief: PlanBrief, { language }: Words): string {
  const agency = brief.document.agencies.find(({ id }) => id === item.leadAgencyId)?.shortName
  const by = agency === undefined ? '' : ` (${agency})`
  const rise = gain === 0 ? '' : ` ${formatGain(gain, language)}`
  return `${formatDay(span.end, language)}: ${item.name}${by}${rise}`
}

export function makeLanesSlide(brief: PlanBrief, place: string, words: Words): LanesSlide {
  const { t, language } = words
  const parts = CATEGORIES.flatMap(category => {
    const count = brief.items.filter(({ item }) => item.category === category).length
    // A line never ends between a number and what is counted.
    return count === 0 ? [] : [`${formatNumber(count, language)}\u00a0${t(`domain.category.${category}`)}`]
  })
  return {
    id: 'lanes',
    kind: 'lanes',
    place,
    title: t('slides.lanes.title', { count: brief.items.length, parts: parts.join(', ') }),
    detail: null,
    picture: packLanes(brief, ROWS_ALONE, words),
    spoken: sayLanes(brief, words),
    notes: brief.items.map(entry => itemNote(entry, brief, words)),
  }
}

function curveOf({ projection, framework, horizon }: PlanBrief, words: Words): CurvePicture {
  const target = toIndexUnits(projection.target.value)
  return {
    axis: horizon,
    floor: toIndexUnits(framework.minLevel * 1_000),
    ceiling: toIndexUnits(framework.maxLevel * 1_000),
    start: indexOn(projection, horizon.start),
    steps: projection.steps
      .filter(({ day }) => day > horizon.start && day <= horizon.end)
      .map(({ day, index }) => ({ day, index })),
    target: {
      index: target,
      label: words.t('slides.year.targetLine', { index: formatIndex(target, words.language) }),
    },
  }
}

function momentsOf(
  { year, span }: BriefYear,
  brief: PlanBrief,
  words: Words,
): readonly [Moment, ...Moment[]] {
  const { month: first } = toYearMonthDay(span.start)
  const momentOf = (month: number): Moment => {
    const day = fromYearMonthDay(year, month + 1, 1) - 1
    const index = indexOn(brief.projection, day)
    return {
      day,
      title: indexTitle(formatMonth(day, words.language, 'long'), brief, index, words),
      figure: toIndexFigure(formatMonth(day, words.language), brief, index, words),
    }
  }
  return [momentOf(first), ...Array.from({ length: 12 - first }, (_, at) => momentOf(first + at + 1))]
}

function yearDetail(year: BriefYear, { t, language }: Words): string {
  return [
    t('slides.year.ending', { count: year.ending.length }),
    year.rise === 0
      ? t('slides.year.noRise')
      : t('slides.year.rise', { gain: formatGain(year.rise, language) }),
    ...(year.rupiah === 0 ? [] : [formatRupiahShort(year.rupiah, language)]),
    t('slides.year.cutOff', {
      date: formatDay(year.cutOff, language),
      index: formatIndex(year.index, language),
    }),
    // A line ends behind the dot, not before it.
  ].join('\u00a0· ')
}

/** All years share one picture, so that nothing jumps while time goes on. */
export function makeYearSlides(brief: PlanBrief, place: string, words: Words): readonly YearSlide[] {
  const picture = packLanes(brief, ROWS_ABOVE_CURVE, words)
  const curve = curveOf(brief, words)
  const baseline = toIndexFigure(words.t('slides.baseline'), brief, brief.projection.baseline, words)
  const target = targetFigure(brief, words)
  return brief.years.map(year => {
    const moments = momentsOf(year, brief, words)
    return {
      id: `year-${year.year}`,
      kind: 'year',
      place,
      title: (moments.at(-1) ?? moments[0]).title,
      detail: yearDetail(year, words),
      year: year.year,
      span: year.span,
      picture,
      curve,
      curveLabel: words.t('slides.year.curve'),
      baseline,
      target,
      moments,
      spoken: sayYear(year, brief, words),
      notes: year.ending
        .toSorted((a, b) => a.span.end - b.span.end)
        .map(entry => itemNote(entry, brief, words)),
    }
  })
}
