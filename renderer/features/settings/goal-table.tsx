// Target and cut-off of the yearly evaluation, per framework.
import type { StartState } from '../../../shared/contract/contract.ts'
import type { Framework } from '../../../shared/domain/framework.ts'
import type { Plan } from '../../../shared/domain/plan.ts'
import { formatIndex, formatLevel } from '../../../shared/messages/format.ts'
import { goalFor } from '../../../shared/projection/plan-input.ts'
import { toIndexUnits } from '../../../shared/projection/index-value.ts'
import { useWords } from '../../state/i18n.ts'
import { monthDayText, typedLevel, typedMonthDay } from '../../state/parsers.ts'
import { Badge } from '../../ui/badge.tsx'
import { ParsedField } from '../../ui/parsed-field.tsx'
import { useSaved } from './use-saved.ts'

export function GoalTable(props: { readonly plan: Plan; readonly start: StartState }) {
  const { t } = useWords()
  return (
    <table className="st-table" aria-label={t('settings.plan.goals')}>
      <thead>
        <tr>
          <th scope="col">{t('settings.plan.instrument')}</th>
          <th scope="col">{t('settings.plan.target')}</th>
          <th scope="col">{t('settings.plan.cutOff')}</th>
        </tr>
      </thead>
      <tbody>
        {props.start.frameworks.map(framework => (
          <GoalRow
            key={framework.id}
            framework={framework}
            plan={props.plan}
            isReadOnly={props.start.readOnly}
          />
        ))}
      </tbody>
    </table>
  )
}

function GoalRow(props: {
  readonly framework: Framework
  readonly plan: Plan
  readonly isReadOnly: boolean
}) {
  const { t, language } = useWords()
  const { framework, plan } = props
  const target = useSaved()
  const cutOff = useSaved()
  const goal = goalFor(plan, framework)
  const min = framework.minLevel * 1_000
  const max = framework.maxLevel * 1_000
  return (
    <tr>
      <th scope="row">
        <span className="st-words">
          {framework.title}
          {framework.id === plan.activeFrameworkId ? (
            <>
              {' '}
              <Badge tone="brand">{t('settings.plan.inUse')}</Badge>
            </>
          ) : null}
        </span>
      </th>
      <td className="st-narrow">
        <ParsedField
          label={t('settings.plan.targetFor', { name: framework.title })}
          hideLabel
          value={goal.target}
          format={value => formatIndex(toIndexUnits(value), language)}
          parse={text =>
            typedLevel(
              text,
              min,
              max,
              t('settings.plan.targetInvalid', {
                min: formatLevel(min, language),
                max: formatLevel(max, language),
              }),
            )
          }
          onCommit={value => target.save({ type: 'goal.put', goal: { ...goal, target: value } })}
          onDraftChange={target.clear}
          error={target.error}
          isReadOnly={props.isReadOnly}
          inputMode="decimal"
        />
      </td>
      <td className="st-narrow">
        <ParsedField
          label={t('settings.plan.cutOffFor', { name: framework.title })}
          hideLabel
          value={goal.cutOff}
          format={value => monthDayText(value, language)}
          parse={text => typedMonthDay(text, t('settings.plan.cutOffInvalid'))}
          onCommit={value => cutOff.save({ type: 'goal.put', goal: { ...goal, cutOff: value } })}
          onDraftChange={cutOff.clear}
          error={cutOff.error}
          isReadOnly={props.isReadOnly}
        />
      </td>
    </tr>
  )
}
