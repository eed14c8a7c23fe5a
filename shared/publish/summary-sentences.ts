// What the plan comes to, in a few sentences.
import type { PlanBrief } from '../brief/plan-brief.ts'
import { formatDay, formatGain, formatIndex, formatNumber, formatRupiahShort } from '../messages/format.ts'
import { bandOf, toIndexUnits } from '../projection/index-value.ts'
import type { Words } from '../report/words.ts'

/** Where we stand, where the plan leads, whether that is the target, and with how much work and money. */
export function summarySentences(brief: PlanBrief, { t, language }: Words): readonly string[] {
  const { framework, projection, document, items, money, horizon } = brief
  const { target, gap, externalGain } = projection
  const at = (index: number) => ({
    index: formatIndex(index, language),
    predicate: bandOf(framework, index).name,
  })
  const rupiah = money.reduce((sum, row) => sum + row.rupiah, 0)
  const targetText = formatIndex(toIndexUnits(target.value), language)
  return [
    t('publish.summary.now', { name: framework.indexName, ...at(projection.current) }),
    t('publish.summary.planned', {
      year: document.plan.lastYear,
      gain: formatGain(projection.final - projection.baseline, language),
      ...at(projection.final),
    }),
    target.reachedOn === null
      ? t('publish.summary.missed', {
          target: targetText,
          missing: formatIndex(gap.missing, language),
          day: formatDay(horizon.end, language, 'long'),
        })
      : t('publish.summary.reached', {
          target: targetText,
          day: formatDay(target.reachedOn, language, 'long'),
        }),
    ...(externalGain === 0
      ? []
      : [t('publish.summary.external', { gain: formatIndex(externalGain, language) })]),
    t('publish.summary.work', {
      count: items.length,
      agencies: formatNumber(brief.commitments.length, language),
      money: formatRupiahShort(rupiah, language),
    }),
  ]
}
