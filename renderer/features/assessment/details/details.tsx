// The indicator in focus: what each level asks, which are reached, who delivers the next ones, where its level comes from.
import { PanelRightClose } from 'lucide-react'
import type { Assessment } from '../../../../shared/domain/assessment.ts'
import type { Framework } from '../../../../shared/domain/framework.ts'
import type { PlanDocument } from '../../../../shared/domain/plan.ts'
import { formatLevel, formatWeight } from '../../../../shared/messages/format.ts'
import { leadUnitText } from '../../../../shared/messages/lead-unit.ts'
import type { IndicatorRow } from '../../../../shared/projection/assessment.ts'
import type { Projection } from '../../../../shared/projection/projection.ts'
import { listRungPlans } from '../../../../shared/projection/rung-plans.ts'
import { readOriginal, showDetails, useAssessment } from '../../../state/assessment-view.ts'
import { originalOf } from '../../../state/framework-language.ts'
import { useWords } from '../../../state/i18n.ts'
import { IconButton } from '../../../ui/button.tsx'
import { DETAILS_KEY } from '../assessment-actions.ts'
import type { Levels } from '../use-levels.ts'
import './details.css'
import { LevelFacts } from './level-facts.tsx'
import { RungItem } from './rung-item.tsx'
import { ScoreField } from './score-field.tsx'

/** Says that what is read is a translation, and leads to the Indonesian text and back. */
function Wording(props: { readonly isOriginal: boolean; readonly onChange: (isOriginal: boolean) => void }) {
  const { t } = useWords()
  const { isOriginal, onChange } = props
  return (
    <p className="as-wording">
      {t(isOriginal ? 'assessment.originalWording' : 'assessment.translation')}{' '}
      <button type="button" onClick={() => onChange(!isOriginal)}>
        {t(isOriginal ? 'assessment.showTranslation' : 'assessment.showOriginal')}
      </button>
    </p>
  )
}

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
  const { document, assessment, projection, row, levels, isReadOnly } = props
  const isOriginal = useAssessment(state => state.readsOriginal)
  const original = originalOf(props.framework)
  const framework = isOriginal && original !== null ? original : props.framework
  /** Of the words that are shown, where it is not that of the page. */
  const lang = isOriginal && original !== null ? 'id' : undefined
  const indicator = framework.indicators.find(({ id }) => id === row.indicator.id) ?? row.indicator
  const aspect = framework.aspects.find(one => one.id === indicator.aspectId)
  const plans = listRungPlans(framework, indicator, document.items, projection)
  const level = assessment?.levels.find(one => one.indicatorId === indicator.id)
  const firstOpen = plans.find(plan => plan.isOpen)
  return (
    <aside className="as-details" aria-label={indicator.name}>
      <div className="as-details-head">
        <p className="as-kicker">
          {t('domain.indicator')} {indicator.number} · {aspect?.name} ·{' '}
          {formatWeight(indicator.weight, language)} · {leadUnitText(indicator.leadUnit, t)}
        </p>
        <IconButton
          icon={PanelRightClose}
          size="s"
          label={t('assessment.hideDetails')}
          shortcut={DETAILS_KEY}
          onPress={() => showDetails(false)}
        />
      </div>
      <h2 lang={lang}>{indicator.name}</h2>
      {original === null ? null : <Wording isOriginal={isOriginal} onChange={readOriginal} />}
      {row.accepted < row.now ? (
        <p className="as-accepted">
          {t('assessment.levelAcceptedLong', {
            declared: formatLevel(row.now, language),
            accepted: formatLevel(row.accepted, language),
          })}{' '}
          {t('assessment.fixEvidence', { level: Math.floor(row.accepted / 1_000) + 1 })}
        </p>
      ) : null}
      {indicator.external === null ? null : (
        <p className="as-hint">{t('assessment.external', { body: indicator.external })}</p>
      )}
      {indicator.scoreScale === null ? null : (
        <ScoreField
          key={indicator.id}
          scale={indicator.scoreScale}
          level={level}
          isReadOnly={isReadOnly}
          onLevel={(value, toNote) => levels.set(indicator, value, toNote)}
        />
      )}
      <ol className="as-rungs" aria-label={t('assessment.criteria')}>
        {plans.map(plan => (
          <RungItem
            key={plan.level}
            plan={plan}
            framework={framework}
            indicator={indicator}
            document={document}
            row={row}
            lang={lang}
            hasKey={plan === firstOpen}
            isReadOnly={isReadOnly}
            onSet={() => void levels.set(indicator, plan.level * 1_000)}
          />
        ))}
      </ol>
      <p className="as-hint">{t('assessment.criteriaHint')}</p>
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
