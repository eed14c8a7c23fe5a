// A number as a file keeps it and as paper shows it. The value is exact: one division of whole numbers, nothing added up.
import type { BasisPoints, Thousandths } from '../domain/framework.ts'
import {
  formatGain,
  formatIndex,
  formatLevel,
  formatWeight,
  type FormatLanguage,
} from '../messages/format.ts'
import type { IndexUnits } from '../projection/projection.ts'

export interface Figure {
  readonly value: number
  readonly text: string
}

/** `indexFigure(15_485_000, 'id')` is 1.5485 and `1,55`; with the weight of a domain or an aspect its own level. */
export function indexFigure(
  units: IndexUnits,
  language: FormatLanguage,
  weight: BasisPoints = 10_000,
): Figure {
  return { value: units / (weight * 1_000), text: formatIndex(units, language, weight) }
}

/** `gainFigure(800_000, 'id')` is 0.08 and `+0,08`; nothing gained is `0,00`. */
export function gainFigure(
  units: IndexUnits,
  language: FormatLanguage,
  weight: BasisPoints = 10_000,
): Figure {
  const text = units === 0 ? formatIndex(0, language) : formatGain(units, language, weight)
  return { value: units / (weight * 1_000), text }
}

/** `levelFigure(2_750, 'id')` is 2.75 and `2,75`. */
export function levelFigure(level: Thousandths, language: FormatLanguage): Figure {
  return { value: level / 1_000, text: formatLevel(level, language) }
}

/** `weightFigure(130, 'id')` is 0.013 and `1,3%`. */
export function weightFigure(weight: BasisPoints, language: FormatLanguage): Figure {
  return { value: weight / 10_000, text: formatWeight(weight, language) }
}
