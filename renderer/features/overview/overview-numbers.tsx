// The three numbers that come first: index today, projection, target; and their place on the scale.
import { type CivilDate, toCivilDate } from '../../../shared/base/civil-date.ts'
import type { Framework } from '../../../shared/domain/framework.ts'
import type { PlanDocument } from '../../../shared/domain/plan.ts'
import { formatDate, formatDay, formatGain, formatIndex } from '../../../shared/messages/format.ts'
import { bandOf, bandStep, toIndexUnits } from '../../../shared/projection/index-value.ts'
import { baselineDate } from '../../../shared/projection/plan-input.ts'
import type { IndexUnits, Projection } from '../../../shared/projection/projection.ts'
import { navigate } from '../../state/app-store.ts'
import { useWords } from '../../state/i18n.ts'
import { Badge } from '../../ui/badge.tsx'
import { KpiCard } from '../../ui/card.tsx'
import { toScaleTone } from '../../ui/tone.ts'
import { ScaleBar } from './scale-bar.tsx'

export function OverviewNumbers(props: {
  readonly document: PlanDocument
  readonly framework: Framework
  readonly projection: Projection
  readonly today: CivilDate
}) {
  const { t, language } = useWords()
  const { document, framework, projection, today } = props
  const { plan } = document
  const verdict = (index: IndexUnits) => ({
    name: bandOf(framework, index).name,
    tone: toScaleTone(...bandStep(framework, index)),
  })
  const now = verdict(projection.current)
  const final = verdict(projection.final)
  const year = plan.lastYear
  const target = toIndexUnits(projection.target.value)
  // From the baseline, as the part that other bodies publish is.
  const gain = formatGain(projection.final - projection.baseline, language)
  const text = {
    now: formatIndex(projection.current, language),
    final: formatIndex(projection.final, language),
    target: formatIndex(target, language),
  }
  const yearOf = (date: CivilDate) => Math.min(Math.max(Number(date.slice(0, 4)), plan.firstYear), year)
  const { reachedOn } = projection.target
  const leadTo = (shownYear: number) => ({
    actionLabel: t('overview.showYear', { year: shownYear }),
    onPress: () => navigate({ screen: 'roadmap', year: shownYear }),
  })
  return (
    <>
      <div className="ov-numbers">
        <KpiCard
          {...leadTo(yearOf(today))}
          label={t('overview.now')}
          value={text.now}
          tone={now.tone}
          badge={
            <Badge tone={now.tone} isSolid>
              {now.name}
            </Badge>
          }
          note={t('overview.nowNote', {
            index: formatIndex(projection.baseline, language),
            date: formatDate(baselineDate(document, framework.id), language),
          })}
        />
        <KpiCard
          {...leadTo(year)}
          label={t('overview.final', { year })}
          value={text.final}
          tone={final.tone}
          badge={
            <Badge tone={final.tone} isSolid>
              {final.name}
            </Badge>
          }
          note={
            projection.externalGain > 0
              ? t('overview.finalExternal', { gain, external: formatGain(projection.externalGain, language) })
              : t('overview.finalNote', { gain })
          }
        />
        <KpiCard
          {...leadTo(reachedOn === null ? year : yearOf(toCivilDate(reachedOn)))}
          label={t('overview.target')}
          value={text.target}
          tone="target"
          note={
            reachedOn === null
              ? t('overview.targetMissing', { missing: formatIndex(projection.gap.missing, language), year })
              : t('overview.targetReached', { date: formatDay(reachedOn, language) })
          }
        />
      </div>
      <ScaleBar
        framework={framework}
        marks={[
          { id: 'now', label: t('overview.scaleNow'), text: text.now, value: projection.current / 10_000 },
          {
            id: 'final',
            label: t('overview.scaleFinal', { year }),
            text: text.final,
            value: projection.final / 10_000,
          },
          {
            id: 'target',
            label: t('overview.scaleTarget'),
            text: text.target,
            value: projection.target.value,
          },
        ]}
      />
    </>
  )
}
