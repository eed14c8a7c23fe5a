// The numbers one sees first: index today, projected, target; then cycle and money.
import { toDay } from '../../../shared/base/civil-date.ts'
import type { Framework } from '../../../shared/domain/framework.ts'
import { isActive, type Item } from '../../../shared/domain/item.ts'
import { memo, useMemo } from 'react'
import type { PlanDocument } from '../../../shared/domain/plan.ts'
import {
  formatDate,
  formatDay,
  formatGain,
  formatIndex,
  formatRupiahShort,
} from '../../../shared/messages/format.ts'
import { bandOf, bandStep, toIndexUnits } from '../../../shared/projection/index-value.ts'
import { baselineDate } from '../../../shared/projection/plan-input.ts'
import type { IndexUnits } from '../../../shared/projection/projection.ts'
import { navigate, useApp } from '../../state/app-store.ts'
import { useWords } from '../../state/i18n.ts'
import { usePlanView } from '../../state/plan-view.ts'
import { Badge } from '../../ui/badge.tsx'
import { KpiCard } from '../../ui/card.tsx'
import { toScaleTone } from '../../ui/tone.ts'

export function PredicateBadge({ framework, index }: { framework: Framework; index: IndexUnits }) {
  return (
    <Badge tone={toScaleTone(...bandStep(framework, index))} isSolid>
      {bandOf(framework, index).name}
    </Badge>
  )
}

export const KpiRow = memo(function KpiRow({
  document,
  framework,
}: {
  document: PlanDocument
  framework: Framework
}) {
  const { t, language } = useWords()
  const projection = usePlanView(state => state.projection)
  const today = useApp(state => toDay(state.today))
  const { plan } = document
  // The money of the plan's own years, of what is still meant to happen.
  const budget = useMemo(() => {
    const items = document.items.filter(isActive)
    const rupiahOf = (item: Item) =>
      item.costs.reduce(
        (sum, cost) => (cost.year >= plan.firstYear && cost.year <= plan.lastYear ? sum + cost.rupiah : sum),
        0,
      )
    const amounts = items.map(rupiahOf)
    return {
      rupiah: amounts.reduce((sum, amount) => sum + amount, 0),
      itemCount: items.length,
      unfunded: amounts.filter(amount => amount === 0).length,
    }
  }, [document.items, plan.firstYear, plan.lastYear])
  if (!projection) return null
  const cycle = projection.cycles.find(one => one.cutOff >= today) ?? projection.cycles.at(-1)
  const { gap, target } = projection
  const gain = projection.final - projection.baseline

  const targetNote =
    target.reachedOn !== null
      ? t('roadmap.kpi.targetReached', {
          date: formatDay(target.reachedOn, language),
        })
      : gap.smallestSet === null
        ? t('roadmap.kpi.targetOutOfReach', { gap: formatIndex(gap.missing, language) })
        : t('roadmap.kpi.targetMissing', {
            gap: formatIndex(gap.missing, language),
            count: gap.smallestSet.length,
          })

  return (
    <div className="rm-kpis">
      <KpiCard
        label={t('roadmap.kpi.now')}
        value={formatIndex(projection.current, language)}
        badge={<PredicateBadge framework={framework} index={projection.current} />}
        note={t('roadmap.kpi.nowNote', {
          value: formatIndex(projection.baseline, language),
          date: formatDate(baselineDate(document, framework.id), language),
        })}
        tone={toScaleTone(...bandStep(framework, projection.current))}
        onPress={() => navigate({ screen: 'overview' })}
      />
      <KpiCard
        label={t('roadmap.kpi.final', { year: plan.lastYear })}
        value={formatIndex(projection.final, language)}
        badge={<PredicateBadge framework={framework} index={projection.final} />}
        note={
          projection.externalGain > 0
            ? t('roadmap.kpi.finalExternal', { gain: formatGain(projection.externalGain, language) })
            : t('roadmap.kpi.finalNote', { gain: formatGain(gain, language) })
        }
        tone={toScaleTone(...bandStep(framework, projection.final))}
        onPress={() => navigate({ screen: 'overview' })}
      />
      <KpiCard
        label={t('roadmap.kpi.target')}
        value={formatIndex(toIndexUnits(target.value), language)}
        note={targetNote}
        tone="target"
        onPress={() => navigate({ screen: 'overview' })}
      />
      {cycle && (
        <KpiCard
          label={t('roadmap.kpi.cycle', { year: cycle.year })}
          value={formatIndex(cycle.index, language)}
          badge={<PredicateBadge framework={framework} index={cycle.index} />}
          note={t('roadmap.kpi.cycleNote', { date: formatDay(cycle.cutOff, language) })}
        />
      )}
      <KpiCard
        label={t('roadmap.kpi.budget', { from: plan.firstYear, to: plan.lastYear })}
        value={formatRupiahShort(budget.rupiah, language)}
        note={t('roadmap.kpi.budgetNote', {
          items: t('domain.items', { count: budget.itemCount }),
          unfunded: budget.unfunded,
        })}
      />
    </div>
  )
})
