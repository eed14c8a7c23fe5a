// Turns the text of a framework file into a Framework, or says everything that is wrong with it.
import type * as z from 'zod'
import { civilDateSchema, monthDaySchema } from '../base/civil-date.ts'
import { parseJson } from '../base/parse-json.ts'
import { toPlace } from '../base/place.ts'
import { err, ok, type Result } from '../base/result.ts'
import { frameworkFileSchema, type FrameworkFile } from './framework-file.ts'
import type { FrameworkProblem } from './framework-problem.ts'
import { DEFAULT_CUT_OFF, frameworkProblems, toScaled } from './framework-rules.ts'
import type { Aspect, Domain, Framework, Indicator } from './framework.ts'

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inner, part) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, part) : undefined),
    value,
  )
}

function toText(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing'
  return text.length > 60 ? `${text.slice(0, 59)}…` : text
}

function shapeProblems(error: z.ZodError, value: unknown): readonly FrameworkProblem[] {
  return error.issues.map(issue => ({
    code: 'wrong-shape',
    where: toPlace(issue.path),
    found: issue.code === 'unrecognized_keys' ? issue.keys.join(', ') : toText(valueAt(value, issue.path)),
    expected: issue.message,
  }))
}

function requireScaled(value: number, scale: number): number {
  const scaled = toScaled(value, scale)
  if (scaled === null) throw new Error(`${value} was accepted though it has too many decimals`)
  return scaled
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
          unitShare: indicator.unitShare ?? {},
          criteria: indicator.levels.toSorted((a, b) => a.level - b.level),
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
  }
}

/**
 * Reads a framework file. All problems are reported, each with its place: a weight of `1.305` in the first indicator
 * gives `{ code: 'weight-not-in-basis-points', where: 'domains[0].aspects[0].indicators[0].weight', found: '1.305', … }`.
 */
export function parseFramework(text: string): Result<Framework, readonly FrameworkProblem[]> {
  const json = parseJson(text)
  if (!json.ok) return err([{ code: 'not-json', where: `${json.error.line}:${json.error.column}` }])
  const parsed = frameworkFileSchema.safeParse(json.value)
  if (!parsed.success) return err(shapeProblems(parsed.error, json.value))
  const problems = frameworkProblems(parsed.data)
  return problems.length === 0 ? ok(toFramework(parsed.data)) : err(problems)
}
