// Turns the text of a mapping file into a ShippedMapping, or says everything that is wrong with it and where.
import { parseJson } from '../base/parse-json.ts'
import { toPlace } from '../base/place.ts'
import { err, ok, type Result } from '../base/result.ts'
import type { Framework, FrameworkId, IndicatorId } from './framework.ts'
import { mappingFileSchema, type MappingFile, type ShippedMapping } from './mapping-file.ts'
import { pairOf } from './mapping.ts'

export interface MappingProblem {
  readonly code:
    | 'not-json'
    | 'wrong-shape'
    | 'unknown-framework'
    | 'unknown-indicator'
    /** A pair twice, or an indicator that has a row and a reason why it has none. */
    | 'duplicate'
    /** An indicator with neither a row nor a reason why it has none. */
    | 'unexplained'
  /** `rows[3].toIndicatorId`; of what is no JSON `line:column`. */
  readonly where: string
  readonly found?: string
}

type Side = 'from' | 'to'
const LIST = { from: 'withoutCounterpart', to: 'withoutSource' } as const

/** Every indicator of a framework stands in the rows or in the list of those without, and not in both. */
function sideProblems(file: MappingFile, side: Side, framework: Framework): readonly MappingProblem[] {
  const known = new Set(framework.indicators.map(indicator => indicator.id))
  const problems: MappingProblem[] = []
  const named = new Set<IndicatorId>()
  file.rows.forEach((row, index) => {
    const id = row[`${side}IndicatorId`]
    named.add(id)
    if (!known.has(id))
      problems.push({
        code: 'unknown-indicator',
        where: `rows[${index}].${side}IndicatorId`,
        found: id,
      })
  })
  const list = LIST[side]
  file[list].forEach(({ indicatorIds }, group) =>
    indicatorIds.forEach((id, index) => {
      const where = `${list}[${group}].indicatorIds[${index}]`
      if (!known.has(id)) problems.push({ code: 'unknown-indicator', where, found: id })
      if (named.has(id)) problems.push({ code: 'duplicate', where, found: id })
      named.add(id)
    }),
  )
  for (const { id } of framework.indicators)
    if (!named.has(id)) problems.push({ code: 'unexplained', where: list, found: id })
  return problems
}

function pairProblems({ rows }: MappingFile): readonly MappingProblem[] {
  const seen = new Set<string>()
  return rows.flatMap((row, index): readonly MappingProblem[] => {
    const pair = pairOf(row)
    const isKnown = seen.has(pair)
    seen.add(pair)
    return isKnown ? [{ code: 'duplicate', where: `rows[${index}]`, found: pair }] : []
  })
}

/**
 * Reads a mapping file against the frameworks it names. A row with an indicator that its framework does not have gives
 * `{ code: 'unknown-indicator', where: 'rows[3].toIndicatorId', found: '…' }`.
 */
export function parseMapping(
  text: string,
  findFramework: (id: FrameworkId) => Framework | undefined,
): Result<ShippedMapping, readonly MappingProblem[]> {
  const json = parseJson(text)
  if (!json.ok) return err([{ code: 'not-json', where: `${json.error.line}:${json.error.column}` }])
  const parsed = mappingFileSchema.safeParse(json.value)
  if (!parsed.success)
    return err(
      parsed.error.issues.map(issue => ({
        code: 'wrong-shape',
        where: toPlace(issue.path),
        found: issue.message,
      })),
    )
  const { $schema: _, ...mapping } = parsed.data
  const problems: MappingProblem[] = [...pairProblems(parsed.data)]
  if (mapping.fromFrameworkId === mapping.toFrameworkId)
    problems.push({ code: 'duplicate', where: 'toFrameworkId', found: mapping.toFrameworkId })
  for (const side of ['from', 'to'] as const) {
    const id = mapping[`${side}FrameworkId`]
    const framework = findFramework(id)
    if (framework === undefined)
      problems.push({ code: 'unknown-framework', where: `${side}FrameworkId`, found: id })
    else problems.push(...sideProblems(parsed.data, side, framework))
  }
  return problems.length === 0 ? ok(mapping) : err(problems)
}
