// What a file that takes longer than a moment is at, over whatever asked for it. Closing it ends the work, and the focus is
// back where it was.
import { useLongWork } from '../../state/long-work.ts'
import { useWords } from '../../state/i18n.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { ProgressBar } from '../../ui/progress-bar.tsx'

export function WorkWindow() {
  const { t } = useWords()
  const shown = useLongWork(state => state.shown)
  if (shown === null) return null
  const { step, stop } = shown
  return (
    <Dialog
      title={t('outputs.work.title')}
      isOpen
      isKept
      size="s"
      onClose={stop}
      closeLabel={t('outputs.work.stop')}
      footer={
        <Button autoFocus onPress={stop}>
          {t('outputs.work.stop')}
        </Button>
      }
    >
      <div className="pb-work">
        <p role="status">{step.says}</p>
        <ProgressBar label={step.says} value={step.share === null ? null : step.share * 100} />
      </div>
    </Dialog>
  )
}
