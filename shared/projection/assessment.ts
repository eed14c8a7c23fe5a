// The assessment of one framework as rows: where every indicator stands, where the plan leads it, what is left to gain.
// Values come from the projection; here they are put in order and added up. No words and no pixels.
import type { Evidence } from '../domain/evidence.ts'
import {
  EVERY_AGENCY,
  type Aspect,
  type BasisPoints,
  type Domain,
  type Framework,
  type Indicator,
  type Thousandths,
} from '../domain/framework.ts'
import { acceptedValue, countEvidence, evidenceByIndicator, type EvidenceCount } from './accepted.ts'
import type { IndexUnits, Projection } from './projection.ts'

export interface IndicatorRow {
  readonly indicator: Indicator
  /** False where the baseline says nothing: `now` is the lowest level then (belum dinilai). */
  readonly assessed: boolean
  readonly now: Thousandths
  /** What the evidence bears of it. */
  readonly accepted: Thousandths
  readonly evidence: EvidenceCount
  /** The level at the end of the horizon. */
  readonly planned: Thousandths
  /** What the plan adds to the index here. */
  readonly gain: IndexUnits
  /** What is left to the highest level after the plan. */
  readonly possible: IndexUnits
}

/** Σ weight × value inside; divide by the group's own weight × 1,000 to read a level. */
export interface GroupValue {
  readonly weight: BasisPoints
  readonly now: IndexUnits
  readonly accepted: IndexUnits
  readonly planned: IndexUnits
}

export interface AspectRows extends GroupValue {
  readonly aspect: Aspect
  readonly rows: readonly IndicatorRow[]
}

export interface DomainRows extends GroupValue {
  readonly domain: Domain
  readonly aspects: readonly AspectRows[]
}

export interface AssessmentRows {
  readonly domains: readonly DomainRows[]
  /** In the order of the regulation. */
  readonly rows: readonly IndicatorRow[]
  readonly acceptedIndex: IndexUnits
}

function toRow(
  indicator: Indicator,
  framework: Framework,
  projection: Projection,
  evidence: readonly Evidence[],
): IndicatorRow {
  const outcome = projection.indicators.get(indicator.id)
  if (outcome === undefined) throw new Error(`indicator ${indicator.id} is not projected`)
  const { baseline, final, assessed } = outcome
  return {
    indicator,
    assessed,
    now: baseline,
    accepted: acceptedValue(framework, baseline, evidence),
    evidence: countEvidence(evidence),
    planned: final,
    gain: indicator.weight * (final - baseline),
    possible: indicator.weight * (framework.maxLevel * 1_000 - final),
  }
}

function sum(rows: readonly IndicatorRow[], value: (row: IndicatorRow) => Thousandths): IndexUnits {
  return rows.reduce((total, row) => total + row.indicator.weight * value(row), 0)
}

/**
 * All rows of a framework, by domain and aspect. An indicator of weight 400 at level 1 that the plan lifts to 4 gains
 * 1,200,000 units (0.12) and has 400,000 (0.04) left.
 */
export function listAssessment(
  framework: Framework,
  projection: Projection,
  evidence: readonly Evidence[] = [],
): AssessmentRows {
  const byIndicator = evidenceByIndicator(evidence, framework)
  const rows = framework.indicators.map(indicator =>
    toRow(indicator, framework, projection, byIndicator.get(indicator.id) ?? []),
  )
  const value = (weight: BasisPoints, inside: readonly IndicatorRow[]): GroupValue => ({
    weight,
    now: sum(inside, row => row.now),
    accepted: sum(inside, row => row.accepted),
    planned: sum(inside, row => row.planned),
  })
  const domains = framework.domains.map((domain): DomainRows => {
    const aspects = framework.aspects
      .filter(aspect => aspect.domainId === domain.id)
      .map((aspect): AspectRows => {
        const inside = rows.filter(row => row.indicator.aspectId === aspect.id)
        return { aspect, rows: inside, ...value(aspect.weight, inside) }
      })
    const inside = rows.filter(row => row.indicator.domainId === domain.id)
    return { domain, aspects, ...value(domain.weight, inside) }
  })
  return { domains, rows, acceptedIndex: sum(rows, row => row.accepted) }
}

/** Where most is still to be gained comes first; equals stay in the order of the regulation. */
export function byPossibleGain(rows: readonly IndicatorRow[]): readonly IndicatorRow[] {
  return rows.toSorted((a, b) => b.possible - a.possible || a.indicator.number - b.indicator.number)
}

/** The indicator with the largest gain that nobody has planned; undefined where the plan leads all of them to the top. */
export function findLargestUnplanned(rows: readonly IndicatorRow[]): IndicatorRow | undefined {
  const [first] = byPossibleGain(rows)
  return first !== undefined && first.possible > 0 ? first : undefined
}

/** Whether a unit leads the indicator, alone or as one of all: null asks for any. */
export function isLedBy({ leadUnit }: Indicator, unit: string | null): boolean {
  return unit === null || leadUnit === unit || leadUnit === EVERY_AGENCY
}

/** The lead unit by which these indicators can be filtered: null, that is none, where nobody of that name leads any of them. */
export function toKnownUnit(indicators: readonly Indicator[], unit: string | null): string | null {
  return indicators.some(({ leadUnit }) => leadUnit === unit) ? unit : null
}

export interface LeadUnitCount {
  readonly unit: string
  readonly count: number
}

/** The lead units with the number of indicators that depend on them, as the regulation comes to them; those that `isOwn` first. */
export function countLeadUnits(
  indicators: readonly Indicator[],
  isOwn: (unit: string) => boolean,
): readonly LeadUnitCount[] {
  const counts = new Map<string, number>()
  for (const { leadUnit } of indicators) counts.set(leadUnit, (counts.get(leadUnit) ?? 0) + 1)
  const ofAll = counts.get(EVERY_AGENCY) ?? 0
  const units = [...counts].map(([unit, count]) => ({
    unit,
    count: unit === EVERY_AGENCY ? count : count + ofAll,
  }))
  return [...units.filter(({ unit }) => isOwn(unit)), ...units.filter(({ unit }) => !isOwn(unit))]
}
