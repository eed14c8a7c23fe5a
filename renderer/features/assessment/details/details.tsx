// The indicator in focus: what each level asks, which are reached, who delivers the next ones, where its level comes from.
import type { Assessment } from '../../../../shared/domain/assessment.ts'
import type { Framework } from '../../../../shared/domain/framework.ts'
import type { PlanDocument } from '../../../../shared/domain/plan.ts'
import { formatLevel, formatWeight } from '../../../../shared/messages/format.ts'
import { leadUnitText } from '../../../../shared/messages/lead-unit.ts'
import type { IndicatorRow } from '../../../../shared/projection/assessment.ts'
import type { Projection } from '../../../../shared/projection/projection.ts'
import { listRungPlans } from '../../../../shared/projection/rung-plans.ts'
import { useWords } from '../../../state/i18n.ts'
import type { Levels } from '../use-levels.ts'
import './details.css'
import { LevelFacts } from './level-facts.tsx'
import { RungItem } from './rung-item.tsx'

export function Details(props: {
  readonly document: PlanDocument
  readonly framework: Framework
  readonly assessment: Assessment | null
  readonly projection: Projection
  readonly row: IndicatorRow
  readonly levels: Levels
  readonly isReadOnly: boolean
}) {
  const { t, language } = useWords()
  const { document, framework, assessment, projection, row, levels, isReadOnly } = props
  const { indicator } = row
  const aspect = framework.aspects.find(one => one.id === indicator.aspectId)
  const plans = listRungPlans(framework, indicator, document.items, projection)
  const level = assessment?.levels.find(one => one.indicatorId === indicator.id)
  const firstOpen = plans.find(plan => plan.isOpen)
  return (
    <aside className="as-details" aria-label={indicator.name}>
      <p className="as-kicker">
        {t('domain.indicator')} {indicator.number} · {aspect?.name} ·{' '}
        {formatWeight(indicator.weight, language)} · {leadUnitText(indicator.leadUnit, t)}
      </p>
      <h2>{indicator.name}</h2>
      {row.accepted < row.now ? (
        <p className="as-accepted">
          {t('assessment.levelAccepted', {
            declared: formatLevel(row.now, language),
            accepted: formatLevel(row.accepted, language),
          })}{' '}
          {t('assessment.fixEvidence', { level: Math.floor(row.accepted / 1_000) + 1 })}
        </p>
      ) : null}
      {indicator.external === null ? null : (
        <p className="as-hint">{t('assessment.external', { body: indicator.external })}</p>
      )}
      <ol className="as-rungs" aria-label={t('assessment.criteria')}>
        {plans.map(plan => (
          <RungItem
            key={plan.level}
            plan={plan}
            framework={framework}
            document={document}
            row={row}
            hasKey={plan === firstOpen}
            isReadOnly={isReadOnly}
            onSet={() => void levels.set(indicator, plan.level * 1_000)}
          />
        ))}
      </ol>
      {level === undefined ? (
        <p className="as-hint">{t('domain.notAssessed')}</p>
      ) : (
        <LevelFacts level={level} indicator={indicator} levels={levels} isReadOnly={isReadOnly} />
      )}
      {isReadOnly ? null : (
        <p className="as-hint">
          {indicator.external === null
            ? t('assessment.help', { min: framework.minLevel, max: framework.maxLevel })
            : t('assessment.helpExternal')}
        </p>
      )}
    </aside>
  )
}
