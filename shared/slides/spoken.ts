// What is said with each slide: a few whole sentences made of the brief, to be read out as they stand. The facts behind them are
// the notes.
import type { BriefYear, PlanBrief } from '../brief/plan-brief.ts'
import { CATEGORIES, type ItemId, type Status } from '../domain/item.ts'
import type { Decision } from '../domain/decision.ts'
import { formatDay, formatGain, formatIndex, formatRupiahShort } from '../messages/format.ts'
import { bandOf, toIndexUnits } from '../projection/index-value.ts'
import type { IndexUnits, RungOutcome } from '../projection/projection.ts'
import { aspectOn } from '../projection/steps.ts'
import type { Words } from '../report/words.ts'
import { namesText } from './index-figures.ts'

type Said = readonly string[]

/** Names that are said in one breath. */
const MOST_NAMES = 3

const sentence = (text: string) => `${text}.`

export function sayTitle({ document, items }: PlanBrief, rest: Said, { t }: Words): Said {
  const { title, firstYear: first, lastYear: last } = document.plan
  const begin =
    items.length === 0
      ? t('spoken.title.empty', { title, first, last })
      : t('spoken.title.plan', { title, count: items.length, first, last })
  return [begin, ...rest.map(sentence)]
}

export function sayStanding(
  { framework, projection, aspects, today }: PlanBrief,
  { t, language }: Words,
): Said {
  const { current } = projection
  const target = toIndexUnits(projection.target.value)
  const ofTarget = { target: formatIndex(target, language) }
  const upwards = aspects
    .filter(({ rows }) => rows.some(row => row.assessed))
    .map(({ aspect, weight, planned }) => {
      const now = aspectOn(projection, aspect.id, today)
      return { aspect, weight, planned, now, level: now / weight }
    })
    .toSorted((a, b) => a.level - b.level)
  const [lowest] = upwards
  return [
    t('spoken.standing.today', {
      index: formatIndex(current, language),
      predicate: bandOf(framework, current).name,
    }),
    current >= target
      ? t('spoken.standing.reached', ofTarget)
      : t('spoken.standing.missing', { ...ofTarget, missing: formatIndex(target - current, language) }),
    ...(lowest === undefined || lowest.level === upwards.at(-1)?.level
      ? []
      : [
          t('spoken.standing.weakest', {
            name: lowest.aspect.name,
            now: formatIndex(lowest.now, language, lowest.weight),
            planned: formatIndex(lowest.planned, language, lowest.weight),
          }),
        ]),
  ]
}

export function sayLanes({ items, gains, years }: PlanBrief, { t, language }: Words): Said {
  const of = (status: Status) => items.filter(({ item }) => item.status === status).length
  const rupiah = years.reduce((sum, year) => sum + year.rupiah, 0)
  return [
    t('spoken.lanes.weight', { count: items.length, raising: gains.length }),
    t('spoken.lanes.status', {
      done: of('done'),
      running: of('running'),
      approved: of('approved'),
      proposed: of('proposed'),
    }),
    ...(rupiah === 0 ? [] : [t('spoken.lanes.money', { rupiah: formatRupiahShort(rupiah, language) })]),
  ]
}

/** Who raises the index in a year, and by how much in it; most first. */
function raisingIn({ span }: BriefYear, { items, projection }: PlanBrief) {
  const sums = new Map<ItemId, IndexUnits>()
  for (const { day, gains } of projection.steps)
    if (day >= span.start && day <= span.end)
      for (const { itemId, gain } of gains) sums.set(itemId, (sums.get(itemId) ?? 0) + gain)
  return items
    .map(({ item }) => ({ item, gain: sums.get(item.id) ?? 0 }))
    .filter(({ gain }) => gain > 0)
    .toSorted((a, b) => b.gain - a.gain)
}

/** Those that end in a year, but of whose levels one is first seen by a later evaluation. */
function countedLater({ year, span }: BriefYear, { items, projection }: PlanBrief): number {
  const isLater = ({ finishedOn, cycleYear }: RungOutcome) =>
    finishedOn >= span.start && finishedOn <= span.end && cycleYear !== null && cycleYear > year
  return items.filter(({ item }) =>
    (projection.effects.get(item.id) ?? []).some(({ rungs }) => rungs.some(isLater)),
  ).length
}

export function sayYear(of: BriefYear, brief: PlanBrief, words: Words): Said {
  const { year, ending, rise, endIndex, cutOff, index } = of
  const { t, language } = words
  const at = { year, count: ending.length, index: formatIndex(endIndex, language) }
  const names = raisingIn(of, brief)
    .slice(0, MOST_NAMES)
    .map(({ item, gain }) => t('spoken.year.named', { name: item.name, gain: formatGain(gain, language) }))
  const later = countedLater(of, brief)
  return [
    rise === 0
      ? t('spoken.year.flat', at)
      : t('spoken.year.rise', { ...at, gain: formatIndex(rise, language) }),
    ...(names.length === 0 ? [] : [t('spoken.year.most', { names: names.join('; ') })]),
    t('spoken.year.cutOff', {
      date: formatDay(cutOff, language, 'long'),
      index: formatIndex(index, language),
    }),
    ...(later === 0 ? [] : [t('spoken.year.later', { count: later })]),
  ]
}

export function sayGains({ gains, projection }: PlanBrief, { t, language }: Words): Said {
  const [first, second, third] = gains
  if (first === undefined) return []
  const gain = (units: number) => formatGain(units, language)
  const whole = gain(projection.final - projection.baseline)
  return [
    t('spoken.gains.first', {
      name: first.item.name,
      gain: gain(first.gain),
      date: formatDay(first.span.end, language, 'long'),
    }),
    ...(second === undefined || third === undefined
      ? []
      : [t('spoken.gains.three', { gain: gain(first.gain + second.gain + third.gain), whole })]),
    t('spoken.gains.late'),
  ]
}

export function sayMoney({ years, money, overview }: PlanBrief, { t, language }: Words): Said {
  const rupiah = (sum: number) => formatRupiahShort(sum, language)
  const total = years.reduce((sum, year) => sum + year.rupiah, 0)
  const [dearest] = years.toSorted((a, b) => b.rupiah - a.rupiah)
  const inPlan = new Set(years.map(({ year }) => year))
  const [most] = CATEGORIES.map(category => ({
    category,
    sum: money.reduce(
      (sum, row) => sum + (row.category === category && inPlan.has(row.year) ? row.rupiah : 0),
      0,
    ),
  })).toSorted((a, b) => b.sum - a.sum)
  const without = overview.withoutMoney.length
  return [
    t('spoken.money.total', { total: rupiah(total), count: years.length }),
    ...(dearest === undefined || years.length < 2
      ? []
      : [
          t('spoken.money.dearest', {
            year: dearest.year,
            rupiah: rupiah(dearest.rupiah),
            percent: Math.round((dearest.rupiah / total) * 100),
          }),
        ]),
    ...(most === undefined
      ? []
      : [
          t('spoken.money.most', {
            category: t(`domain.category.${most.category}`),
            rupiah: rupiah(most.sum),
          }),
        ]),
    ...(without === 0 ? [] : [t('spoken.money.without', { count: without })]),
  ]
}

export function sayRisks({ overview: { late, held }, items }: PlanBrief, { t }: Words): Said {
  const [latest] = late.toSorted((a, b) => b.daysLate - a.daysLate)
  const risky = items
    .filter(({ item }) => item.risk !== '' && item.status !== 'done')
    .toSorted((a, b) => b.gain - a.gain)
  const [weightiest] = risky
  return [
    ...(latest === undefined
      ? []
      : [
          t('spoken.risks.late', {
            count: late.length,
            name: latest.item.name,
            days: t('table.days', { count: latest.daysLate }),
          }),
        ]),
    ...(held.length === 0 ? [] : [t('spoken.risks.held', { count: held.length })]),
    ...(weightiest === undefined
      ? []
      : [
          t(weightiest.gain > 0 ? 'spoken.risks.risk' : 'spoken.risks.weightless', {
            count: risky.length,
            name: weightiest.item.name,
          }),
        ]),
  ]
}

export function sayConnectivity({ connectivity, document }: PlanBrief, { t, language }: Words): Said {
  const { connections, tally } = connectivity
  const next = connections
    .flatMap(({ state, name, day }) => (state === 'planned' && day !== null ? [{ name, day }] : []))
    .toSorted((a, b) => a.day - b.day)[0]
  const { connected, total, byEnd, open } = tally
  return [
    t('spoken.connectivity.now', { connected, total, byEnd, year: document.plan.lastYear }),
    ...(next === undefined
      ? []
      : [t('spoken.connectivity.next', { name: next.name, date: formatDay(next.day, language, 'long') })]),
    ...(open === 0 ? [] : [t('spoken.connectivity.open', { count: open })]),
  ]
}

export function sayCommitments({ commitments, document }: PlanBrief, words: Words): Said {
  const { t } = words
  const { commitment } = document.plan
  const none = commitments.filter(({ committed }) => committed.length === 0)
  return [
    t('spoken.commitments.of', {
      given: commitments.reduce((sum, { committed }) => sum + committed.length, 0),
      total: commitments.reduce((sum, { items }) => sum + items.length, 0),
    }),
    ...(none.length === 0
      ? []
      : [
          t('spoken.commitments.none', {
            names: namesText(
              none.map(({ agency }) => agency.shortName),
              MOST_NAMES,
              words,
            ),
          }),
        ]),
    commitment === null
      ? t('spoken.commitments.noPlan')
      : t('spoken.commitments.plan', { name: commitment.name, post: commitment.post }),
  ]
}

export function sayAsks(names: readonly string[], { t }: Words): Said {
  const [first] = names
  return [
    t('spoken.asks.begin', { count: names.length }),
    ...(first === undefined ? [] : [t('spoken.asks.first', { name: first })]),
    t('spoken.asks.record'),
  ]
}

export function sayDecisions(decisions: readonly Decision[], { t }: Words): Said {
  const nobody = decisions.filter(({ who }) => who === '').length
  const noDay = decisions.filter(({ until }) => until === null).length
  return [
    t('spoken.decisions.begin', { count: decisions.length }),
    ...(nobody === 0 ? [] : [t('spoken.decisions.nobody', { count: nobody })]),
    ...(noDay === 0 ? [] : [t('spoken.decisions.noDay', { count: noDay })]),
  ]
}
