// One indicator beside the table: what each level asks for, where the present level came from, a note.
import { Eraser } from 'lucide-react'
import type { Framework, Indicator, Thousandths } from '../../../shared/domain/framework.ts'
import { LEVEL_ORIGINS, type BaselineLevel } from '../../../shared/domain/plan.ts'
import { formatWeight } from '../../../shared/messages/format.ts'
import { useWords } from '../../state/i18n.ts'
import { Button } from '../../ui/button.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import type { Stored } from '../../ui/pending-text.ts'
import { TextField } from '../../ui/text-field.tsx'

/** What was changed of one level. */
export type LevelChange = Partial<Pick<BaselineLevel, 'value' | 'origin' | 'note'>>

export function BaselinePanel(props: {
  readonly framework: Framework
  readonly indicator: Indicator
  readonly level: BaselineLevel | undefined
  readonly isReadOnly: boolean
  readonly onLevel: (value: Thousandths) => Stored
  readonly onChange: (change: LevelChange) => Stored
  readonly onClear: () => Stored
}) {
  const { t, language } = useWords()
  const { framework, indicator, level, isReadOnly } = props
  const aspect = framework.aspects.find(one => one.id === indicator.aspectId)
  const names = framework.levelNames[indicator.kind] ?? []
  const canSet = indicator.external === null && !isReadOnly
  return (
    <aside className="bl-panel" aria-label={indicator.name}>
      <p className="bl-kicker">
        {t('domain.indicator')} {indicator.number} · {aspect?.name} ·{' '}
        {formatWeight(indicator.weight, language)}
      </p>
      <h3>{indicator.name}</h3>
      {indicator.external === null ? null : (
        <p className="st-hint">{t('settings.baseline.external', { body: indicator.external })}</p>
      )}
      <ol className="bl-criteria" aria-label={t('settings.baseline.criteria')}>
        {indicator.criteria.map(({ level: step, requires }) => (
          <li key={step}>
            <button
              type="button"
              className="bl-criterion"
              aria-pressed={level !== undefined && Math.floor(level.value / 1_000) === step}
              disabled={!canSet}
              onClick={() => void props.onLevel(step * 1_000)}
            >
              <span className="bl-step num">{step}</span>
              <span>
                {names[step - 1] === undefined ? null : <strong>{names[step - 1]}</strong>}
                {requires}
              </span>
            </button>
          </li>
        ))}
      </ol>
      {level === undefined ? (
        <p className="st-hint">{t('domain.notAssessed')}</p>
      ) : (
        <div className="bl-more">
          <div className="ui-field">
            <span className="ui-label" aria-hidden>
              {t('settings.baseline.origin')}
            </span>
            <Segmented
              label={t('settings.baseline.origin')}
              value={level.origin}
              options={LEVEL_ORIGINS.map(id => ({ id, label: t(`domain.origin.${id}`) }))}
              onChange={origin => void props.onChange({ origin })}
              isDisabled={isReadOnly}
            />
          </div>
          <TextField
            label={t('settings.baseline.note')}
            multiline
            rows={3}
            value={level.note}
            onCommit={note => props.onChange({ note })}
            isReadOnly={isReadOnly}
          />
          <div>
            <Button size="s" variant="quiet" icon={Eraser} isDisabled={isReadOnly} onPress={props.onClear}>
              {t('settings.baseline.clear')}
            </Button>
          </div>
        </div>
      )}
    </aside>
  )
}
