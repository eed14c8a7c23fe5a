// In a scenario review notes are only read: what is sent is the main plan, and an answer elsewhere would reach nobody.
import type { PlanSummary } from '../../../shared/contract/contract.ts'
import type { PlanId } from '../../../shared/domain/plan.ts'
import { openPlan, useApp } from '../../state/app-store.ts'
import { useWords } from '../../state/i18n.ts'
import { Button } from '../../ui/button.tsx'

/** Null where the plan is no scenario. */
export function useScenarioOf(planId: PlanId): PlanSummary['scenario'] {
  return useApp(state => state.start?.plans.find(({ id }) => id === planId)?.scenario ?? null)
}

export function ScenarioHint({ planId }: { readonly planId: PlanId }) {
  const { t } = useWords()
  const scenario = useScenarioOf(planId)
  if (scenario === null) return null
  return (
    <p className="rv-hint">
      {t('review.inScenario')}{' '}
      <Button size="s" onPress={() => void openPlan(scenario.originId)}>
        {t('exchange.send.toMain')}
      </Button>
    </p>
  )
}
