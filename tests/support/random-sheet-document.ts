// fast-check arbitrary: whole plans that use every field of an item, with texts a spreadsheet might take for something else.
import * as fc from 'fast-check'
import { toCivilDate } from '../../shared/base/civil-date.ts'
import { agencySchema, AGENCY_KINDS, type Agency } from '../../shared/domain/agency.ts'
import { dependencySchema, DEPENDENCY_KINDS, type Dependency } from '../../shared/domain/dependency.ts'
import type { Framework } from '../../shared/domain/framework.ts'
import {
  BUDGET_STATUSES,
  CATEGORIES,
  FUND_SOURCES,
  itemSchema,
  NATURES,
  STATUSES,
  THEMES,
  type Effect,
  type Item,
} from '../../shared/domain/item.ts'
import type { PlanDocument } from '../../shared/domain/plan.ts'
import { isCleanText } from '../../shared/base/text.ts'
import { MAX_RUPIAH } from '../../shared/base/rupiah.ts'
import { SYSTEM_KINDS, systemSchema, type System } from '../../shared/domain/system.ts'
import { loadSample } from './sample.ts'

/** Signs that formulas, lists, quotes and XML give a meaning of their own. */
const DANGEROUS = [
  '=1+1',
  '+62',
  '-',
  '@SUM(A1)',
  '\tmenjorok',
  '\rkembali',
  '_x0041_',
  '<b>&amp;"',
  '; "',
  '2026-02-30',
  'TRUE',
  '007',
  '1,5',
  'baris\nkedua',
  '🙂 é',
]

const clean = (text: string) => isCleanText(text) && text.trim() !== '' && !/[\ufffe\uffff]/.test(text)
const title = fc
  .oneof(fc.constantFrom(...DANGEROUS), fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }))
  .map(text => text.slice(0, 160).toWellFormed())
  .filter(clean)
const note = fc.oneof(fc.constant(''), title)
const day = fc.integer({ min: 19_000, max: 22_000 }).map(toCivilDate)
const titles = fc.uniqueArray(title, { maxLength: 4 })

const agencies: fc.Arbitrary<Agency[]> = fc
  .uniqueArray(fc.record({ name: title, shortName: title, kind: fc.constantFrom(...AGENCY_KINDS) }), {
    minLength: 1,
    maxLength: 4,
    // Two that are written alike in both names can be told by nobody.
    selector: one => `${one.name} ${one.shortName}`,
  })
  .map(list => list.map((one, at) => agencySchema.parse({ id: `agency-${at}`, ...one })))

function effects(frameworks: readonly Framework[]): fc.Arbitrary<readonly Effect[]> {
  const one = fc.constantFrom(...frameworks).chain(framework =>
    fc.record({
      framework: fc.constant(framework),
      indicator: fc.constantFrom(...framework.indicators),
      levels: fc
        .tuple(
          fc.integer({ min: framework.minLevel, max: framework.maxLevel }),
          fc.integer({ min: framework.minLevel, max: framework.maxLevel }),
        )
        .filter(([a, b]) => a !== b),
    }),
  )
  return fc
    .uniqueArray(one, { maxLength: 3, selector: each => `${each.framework.id} ${each.indicator.id}` })
    .map(list =>
      list.map(({ framework, indicator, levels }) => ({
        frameworkId: framework.id,
        indicatorId: indicator.id,
        from: Math.min(...levels),
        to: Math.max(...levels),
      })),
    )
}

const costs = fc.uniqueArray(
  fc.record({
    year: fc.integer({ min: 2024, max: 2032 }),
    source: fc.constantFrom(...FUND_SOURCES),
    rupiah: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 5_000_000_000 }), fc.constant(MAX_RUPIAH)),
  }),
  { maxLength: 5, selector: ({ year, source }) => `${year} ${source}` },
)

const weeks = fc
  .tuple(...Array.from({ length: 3 }, () => fc.integer({ min: 1, max: 520 })))
  .map(three => three.toSorted((a, b) => a - b))
  .map(([optimistic = 1, likely = 1, pessimistic = 1]) => ({ optimistic, likely, pessimistic }))

const percent = fc.integer({ min: 0, max: 100 })
const text = {
  description: note,
  output: note,
  executor: note,
  planReference: note,
  risk: note,
  notes: note,
  name: title,
}

function item(frameworks: readonly Framework[], owners: readonly Agency[], at: number): fc.Arbitrary<Item> {
  return fc
    .record({
      ...text,
      category: fc.constantFrom(...CATEGORIES),
      theme: fc.constantFrom(...THEMES),
      lead: fc.constantFrom(...owners),
      supporting: fc.subarray([...owners]),
      start: fc.integer({ min: 19_000, max: 22_000 }),
      length: fc.nat(900),
      milestone: fc.boolean(),
      status: fc.constantFrom(...STATUSES),
      actualEnd: day,
      acceptedOn: fc.option(day),
      evidenceLagDays: fc.option(fc.nat(3_650)),
      durationWeeks: fc.option(weeks),
      budgetChancePercent: fc.option(percent),
      evidenceChancePercent: fc.option(percent),
      progressPercent: percent,
      pinned: fc.boolean(),
      costs,
      budgetCode: fc.constantFrom('', '2.16.03.2.02.0024', '2.16.03.2.02.24'),
      budgetStatus: fc.constantFrom(...BUDGET_STATUSES),
      nature: fc.constantFrom(...NATURES),
      effects: effects(frameworks),
      staffNeeds: fc.array(fc.record({ role: title, months: fc.integer({ min: 1, max: 1_200 }) }), {
        maxLength: 3,
      }),
      connectedTo: titles,
      relatedServices: titles,
      links: fc.oneof(
        { weight: 9, arbitrary: titles },
        {
          weight: 1,
          arbitrary: fc.constant(Array.from({ length: 50 }, (_, n) => `${n} ${'x'.repeat(1_900)}`)),
        },
      ),
      commitment: fc.option(fc.record({ name: title, post: note, date: day })),
      position: fc.integer({ min: -5, max: 5 }),
    })
    .map(({ lead, supporting, start, length, actualEnd, ...rest }) =>
      itemSchema.parse({
        ...rest,
        id: `item-${at}`,
        leadAgencyId: lead.id,
        supportingAgencyIds: supporting.map(one => one.id),
        start: toCivilDate(start),
        end: toCivilDate(start + (rest.milestone ? 0 : length)),
        actualEnd: rest.status === 'done' ? actualEnd : null,
        deletedOn: null,
      }),
    )
}

/** Always from left to right, so that there is no circle. */
function dependencies(count: number): fc.Arbitrary<Dependency[]> {
  if (count < 2) return fc.constant([])
  const one = fc.record({
    pair: fc
      .tuple(fc.nat(count - 1), fc.nat(count - 1))
      .filter(([a, b]) => a !== b)
      .map(pair => pair.toSorted((a, b) => a - b)),
    kind: fc.constantFrom(...DEPENDENCY_KINDS),
    lagDays: fc.integer({ min: -40, max: 40 }),
  })
  return fc.uniqueArray(one, { maxLength: 6, selector: ({ pair }) => pair.join() }).map(list =>
    list.map(({ pair: [from, to], kind, lagDays }, at) =>
      dependencySchema.parse({
        id: `wait-${at}`,
        predecessorId: `item-${from}`,
        successorId: `item-${to}`,
        kind,
        lagDays,
      }),
    ),
  )
}

const systems = (owners: readonly Agency[]): fc.Arbitrary<System[]> =>
  fc
    .array(
      fc.record({
        name: title,
        kind: fc.constantFrom(...SYSTEM_KINDS),
        owner: fc.constantFrom(...owners),
        connectedOn: fc.option(day),
        note,
      }),
      { maxLength: 4 },
    )
    .map(list =>
      list.map(({ owner, ...rest }, at) =>
        systemSchema.parse({ ...rest, id: `system-${at}`, agencyId: owner.id }),
      ),
    )

/** A plan of its own items; gates and other goals are those of the sample. */
export function randomSheetDocument(frameworks: readonly Framework[]): fc.Arbitrary<PlanDocument> {
  const sample = loadSample()
  return fc.tuple(agencies, fc.nat(6)).chain(([owners, count]) =>
    fc
      .record({
        items: fc.tuple(...Array.from({ length: count }, (_, at) => item(frameworks, owners, at))),
        waits: dependencies(count),
        systems: systems(owners),
        title,
        region: title,
        lead: fc.constantFrom(...owners),
        firstYear: fc.integer({ min: 2020, max: 2030 }),
        years: fc.nat(6),
        target: fc.integer({ min: 0, max: 9_000 }),
        lags: fc.tuple(fc.nat(400), fc.nat(400), fc.nat(400)),
      })
      .map(({ items, waits, systems: listed, lead, firstYear, years, target, lags, ...names }) => ({
        ...sample,
        plan: {
          ...sample.plan,
          ...names,
          agencyId: lead.id,
          firstYear,
          lastYear: firstYear + years,
          evidenceLagDays: { instrument: lags[0], infrastructure: lags[1], people: lags[2] },
          goals: sample.plan.goals.map(goal =>
            goal.frameworkId === sample.plan.activeFrameworkId ? { ...goal, target } : goal,
          ),
        },
        agencies: owners,
        items,
        dependencies: waits,
        systems: listed,
        assessments: [],
        evidence: [],
      })),
  )
}
