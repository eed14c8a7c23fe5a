// What is said of a step: the same sentence for the eye and for the screen reader.
import type { Language } from '../../../../shared/contract/contract.ts'
import { formatDay, formatGain, formatIndex } from '../../../../shared/messages/format.ts'
import type { Projection } from '../../../../shared/projection/projection.ts'
import { indexOn } from '../../../../shared/projection/steps.ts'
import type { Translate } from '../../../state/i18n.ts'
import type { Comparison } from './scene-input.ts'

/** `26 Feb 2028: indeks 2,67, naik +0,08`; nothing for a step that is not there. */
export function stepSentence(
  projection: Projection,
  index: number,
  t: Translate,
  language: Language,
): string | null {
  const step = projection.steps[index]
  if (!step) return null
  const before = projection.steps[index - 1]?.index ?? projection.baseline
  return t('projection.step', {
    date: formatDay(step.day, language),
    value: formatIndex(step.index, language),
    gain: formatGain(step.index - before, language),
  })
}

/** `Revisi 3: 2,41, selisih +0,26` on the day of a step: what the compared curve has there. */
export function comparedSentence(
  projection: Projection,
  index: number,
  comparison: Comparison,
  t: Translate,
  language: Language,
): string | null {
  const step = projection.steps[index]
  if (!step) return null
  const there = indexOn(comparison.projection, step.day)
  return t('projection.stepCompared', {
    label: comparison.label,
    value: formatIndex(there, language),
    gain: formatGain(step.index - there, language),
  })
}
