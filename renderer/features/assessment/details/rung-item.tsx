// One level in words: reached or not, and the items that deliver it, or the way to one.
import { Check, CircleDashed, Lock, Plus } from 'lucide-react'
import type { Framework, Indicator } from '../../../../shared/domain/framework.ts'
import type { PlanDocument } from '../../../../shared/domain/plan.ts'
import { formatMonth } from '../../../../shared/messages/format.ts'
import type { IndicatorRow } from '../../../../shared/projection/assessment.ts'
import type { RungOutcome } from '../../../../shared/projection/projection.ts'
import type { RungDeliverer, RungPlan } from '../../../../shared/projection/rung-plans.ts'
import { navigate } from '../../../state/app-store.ts'
import { useWords } from '../../../state/i18n.ts'
import { planRungs } from '../../../state/plan-rungs.ts'
import { Button } from '../../../ui/button.tsx'
import { Kbd } from '../../../ui/kbd.tsx'
import { EvidenceList } from './evidence-list.tsx'
import { PLAN_KEY } from '../assessment-actions.ts'

type Words = ReturnType<typeof useWords>

function stateText(outcome: RungOutcome, { t, language }: Words): string {
  switch (outcome.state) {
    case 'counted':
      return t('assessment.counts', { date: formatMonth(outcome.countsOn ?? outcome.deliveredOn, language) })
    case 'held':
      return t('assessment.held', { missing: outcome.missingRung ?? '' })
    case 'beyond':
      return t('assessment.beyond', { date: formatMonth(outcome.deliveredOn, language) })
    case 'inactive':
      return t('assessment.inactive')
    case 'shared':
    case 'already':
      return t('assessment.shared')
  }
}

const STATE_ICON = {
  counted: Check,
  held: Lock,
  shared: Check,
  already: Check,
  beyond: CircleDashed,
  inactive: CircleDashed,
} as const

function Deliverer({ item, outcome }: RungDeliverer) {
  const words = useWords()
  const Icon = STATE_ICON[outcome.state]
  return (
    <li>
      <button
        type="button"
        className="as-deliverer"
        data-state={outcome.state}
        onClick={() => navigate({ screen: 'roadmap', itemId: item.id })}
      >
        <Icon size={13} aria-hidden />
        <span>
          {item.name}
          <span className="as-deliverer-state">{stateText(outcome, words)}</span>
        </span>
      </button>
    </li>
  )
}

export function RungItem(props: {
  readonly plan: RungPlan
  readonly framework: Framework
  readonly indicator: Indicator
  /** Of the words of the levels, where it is not that of the page. */
  readonly lang: 'id' | undefined
  readonly row: IndicatorRow
  readonly document: PlanDocument
  /** The key that creates an item means this level. */
  readonly hasKey: boolean
  readonly isReadOnly: boolean
  readonly onSet: () => void
}) {
  const { t } = useWords()
  const { plan, framework, indicator, row, document, hasKey, isReadOnly } = props
  const { level } = plan
  const isCurrent = row.assessed && Math.floor(row.now / 1_000) === level
  const name = framework.levelNames[indicator.kind]?.[level - 1]
  return (
    <li className="as-rung" data-reached={plan.isReached || undefined} data-next={plan.isNext || undefined}>
      {plan.isNext ? <p className="as-rung-next">{t('assessment.toRise', { level })}</p> : null}
      <button
        type="button"
        className="as-rung-set"
        aria-pressed={isCurrent}
        disabled={isReadOnly}
        onClick={props.onSet}
      >
        <span className="as-rung-level num">{level}</span>
        <span lang={props.lang}>
          <strong>
            {name ?? t('assessment.level', { level })}
            {plan.isReached ? <span className="visually-hidden">, {t('assessment.reached')}</span> : null}
          </strong>
          {plan.requires}
        </span>
      </button>
      {plan.deliverers.length === 0 ? null : (
        <ul className="as-deliverers">
          {plan.deliverers.map(one => (
            <Deliverer key={one.item.id} {...one} />
          ))}
        </ul>
      )}
      <EvidenceList
        place={{ frameworkId: framework.id, indicatorId: indicator.id, level }}
        evidence={document.evidence}
        items={document.items}
        delivererIds={plan.deliverers.map(({ item }) => item.id)}
        hasField={plan.isNext || isCurrent}
        isReadOnly={isReadOnly}
      />
      {plan.isOpen ? (
        <div className="as-open">
          <p>{t('assessment.nobody')}</p>
          {isReadOnly ? null : (
            <Button
              size="s"
              icon={Plus}
              onPress={() => void planRungs(framework, indicator, level - 1, level)}
            >
              <span>
                {t('assessment.plan')}{' '}
                <span className="visually-hidden">{t('assessment.planLevel', { level })}</span>
              </span>
              {hasKey ? (
                <span aria-hidden>
                  <Kbd keys={PLAN_KEY} />
                </span>
              ) : null}
            </Button>
          )}
        </div>
      ) : null}
    </li>
  )
}
