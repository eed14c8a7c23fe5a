// What is said of a step, to the eye and to the screen reader.
import type { Language } from '../../../../shared/contract/contract.ts'
import type { ItemId } from '../../../../shared/domain/item.ts'
import { formatDay, formatGain, formatIndex } from '../../../../shared/messages/format.ts'
import { gainsByItem } from '../../../../shared/picture/curve.ts'
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

/** So many of those who cause a step are spoken by name. */
const SPOKEN = 3

/** `; +0,15 dari Survei kepuasan; +0,04 dari Audit TIK; dan 2 lagi`: for those who do not see the tip beside the step. */
export function gainsSentence(
  projection: Projection,
  index: number,
  nameOf: (id: ItemId) => string,
  t: Translate,
  language: Language,
): string {
  const step = projection.steps[index]
  const gains = step ? gainsByItem(step) : []
  const named = gains
    .slice(0, SPOKEN)
    .map(({ itemId, gain }) =>
      t('projection.stepOf', { gain: formatGain(gain, language), name: nameOf(itemId) }),
    )
  const more = gains.length - named.length
  return [...named, ...(more > 0 ? [t('projection.andMore', { count: more })] : [])]
    .map(part => `; ${part}`)
    .join('')
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
