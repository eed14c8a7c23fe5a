// Makes resources/sample/kabupaten-mojokerto.spbe from its readable source. Same source, same file, byte for byte.
//   node scripts/run.mjs scripts/make-sample.ts
import { readFileSync, writeFileSync } from 'node:fs'
import { civilDateSchema, fromYearMonthDay, monthDaySchema, toCivilDate } from '../shared/base/civil-date.ts'
import type { CivilDate } from '../shared/base/civil-date.ts'
import { agencyIdSchema, type Agency } from '../shared/domain/agency.ts'
import { assessmentIdSchema, type Assessment } from '../shared/domain/assessment.ts'
import { dependencyIdSchema, type Dependency } from '../shared/domain/dependency.ts'
import { evidenceIdSchema, type Evidence } from '../shared/domain/evidence.ts'
import type { Framework } from '../shared/domain/framework.ts'
import { DEFAULT_GATES } from '../shared/domain/gate.ts'
import { itemIdSchema, newItem } from '../shared/domain/item.ts'
import type { Cost, Effect, FundSource, Item, ItemId } from '../shared/domain/item.ts'
import { parseAgencies } from '../shared/domain/parse-agencies.ts'
import { parseFramework } from '../shared/domain/parse-framework.ts'
import { planIdSchema, type PlanDocument } from '../shared/domain/plan.ts'
import { systemIdSchema, type System } from '../shared/domain/system.ts'
import { readRoadmap } from '../shared/exchange/read-roadmap.ts'
import { toRoadmapText } from '../shared/exchange/write-roadmap.ts'
import { cryptoTools } from '../tests/support/crypto-tools.ts'
import { sampleSourceSchema, type SampleItem, type SampleSource } from './sample-source.ts'

const resources = new URL('../resources/', import.meta.url)
const SAMPLE = new URL('sample/kabupaten-mojokerto.spbe', resources)
const FRAMEWORKS = { spbe: 'permenpanrb-59-2020', pemdi: 'permenpanrb-8-2026', old: 'permenpanrb-5-2018' }

/** A UUID (version 8) that is always the same for the same name, so that a new sample replaces the old one. */
function uuidOf(name: string): string {
  const hex = cryptoTools.sha256Hex(`peta-rencana sample ${name}`)
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 3) | 8).toString(16)
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-')
}

const itemIdOf = (number: number): ItemId => itemIdSchema.parse(uuidOf(`item ${number}`))

interface Month {
  readonly year: number
  readonly month: number
}

function toMonth(text: string): Month {
  return { year: Number(text.slice(0, 4)), month: Number(text.slice(5, 7)) }
}

function firstDay({ year, month }: Month): CivilDate {
  return toCivilDate(fromYearMonthDay(year, month, 1))
}

function lastDay({ year, month }: Month): CivilDate {
  return toCivilDate(fromYearMonthDay(year, month + 1, 1) - 1)
}

/** Parts of `whole` in proportion to `shares`, in steps of `step`; rounding is carried on, so the parts add up exactly. */
function split(whole: number, shares: readonly number[], step: number): readonly number[] {
  const total = shares.reduce((sum, share) => sum + share, 0)
  let before = 0
  let passed = 0
  return shares.map(share => {
    passed += share
    const upTo = passed === total ? whole : Math.round((whole * passed) / total / step) * step
    const part = upTo - before
    before = upTo
    return part
  })
}

/** The money of an item by months over the fiscal years, then by share over the sources. */
function toCosts(item: SampleItem): readonly Cost[] {
  const [from, to] = [toMonth(item.from), toMonth(item.to)]
  const years = Array.from({ length: to.year - from.year + 1 }, (_, i) => from.year + i)
  const months = years.map(
    year => (year === to.year ? to.month : 12) - (year === from.year ? from.month : 1) + 1,
  )
  const sources = Object.entries(item.sources) as [FundSource, number][]
  const perYear = split(item.cost * 1_000_000, months, 1_000)
  return years.flatMap((year, y) => {
    const parts = split(
      perYear[y] ?? 0,
      sources.map(([, share]) => share),
      1_000,
    )
    return sources.map(([source], s) => ({ year, source, rupiah: parts[s] ?? 0 }))
  })
}

function requireIndicator(framework: Framework, number: number) {
  const indicator = framework.indicators.find(candidate => candidate.number === number)
  if (indicator === undefined) throw new Error(`${framework.id} has no indicator ${number}`)
  return indicator.id
}

/** `11 1→3; 12 1→3` are two effects. */
function toEffects(text: string, framework: Framework): readonly Effect[] {
  return text
    .split('; ')
    .filter(part => part !== '')
    .map(part => {
      const match = /^(\d+) (\d)→(\d)$/.exec(part)
      if (match === null) throw new Error(`not an effect: ${part}`)
      const [number = 0, from = 0, to = 0] = match.slice(1).map(Number)
      return { frameworkId: framework.id, indicatorId: requireIndicator(framework, number), from, to }
    })
}

function toItem(item: SampleItem, frameworks: Frameworks): Item {
  const end = lastDay(toMonth(item.to))
  const [optimistic, likely, pessimistic] = item.weeks ?? []
  const hasDurations = optimistic !== undefined && likely !== undefined && pessimistic !== undefined
  return {
    ...newItem({
      id: itemIdOf(item.number),
      name: item.name,
      category: item.category,
      theme: item.theme,
      leadAgencyId: agencyIdSchema.parse(item.agency),
      start: firstDay(toMonth(item.from)),
      end,
      position: item.number,
    }),
    description: item.description,
    output: item.output,
    supportingAgencyIds: item.supporting.map(id => agencyIdSchema.parse(id)),
    executor: item.executor,
    actualEnd: item.status === 'done' ? end : null,
    durationWeeks: hasDurations ? { optimistic, likely, pessimistic } : null,
    budgetChancePercent: item.budgetChance ?? null,
    evidenceChancePercent: item.evidenceChance ?? null,
    progressPercent: item.progress,
    status: item.status,
    costs: toCosts(item),
    budgetCode: item.budgetCode,
    budgetStatus: item.budgetStatus,
    planReference: item.planReference,
    effects: [...toEffects(item.spbe, frameworks.spbe), ...toEffects(item.pemdi, frameworks.pemdi)],
    nature: item.nature,
    staffNeeds: item.staff ?? [],
    connectedTo: item.connectedTo ?? [],
    relatedServices: item.services ?? [],
    risk: item.risk,
    commitment:
      item.commitment === undefined
        ? null
        : { ...item.commitment, date: civilDateSchema.parse(item.commitment.date) },
  }
}

/** Every indicator of the framework, those on the lowest level too: here it was found, not left open. */
function toAssessment(source: SampleSource['assessments'][number], framework: Framework): Assessment {
  const levels = new Map(
    Object.entries(source.levels).flatMap(([level, numbers]) =>
      numbers.map(n => [n, Number(level)] as const),
    ),
  )
  return {
    id: assessmentIdSchema.parse(uuidOf(`assessment ${framework.id} ${source.kind} ${source.date}`)),
    frameworkId: framework.id,
    kind: source.kind,
    date: civilDateSchema.parse(source.date),
    source: source.source,
    isBaseline: source.isBaseline,
    levels: framework.indicators.map(indicator => ({
      indicatorId: indicator.id,
      value: (levels.get(indicator.number) ?? source.otherwise) * 1_000,
      origin: source.kind,
      note: source.note,
      publishedOn: null,
      source: '',
    })),
  }
}

function toEvidence(
  { indicator, item, ...rest }: SampleSource['evidence'][number],
  position: number,
  frameworks: Frameworks,
): Evidence {
  const [instrument, number] = indicator.split(' ')
  const framework = instrument === 'SPBE' ? frameworks.spbe : frameworks.pemdi
  const found = framework.indicators.find(one => one.number === Number(number))
  if (found === undefined) throw new Error(`unknown indicator ${indicator}`)
  return {
    ...rest,
    id: evidenceIdSchema.parse(uuidOf(`evidence ${indicator} ${rest.level} ${rest.name}`)),
    frameworkId: framework.id,
    indicatorId: found.id,
    itemId: item === undefined ? null : itemIdOf(item),
    position,
  }
}

function toSystem({ agency, connectedOn, ...rest }: SampleSource['systems'][number]): System {
  return {
    ...rest,
    id: systemIdSchema.parse(uuidOf(`system ${agency} ${rest.name}`)),
    agencyId: agencyIdSchema.parse(agency),
    connectedOn: connectedOn === undefined ? null : civilDateSchema.parse(connectedOn),
  }
}

function toDependencies(items: readonly SampleItem[]): readonly Dependency[] {
  return items.flatMap(item =>
    item.waitsFor.map(predecessor => ({
      id: dependencyIdSchema.parse(uuidOf(`dependency ${predecessor} ${item.number}`)),
      predecessorId: itemIdOf(predecessor),
      successorId: itemIdOf(item.number),
      kind: 'finish-start',
      lagDays: 0,
    })),
  )
}

type Frameworks = Readonly<Record<keyof typeof FRAMEWORKS, Framework>>

function toDocument(source: SampleSource, agencies: readonly Agency[], frameworks: Frameworks): PlanDocument {
  const all = Object.values(frameworks)
  const requireFramework = (id: string) => {
    const found = all.find(framework => framework.id === id)
    if (found === undefined) throw new Error(`unknown framework ${id}`)
    return found
  }
  const { plan } = source
  return {
    plan: {
      id: planIdSchema.parse(uuidOf('plan')),
      title: plan.title,
      region: plan.region,
      agencyId: agencyIdSchema.parse(plan.agency),
      activeFrameworkId: requireFramework(plan.activeFramework).id,
      firstYear: plan.firstYear,
      lastYear: plan.lastYear,
      // The figures of the sample were worked out with evidence that counts on the last day.
      evidenceLagDays: { instrument: 0, infrastructure: 0, people: 0 },
      goals: all.map(({ id }) => ({
        frameworkId: id,
        target: plan.target,
        cutOff: monthDaySchema.parse(plan.cutOff),
      })),
      gates: DEFAULT_GATES,
      commitment: null,
    },
    agencies,
    items: source.items.map(item => toItem(item, frameworks)),
    dependencies: toDependencies(source.items),
    assessments: source.assessments.map(one => toAssessment(one, requireFramework(one.framework))),
    evidence: source.evidence.map((one, position) => toEvidence(one, position, frameworks)),
    mappings: [],
    reviewNotes: [],
    systems: source.systems.map(toSystem),
    decisions: [],
  }
}

function readFramework(name: string): Framework {
  const parsed = parseFramework(readFileSync(new URL(`frameworks/${name}.json`, resources), 'utf8'))
  if (!parsed.ok) throw new Error(`${name}: ${JSON.stringify(parsed.error)}`)
  return parsed.value
}

/** The text of the sample file, checked by the reader that the app uses. */
export function makeSample(): string {
  const source = sampleSourceSchema.parse(
    JSON.parse(readFileSync(new URL('sample/source.json', resources), 'utf8')),
  )
  const agencies = parseAgencies(readFileSync(new URL('agencies/mojokerto.json', resources), 'utf8'))
  if (!agencies.ok) throw new Error(`agencies: ${JSON.stringify(agencies.error)}`)
  const document = toDocument(source, agencies.value, {
    spbe: readFramework(FRAMEWORKS.spbe),
    pemdi: readFramework(FRAMEWORKS.pemdi),
    old: readFramework(FRAMEWORKS.old),
  })
  const revision = { revision: 1, madeOn: civilDateSchema.parse(source.madeOn) }
  const text = toRoadmapText(document, revision, cryptoTools)
  const read = readRoadmap(new TextEncoder().encode(text), cryptoTools)
  if (!read.ok) throw new Error(`the sample cannot be read: ${JSON.stringify(read.error)}`)
  if (read.value.repairs.length > 0)
    throw new Error(`the sample needs repair: ${JSON.stringify(read.value.repairs)}`)
  return text
}

if (import.meta.main) writeFileSync(SAMPLE, makeSample())
