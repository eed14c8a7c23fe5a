// Assessments over time: the index of each, and what two of them say differently. Always within one framework.
import { levelsOf, type Assessment } from '../domain/assessment.ts'
import type { Aspect, Framework, Indicator, Thousandths } from '../domain/framework.ts'
import { assessIndex } from './assess-index.ts'
import type { IndexUnits } from './projection.ts'

export interface HistoryEntry {
  readonly assessment: Assessment
  readonly index: IndexUnits
  readonly assessed: number
  /** Against the one before it in time; null for the first. */
  readonly change: IndexUnits | null
}

function indexOf(framework: Framework, assessment: Assessment): IndexUnits {
  return assessIndex(framework, levelsOf(assessment)).index
}

/** The given assessments of a framework, newest first as they come, with the index of each. */
export function listHistory(
  framework: Framework,
  newestFirst: readonly Assessment[],
): readonly HistoryEntry[] {
  const known = new Set(framework.indicators.map(indicator => indicator.id))
  const indexes = newestFirst.map(assessment => indexOf(framework, assessment))
  return newestFirst.map((assessment, place) => {
    const index = indexes[place] ?? 0
    const before = indexes[place + 1]
    return {
      assessment,
      index,
      assessed: assessment.levels.filter(level => known.has(level.indicatorId)).length,
      change: before === undefined ? null : index - before,
    }
  })
}

export interface LevelChange {
  readonly indicator: Indicator
  /** Null where it is not assessed, which counts as the lowest level. */
  readonly before: Thousandths | null
  readonly after: Thousandths | null
  /** What it does to the index. */
  readonly change: IndexUnits
}

export interface AspectChange {
  readonly aspect: Aspect
  /** Σ weight × value inside. */
  readonly before: IndexUnits
  readonly after: IndexUnits
}

export interface AssessmentComparison {
  readonly before: IndexUnits
  readonly after: IndexUnits
  /** Those that rose, by what they add; then those that fell; then those that are assessed in one of the two alone. */
  readonly changes: readonly LevelChange[]
  readonly rose: number
  readonly fell: number
  readonly same: number
  readonly aspects: readonly AspectChange[]
}

function levelsById({ levels }: Assessment): ReadonlyMap<string, Thousandths> {
  return new Map(levels.map(level => [level.indicatorId, level.value]))
}

/**
 * What has become of the levels between two assessments of one framework. An indicator of weight 400 that goes from 1 to 3
 * adds 800,000 units (0.08); the changes add up exactly to `after − before`.
 */
export function compareAssessments(
  framework: Framework,
  first: Assessment,
  second: Assessment,
): AssessmentComparison {
  const [earlier, later] = [levelsById(first), levelsById(second)]
  const lowest = framework.minLevel * 1_000
  const all = framework.indicators.map((indicator): LevelChange => {
    const before = earlier.get(indicator.id) ?? null
    const after = later.get(indicator.id) ?? null
    const change = indicator.weight * ((after ?? lowest) - (before ?? lowest))
    return { indicator, before, after, change }
  })
  const changes = all.filter(one => one.before !== one.after)
  const rank = ({ change }: LevelChange) => (change > 0 ? 0 : change < 0 ? 1 : 2)
  const [old, now] = [assessIndex(framework, levelsOf(first)), assessIndex(framework, levelsOf(second))]
  return {
    before: old.index,
    after: now.index,
    changes: changes.toSorted(
      (a, b) =>
        rank(a) - rank(b) ||
        Math.abs(b.change) - Math.abs(a.change) ||
        a.indicator.number - b.indicator.number,
    ),
    rose: changes.filter(one => one.change > 0).length,
    fell: changes.filter(one => one.change < 0).length,
    same: all.filter(one => one.change === 0).length,
    aspects: framework.aspects.map(aspect => ({
      aspect,
      before: old.aspects.get(aspect.id) ?? 0,
      after: now.aspects.get(aspect.id) ?? 0,
    })),
  }
}
