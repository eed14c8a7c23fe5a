import { describe, expect, it } from 'vitest'
import {
  FRAMEWORK_RULES,
  type FrameworkProblem,
  type FrameworkRule,
} from '../../../shared/domain/framework-problem.ts'
import { parseFramework } from '../../../shared/domain/parse-framework.ts'
import type { Framework } from '../../../shared/domain/framework.ts'
import { loadFramework, SHIPPED_FRAMEWORKS } from '../../support/frameworks.ts'
import { ownFile, ownText as textWith, type OwnFile } from '../../support/own-framework.ts'

function problemsIn(text: string): readonly FrameworkProblem[] {
  const parsed = parseFramework(text)
  return parsed.ok ? [] : parsed.error
}

function first<T>(rows: readonly T[]): T {
  const row = rows[0]
  if (row === undefined) throw new Error('no row')
  return row
}
const firstIndicator = (file: OwnFile) => first(first(first(file.domains).aspects).indicators)

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
      scoreScale: null,
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
  const parsed = parseFramework(JSON.stringify(ownFile()))
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
    english: null,
  })
})

describe('English texts', () => {
  it.each(SHIPPED_FRAMEWORKS)('are there for every name and every level of %s', name => {
    const framework = loadFramework(name)
    const { english } = framework
    if (english === null) throw new Error('no English texts')
    const textsOf = ({ title, levelNames, aspects, domains, indicators }: Framework) => [
      title,
      ...Object.values(levelNames).flat(),
      ...domains.map(domain => domain.name),
      ...aspects.map(aspect => aspect.name),
      ...indicators.flatMap(one => [one.name, one.shortName, ...one.criteria.map(level => level.requires)]),
    ]
    const [official, translated] = [textsOf(framework), textsOf(english)]
    expect(translated).toHaveLength(official.length)
    // The same word in both languages.
    expect(
      official.filter((text, place) => text === translated[place] && !['Data', 'Optimum'].includes(text)),
    ).toEqual([])
    expect(new Set(english.indicators.map(one => one.shortName)).size).toBe(english.indicators.length)
    expect(english.indicators.filter(one => one.shortName.length > 30)).toEqual([])
  })

  it.each(SHIPPED_FRAMEWORKS)('change no number of %s', name => {
    const framework = loadFramework(name)
    const numbersOf = (one: Framework | null) => ({
      bands: one?.bands,
      indexName: one?.indexName,
      weights: one?.indicators.map(({ id, weight, criteria }) => [id, weight, criteria.map(c => c.level)]),
    })
    expect(numbersOf(framework.english)).toEqual(numbersOf(framework))
  })

  it('may be there for one part alone', () => {
    const parsed = parseFramework(textWith(f => Object.assign(first(f.domains), { english: 'Governance' })))
    const english = parsed.ok ? parsed.value.english : null
    expect([english?.title, english?.domains.map(domain => domain.name)]).toEqual([
      'Indeks Kota Cerdas',
      ['Governance', 'Layanan'],
    ])
  })

  it('may be there in part: what has none stays as it is', () => {
    const text = textWith(f => {
      Object.assign(f, { english: { title: 'Smart City Index', levelNames: { process: ['A', 'B', 'C'] } } })
      Object.assign(firstIndicator(f), { english: { name: 'Indicator one', shortName: 'One' } })
      Object.assign(first(firstIndicator(f).levels), { english: 'What level 1 asks.' })
    })
    const parsed = parseFramework(text)
    const english = parsed.ok ? parsed.value.english : null
    expect(english?.title).toBe('Smart City Index')
    expect(english?.levelNames).toEqual({ process: ['A', 'B', 'C'], result: ['Ada', 'Dipakai', 'Berdampak'] })
    expect(english?.indicators.map(one => one.shortName)).toEqual(['One', 'Ind 2', 'Ind 3', 'Ind 4'])
    expect(english?.indicators[0]?.criteria.map(c => c.requires)).toEqual([
      'What level 1 asks.',
      'Syarat tingkat 2.',
      'Syarat tingkat 3.',
    ])
    expect(english?.aspects.map(aspect => aspect.name)).toEqual(['Aturan', 'Orang', 'Publik'])
  })
})

const INDICATOR = 'domains[0].aspects[0].indicators[0]'

const SCORES = `${INDICATOR}.scoreScale.points`

function withScores(
  file: OwnFile,
  external: string | undefined,
  ...points: readonly [number, number][]
): void {
  const scoreScale = { name: 'IPS', points: points.map(([score, level]) => ({ score, level })) }
  Object.assign(firstIndicator(file), { scoreScale, ...(external === undefined ? {} : { external }) })
}

type Told = Omit<FrameworkProblem, 'place'>

/** One broken rule per row: its name, how to break it, everything the parser must say but for the lines. */
const BROKEN: readonly (readonly [
  name: string,
  change: (file: OwnFile) => unknown,
  told: readonly Told[],
])[] = [
  [
    'an indicator that does not fit its aspect',
    f => (firstIndicator(f).weight = 1.29),
    [
      {
        rule: 'indicator-weights',
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
      { rule: 'aspect-weights', where: 'domains[0].aspects', found: '57.36', expected: '57.35' },
      {
        rule: 'indicator-weights',
        where: 'domains[0].aspects[0].indicators',
        found: '1.35',
        expected: '1.36',
      },
    ],
  ],
  [
    'domains that do not make 100',
    f => f.domains.pop(),
    [{ rule: 'domain-weights', where: 'domains', found: '57.35', expected: '100' }],
  ],
  [
    'a weight finer than a basis point',
    f => (firstIndicator(f).weight = 1.305),
    [{ rule: 'weight-decimals', where: `${INDICATOR}.weight`, found: '1.305' }],
  ],
  [
    'a hole between two bands',
    f => (first(f.predicates).max = 1.1),
    [{ rule: 'band-gap', where: 'predicates[1].min', found: '1.125', expected: '1.1' }],
  ],
  [
    'bands that begin above the lowest level',
    f => (first(f.predicates).min = 1),
    [{ rule: 'band-start', where: 'predicates[0].min', found: '1', expected: '0' }],
  ],
  [
    'bands that end below the highest level',
    f => f.predicates.pop(),
    [{ rule: 'band-end', where: 'predicates[0].max', found: '1.125', expected: '3' }],
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
      { rule: 'band-decimals', where: 'predicates[0].max', found: '1.1255' },
      { rule: 'band-decimals', where: 'predicates[1].min', found: '1.1255' },
    ],
  ],
  [
    'a band without width',
    f => f.predicates.splice(1, 0, { name: 'Sedang', min: 1.125, max: 1.125 }),
    [{ rule: 'band-empty', where: 'predicates[1].max', found: '1.125', expected: '1.125' }],
  ],
  [
    'two bands of one name',
    f => (first(f.predicates).name = 'Tinggi'),
    [{ rule: 'band-twice', where: 'predicates[1].name', found: 'Tinggi' }],
  ],
  [
    'two indicators with one id',
    f => (firstIndicator(f).id = 'kota-cerdas-2'),
    [{ rule: 'id-twice', where: 'domains[0].aspects[0].indicators[1].id', found: 'kota-cerdas-2' }],
  ],
  [
    'two indicators with one number',
    f => (firstIndicator(f).number = 4),
    [{ rule: 'number-twice', where: 'domains[1].aspects[0].indicators[0].number', found: '4' }],
  ],
  [
    'a level without a criterion',
    f => firstIndicator(f).levels.splice(1, 1),
    [{ rule: 'levels-incomplete', where: `${INDICATOR}.levels`, found: '1, 3', expected: '1, 2, 3' }],
  ],
  [
    'a level told twice',
    f => firstIndicator(f).levels.push({ level: 3, requires: 'Lagi.' }),
    [{ rule: 'levels-incomplete', where: `${INDICATOR}.levels`, found: '1, 2, 3, 3', expected: '1, 2, 3' }],
  ],
  [
    'no level at all',
    f => (firstIndicator(f).levels = []),
    [{ rule: 'levels-incomplete', where: `${INDICATOR}.levels`, found: '–', expected: '1, 2, 3' }],
  ],
  [
    'a unit share for a level that does not exist',
    f => Object.assign(firstIndicator(f), { unitShare: { 4: 'all' } }),
    [{ rule: 'unit-share-level', where: `${INDICATOR}.unitShare.4`, found: '4', expected: '3' }],
  ],
  [
    'a kind without level names',
    f => (firstIndicator(f).kind = 'constructor'),
    [{ rule: 'level-names-missing', where: `${INDICATOR}.kind`, found: 'constructor', expected: '3' }],
  ],
  [
    'too few level names',
    f => f.levelNames.result.pop(),
    [{ rule: 'level-names-count', where: 'levelNames.result', found: '2', expected: '3' }],
  ],
  [
    'too many English level names',
    f =>
      Object.assign(f, {
        english: { title: 'City', levelNames: { process: ['A', 'B', 'C', 'D'] } },
      }),
    [{ rule: 'level-names-count', where: 'english.levelNames.process', found: '4', expected: '3' }],
  ],
  [
    'English level names of a kind that has no official ones',
    f => Object.assign(f, { english: { levelNames: { proces: ['A', 'B', 'C'] } } }),
    [
      {
        rule: 'unknown-choice',
        where: 'english.levelNames.proces',
        found: 'proces',
        expected: 'process, result',
      },
    ],
  ],
  [
    'a score of two words',
    f => {
      withScores(f, 'BPS', [0, 0], [100, 3])
      Object.assign((firstIndicator(f) as unknown as { scoreScale: object }).scoreScale, {
        name: 'Indeks IPS',
      })
    },
    [{ rule: 'bad-id', where: `${INDICATOR}.scoreScale.name`, found: '"Indeks IPS"' }],
  ],
  [
    'English level names of a kind in capitals',
    f => Object.assign(f, { english: { title: 'City', levelNames: { Process: ['A', 'B', 'C'] } } }),
    [{ rule: 'bad-kind', where: 'english.levelNames.Process', found: 'Process' }],
  ],
  [
    'a score scale of nobody',
    f => withScores(f, undefined, [0, 0], [100, 3]),
    [{ rule: 'score-of-nobody', where: `${INDICATOR}.scoreScale`, found: expect.any(String) as string }],
  ],
  [
    'a score scale that falls, is too fine and stops before the ends',
    f => withScores(f, 'BPS', [0, 1], [50.0005, 2], [40, 2]),
    [
      { rule: 'score-end', where: `${SCORES}[0].level`, found: '1', expected: '0' },
      { rule: 'score-decimals', where: `${SCORES}[1].score`, found: '50.0005' },
      { rule: 'score-order', where: `${SCORES}[2].score`, found: '40', expected: '50.0005' },
      { rule: 'score-order', where: `${SCORES}[2].level`, found: '2', expected: '2' },
      { rule: 'score-end', where: `${SCORES}[2].level`, found: '2', expected: '3' },
    ],
  ],
  [
    'a day that does not exist',
    f => (f.inForce.from = '2027-02-29'),
    [{ rule: 'bad-day', where: 'inForce.from', found: '"2027-02-29"' }],
  ],
  [
    'in force until before it began',
    f => (f.inForce.to = '2026-12-31'),
    [{ rule: 'days-reversed', where: 'inForce.to', found: '"2026-12-31"', expected: '2027-01-01' }],
  ],
  [
    'a cut-off in a month that does not exist',
    f => Object.assign(f, { cutOff: '13-01' }),
    [{ rule: 'bad-cut-off', where: 'cutOff', found: '"13-01"' }],
  ],
  [
    'a missing part',
    f => Reflect.deleteProperty(firstIndicator(f), 'weight'),
    [{ rule: 'missing', where: `${INDICATOR}.weight`, expected: 'weight' }],
  ],
  [
    'misspelt parts, each by itself',
    f => Object.assign(f, { cutoff: '12-31', note: '' }),
    [
      { rule: 'unknown-key', where: 'cutoff', found: 'cutoff' },
      { rule: 'unknown-key', where: 'note', found: 'note' },
    ],
  ],
  [
    'a weight written as text',
    f => Object.assign(firstIndicator(f), { weight: '1,3' }),
    [{ rule: 'wrong-type', where: `${INDICATOR}.weight`, found: '"1,3"', expected: 'number' }],
  ],
  [
    'a day written as a number, an object as a list, a truth as text, a list as an object',
    f =>
      Object.assign(f, {
        inForce: { from: 2027, to: null },
        scale: [0, 3],
        domains: f.domains.map(domain => ({ ...domain, wrapper: 'no' })).slice(0, 1),
        predicates: {},
      }),
    [
      { rule: 'wrong-type', where: 'inForce.from', found: '2027', expected: 'day' },
      { rule: 'wrong-type', where: 'scale', found: '[ 0, 3 ]', expected: 'object' },
      { rule: 'wrong-type', where: 'predicates', found: '{}', expected: 'list' },
      { rule: 'wrong-type', where: 'domains[0].wrapper', found: '"no"', expected: 'truth' },
    ],
  ],
  [
    'a number that is not whole',
    f => (firstIndicator(f).number = 1.5),
    [{ rule: 'not-whole', where: `${INDICATOR}.number`, found: '1.5' }],
  ],
  [
    'weights outside of their limits',
    f => {
      firstIndicator(f).weight = 0
      first(f.domains).weight = 101
    },
    [
      { rule: 'too-high', where: 'domains[0].weight', found: '101', expected: '≤ 100' },
      { rule: 'too-low', where: `${INDICATOR}.weight`, found: '0', expected: '> 0' },
    ],
  ],
  [
    'texts that say nothing',
    f => {
      f.title = ''
      f.regulation = '  '
    },
    [
      { rule: 'empty-text', where: 'title', found: '""' },
      { rule: 'empty-text', where: 'regulation', found: '" "' },
    ],
  ],
  [
    'a name that no badge can hold',
    f => (f.indexName = 'x'.repeat(81)),
    [{ rule: 'long-text', where: 'indexName', found: `"${'x'.repeat(58)}…`, expected: '80' }],
  ],
  [
    'a control character',
    f => (f.title = 'Indeks\u0007'),
    [{ rule: 'control-character', where: 'title', found: '"Indeks\\u0007"' }],
  ],
  [
    'half a character',
    f => (f.title = 'Indeks \ud83d'),
    [{ rule: 'control-character', where: 'title', found: '"Indeks \\ud83d"' }],
  ],
  [
    'an aspect without indicators, and twenty-one bands',
    f => {
      first(first(f.domains).aspects).indicators = []
      f.predicates = Array.from({ length: 21 }, (_, i) => ({ name: `P${i}`, min: 0, max: 3 }))
    },
    [
      { rule: 'long-list', where: 'predicates', found: expect.any(String) as string, expected: '20' },
      { rule: 'empty-list', where: 'domains[0].aspects[0].indicators', found: '[]', expected: '1' },
    ],
  ],
  [
    'an id with a space, a kind in capitals',
    f => {
      f.id = 'kota cerdas'
      firstIndicator(f).kind = 'Process'
    },
    [
      { rule: 'bad-id', where: 'id', found: '"kota cerdas"' },
      { rule: 'bad-kind', where: `${INDICATOR}.kind`, found: '"Process"' },
    ],
  ],
  [
    'level names of a kind in capitals',
    f => Object.assign(f.levelNames, { Process: ['A', 'B', 'C'] }),
    [{ rule: 'bad-kind', where: 'levelNames.Process', found: 'Process' }],
  ],
  [
    'a unit share that is neither a level nor a choice',
    f => Object.assign(firstIndicator(f), { unitShare: { two: 'all', 3: 'most' } }),
    [
      { rule: 'unknown-choice', where: `${INDICATOR}.unitShare.3`, found: '"most"', expected: 'some, all' },
      { rule: 'bad-level-key', where: `${INDICATOR}.unitShare.two`, found: 'two' },
    ],
  ],
]

it.each(BROKEN)('refuses %s', (_name, change, told) => {
  const place = { line: expect.any(Number) as number, column: expect.any(Number) as number }
  expect(problemsIn(textWith(change))).toEqual(told.map(one => ({ ...one, place })))
})

it('refuses what is no object at all', () => {
  expect(problemsIn('[]')).toEqual([
    { rule: 'wrong-type', where: '', place: { line: 1, column: 1 }, found: '[]', expected: 'object' },
  ])
})

describe('the place of a broken rule', () => {
  const SMALL = [
    '{', //                                                           1
    ' "id": "kota cerdas",', //                                        2
    ' "title": "Kota", "regulation": "",', //                          3
    ' "inForce": { "from": null },', //                                4
    ' "cutoff": "12-31",', //                                          5
    ' "title": "Kota dua",', //                                        6
    ' "levelNames": { "Proses":', //                                   7
    '   [] }', //                                                      8
    '}', //                                                            9
  ]
  const places = (lines: readonly string[], end: string) =>
    problemsIn(lines.join(end)).map(({ rule, where, place }) => [rule, where, place?.line, place?.column])
  const EXPECTED = [
    ['missing', 'indexName', 1, 1],
    ['missing', 'scale', 1, 1],
    ['missing', 'aggregation', 1, 1],
    ['missing', 'predicates', 1, 1],
    ['missing', 'domains', 1, 1],
    ['bad-id', 'id', 2, 8],
    ['empty-text', 'regulation', 3, 33],
    ['missing', 'inForce.to', 4, 13],
    ['unknown-key', 'cutoff', 5, 2],
    ['key-twice', 'title', 6, 2],
    ['bad-kind', 'levelNames.Proses', 7, 18],
  ]

  it('is that of the value, of the name where the name is wrong, of the part around it where it is missing', () => {
    expect(places(SMALL, '\n')).toEqual(EXPECTED)
  })

  it.each(['\r\n', '\r'])('is the same with line ends %j', end => {
    expect(places(SMALL, end)).toEqual(EXPECTED)
  })

  it('does not count a byte order mark', () => {
    expect(problemsIn('\uFEFF[]')[0]?.place).toEqual({ line: 1, column: 1 })
  })

  it('is that of the sum that is wrong, in a long file', () => {
    const text = textWith(f => (firstIndicator(f).weight = 1.29))
    const [problem] = problemsIn(text)
    expect(text.split('\n')[(problem?.place?.line ?? 0) - 1]).toBe('     "indicators": [')
    expect(problem?.place?.column).toBe(20)
  })
})

it('names every fault of broken JSON that it can tell from its echo, one in a line', () => {
  const text =
    '{\n "id": oops,\n "title": “Kota”,\n "scale": { "min": 0,5 },\n "domains": [1,],\n "a": 1\n "b": 2,\n}'
  expect(problemsIn(text).map(({ rule, where, place }) => [rule, where, place?.line, place?.column])).toEqual(
    [
      ['json-word', '', 2, 8],
      ['json-quote', '', 3, 11],
      ['json-decimal-comma', '', 4, 22],
      ['json-last-comma', '', 5, 16],
      ['json-comma', '', 7, 2],
      ['json-last-comma', '', 8, 1],
    ],
  )
})

it('refuses brackets without end instead of failing', () => {
  const deep = '['.repeat(500_000)
  expect(problemsIn(deep)).toEqual([{ rule: 'json-too-deep', where: '', place: { line: 1, column: 101 } }])
  expect(problemsIn(deep + ']'.repeat(500_000))[0]?.rule).toBe('json-too-deep')
})

it('reports all broken rules at once, in the order of the text', () => {
  const rules = problemsIn(
    textWith(f => {
      f.inForce.from = 'kemarin'
      first(f.predicates).min = 0.5
      firstIndicator(f).weight = 1.001
      firstIndicator(f).levels.pop()
      first(f.domains).id = 'd2'
    }),
  ).map(problem => problem.rule)
  expect(rules).toEqual(['bad-day', 'band-start', 'weight-decimals', 'levels-incomplete', 'id-twice'])
})

it('has a broken file for every rule that one file alone can break', () => {
  const elsewhere: readonly FrameworkRule[] = [
    'unreadable',
    'file-too-large',
    'not-utf8',
    'too-many-frameworks',
    'id-of-shipped',
    'id-of-own',
    'key-twice',
  ]
  const covered = new Set([...elsewhere, ...BROKEN.flatMap(([, , told]) => told.map(({ rule }) => rule))])
  const rules = FRAMEWORK_RULES.filter(rule => !rule.startsWith('json-'))
  expect(rules.filter(rule => !covered.has(rule))).toEqual([])
})
