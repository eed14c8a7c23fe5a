// In the place of whatever is worked out with the framework of the plan, where that is not here.
import { CircleAlert } from 'lucide-react'
import { navigate } from '../state/app-store.ts'
import { useWords } from '../state/i18n.ts'
import { Button } from '../ui/button.tsx'
import { EmptyState } from '../ui/empty-state.tsx'

export function NoFramework() {
  const { t } = useWords()
  return (
    <EmptyState
      icon={CircleAlert}
      title={t('overview.noFrameworkTitle')}
      text={t('overview.noFrameworkText')}
      actions={
        <Button variant="primary" onPress={() => navigate({ screen: 'settings', section: 'frameworks' })}>
          {t('overview.noFrameworkAction')}
        </Button>
      }
    />
  )
}
