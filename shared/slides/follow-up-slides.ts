// What needs somebody: late, held and risky items, connections, the word of the heads, and what the meeting decides.
import { isActive } from '../domain/item.ts'
import { formatDate, formatDay, formatGain, formatNumber } from '../messages/format.ts'
import { listAsks, type Ask } from '../brief/asks.ts'
import type { PlanBrief } from '../brief/plan-brief.ts'
import type { Words } from '../report/words.ts'
import { namesText, readable } from './index-figures.ts'
import type { AsksSlide, CommitmentsSlide, ConnectivitySlide, Group, RisksSlide } from './slide.ts'
import { sayAsks, sayCommitments, sayConnectivity, sayRisks } from './spoken.ts'

const MOST_LINES = 6
const MOST_SYSTEMS = 7
const MOST_AGENCIES = 10
const MOST_NAMES = 3

type Line = Group['lines'][number]

function groupsOf(
  brief: PlanBrief,
  { t, language }: Words,
): readonly (readonly [Group['kind'], readonly Line[]])[] {
  const { late, held } = brief.overview
  return [
    [
      'late',
      late.map(({ item, daysLate }) => ({
        id: item.id,
        name: item.name,
        detail: t('overview.lateDays', { count: daysLate }),
      })),
    ],
    [
      'held',
      held.map(({ indicator, rung, missingRung, gain }) => ({
        id: `${indicator.id} ${rung}`,
        name: t('overview.heldRung', { number: indicator.number, name: indicator.shortName }),
        detail: t('slides.risks.waits', { rung, missing: missingRung, gain: formatGain(gain, language) }),
      })),
    ],
    [
      'risk',
      // What most of the index depends on comes first.
      brief.items
        .toSorted((a, b) => b.gain - a.gain)
        .flatMap(({ item }) =>
          item.risk === '' || item.status === 'done'
            ? []
            : [{ id: item.id, name: item.name, detail: item.risk }],
        ),
    ],
  ]
}

export function makeRisksSlide(brief: PlanBrief, place: string, words: Words): RisksSlide | null {
  const { t, language } = words
  const groups = groupsOf(brief, words).filter(([, lines]) => lines.length > 0)
  if (groups.length === 0) return null
  const parts = groups.map(
    ([kind, lines]) => `${formatNumber(lines.length, language)} ${t(`slides.risks.part.${kind}`)}`,
  )
  return {
    id: 'risks',
    kind: 'risks',
    place,
    title: t('slides.risks.title', { parts: parts.join(', ') }),
    detail: null,
    groups: groups.map(([kind, lines]) => {
      const { shown, more } = readable(lines, MOST_LINES, words)
      return { kind, label: t(`slides.risks.${kind}`), lines: shown, more }
    }),
    spoken: sayRisks(brief, words),
    notes: groups.flatMap(([kind, lines]) =>
      lines.map(({ name, detail }) => `${t(`slides.risks.${kind}`)}: ${name}: ${detail}`),
    ),
  }
}

export function makeConnectivitySlide(
  brief: PlanBrief,
  place: string,
  words: Words,
): ConnectivitySlide | null {
  const { t, language } = words
  const { connections, tally } = brief.connectivity
  if (tally.total === 0) return null
  const year = brief.document.plan.lastYear
  const agencies = new Map(brief.document.agencies.map(agency => [agency.id, agency.shortName]))
  const coming = connections
    .filter(({ state }) => state === 'planned')
    .toSorted((a, b) => (a.day ?? 0) - (b.day ?? 0))
    .map(({ key, name, agencyId, day }) => ({
      id: key,
      name,
      detail: t('slides.connectivity.planned', {
        agency: agencies.get(agencyId) ?? '',
        date: day === null ? '' : formatDay(day, language),
      }),
    }))
  const { shown, more } = readable(coming, MOST_SYSTEMS, words)
  const figure = (label: string, value: number) => ({
    label,
    value: { value, text: formatNumber(value, language) },
  })
  return {
    id: 'connectivity',
    kind: 'connectivity',
    place,
    title: t('slides.connectivity.title', { count: tally.byEnd, total: tally.total, year }),
    detail: null,
    figures: [
      figure(t('connectivity.figure.connected'), tally.connected),
      figure(t('connectivity.figure.byEnd', { year }), tally.byEnd),
      figure(t('connectivity.figure.open'), tally.open),
    ],
    rows: shown,
    more,
    spoken: sayConnectivity(brief, words),
    notes: connections.map(({ name, state, agencyId, item }) =>
      [
        `${name} (${agencies.get(agencyId) ?? ''}): ${t(`connectivity.state.${state}`)}`,
        ...(item === null ? [] : [item.name]),
      ].join(', '),
    ),
  }
}

export function makeCommitmentsSlide(brief: PlanBrief, place: string, words: Words): CommitmentsSlide | null {
  const { t, language } = words
  if (brief.commitments.length === 0) return null
  const { commitment } = brief.document.plan
  const total = brief.commitments.reduce((sum, { items }) => sum + items.length, 0)
  const given = brief.commitments.reduce((sum, { committed }) => sum + committed.length, 0)
  const rows = brief.commitments
    .toSorted((a, b) => b.items.length - a.items.length)
    .map(({ agency, items, committed }) => ({
      id: agency.id,
      name: agency.shortName,
      detail: '',
      value: {
        value: committed.length,
        text: t('slides.commitments.of', { count: committed.length, total: items.length }),
      },
      share: committed.length / items.length,
    }))
  const { shown, more } = readable(rows, MOST_AGENCIES, words)
  return {
    id: 'commitments',
    kind: 'commitments',
    place,
    title: t('slides.commitments.title', { count: given, total }),
    detail:
      commitment === null
        ? t('slides.commitments.noPlan')
        : t('slides.commitments.plan', {
            post: commitment.post,
            name: commitment.name,
            date: formatDate(commitment.date, language, 'long'),
          }),
    rows: shown,
    more,
    spoken: sayCommitments(brief, words),
    notes: brief.items.flatMap(({ item }) =>
      item.commitment === null
        ? []
        : [
            `${item.name}: ${item.commitment.name}, ${item.commitment.post}, ${formatDate(item.commitment.date, language)}`,
          ],
    ),
  }
}

/** What is asked, and what of. */
function askWords(
  ask: Ask,
  brief: PlanBrief,
  words: Words,
): { readonly name: string; readonly of: readonly string[] } {
  const { t, language } = words
  const items = (list: Extract<Ask, { items: unknown }>['items']) =>
    list.filter(isActive).map(({ name }) => name)
  switch (ask.code) {
    case 'plan-rungs': {
      const gain = ask.climbs.reduce((sum, climb) => sum + climb.gain, 0)
      return {
        name: t('slides.asks.plan-rungs', { count: ask.climbs.length, gain: formatGain(gain, language) }),
        of: ask.climbs.map(({ indicator, from, to }) =>
          t('slides.asks.climb', { number: indicator.number, name: indicator.shortName, from, to }),
        ),
      }
    }
    case 'release':
      return {
        name: t('slides.asks.release', { count: ask.held.length }),
        of: ask.held.map(({ indicator, missingRung }) =>
          t('slides.asks.missing', {
            number: indicator.number,
            name: indicator.shortName,
            missing: missingRung,
          }),
        ),
      }
    case 'fund':
    case 'approve':
    case 'new-dates':
      return { name: t(`slides.asks.${ask.code}`, { count: ask.items.length }), of: items(ask.items) }
    case 'commit':
      return {
        name: t('slides.asks.commit', { count: ask.commitments.length }),
        of: ask.commitments.map(({ agency }) => agency.shortName),
      }
    case 'commit-plan':
      return { name: t('slides.asks.commit-plan'), of: brief.owner === undefined ? [] : [brief.owner.name] }
  }
}

export function makeAsksSlide(brief: PlanBrief, place: string, words: Words): AsksSlide | null {
  const asks = listAsks(brief).map(ask => ({ code: ask.code, ...askWords(ask, brief, words) }))
  if (asks.length === 0) return null
  return {
    id: 'asks',
    kind: 'asks',
    place,
    title: words.t('slides.asks.title', { count: asks.length }),
    detail: null,
    lines: asks.map(({ code, name, of }) => ({ id: code, name, detail: namesText(of, MOST_NAMES, words) })),
    spoken: sayAsks(
      asks.map(({ name }) => name),
      words,
    ),
    notes: asks.map(({ name, of }) => (of.length === 0 ? name : `${name}: ${of.join('; ')}`)),
  }
}
