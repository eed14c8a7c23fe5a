// What in the plan needs people: what is missing to the target, what is held, what is late, and what has no money.
import type { OpenClimb } from '../brief/overview-lists.ts'
import type { PlanBrief } from '../brief/plan-brief.ts'
import { formatGain, formatIndex } from '../messages/format.ts'
import type { Words } from '../report/words.ts'
import { heading, list, paragraph, table, type Block, type TextColumn } from './block.ts'
import { namesOf } from './plan-names.ts'

function gapSection(brief: PlanBrief, { t, language }: Words): readonly Block[] {
  const { projection, overview } = brief
  const names = namesOf(brief)
  const { closing, otherOpen } = overview
  const columns: readonly TextColumn<OpenClimb>[] = [
    { head: t('domain.indicator'), toText: ({ indicator }) => names.indicator(indicator.id) },
    { head: t('publish.fromLevel'), isNumber: true, toText: ({ from }) => String(from) },
    { head: t('publish.toLevel'), isNumber: true, toText: ({ to }) => String(to) },
    { head: t('report.gain'), isNumber: true, toText: ({ gain }) => formatGain(gain, language) },
  ]
  const title = heading(2, t('overview.gap'))
  if (projection.gap.missing === 0) return [title, paragraph(t('overview.gapReached'))]
  const missing = formatIndex(projection.gap.missing, language)
  return closing === null
    ? [title, paragraph(t('overview.gapImpossible')), table(columns, otherOpen, t('publish.nothingOpen'))]
    : [
        title,
        paragraph(t('overview.gapHint', { missing })),
        table(columns, closing, t('publish.nothingOpen')),
      ]
}

function heldSection(brief: PlanBrief, { t, language }: Words): readonly Block[] {
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
  return [heading(2, t('overview.held')), list(lines, t('overview.heldEmpty'))]
}

function lateSection(brief: PlanBrief, { t }: Words): readonly Block[] {
  const names = namesOf(brief)
  const lines = brief.overview.late.map(({ item, daysLate }) =>
    t('publish.lateLine', {
      name: item.name,
      agency: names.agency(item.leadAgencyId),
      late: t('overview.lateDays', { count: daysLate }),
    }),
  )
  return [heading(2, t('overview.late')), list(lines, t('overview.lateEmpty'))]
}

function unfundedSection(brief: PlanBrief, { t }: Words): readonly Block[] {
  const names = namesOf(brief)
  const lines = brief.overview.withoutMoney.map(({ name, leadAgencyId }) =>
    t('publish.itemOfAgency', { name, agency: names.agency(leadAgencyId) }),
  )
  return [heading(2, t('overview.noMoney')), list(lines, t('overview.noMoneyEmpty'))]
}

export function attentionSections(brief: PlanBrief, words: Words): readonly Block[] {
  return [gapSection, heldSection, lateSection, unfundedSection].flatMap(section => section(brief, words))
}
