// Declared and accepted levels. A level counts with the assessor only when all evidence of it and of every lower level is
// accepted (Permenpan RB 8/2026; model.md § 2). What is not recorded holds nobody back: it cannot be told from what is not asked.
import type { Evidence } from '../domain/evidence.ts'
import type { Framework, IndicatorId, Thousandths } from '../domain/framework.ts'

export interface EvidenceCount {
  readonly accepted: number
  readonly total: number
}

type Judged = Pick<Evidence, 'level' | 'state'>

/**
 * What the evidence of one indicator bears of its declared value, thousandths of a level. Declared 3000 with one piece of
 * level 3 sent back is 2000, with one of level 2 not there yet 1000; nothing falls below the lowest level.
 */
export function acceptedValue(
  { minLevel }: Pick<Framework, 'minLevel'>,
  declared: Thousandths,
  evidence: readonly Judged[],
): Thousandths {
  let accepted = declared
  for (const { level, state } of evidence)
    if (state !== 'accepted' && level > minLevel && level * 1_000 <= accepted) accepted = (level - 1) * 1_000
  return accepted
}

/** Accepted and all pieces of evidence, of every level. */
export function countEvidence(evidence: readonly Judged[]): EvidenceCount {
  return { accepted: evidence.filter(({ state }) => state === 'accepted').length, total: evidence.length }
}

/** The evidence of a framework by indicator. */
export function evidenceByIndicator(
  evidence: readonly Evidence[],
  { id }: Pick<Framework, 'id'>,
): ReadonlyMap<IndicatorId, readonly Evidence[]> {
  return Map.groupBy(
    evidence.filter(one => one.frameworkId === id),
    one => one.indicatorId,
  )
}
