// Where nothing was collected for the open plan: what was collected for others, with the way there. Who opens the roadmap of
// an agency to look into it must not think that everything is lost.
import { Inbox } from 'lucide-react'
import type { PlanId } from '../../../shared/domain/plan.ts'
import { navigate, openPlan, useApp } from '../../state/app-store.ts'
import { useWords } from '../../state/i18n.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'

async function open(planId: PlanId): Promise<void> {
  const reply = await openPlan(planId)
  if (reply.ok) navigate({ screen: 'collection' })
}

export function EmptyRecap({ planId }: { readonly planId: PlanId }) {
  const { t } = useWords()
  const plans = useApp(state => state.start?.plans)
  const title = useApp(state => state.document?.plan.title ?? '')
  const others = plans?.filter(({ id, collectedCount }) => id !== planId && collectedCount > 0) ?? []
  return (
    <EmptyState
      icon={Inbox}
      title={t('collection.emptyTitle')}
      text={others.length === 0 ? t('collection.emptyText') : t('collection.emptyHere', { title })}
      actions={
        others.length === 0
          ? undefined
          : others.map(plan => (
              <Button key={plan.id} onPress={() => void open(plan.id)}>
                {t('collection.goToOther', { title: plan.title, count: plan.collectedCount })}
              </Button>
            ))
      }
    />
  )
}
