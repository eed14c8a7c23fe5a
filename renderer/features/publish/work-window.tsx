// What a file that takes longer than a moment is at.
import { useLongWork } from '../../state/long-work.ts'
import { useWords } from '../../state/i18n.ts'
import { ProgressDialog } from '../../ui/progress-dialog.tsx'

export function WorkWindow() {
  const { t } = useWords()
  const shown = useLongWork(state => state.shown)
  if (shown === null) return null
  const { step, stop } = shown
  return (
    <ProgressDialog
      title={t('outputs.work.title')}
      stopLabel={t('outputs.work.stop')}
      says={step.says}
      value={step.share === null ? null : step.share * 100}
      onStop={stop}
    />
  )
}
