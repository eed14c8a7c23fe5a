// In a scenario review notes are only read: what is sent is the main plan, and an answer elsewhere would reach nobody.
import type { PlanId } from '../../../shared/domain/plan.ts'
import { openPlan } from '../../state/app-store.ts'
import { useWords } from '../../state/i18n.ts'
import { useScenarioOf } from '../../state/lines.ts'
import { Button } from '../../ui/button.tsx'

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
