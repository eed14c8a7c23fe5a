// Index values are whole numbers until they are shown: Σ weight in basis points × value in thousandths of a level.
// Here: comparing them with bands and targets, without fractions.
import { roundHalfUp } from '../base/rounding.ts'
import type { BasisPoints, Band, Framework, Thousandths } from '../domain/framework.ts'
import type { IndexUnits } from './projection.ts'

/** The weights of a framework add up to this: 100 %. */
export const FULL_WEIGHT: BasisPoints = 10_000

/** The units of a whole index: 1.800 is `toIndexUnits(1800)` = 18,000,000. */
export function toIndexUnits(value: Thousandths): IndexUnits {
  return value * FULL_WEIGHT
}

/** Whether the unrounded index is at least the value: 17,999,000 units (1.7999) do not reach 1800. */
export function reachesTarget(index: IndexUnits, target: Thousandths): boolean {
  return index >= toIndexUnits(target)
}

/** The predicate of an unrounded index: 17,999,000 (1.7999, shown as 1.80) is still below the band that begins at 1.8. */
export function bandOf(framework: Pick<Framework, 'bands'>, index: IndexUnits): Band {
  const [lowest] = framework.bands
  if (lowest === undefined) throw new Error('a framework without bands')
  return framework.bands.findLast(band => reachesTarget(index, band.min)) ?? lowest
}

/** Place of the band an index falls into, lowest first, and the number of bands: of five, 15,500,000 is in `[0, 5]`. */
export function bandStep(
  framework: Pick<Framework, 'bands'>,
  index: IndexUnits,
): readonly [place: number, count: number] {
  return [framework.bands.indexOf(bandOf(framework, index)), framework.bands.length]
}

/**
 * The band that the index as it is shown, with two decimals, would fall into, where that is another one than its own:
 * of 17,999,000 (Kurang, shown as 1.80) it is Cukup. Null where what is shown and what is meant agree.
 */
export function findShownBand(framework: Pick<Framework, 'bands'>, index: IndexUnits): Band | null {
  const shown = roundHalfUp(index, FULL_WEIGHT * 10) * FULL_WEIGHT * 10
  const band = bandOf(framework, shown)
  return band === bandOf(framework, index) ? null : band
}
