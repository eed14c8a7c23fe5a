// The other plans in the same data file.
import { FilePlus2, FlaskConical, FolderOpen } from 'lucide-react'
import type { StartState } from '../../../shared/contract/contract.ts'
import { outsideBin } from '../../../shared/domain/item.ts'
import type { PlanDocument } from '../../../shared/domain/plan.ts'
import { choosePlan, openPlan, openSample } from '../../state/app-store.ts'
import { useWords } from '../../state/i18n.ts'
import { Badge } from '../../ui/badge.tsx'
import { Button } from '../../ui/button.tsx'

export function PlansSection(props: { readonly document: PlanDocument; readonly start: StartState }) {
  const { t } = useWords()
  const { document, start } = props
  const itemCount = outsideBin(document.items).length
  return (
    <>
      <p className="st-hint">{t('settings.plans.hint')}</p>
      <div className="st-tools">
        <Button
          variant="primary"
          icon={FilePlus2}
          isDisabled={start.readOnly}
          onPress={() => choosePlan(true)}
        >
          {t('settings.plans.new')}
        </Button>
        <Button
          icon={FlaskConical}
          onPress={() => void openSample()}
          tooltip={t('settings.plans.sampleHint')}
        >
          {t('settings.plans.openSample')}
        </Button>
      </div>
      <ul className="st-cards">
        {start.plans.map(plan => {
          const isOpen = plan.id === document.plan.id
          // The list was made at the start; the open plan is known better.
          const title = isOpen ? document.plan.title : plan.title
          const name = plan.scenario ? `${title} · ${plan.scenario.name}` : title
          return (
            <li key={plan.id} className="st-card">
              <div className="st-words">
                <strong>{title}</strong>
                {plan.scenario ? (
                  <Badge tone="neutral">{plan.scenario.name}</Badge>
                ) : plan.isSample ? (
                  <Badge tone="neutral">{t('settings.plans.sample')}</Badge>
                ) : null}
                <p className="st-hint">
                  {plan.agencyName} ·{' '}
                  {t('settings.plans.items', { count: isOpen ? itemCount : plan.itemCount })}
                  {plan.collectedCount === 0
                    ? null
                    : ` · ${t('settings.plans.collected', { count: plan.collectedCount })}`}
                </p>
              </div>
              {isOpen ? (
                <Badge tone="brand">{t('settings.plans.isOpen')}</Badge>
              ) : (
                <Button
                  icon={FolderOpen}
                  aria-label={t('settings.plans.openPlan', { name })}
                  onPress={() => void openPlan(plan.id)}
                >
                  {t('settings.plans.open')}
                </Button>
              )}
            </li>
          )
        })}
      </ul>
    </>
  )
}
