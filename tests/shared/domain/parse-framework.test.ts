import { describe, expect, it } from 'vitest'
import type { FrameworkProblem } from '../../../shared/domain/framework-problem.ts'
import { parseFramework } from '../../../shared/domain/parse-framework.ts'
import { loadFramework, SHIPPED_FRAMEWORKS } from '../../support/frameworks.ts'

/** A made-up fourth framework: scale 0 to 3, two domains, weights that are not exact in binary. */
function inventedFile() {
  const levels = [1, 2, 3].map(level => ({ level, requires: `Syarat tingkat ${level}.` }))
  const indicator = (number: number, weight: number, kind = 'process') => ({
    id: `kota-cerdas-${number}`,
    number,
    name: `Indikator ${number}`,
    shortName: `Ind ${number}`,
    weight,
    kind,
    leadUnit: 'Bappeda',
    levels: structuredClone(levels),
  })
  const file = {
    id: 'kota-cerdas',
    title: 'Indeks Kota Cerdas',
    regulation: 'Peraturan Contoh 1/2027',
    inForce: { from: '2027-01-01' as string | null, to: null as string | null },
    indexName: 'Indeks Kota',
    scale: { min: 0, max: 3 },
    aggregation: 'Jumlah tertimbang.',
    predicates: [
      { name: 'Rendah', min: 0, max: 1.125 },
      { name: 'Tinggi', min: 1.125, max: 3 },
    ],
    levelNames: { process: ['Awal', 'Berjalan', 'Mapan'], result: ['Ada', 'Dipakai', 'Berdampak'] },
    domains: [
      {
        id: 'd1',
        name: 'Tata kelola',
        weight: 57.35,
        aspects: [
          { id: 'a1', name: 'Aturan', weight: 1.35, indicators: [indicator(1, 1.3), indicator(2, 0.05)] },
          { id: 'a2', name: 'Orang', weight: 56, indicators: [indicator(3, 56)] },
        ],
      },
      {
        id: 'd2',
        name: 'Layanan',
        weight: 42.65,
        aspects: [{ id: 'a3', name: 'Publik', weight: 42.65, indicators: [indicator(4, 42.65, 'result')] }],
      },
    ],
  }
  return file
}
type Invented = ReturnType<typeof inventedFile>

function problemsOf(change: (file: Invented) => unknown): readonly FrameworkProblem[] {
  const file = inventedFile()
  change(file)
  const parsed = parseFramework(JSON.stringify(file))
  return parsed.ok ? [] : parsed.error
}

function first<T>(rows: readonly T[]): T {
  const row = rows[0]
  if (row === undefined) throw new Error('no row')
  return row
}
const firstIndicator = (file: Invented) => first(first(first(file.domains).aspects).indicators)

describe('shipped frameworks', () => {
  it.each([
    ['permenpanrb-8-2026', { indicators: 20, aspects: 7, domains: 1, min: 1, cutOff: '09-15' }],
    ['permenpanrb-59-2020', { indicators: 47, aspects: 8, domains: 4, min: 1, cutOff: '07-31' }],
    ['permenpanrb-5-2018', { indicators: 35, aspects: 7, domains: 3, min: 0, cutOff: '12-31' }],
  ] as const)('%s is read whole', (name, expected) => {
    const f = loadFramework(name)
    expect({
      indicators: f.indicators.length,
      aspects: f.aspects.length,
      domains: f.domains.length,
      min: f.minLevel,
      cutOff: f.cutOff,
    }).toEqual(expected)
    expect(f.id).toBe(name)
  })

  it.each(SHIPPED_FRAMEWORKS)('the weights of %s add up to 10,000 basis points', name => {
    const sum = (rows: readonly { weight: number }[]) => rows.reduce((total, row) => total + row.weight, 0)
    const f = loadFramework(name)
    expect([sum(f.indicators), sum(f.aspects), sum(f.domains)]).toEqual([10_000, 10_000, 10_000])
  })

  it('keeps the facts of one indicator', () => {
    const f = loadFramework('permenpanrb-59-2020')
    expect(f.indicators[4]).toEqual({
      id: 'permenpanrb-59-2020-05',
      number: 5,
      name: f.indicators[4]?.name,
      shortName: f.indicators[4]?.shortName,
      weight: 130,
      kind: 'policy',
      aspectId: 'permenpanrb-59-2020-a1',
      domainId: 'permenpanrb-59-2020-d1',
      leadUnit: f.indicators[4]?.leadUnit,
      external: null,
      unitShare: { 2: 'some', 3: 'all' },
      criteria: f.indicators[4]?.criteria,
    })
    expect(f.indicators[4]?.criteria.map(c => c.level)).toEqual([1, 2, 3, 4, 5])
  })

  it('knows which values other bodies publish, and the wrapper domain', () => {
    const f = loadFramework('permenpanrb-8-2026')
    expect(f.indicators.filter(i => i.external !== null).map(i => i.number)).toEqual([5, 6, 7, 18])
    expect(f.domains.map(d => d.wrapper)).toEqual([true])
  })
})

it('reads a fourth framework that no code knows', () => {
  const parsed = parseFramework(JSON.stringify(inventedFile()))
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error))
  const { value } = parsed
  expect({
    ...value,
    indicators: value.indicators.map(i => [i.id, i.weight, i.aspectId, i.domainId]),
  }).toEqual({
    id: 'kota-cerdas',
    title: 'Indeks Kota Cerdas',
    regulation: 'Peraturan Contoh 1/2027',
    indexName: 'Indeks Kota',
    inForceFrom: '2027-01-01',
    inForceTo: null,
    minLevel: 0,
    maxLevel: 3,
    cutOff: '12-31',
    bands: [
      { name: 'Rendah', min: 0 },
      { name: 'Tinggi', min: 1_125 },
    ],
    levelNames: { process: ['Awal', 'Berjalan', 'Mapan'], result: ['Ada', 'Dipakai', 'Berdampak'] },
    domains: [
      { id: 'd1', name: 'Tata kelola', weight: 5_735, wrapper: false },
      { id: 'd2', name: 'Layanan', weight: 4_265, wrapper: false },
    ],
    aspects: [
      { id: 'a1', domainId: 'd1', name: 'Aturan', weight: 135 },
      { id: 'a2', domainId: 'd1', name: 'Orang', weight: 5_600 },
      { id: 'a3', domainId: 'd2', name: 'Publik', weight: 4_265 },
    ],
    indicators: [
      ['kota-cerdas-1', 130, 'a1', 'd1'],
      ['kota-cerdas-2', 5, 'a1', 'd1'],
      ['kota-cerdas-3', 5_600, 'a2', 'd1'],
      ['kota-cerdas-4', 4_265, 'a3', 'd2'],
    ],
  })
})

const INDICATOR = 'domains[0].aspects[0].indicators[0]'

/** One broken rule per row: its name, how to break it, everything the parser must say. */
const BROKEN: [string, (file: Invented) => unknown, FrameworkProblem[]][] = [
  [
    'an indicator that does not fit its aspect',
    f => (firstIndicator(f).weight = 1.29),
    [
      {
        code: 'weights-do-not-add-up',
        where: 'domains[0].aspects[0].indicators',
        found: '1.34',
        expected: '1.35',
      },
    ],
  ],
  [
    'an aspect that fits neither its indicators nor its domain',
    f => (first(first(f.domains).aspects).weight = 1.36),
    [
      {
        code: 'weights-do-not-add-up',
        where: 'domains[0].aspects[0].indicators',
        found: '1.35',
        expected: '1.36',
      },
      { code: 'weights-do-not-add-up', where: 'domains[0].aspects', found: '57.36', expected: '57.35' },
    ],
  ],
  [
    'domains that do not make 100',
    f => f.domains.pop(),
    [{ code: 'weights-do-not-add-up', where: 'domains', found: '57.35', expected: '100' }],
  ],
  [
    'a weight finer than a basis point',
    f => (firstIndicator(f).weight = 1.305),
    [{ code: 'weight-not-in-basis-points', where: `${INDICATOR}.weight`, found: '1.305', expected: '0.01' }],
  ],
  [
    'a hole between two bands',
    f => (first(f.predicates).max = 1.1),
    [{ code: 'bands-not-contiguous', where: 'predicates[1].min', found: '1.125', expected: '1.1' }],
  ],
  [
    'bands that begin above the lowest level',
    f => (first(f.predicates).min = 1),
    [{ code: 'bands-not-contiguous', where: 'predicates[0].min', found: '1', expected: '0' }],
  ],
  [
    'bands that end below the highest level',
    f => f.predicates.pop(),
    [{ code: 'bands-not-contiguous', where: 'predicates[0].max', found: '1.125', expected: '3' }],
  ],
  [
    'a band finer than a thousandth',
    f =>
      f.predicates.splice(
        0,
        2,
        { name: 'Rendah', min: 0, max: 1.1255 },
        { name: 'Tinggi', min: 1.1255, max: 3 },
      ),
    [
      { code: 'bands-not-contiguous', where: 'predicates[0].max', found: '1.1255', expected: '0.001' },
      { code: 'bands-not-contiguous', where: 'predicates[1].min', found: '1.1255', expected: '0.001' },
    ],
  ],
  [
    'a band without width',
    f => f.predicates.splice(1, 0, { name: 'Sedang', min: 1.125, max: 1.125 }),
    [{ code: 'bands-not-contiguous', where: 'predicates[1].max', found: '1.125', expected: '> 1.125' }],
  ],
  [
    'two indicators with one id',
    f => (firstIndicator(f).id = 'kota-cerdas-2'),
    [{ code: 'duplicate-id', where: 'domains[0].aspects[0].indicators[1].id', found: 'kota-cerdas-2' }],
  ],
  [
    'two indicators with one number',
    f => (firstIndicator(f).number = 4),
    [{ code: 'duplicate-id', where: 'domains[1].aspects[0].indicators[0].number', found: '4' }],
  ],
  [
    'a level without a criterion',
    f => firstIndicator(f).levels.splice(1, 1),
    [{ code: 'levels-incomplete', where: `${INDICATOR}.levels`, found: '1, 3', expected: '1, 2, 3' }],
  ],
  [
    'a level told twice',
    f => firstIndicator(f).levels.push({ level: 3, requires: 'Lagi.' }),
    [{ code: 'levels-incomplete', where: `${INDICATOR}.levels`, found: '1, 2, 3, 3', expected: '1, 2, 3' }],
  ],
  [
    'a unit share for a level that does not exist',
    f => Object.assign(firstIndicator(f), { unitShare: { 4: 'all' } }),
    [{ code: 'levels-incomplete', where: `${INDICATOR}.unitShare`, found: '4', expected: '1, 2, 3' }],
  ],
  [
    'a kind without level names',
    f => (firstIndicator(f).kind = 'constructor'),
    [{ code: 'level-names-missing', where: 'levelNames.constructor', found: '0', expected: '3' }],
  ],
  [
    'too few level names',
    f => f.levelNames.result.pop(),
    [{ code: 'level-names-missing', where: 'levelNames.result', found: '2', expected: '3' }],
  ],
  [
    'a day that does not exist',
    f => (f.inForce.from = '2027-02-29'),
    [{ code: 'bad-date', where: 'inForce.from', found: '2027-02-29', expected: 'YYYY-MM-DD' }],
  ],
  [
    'in force until before it began',
    f => (f.inForce.to = '2026-12-31'),
    [{ code: 'bad-date', where: 'inForce.to', found: '2026-12-31', expected: '≥ 2027-01-01' }],
  ],
  [
    'a cut-off in a month that does not exist',
    f => Object.assign(f, { cutOff: '13-01' }),
    [{ code: 'bad-date', where: 'cutOff', found: '13-01', expected: 'MM-DD' }],
  ],
]

it.each(BROKEN)('refuses %s', (_name, change, expected) => {
  expect(problemsOf(change)).toEqual(expected)
})

describe('a wrong shape', () => {
  const places = (change: (file: Invented) => unknown) =>
    problemsOf(change).map(({ code, where, found }) => ({ code, where, found }))

  it('names the missing part', () => {
    expect(places(f => Reflect.deleteProperty(firstIndicator(f), 'weight'))).toEqual([
      { code: 'wrong-shape', where: `${INDICATOR}.weight`, found: 'nothing' },
    ])
  })

  it('names a misspelt part instead of passing it over', () => {
    expect(places(f => Object.assign(f, { cutoff: '12-31' }))).toEqual([
      { code: 'wrong-shape', where: '', found: 'cutoff' },
    ])
  })

  it('names a weight written as text', () => {
    expect(places(f => Object.assign(firstIndicator(f), { weight: '1,3' }))).toEqual([
      { code: 'wrong-shape', where: `${INDICATOR}.weight`, found: '"1,3"' },
    ])
  })

  it('refuses what is no object at all', () => {
    const parsed = parseFramework('[]')
    expect(parsed.ok ? [] : parsed.error.map(p => [p.code, p.where, p.found])).toEqual([
      ['wrong-shape', '', '[]'],
    ])
  })
})

it('names the line of broken JSON', () => {
  expect(parseFramework('{\n "id": oops\n}')).toEqual({
    ok: false,
    error: [{ code: 'not-json', where: '2:8' }],
  })
})

it('reports all broken rules at once', () => {
  const codes = problemsOf(f => {
    f.inForce.from = 'kemarin'
    first(f.predicates).min = 0.5
    firstIndicator(f).weight = 1.001
    firstIndicator(f).levels.pop()
    first(f.domains).id = 'd2'
  }).map(problem => problem.code)
  expect(codes).toEqual([
    'bad-date',
    'bands-not-contiguous',
    'duplicate-id',
    'weight-not-in-basis-points',
    'levels-incomplete',
  ])
})
