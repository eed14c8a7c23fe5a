// What the levels of one framework propose for the levels of another, through the rows of a mapping. A proposal, never a
// level: nothing here changes a plan.
import type { Framework, Indicator, IndicatorId, Thousandths } from '../domain/framework.ts'
import { translateLevel, wholeLevel, type MappingRow } from '../domain/mapping.ts'
import type { LevelValue } from '../domain/assessment.ts'

/** One indicator that speaks for another, with what it says. */
export interface LevelSource {
  readonly row: MappingRow
  readonly indicator: Indicator
  /** As it is assessed; null: not assessed. */
  readonly value: Thousandths | null
  /** The level that its value means in the other framework. */
  readonly level: number | null
}

export type LevelOutcome =
  | { readonly kind: 'proposed'; readonly level: number }
  /** Another body publishes the value: nobody can propose it. */
  | { readonly kind: 'external'; readonly body: string }
  /** No row leads here. */
  | { readonly kind: 'no-source' }
  /** Not all that speak for it are assessed. */
  | { readonly kind: 'not-assessed' }

/** What is proposed for one indicator of the other framework. */
export interface LevelProposal {
  readonly indicator: Indicator
  /** What is assessed today; null: not assessed. */
  readonly now: Thousandths | null
  readonly sources: readonly LevelSource[]
  readonly outcome: LevelOutcome
}

/** The levels of one framework by indicator. */
export function valuesOf(
  framework: Framework,
  baseline: readonly LevelValue[],
): ReadonlyMap<IndicatorId, Thousandths> {
  return new Map(
    baseline
      .filter(level => level.frameworkId === framework.id)
      .map(level => [level.indicatorId, level.value]),
  )
}

/** The lowest of what the sources say: a level counts only when all it asks for is met (model.md § 2). */
function outcomeOf({ external }: Indicator, sources: readonly LevelSource[]): LevelOutcome {
  if (external !== null) return { kind: 'external', body: external }
  if (sources.length === 0) return { kind: 'no-source' }
  const levels = sources.flatMap(({ level }) => level ?? [])
  // What nobody has assessed says nothing, and the lowest of an unknown level is unknown.
  if (levels.length < sources.length) return { kind: 'not-assessed' }
  return { kind: 'proposed', level: Math.min(...levels) }
}

/**
 * One entry for every indicator of `to`, in the order of its regulation. Two sources at 3 and 2, by the rule `same`,
 * propose 2. Rows with an indicator that its framework does not have are passed over.
 */
export function listLevelProposals(
  from: Framework,
  to: Framework,
  rows: readonly MappingRow[],
  baseline: readonly LevelValue[],
): readonly LevelProposal[] {
  const [given, present] = [valuesOf(from, baseline), valuesOf(to, baseline)]
  return to.indicators.map(indicator => {
    const sources = from.indicators.flatMap(source =>
      rows
        .filter(row => row.fromIndicatorId === source.id && row.toIndicatorId === indicator.id)
        .map((row): LevelSource => {
          const value = given.get(source.id) ?? null
          const level = value === null ? null : translateLevel(row.rule, wholeLevel(value), to)
          return { row, indicator: source, value, level }
        }),
    )
    return {
      indicator,
      now: present.get(indicator.id) ?? null,
      sources,
      outcome: outcomeOf(indicator, sources),
    }
  })
}

/** The level that accepting the proposal would bring; null where there is none, or today's level says the same. */
export function newLevelOf({ now, outcome }: LevelProposal): number | null {
  return outcome.kind === 'proposed' && now !== outcome.level * 1_000 ? outcome.level : null
}
