// What a new file of a framework says differently from the present one.
import type { Framework, Indicator } from '../../../../shared/domain/framework.ts'
import type { Translate } from '../../../state/i18n.ts'

const MAX_NAMED = 6

function namesOf(indicators: readonly Indicator[]): string {
  const named = indicators.slice(0, MAX_NAMED).map(({ number, shortName }) => `${number} ${shortName}`)
  return [...named, ...(indicators.length > MAX_NAMED ? ['…'] : [])].join(', ')
}

function without(indicators: readonly Indicator[], others: readonly Indicator[]): readonly Indicator[] {
  const ids = new Set(others.map(({ id }) => id))
  return indicators.filter(({ id }) => !ids.has(id))
}

function countNewWeights(before: Framework, after: Framework): number {
  const weights = new Map(before.indicators.map(({ id, weight }) => [id, weight]))
  return after.indicators.filter(({ id, weight }) => (weights.get(id) ?? weight) !== weight).length
}

function rangeText({ minLevel, maxLevel }: Framework, t: Translate): string {
  return t('frameworks.facts.levelRange', { min: minLevel, max: maxLevel })
}

/** One line for everything that matters to a plan; never empty. */
export function changeTexts(before: Framework, after: Framework, t: Translate): readonly string[] {
  const added = without(after.indicators, before.indicators)
  const gone = without(before.indicators, after.indicators)
  const weights = countNewWeights(before, after)
  const [scaleBefore, scaleAfter] = [rangeText(before, t), rangeText(after, t)]
  const lines = [
    ...(added.length > 0 ? [t('frameworks.change.added', { names: namesOf(added) })] : []),
    ...(gone.length > 0 ? [t('frameworks.change.gone', { names: namesOf(gone) })] : []),
    ...(weights > 0 ? [t('frameworks.change.weights', { count: weights })] : []),
    ...(scaleBefore === scaleAfter
      ? []
      : [t('frameworks.change.scale', { before: scaleBefore, after: scaleAfter })]),
    ...(JSON.stringify(before.bands) === JSON.stringify(after.bands) ? [] : [t('frameworks.change.bands')]),
  ]
  return lines.length > 0 ? lines : [t('frameworks.change.words')]
}
