// Where a plan should look first: the aspect that stands lowest now, and its indicator with which most is to be gained.
import type { AspectRows, DomainRows, IndicatorRow } from './assessment.ts'

export interface WeakestAspect {
  /** Those that share the lowest value, the one of `row` first. */
  readonly aspects: readonly [AspectRows, ...AspectRows[]]
  readonly row: IndicatorRow
}

/** Negative where `a` stands lower than `b`. Whole numbers: now ÷ weight compared crosswise. */
function compareNow(a: AspectRows, b: AspectRows): number {
  return a.now * b.weight - b.now * a.weight
}

/** Most still possible after the plan; else, where the plan leaves nothing, most to be gained from now on. */
function compareGain(a: IndicatorRow, b: IndicatorRow): number {
  return (
    b.possible - a.possible ||
    b.gain + b.possible - (a.gain + a.possible) ||
    a.indicator.number - b.indicator.number
  )
}

/**
 * With aspects at 1.00, 1.00 and 2.00 the first two are the weakest. One in which nothing is assessed stands nowhere yet and
 * is passed over. Undefined where all others stand equal: none is the weakest then, also where nothing is assessed or
 * everything has reached the top.
 */
export function findWeakestAspect(domains: readonly DomainRows[]): WeakestAspect | undefined {
  const aspects = domains
    .flatMap(domain => domain.aspects)
    .filter(aspect => aspect.rows.some(row => row.assessed))
  const [lowest] = aspects.toSorted(compareNow)
  if (lowest === undefined) return undefined
  const weakest = aspects.filter(aspect => compareNow(aspect, lowest) === 0)
  const [row] = weakest.flatMap(aspect => aspect.rows).toSorted(compareGain)
  const first = weakest.find(aspect => aspect.rows.some(one => one === row))
  if (weakest.length === aspects.length || row === undefined || first === undefined) return undefined
  return { row, aspects: [first, ...weakest.filter(aspect => aspect !== first)] }
}
