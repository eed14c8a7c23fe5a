// What meetings decided, for paper: the newest meeting first, and what is still to be decided.
import type { CivilDate } from '../base/civil-date.ts'
import type { PlanBrief } from '../brief/plan-brief.ts'
import type { Decision } from '../domain/decision.ts'
import { formatDate } from '../messages/format.ts'
import type { Words } from '../report/words.ts'
import { heading, paragraph, table, type Block, type TextColumn } from './block.ts'
import { summarySentences } from './summary-sentences.ts'

function columnsOf({ document }: PlanBrief, { t, language }: Words): readonly TextColumn<Decision>[] {
  const items = new Map(document.items.map(({ id, name }) => [id, name]))
  return [
    { head: t('publish.meeting.what'), toText: ({ what }) => what },
    {
      head: t('publish.meeting.about'),
      toText: ({ itemId }) => (itemId === null ? t('publish.meeting.plan') : (items.get(itemId) ?? '')),
    },
    { head: t('publish.meeting.who'), toText: ({ who }) => who },
    {
      head: t('publish.meeting.until'),
      isShort: true,
      toText: ({ until }) => (until === null ? '' : formatDate(until, language)),
    },
  ]
}

/** Days on which something was decided, newest first. */
function meetingsOf({ document }: PlanBrief): readonly (readonly [CivilDate, readonly Decision[]])[] {
  return [...Map.groupBy(document.decisions, ({ decidedOn }) => decidedOn)].toSorted(([a], [b]) =>
    a < b ? 1 : -1,
  )
}

/** `asks` are what a meeting is asked, in words. */
export function meetingBlocks(
  brief: PlanBrief,
  asks: readonly { readonly name: string; readonly detail: string }[],
  words: Words,
): readonly Block[] {
  const { t, language } = words
  const columns = columnsOf(brief, words)
  const meetings = meetingsOf(brief)
  const askColumns: readonly TextColumn<(typeof asks)[number]>[] = [
    { head: t('publish.meeting.ask'), toText: ({ name }) => name },
    { head: t('publish.meeting.detail'), toText: ({ detail }) => detail },
  ]
  return [
    heading(2, t('publish.meeting.standing')),
    ...summarySentences(brief, words).map(paragraph),
    ...(meetings.length === 0
      ? [heading(2, t('publish.meeting.decided')), paragraph(t('publish.meeting.none'))]
      : meetings.flatMap(([day, decisions]) => [
          heading(2, t('publish.meeting.decidedOn', { date: formatDate(day, language, 'long') })),
          table(columns, decisions, ''),
        ])),
    heading(2, t('publish.meeting.open')),
    table(askColumns, asks, t('publish.meeting.nothingOpen')),
  ]
}
