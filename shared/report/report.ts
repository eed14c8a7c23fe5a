// What is said of an assessment outside of the screen: one content for the printed sheet and the spreadsheet file, in words
// and exact numbers, without a place or a colour. `report-workbook.ts` turns it into a file, the page into paper.
import { toCivilDate, type CivilDate } from '../base/civil-date.ts'
import type { Agency } from '../domain/agency.ts'
import type { AssessedLevel } from '../domain/assessment.ts'
import type { Evidence } from '../domain/evidence.ts'
import type { Framework, Indicator } from '../domain/framework.ts'
import type { Item } from '../domain/item.ts'
import type { Plan } from '../domain/plan.ts'
import { formatDate, formatIndex } from '../messages/format.ts'
import { leadUnitText } from '../messages/lead-unit.ts'
import type { Translate } from '../messages/translate.ts'
import {
  listAssessment,
  type AspectRows,
  type GroupValue,
  type IndicatorRow,
  type AssessmentRows,
} from '../projection/assessment.ts'
import { bandOf, toIndexUnits } from '../projection/index-value.ts'
import type { IndexUnits, Projection } from '../projection/projection.ts'
import { listRungPlans, type RungPlan } from '../projection/rung-plans.ts'
import { gainFigure, indexFigure, levelFigure, weightFigure, type Figure } from './figure.ts'
import { indexLine, type IndexLine } from './index-line.ts'
import type { Words } from './words.ts'

/** The levels that are reported, whatever the plan keeps beside them. */
export interface ReportedAssessment {
  readonly levels: readonly AssessedLevel[]
  /** The day on which they held. */
  readonly date: CivilDate
  /** What they are, in the user's words: `Penilaian mandiri`. */
  readonly kind: string
}

export interface ReportInput {
  readonly plan: Plan
  /** The agency that the plan belongs to. */
  readonly agency: Agency | undefined
  readonly framework: Framework
  readonly items: readonly Item[]
  /** Of the plan: what is accepted of the levels is read from it. */
  readonly evidence: readonly Evidence[]
  readonly assessment: ReportedAssessment
  /** It begins at the levels of the assessment. */
  readonly projection: Projection
  readonly madeOn: CivilDate
}

export interface Fact {
  readonly id:
    | 'plan'
    | 'region'
    | 'agency'
    | 'framework'
    | 'regulation'
    | 'kind'
    | 'date'
    | 'assessed'
    | 'accepted'
    | 'madeOn'
  readonly label: string
  readonly text: string
  /** Where the text says a day. */
  readonly date: CivilDate | null
}

export interface IndicatorLine {
  readonly number: number
  readonly name: string
  /** Null where the framework has no domains. */
  readonly domain: string | null
  readonly aspect: string
  readonly leadUnit: string
  readonly weight: Figure
  /** Null where it is not assessed. */
  readonly now: Figure | null
  /** As far as evidence bears it, where that is lower. */
  readonly accepted: Figure | null
  readonly origin: string
  readonly note: string
  readonly planned: Figure
  readonly gain: Figure
  /** What the level above the present one asks. */
  readonly next: string
  /** A line for every item that raises the indicator, the one that ends first at the top. */
  readonly items: readonly string[]
}

/** One piece of evidence, in words. */
export interface EvidenceLine {
  readonly number: number
  readonly indicator: string
  readonly level: number
  readonly name: string
  readonly kind: string
  readonly state: string
  /** The item that produces it; empty where none is named. */
  readonly item: string
  readonly note: string
  readonly link: string
}

/** A domain, or an aspect with its indicators. */
export interface Part {
  readonly kind: 'domain' | 'aspect'
  readonly name: string
  readonly weight: Figure
  readonly now: Figure
  readonly planned: Figure
  readonly gain: Figure
  readonly indicators: readonly IndicatorLine[]
}

export interface Report {
  readonly title: string
  readonly region: string
  readonly agency: string
  readonly facts: readonly Fact[]
  readonly now: IndexLine
  readonly planned: IndexLine
  readonly target: { readonly label: string; readonly index: Figure }
  /** Every domain before its aspects, in the order of the regulation. */
  readonly parts: readonly Part[]
  readonly hasDomains: boolean
  /** By indicator, level and place. */
  readonly evidence: readonly EvidenceLine[]
  /** The whole framework, as the last row of a table. */
  readonly total: Omit<Part, 'kind' | 'indicators'>
  readonly madeOn: CivilDate
}

/** The index as far as evidence bears it; nothing where none is recorded. */
function acceptedText(
  { framework, evidence }: ReportInput,
  index: IndexUnits,
  { language }: Words,
): string | null {
  if (!evidence.some(one => one.frameworkId === framework.id)) return null
  return `${formatIndex(index, language)} ${bandOf(framework, index).name}`
}

function factsOf(input: ReportInput, listed: AssessmentRows, words: Words): readonly Fact[] {
  const { t, language } = words
  const assessed = listed.rows.filter(row => row.assessed).length
  const accepted = acceptedText(input, listed.acceptedIndex, words)
  const { plan, agency, framework, assessment } = input
  const fact = (id: Fact['id'], text: string): Fact => ({
    id,
    label: t(`report.fact.${id}`),
    text,
    date: null,
  })
  const day = (id: Fact['id'], date: CivilDate): Fact => ({
    ...fact(id, formatDate(date, language, 'long')),
    date,
  })
  const total = framework.indicators.length
  return [
    fact('plan', plan.title),
    fact('region', plan.region),
    fact('agency', agency?.name ?? t('common.empty')),
    fact('framework', framework.title),
    fact('regulation', framework.regulation),
    fact('kind', assessment.kind),
    day('date', assessment.date),
    fact('assessed', t('report.assessedOf', { count: assessed, total })),
    ...(accepted === null ? [] : [fact('accepted', accepted)]),
    day('madeOn', input.madeOn),
  ]
}

function nextText(plans: readonly RungPlan[], t: Translate): string {
  const next = plans.find(plan => plan.isNext)
  return next === undefined
    ? t('report.highest')
    : t('report.nextLevel', { level: next.level, requires: next.requires })
}

/**
 * Items that count here within the horizon, or would if a lower level were there: those are marked as held. Who delivers
 * what another one delivers first raises nothing.
 */
function itemLines(plans: readonly RungPlan[], { t, language }: Words): readonly string[] {
  const found = new Map<Item, { readonly end: number; readonly isHeld: boolean }>()
  for (const { item, outcome } of plans.flatMap(plan => plan.deliverers)) {
    if (outcome.state !== 'counted' && outcome.state !== 'held') continue
    const isHeld = outcome.state === 'held' && (found.get(item)?.isHeld ?? true)
    found.set(item, { end: outcome.finishedOn, isHeld })
  }
  const ordered = [...found].toSorted(
    ([a, { end: endOfA }], [b, { end: endOfB }]) => endOfA - endOfB || (a.id < b.id ? -1 : 1),
  )
  return ordered.map(([{ name }, { end, isHeld }]) => {
    const date = formatDate(toCivilDate(end), language)
    return t(isHeld ? 'report.itemHeld' : 'report.item', { name, date })
  })
}

function evidenceLines({ framework, evidence, items }: ReportInput, { t }: Words): readonly EvidenceLine[] {
  const names = new Map(items.map(({ id, name }) => [id, name]))
  const here = evidence.filter(one => one.frameworkId === framework.id)
  return framework.indicators.flatMap(({ id, number, name: indicator }) =>
    here
      .filter(one => one.indicatorId === id)
      .toSorted((a, b) => a.level - b.level || a.position - b.position)
      .map(({ level, name, kind, state, itemId, note, link }) => ({
        number,
        indicator,
        level,
        name,
        kind: t(`domain.evidenceKind.${kind}`),
        state: t(`domain.evidenceState.${state}`),
        item: itemId === null ? '' : (names.get(itemId) ?? ''),
        note,
        link,
      })),
  )
}

function toPart(kind: Part['kind'], name: string, value: GroupValue, { language }: Words): Part {
  const { weight, now, planned } = value
  return {
    kind,
    name,
    weight: weightFigure(weight, language),
    now: indexFigure(now, language, weight),
    planned: indexFigure(planned, language, weight),
    gain: gainFigure(planned - now, language, weight),
    indicators: [],
  }
}

/** What is said of a level, and of a published value where and when it was published. */
function noteOf({ note, source, publishedOn }: AssessedLevel, { t, language }: Words): string {
  const published =
    publishedOn === null ? source : [source, formatDate(publishedOn, language)].filter(Boolean).join(', ')
  const line = published === '' ? '' : t('report.published', { published })
  return [note, line].filter(Boolean).join('\n')
}

/** All that paper and file say of an assessment, in the language of `words`. */
export function makeReport(input: ReportInput, words: Words): Report {
  const { plan, framework, items, assessment, projection } = input
  const { t, language } = words
  const listed = listAssessment(framework, projection, input.evidence)
  const levels = new Map<Indicator['id'], AssessedLevel>(
    assessment.levels.map(level => [level.indicatorId, level]),
  )
  const toLine = (row: IndicatorRow, { aspect }: AspectRows, domain: string | null): IndicatorLine => {
    const { indicator } = row
    const plans = listRungPlans(framework, indicator, items, projection)
    const level = levels.get(indicator.id)
    return {
      number: indicator.number,
      name: indicator.name,
      domain,
      aspect: aspect.name,
      leadUnit: leadUnitText(indicator.leadUnit, t),
      weight: weightFigure(indicator.weight, language),
      now: row.assessed ? levelFigure(row.now, language) : null,
      origin: level === undefined ? '' : t(`domain.assessmentKind.${level.origin}`),
      note: level === undefined ? '' : noteOf(level, words),
      accepted: row.assessed && row.accepted < row.now ? levelFigure(row.accepted, language) : null,
      planned: levelFigure(row.planned, language),
      gain: gainFigure(row.gain, language),
      next: nextText(plans, t),
      items: itemLines(plans, words),
    }
  }
  const parts = listed.domains.flatMap(({ domain, aspects, ...value }) => {
    const name = domain.wrapper ? null : domain.name
    const inside = aspects.map(aspect => ({
      ...toPart('aspect', aspect.aspect.name, aspect, words),
      indicators: aspect.rows.map(row => toLine(row, aspect, name)),
    }))
    return name === null ? inside : [toPart('domain', name, value, words), ...inside]
  })
  const { baseline, final, target } = projection
  const plannedLabel = t('report.planned', { year: plan.lastYear })
  return {
    title: t('report.title', { name: framework.indexName }),
    region: plan.region,
    agency: input.agency?.name ?? '',
    facts: factsOf(input, listed, words),
    now: indexLine(framework.indexName, framework, baseline, words),
    planned: indexLine(plannedLabel, framework, final, words),
    target: { label: t('report.target'), index: indexFigure(toIndexUnits(target.value), language) },
    parts,
    evidence: evidenceLines(input, words),
    hasDomains: parts.some(part => part.kind === 'domain'),
    total: {
      name: framework.indexName,
      weight: weightFigure(10_000, language),
      now: indexFigure(baseline, language),
      planned: indexFigure(final, language),
      gain: gainFigure(final - baseline, language),
    },
    madeOn: input.madeOn,
  }
}
