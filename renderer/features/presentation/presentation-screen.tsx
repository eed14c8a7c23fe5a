// Presentasi: the slides of the plan to choose from, and the meeting itself.
import { CircleAlert } from 'lucide-react'
import { navigate } from '../../state/app-store.ts'
import { useBrief } from '../../state/brief.ts'
import { useWords } from '../../state/i18n.ts'
import { usePresentation } from '../../state/presentation.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Player } from './player.tsx'
import { Sorter } from './sorter.tsx'

export function PresentationScreen() {
  const { t } = useWords()
  const brief = useBrief()
  const playing = usePresentation(state => state.playing)
  if (brief === null)
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
  return playing === null ? <Sorter plan={brief} /> : <Player plan={brief} from={playing.from} />
}
