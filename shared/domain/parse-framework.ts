// Turns the text of a framework file into a Framework, or says everything that is wrong with it.
import { civilDateSchema, monthDaySchema } from '../base/civil-date.ts'
import { indexJson, type JsonPlaces } from '../base/json-places.ts'
import { parseJsonStrictly } from '../base/parse-json.ts'
import { toPlace } from '../base/place.ts'
import { err, ok, type Result } from '../base/result.ts'
import { withoutMark, type TextPlace } from '../base/text-place.ts'
import { inEnglish } from './framework-english.ts'
import { frameworkFileSchema, type FrameworkFile, type IndicatorFile } from './framework-file.ts'
import type { FrameworkProblem } from './framework-problem.ts'
import { DEFAULT_CUT_OFF, partRules, toScaled } from './framework-rules.ts'
import { shapeRules, type BrokenRule } from './framework-shape.ts'
import type { Aspect, Domain, Framework, Indicator, ScoreScale } from './framework.ts'

const MAX_FOUND = 60

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ')
  return line.length > MAX_FOUND ? `${line.slice(0, MAX_FOUND - 1)}…` : line
}

/** Gives every broken rule its place, in the order in which one meets them in the text. */
function toProblems(rules: readonly BrokenRule[], places: JsonPlaces): readonly FrameworkProblem[] {
  const problems = new Map<string, FrameworkProblem>()
  for (const { rule, path, isKey = false, ...told } of rules) {
    const where = toPlace(path)
    const found = told.found ?? places.textOf(path)
    problems.set(`${rule} ${where}`, {
      rule,
      where,
      place: isKey ? places.keyPlaceOf(path) : places.placeOf(path),
      ...(found === null ? {} : { found: shorten(found) }),
      ...(told.expected === undefined ? {} : { expected: told.expected }),
    })
  }
  return inOrder([
    ...problems.values(),
    ...places.twice.map(({ path, place }) => ({
      rule: 'key-twice' as const,
      where: toPlace(path),
      place,
      found: String(path.at(-1)),
    })),
  ])
}

function inOrder(problems: readonly FrameworkProblem[]): readonly FrameworkProblem[] {
  return problems.toSorted(
    ({ place: a }, { place: b }) => (a?.line ?? 0) - (b?.line ?? 0) || (a?.column ?? 0) - (b?.column ?? 0),
  )
}

function requireScaled(value: number, scale: number): number {
  const scaled = toScaled(value, scale)
  if (scaled === null) throw new Error(`${value} was accepted though it has too many decimals`)
  return scaled
}

function toScoreScale({ scoreScale }: IndicatorFile): ScoreScale | null {
  if (scoreScale === undefined) return null
  const points = scoreScale.points.map(({ score, level }) => ({
    score: requireScaled(score, 1_000),
    level: requireScaled(level, 1_000),
  }))
  return { name: scoreScale.name, points }
}

function toFramework(file: FrameworkFile): Framework {
  const domains: Domain[] = []
  const aspects: Aspect[] = []
  const indicators: Indicator[] = []
  for (const domain of file.domains) {
    domains.push({
      id: domain.id,
      name: domain.name,
      weight: requireScaled(domain.weight, 100),
      wrapper: domain.wrapper ?? false,
    })
    for (const aspect of domain.aspects) {
      aspects.push({
        id: aspect.id,
        domainId: domain.id,
        name: aspect.name,
        weight: requireScaled(aspect.weight, 100),
      })
      for (const indicator of aspect.indicators)
        indicators.push({
          id: indicator.id,
          number: indicator.number,
          name: indicator.name,
          shortName: indicator.shortName,
          weight: requireScaled(indicator.weight, 100),
          kind: indicator.kind,
          aspectId: aspect.id,
          domainId: domain.id,
          leadUnit: indicator.leadUnit,
          external: indicator.external ?? null,
          scoreScale: toScoreScale(indicator),
          unitShare: indicator.unitShare ?? {},
          criteria: indicator.levels
            .map(({ level, requires }) => ({ level, requires }))
            .toSorted((a, b) => a.level - b.level),
        })
    }
  }
  return {
    id: file.id,
    title: file.title,
    regulation: file.regulation,
    indexName: file.indexName,
    inForceFrom: civilDateSchema.nullable().parse(file.inForce.from),
    inForceTo: civilDateSchema.nullable().parse(file.inForce.to),
    minLevel: file.scale.min,
    maxLevel: file.scale.max,
    cutOff: monthDaySchema.parse(file.cutOff ?? DEFAULT_CUT_OFF),
    bands: file.predicates.map(band => ({ name: band.name, min: requireScaled(band.min, 1_000) })),
    levelNames: file.levelNames,
    domains,
    aspects,
    indicators,
    english: null,
  }
}

function withEnglish(file: FrameworkFile): Framework {
  const english = inEnglish(file)
  return { ...toFramework(file), english: english && toFramework(english) }
}

/**
 * Reads a framework file. All problems are reported, each with its place: a weight of `1.305` in line 60 gives
 * `{ rule: 'weight-decimals', where: 'domains[0].aspects[0].indicators[0].weight', place: { line: 60, … }, found: '1.305' }`.
 */
export function parseFramework(source: string): Result<Framework, readonly FrameworkProblem[]> {
  const text = withoutMark(source)
  const json = parseJsonStrictly(text)
  if (!json.ok)
    return err(json.error.map(({ code, ...place }) => ({ rule: `json-${code}` as const, where: '', place })))
  const places = indexJson(text)
  const parsed = frameworkFileSchema.safeParse(json.value)
  const rules = parsed.success
    ? partRules(parsed.data)
    : shapeRules(parsed.error, path => places.textOf(path) !== null)
  const problems = toProblems(rules, places)
  if (!parsed.success || problems.length > 0) return err(problems)
  return ok(withEnglish(parsed.data))
}

/** Where the id of a sound file stands: two files may not have the same. */
export function placeOfId(source: string): TextPlace {
  return indexJson(withoutMark(source)).placeOf(['id'])
}
