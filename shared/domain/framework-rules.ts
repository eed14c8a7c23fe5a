// The rules between the parts of a framework file. Each rule reports every place that breaks it.
import { civilDateSchema, monthDaySchema } from '../base/civil-date.ts'
import type { JsonPath } from '../base/json-places.ts'
import type { FrameworkFile, IndicatorFile } from './framework-file.ts'
import type { FrameworkRule } from './framework-problem.ts'
import type { BrokenRule } from './framework-shape.ts'

/** The evaluation year ends with the calendar year unless the file says otherwise. */
export const DEFAULT_CUT_OFF = '12-31'

/**
 * `percent × 100` as a whole number, or null where the percent has more than two decimals.
 * `1.3 * 100` is 130.00000000000001 in binary, so nearness to a whole number decides, not equality.
 */
export function toScaled(value: number, scale: number): number | null {
  const whole = Math.round(value * scale)
  return Math.abs(value * scale - whole) < 1e-9 ? whole : null
}

interface Located<T> {
  readonly path: JsonPath
  readonly value: T
}

/** Every domain, aspect and indicator of the file with its place in it. */
function locate(file: FrameworkFile) {
  const domains = file.domains.map((value, d) => ({ path: ['domains', d], value }))
  const aspects = domains.flatMap(({ path, value }) =>
    value.aspects.map((aspect, a) => ({ path: [...path, 'aspects', a], value: aspect })),
  )
  const indicators = aspects.flatMap(({ path, value }) =>
    value.indicators.map((indicator, i) => ({ path: [...path, 'indicators', i], value: indicator })),
  )
  return { domains, aspects, indicators }
}

function percent(basisPoints: number): string {
  return String(basisPoints / 100)
}

/** Says where parts do not add up to the whole; silent where a weight is itself refused, which is told elsewhere. */
function sumRules(
  rule: FrameworkRule,
  path: JsonPath,
  parts: readonly { readonly weight: number }[],
  whole: number | null,
): BrokenRule[] {
  const scaled = parts.map(part => toScaled(part.weight, 100))
  const sum = scaled.reduce(
    (total: number | null, part) => (total === null || part === null ? null : total + part),
    0,
  )
  if (sum === null || whole === null || sum === whole) return []
  return [{ rule, path, found: percent(sum), expected: percent(whole) }]
}

function weightRules(file: FrameworkFile): BrokenRule[] {
  const { domains, aspects, indicators } = locate(file)
  const fine = [...domains, ...aspects, ...indicators].flatMap(({ path, value }): BrokenRule[] =>
    toScaled(value.weight, 100) === null ? [{ rule: 'weight-decimals', path: [...path, 'weight'] }] : [],
  )
  return [
    ...fine,
    ...aspects.flatMap(({ path, value }) =>
      sumRules('indicator-weights', [...path, 'indicators'], value.indicators, toScaled(value.weight, 100)),
    ),
    ...domains.flatMap(({ path, value }) =>
      sumRules('aspect-weights', [...path, 'aspects'], value.aspects, toScaled(value.weight, 100)),
    ),
    ...sumRules('domain-weights', ['domains'], file.domains, 10_000),
  ]
}

function bandRules(file: FrameworkFile): BrokenRule[] {
  const broken: BrokenRule[] = []
  const expect = (rule: FrameworkRule, path: JsonPath, value: number, expected: number) => {
    if (value !== expected) broken.push({ rule, path, found: String(value), expected: String(expected) })
  }
  let from = file.scale.min
  file.predicates.forEach((band, i) => {
    const path = ['predicates', i]
    expect(i === 0 ? 'band-start' : 'band-gap', [...path, 'min'], band.min, from)
    for (const key of ['min', 'max'])
      if (toScaled(key === 'min' ? band.min : band.max, 1_000) === null)
        broken.push({ rule: 'band-decimals', path: [...path, key] })
    if (band.max <= band.min)
      broken.push({ rule: 'band-empty', path: [...path, 'max'], expected: String(band.min) })
    from = band.max
  })
  expect('band-end', ['predicates', file.predicates.length - 1, 'max'], from, file.scale.max)
  return broken
}

function twiceRules(rule: FrameworkRule, rows: readonly Located<string>[]): BrokenRule[] {
  const seen = new Set<string>()
  return rows.flatMap(({ path, value }): BrokenRule[] => {
    if (seen.has(value)) return [{ rule, path, found: value }]
    seen.add(value)
    return []
  })
}

function idRules(file: FrameworkFile): BrokenRule[] {
  const { domains, aspects, indicators } = locate(file)
  const ids = (rows: readonly Located<{ id: string }>[]) =>
    twiceRules(
      'id-twice',
      rows.map(({ path, value }) => ({ path: [...path, 'id'], value: value.id })),
    )
  return [
    ...ids(domains),
    ...ids(aspects),
    ...ids(indicators),
    ...twiceRules(
      'number-twice',
      indicators.map(({ path, value }) => ({ path: [...path, 'number'], value: String(value.number) })),
    ),
    ...twiceRules(
      'band-twice',
      file.predicates.map(({ name }, i) => ({ path: ['predicates', i, 'name'], value: name })),
    ),
  ]
}

function levelRules(file: FrameworkFile): BrokenRule[] {
  const wanted = Array.from({ length: file.scale.max }, (_, i) => i + 1)
  const expected = wanted.join(', ')
  const complete = ({ path, value }: Located<IndicatorFile>): BrokenRule[] => {
    const levels = value.levels
      .map(level => level.level)
      .toSorted((a, b) => a - b)
      .join(', ')
    const beyond = Object.keys(value.unitShare ?? {}).filter(level => Number(level) > file.scale.max)
    return [
      ...(levels === expected
        ? []
        : [
            { rule: 'levels-incomplete', path: [...path, 'levels'], found: levels || '–', expected } as const,
          ]),
      ...beyond.map(
        level =>
          ({
            rule: 'unit-share-level',
            path: [...path, 'unitShare', level],
            isKey: true,
            found: level,
            expected: String(file.scale.max),
          }) as const,
      ),
    ]
  }
  return locate(file).indicators.flatMap(complete)
}

function levelNameRules(file: FrameworkFile): BrokenRule[] {
  const expected = String(file.scale.max)
  const countRule = (path: JsonPath, names: readonly string[]): BrokenRule[] =>
    names.length === file.scale.max
      ? []
      : [{ rule: 'level-names-count', path, found: String(names.length), expected }]
  const first = new Map<string, JsonPath>()
  for (const { path, value } of locate(file).indicators)
    if (!first.has(value.kind)) first.set(value.kind, [...path, 'kind'])
  const named = [...first].flatMap(([kind, path]): BrokenRule[] => {
    // Own keys only: a kind called `constructor` must not find the one every object inherits.
    const names = Object.hasOwn(file.levelNames, kind) ? file.levelNames[kind] : undefined
    if (names === undefined) return [{ rule: 'level-names-missing', path, found: kind, expected }]
    return countRule(['levelNames', kind], names)
  })
  const english = Object.entries(file.english?.levelNames ?? {}).flatMap(([kind, names]): BrokenRule[] => {
    const path = ['english', 'levelNames', kind]
    if (Object.hasOwn(file.levelNames, kind)) return countRule(path, names)
    const kinds = Object.keys(file.levelNames).join(', ')
    return [{ rule: 'unknown-choice', path, isKey: true, found: kind, expected: kinds }]
  })
  return [...named, ...english]
}

function dateRules(file: FrameworkFile): BrokenRule[] {
  const { from, to } = file.inForce
  const broken: BrokenRule[] = []
  for (const [key, day] of [['from', from] as const, ['to', to] as const])
    if (day !== null && !civilDateSchema.safeParse(day).success)
      broken.push({ rule: 'bad-day', path: ['inForce', key] })
  if (broken.length === 0 && from !== null && to !== null && to < from)
    broken.push({ rule: 'days-reversed', path: ['inForce', 'to'], expected: from })
  if (!monthDaySchema.safeParse(file.cutOff ?? DEFAULT_CUT_OFF).success)
    broken.push({ rule: 'bad-cut-off', path: ['cutOff'] })
  return broken
}

function scoreRules(file: FrameworkFile): BrokenRule[] {
  const { min, max } = file.scale
  return locate(file).indicators.flatMap(({ path, value: { external, scoreScale } }): BrokenRule[] => {
    if (scoreScale === undefined) return []
    const at = [...path, 'scoreScale', 'points']
    const { points } = scoreScale
    const broken: BrokenRule[] =
      external === undefined ? [{ rule: 'score-of-nobody', path: [...path, 'scoreScale'], isKey: true }] : []
    points.forEach((point, i) => {
      const before = points[i - 1]
      for (const key of ['score', 'level'] as const) {
        const here = [...at, i, key]
        if (toScaled(point[key], 1_000) === null) broken.push({ rule: 'score-decimals', path: here })
        if (before !== undefined && point[key] <= before[key])
          broken.push({ rule: 'score-order', path: here, expected: String(before[key]) })
      }
    })
    for (const [i, level] of [
      [0, min],
      [points.length - 1, max],
    ] as const)
      if (points[i]?.level !== level)
        broken.push({ rule: 'score-end', path: [...at, i, 'level'], expected: String(level) })
    return broken
  })
}

/** Everything a file of the right shape still gets wrong. */
export function partRules(file: FrameworkFile): readonly BrokenRule[] {
  return [
    ...dateRules(file),
    ...bandRules(file),
    ...levelNameRules(file),
    ...idRules(file),
    ...weightRules(file),
    ...levelRules(file),
    ...scoreRules(file),
  ]
}
