// Index values are whole numbers until they are shown: Σ weight in basis points × value in thousandths of a level.
// Here: comparing them with bands and targets, and the one rounding, all without fractions.
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

/**
 * Hundredths of a level, half up, of Σ weight × value over the given weight: `toHundredths(15_485_000)` is 155 (1.55).
 * For a domain or an aspect pass its own weight: `toHundredths(3_250_000, 1_300)` is 250 (2.50).
 */
export function toHundredths(units: IndexUnits, weight: BasisPoints = FULL_WEIGHT): number {
  if (weight <= 0) throw new Error('an index needs a weight above 0')
  const unitsPerHundredth = weight * 10
  const raised = 2 * units + unitsPerHundredth
  return (raised - (raised % (2 * unitsPerHundredth))) / (2 * unitsPerHundredth)
}
