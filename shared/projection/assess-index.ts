// The index of levels as they are, without any plan: what the baseline says today.
import type { LevelValue } from '../domain/assessment.ts'
import type { AspectId, DomainId, Framework, IndicatorId, Thousandths } from '../domain/framework.ts'
import type { IndexUnits } from './projection.ts'

export interface AssessedIndex {
  readonly index: IndexUnits
  /** Σ weight × value inside; divide by the domain's or aspect's own weight × 1,000 to read a level. */
  readonly domains: ReadonlyMap<DomainId, IndexUnits>
  readonly aspects: ReadonlyMap<AspectId, IndexUnits>
  /** `assessed` is false where the baseline says nothing: the lowest level counts (belum dinilai). */
  readonly indicators: ReadonlyMap<IndicatorId, { readonly value: Thousandths; readonly assessed: boolean }>
}

/** Adds a number to an entry that may not exist yet. */
export function addTo<Key>(sums: Map<Key, number>, key: Key, amount: number): number {
  const sum = (sums.get(key) ?? 0) + amount
  sums.set(key, sum)
  return sum
}

/**
 * Index, domains and aspects of the given levels; those of other frameworks are passed over.
 * With every indicator of a framework at 3000 the index is 30,000,000, which is exactly 3.00.
 */
export function assessIndex(framework: Framework, baseline: readonly LevelValue[]): AssessedIndex {
  const values = new Map(
    baseline
      .filter(level => level.frameworkId === framework.id)
      .map(level => [level.indicatorId, level.value]),
  )
  let index = 0
  const domains = new Map<DomainId, IndexUnits>(framework.domains.map(domain => [domain.id, 0]))
  const aspects = new Map<AspectId, IndexUnits>(framework.aspects.map(aspect => [aspect.id, 0]))
  const indicators = new Map<IndicatorId, { value: Thousandths; assessed: boolean }>()
  for (const { id, weight, domainId, aspectId } of framework.indicators) {
    const value = values.get(id) ?? framework.minLevel * 1_000
    indicators.set(id, { value, assessed: values.has(id) })
    index += weight * value
    addTo(domains, domainId, weight * value)
    addTo(aspects, aspectId, weight * value)
  }
  return { index, domains, aspects, indicators }
}
