// What in the plan needs people: what is missing to the target, what is held, what is late, and what has no money.
import type { OpenClimb } from '../brief/overview-lists.ts'
import type { PlanBrief } from '../brief/plan-brief.ts'
import { formatGain, formatIndex } from '../messages/format.ts'
import type { Words } from '../report/words.ts'
import { bulletList, heading, markdownTable, type MarkdownColumn } from './markdown.ts'
import { namesOf } from './plan-names.ts'

function gapSection(brief: PlanBrief, { t, language }: Words): readonly string[] {
  const { projection, overview } = brief
  const names = namesOf(brief)
  const { closing, otherOpen } = overview
  const columns: readonly MarkdownColumn<OpenClimb>[] = [
    { head: t('domain.indicator'), toText: ({ indicator }) => names.indicator(indicator.id) },
    { head: t('publish.fromLevel'), isNumber: true, toText: ({ from }) => String(from) },
    { head: t('publish.toLevel'), isNumber: true, toText: ({ to }) => String(to) },
    { head: t('report.gain'), isNumber: true, toText: ({ gain }) => formatGain(gain, language) },
  ]
  const title = heading(2, t('overview.gap'))
  if (projection.gap.missing === 0) return [title, t('overview.gapReached')]
  const missing = formatIndex(projection.gap.missing, language)
  return closing === null
    ? [title, t('overview.gapImpossible'), markdownTable(columns, otherOpen, t('publish.nothingOpen'))]
    : [title, t('overview.gapHint', { missing }), markdownTable(columns, closing, t('publish.nothingOpen'))]
}

function heldSection(brief: PlanBrief, { t, language }: Words): readonly string[] {
  const names = namesOf(brief)
  const lines = brief.overview.held.map(({ indicator, rung, missingRung, item, couldDeliver, gain }) =>
    t(couldDeliver.length === 0 ? 'publish.heldByNobody' : 'publish.heldLine', {
      indicator: names.indicator(indicator.id),
      waits: t('overview.heldWaits', { rung, missing: missingRung }),
      item: item.name,
      gain: formatGain(gain, language),
      could: couldDeliver.map(({ name }) => name).join(', '),
    }),
  )
  return [heading(2, t('overview.held')), bulletList(lines, t('overview.heldEmpty'))]
}

function lateSection(brief: PlanBrief, { t }: Words): readonly string[] {
  const names = namesOf(brief)
  const lines = brief.overview.late.map(({ item, daysLate }) =>
    t('publish.lateLine', {
      name: item.name,
      agency: names.agency(item.leadAgencyId),
      late: t('overview.lateDays', { count: daysLate }),
    }),
  )
  return [heading(2, t('overview.late')), bulletList(lines, t('overview.lateEmpty'))]
}

function unfundedSection(brief: PlanBrief, { t }: Words): readonly string[] {
  const names = namesOf(brief)
  const lines = brief.overview.withoutMoney.map(({ name, leadAgencyId }) =>
    t('publish.itemOfAgency', { name, agency: names.agency(leadAgencyId) }),
  )
  return [heading(2, t('overview.noMoney')), bulletList(lines, t('overview.noMoneyEmpty'))]
}

export function attentionSections(brief: PlanBrief, words: Words): readonly string[] {
  return [gapSection, heldSection, lateSection, unfundedSection].flatMap(section => section(brief, words))
}
