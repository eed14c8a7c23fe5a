// An index with its predicate, and why the predicate is not that of the two decimals where they would give another one.
import type { Framework } from '../domain/framework.ts'
import { formatExactIndex, formatIndex } from '../messages/format.ts'
import { bandOf, findShownBand, toIndexUnits } from '../projection/index-value.ts'
import type { IndexUnits } from '../projection/projection.ts'
import { indexFigure, type Figure } from './figure.ts'
import type { Words } from './words.ts'

export interface IndexLine {
  readonly label: string
  readonly index: Figure
  readonly predicate: string
  /** Null where what is shown and what is meant agree. */
  readonly explanation: string | null
}

export function indexLine(
  label: string,
  framework: Framework,
  index: IndexUnits,
  { t, language }: Words,
): IndexLine {
  const band = bandOf(framework, index)
  const next = findShownBand(framework, index)
  const explanation =
    next &&
    t('assessment.rounded', {
      exact: formatExactIndex(index, language),
      min: formatIndex(toIndexUnits(next.min), language),
      band: band.name,
      next: next.name,
    })
  return { label, index: indexFigure(index, language), predicate: band.name, explanation }
}
