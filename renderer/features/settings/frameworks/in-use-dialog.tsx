// Why a framework cannot be put away: the plans that use it, and what to do there.
import type { FrameworkUse } from '../../../../shared/contract/frameworks.ts'
import { useWords } from '../../../state/i18n.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { PlanList } from './preview.tsx'
import { planText, heldText } from './plan-words.ts'

export interface InUse {
  readonly title: string
  readonly uses: readonly FrameworkUse[]
}

export function InUseDialog({ inUse, onClose }: { readonly inUse: InUse; readonly onClose: () => void }) {
  const { t } = useWords()
  return (
    <Dialog
      title={t('frameworks.inUseTitle')}
      isOpen
      onClose={onClose}
      closeLabel={t('common.close')}
      footer={
        <Button variant="primary" autoFocus onPress={onClose}>
          {t('common.close')}
        </Button>
      }
    >
      <div className="st-stack">
        <p>{t('frameworks.inUseText', { title: inUse.title })}</p>
        <PlanList lines={inUse.uses.map(use => [planText(use, t), heldText(use, t)] as const)} />
        <p>{t('frameworks.inUseWayOut')}</p>
      </div>
    </Dialog>
  )
}
