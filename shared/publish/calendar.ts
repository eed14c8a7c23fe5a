// The days of the plan for a calendar: ends of items, milestones, fiscal gates and the cut-offs of the evaluation.
import type { BriefItem, PlanBrief } from '../brief/plan-brief.ts'
import { formatGain, formatIndex } from '../messages/format.ts'
import { bandOf } from '../projection/index-value.ts'
import type { Words } from '../report/words.ts'
import { gatesBetween } from '../schedule/fiscal-gates.ts'
import { writeCalendar, type CalendarEvent } from './calendar-lines.ts'
import { namesOf } from './plan-names.ts'
import { publicationName, type Publish } from './publication.ts'

/** Scenarios share the ids of their items and stand beside each other in a calendar. */
function uidOf({ document }: PlanBrief, ...parts: readonly (string | number)[]): string {
  return `${[...parts, document.plan.id].join('.')}@peta-rencana-spbe`
}

function itemEvents(brief: PlanBrief, { t, language }: Words): readonly CalendarEvent[] {
  const names = namesOf(brief)
  return brief.items.map(({ item, span, gain }: BriefItem) => ({
    uid: uidOf(brief, 'item', item.id),
    day: span.end,
    summary: t(item.milestone ? 'publish.event.milestone' : 'publish.event.end', { name: item.name }),
    description: [
      t('publish.pair', { label: t('sheet.item.agency'), text: names.agency(item.leadAgencyId) }),
      t('publish.pair', { label: t('report.recap.status'), text: t(`domain.status.${item.status}`) }),
      ...names.effects(item),
      ...(gain === 0
        ? []
        : [t('publish.pair', { label: t('publish.gainOfItem'), text: formatGain(gain, language) })]),
      ...(item.output === ''
        ? []
        : [t('publish.pair', { label: t('sheet.item.output'), text: item.output })]),
    ],
    categories: [t(`domain.category.${item.category}`), t(`domain.theme.${item.theme}`)],
    isTentative: item.status === 'proposed',
  }))
}

function gateEvents(brief: PlanBrief, { t }: Words): readonly CalendarEvent[] {
  return gatesBetween(brief.document.plan.gates, brief.horizon).map(({ gate, day, fiscalYear }) => ({
    uid: uidOf(brief, 'gate', gate.id, fiscalYear),
    day,
    summary: t('publish.event.gate', { name: gate.name, year: fiscalYear }),
    description: [],
    categories: [t('gates.list')],
    isTentative: false,
  }))
}

function cutOffEvents(brief: PlanBrief, { t, language }: Words): readonly CalendarEvent[] {
  const { years, framework } = brief
  return years.map(({ year, cutOff, index }) => ({
    uid: uidOf(brief, 'cycle', framework.id, year),
    day: cutOff,
    summary: t('publish.event.cutOff', { name: framework.indexName, year }),
    description: [
      t('publish.event.seen', {
        index: formatIndex(index, language),
        predicate: bandOf(framework, index).name,
      }),
    ],
    categories: [t('overview.cycles')],
    isTentative: false,
  }))
}

export const publishCalendar: Publish = (brief, words) => {
  const events = [itemEvents, gateEvents, cutOffEvents].flatMap(list => list(brief, words))
  return {
    fileName: publicationName('calendar', 'ics', brief, words),
    mediaType: 'text/calendar',
    content: writeCalendar({
      name: brief.document.plan.title,
      language: words.language,
      madeOn: brief.today,
      events: events.toSorted((a, b) => a.day - b.day),
    }),
    remark: null,
  }
}
