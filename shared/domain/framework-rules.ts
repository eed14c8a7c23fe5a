// The rules between the parts of a framework file. Each rule reports every place that breaks it.
import { civilDateSchema, monthDaySchema } from '../base/civil-date.ts'
import type { FrameworkFile, IndicatorFile } from './framework-file.ts'
import type { FrameworkProblem } from './framework-problem.ts'

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
  readonly where: string
  readonly value: T
}

/** Every domain, aspect and indicator of the file with its place in it. */
function locate(file: FrameworkFile) {
  const domains = file.domains.map((value, d) => ({ where: `domains[${d}]`, value }))
  const aspects = domains.flatMap(({ where, value }) =>
    value.aspects.map((aspect, a) => ({ where: `${where}.aspects[${a}]`, value: aspect })),
  )
  const indicators = aspects.flatMap(({ where, value }) =>
    value.indicators.map((indicator, i) => ({ where: `${where}.indicators[${i}]`, value: indicator })),
  )
  return { domains, aspects, indicators }
}

function percent(basisPoints: number): string {
  return String(basisPoints / 100)
}

/** Says where parts do not add up to the whole; silent where a weight is itself refused, which is told elsewhere. */
function sumProblems(parts: readonly number[], whole: number | null, where: string): FrameworkProblem[] {
  const scaled = parts.map(part => toScaled(part, 100))
  const sum = scaled.reduce(
    (total: number | null, part) => (total === null || part === null ? null : total + part),
    0,
  )
  if (sum === null || whole === null || sum === whole) return []
  return [{ code: 'weights-do-not-add-up', where, found: percent(sum), expected: percent(whole) }]
}

function weightProblems(file: FrameworkFile): FrameworkProblem[] {
  const { domains, aspects, indicators } = locate(file)
  const fine = [...domains, ...aspects, ...indicators].flatMap(({ where, value }): FrameworkProblem[] =>
    toScaled(value.weight, 100) === null
      ? [
          {
            code: 'weight-not-in-basis-points',
            where: `${where}.weight`,
            found: String(value.weight),
            expected: '0.01',
          },
        ]
      : [],
  )
  return [
    ...fine,
    ...aspects.flatMap(({ where, value }) =>
      sumProblems(
        value.indicators.map(i => i.weight),
        toScaled(value.weight, 100),
        `${where}.indicators`,
      ),
    ),
    ...domains.flatMap(({ where, value }) =>
      sumProblems(
        value.aspects.map(a => a.weight),
        toScaled(value.weight, 100),
        `${where}.aspects`,
      ),
    ),
    ...sumProblems(
      file.domains.map(d => d.weight),
      10_000,
      'domains',
    ),
  ]
}

function bandProblems(file: FrameworkFile): FrameworkProblem[] {
  const found: FrameworkProblem[] = []
  const expect = (where: string, value: number, expected: number) => {
    if (value !== expected)
      found.push({ code: 'bands-not-contiguous', where, found: String(value), expected: String(expected) })
  }
  let from = file.scale.min
  file.predicates.forEach((band, i) => {
    const where = `predicates[${i}]`
    expect(`${where}.min`, band.min, from)
    for (const key of ['min', 'max'] as const)
      if (toScaled(band[key], 1_000) === null)
        found.push({
          code: 'bands-not-contiguous',
          where: `${where}.${key}`,
          found: String(band[key]),
          expected: '0.001',
        })
    if (band.max <= band.min)
      found.push({
        code: 'bands-not-contiguous',
        where: `${where}.max`,
        found: String(band.max),
        expected: `> ${band.min}`,
      })
    from = band.max
  })
  expect(`predicates[${file.predicates.length - 1}].max`, from, file.scale.max)
  return found
}

function duplicates(rows: readonly Located<string>[]): FrameworkProblem[] {
  const seen = new Set<string>()
  return rows.flatMap(({ where, value }): FrameworkProblem[] => {
    if (seen.has(value)) return [{ code: 'duplicate-id', where, found: value }]
    seen.add(value)
    return []
  })
}

function idProblems(file: FrameworkFile): FrameworkProblem[] {
  const { domains, aspects, indicators } = locate(file)
  const ids = (rows: readonly Located<{ id: string }>[]) =>
    duplicates(rows.map(({ where, value }) => ({ where: `${where}.id`, value: value.id })))
  return [
    ...ids(domains),
    ...ids(aspects),
    ...ids(indicators),
    ...duplicates(
      indicators.map(({ where, value }) => ({ where: `${where}.number`, value: String(value.number) })),
    ),
    ...duplicates(file.predicates.map(({ name }, i) => ({ where: `predicates[${i}].name`, value: name }))),
  ]
}

function levelProblems(file: FrameworkFile): FrameworkProblem[] {
  const wanted = Array.from({ length: file.scale.max }, (_, i) => i + 1)
  const expected = wanted.join(', ')
  const complete = ({ where, value }: Located<IndicatorFile>): FrameworkProblem[] => {
    const levels = value.levels
      .map(level => level.level)
      .toSorted((a, b) => a - b)
      .join(', ')
    const problems: FrameworkProblem[] = []
    if (levels !== expected)
      problems.push({ code: 'levels-incomplete', where: `${where}.levels`, found: levels, expected })
    for (const level of Object.keys(value.unitShare ?? {}))
      if (Number(level) > file.scale.max)
        problems.push({ code: 'levels-incomplete', where: `${where}.unitShare`, found: level, expected })
    return problems
  }
  return locate(file).indicators.flatMap(complete)
}

function levelNameProblems(file: FrameworkFile): FrameworkProblem[] {
  const kinds = new Set(locate(file).indicators.map(({ value }) => value.kind))
  return [...kinds].flatMap((kind): FrameworkProblem[] => {
    // Own keys only: a kind called `constructor` must not find the one every object inherits.
    const names = Object.hasOwn(file.levelNames, kind) ? (file.levelNames[kind] ?? []) : []
    if (names.length === file.scale.max) return []
    return [
      {
        code: 'level-names-missing',
        where: `levelNames.${kind}`,
        found: String(names.length),
        expected: String(file.scale.max),
      },
    ]
  })
}

function dateProblems(file: FrameworkFile): FrameworkProblem[] {
  const { from, to } = file.inForce
  const cutOff = file.cutOff ?? DEFAULT_CUT_OFF
  const problems: FrameworkProblem[] = []
  for (const [key, day] of [['from', from] as const, ['to', to] as const])
    if (day !== null && !civilDateSchema.safeParse(day).success)
      problems.push({ code: 'bad-date', where: `inForce.${key}`, found: day, expected: 'YYYY-MM-DD' })
  if (problems.length === 0 && from !== null && to !== null && to < from)
    problems.push({ code: 'bad-date', where: 'inForce.to', found: to, expected: `≥ ${from}` })
  if (!monthDaySchema.safeParse(cutOff).success)
    problems.push({ code: 'bad-date', where: 'cutOff', found: cutOff, expected: 'MM-DD' })
  return problems
}

/** Everything a file of the right shape still gets wrong, in the order of its parts. */
export function frameworkProblems(file: FrameworkFile): readonly FrameworkProblem[] {
  return [
    ...dateProblems(file),
    ...bandProblems(file),
    ...levelNameProblems(file),
    ...idProblems(file),
    ...weightProblems(file),
    ...levelProblems(file),
  ]
}
