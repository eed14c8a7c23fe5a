// What takes longer than a moment, over whatever asked for it. Closing it ends the work, and the focus is back where it was.
import { Button } from './button.tsx'
import { Dialog } from './dialog.tsx'
import { ProgressBar } from './progress-bar.tsx'
import './progress-bar.css'

export function ProgressDialog(props: {
  readonly title: string
  readonly stopLabel: string
  /** How far it has come, in words. */
  readonly says: string
  /** Percent; null where nobody knows. */
  readonly value: number | null
  readonly onStop: () => void
}) {
  const { title, stopLabel, says, value, onStop } = props
  return (
    <Dialog
      title={title}
      isOpen
      isKept
      size="s"
      onClose={onStop}
      closeLabel={stopLabel}
      footer={
        <Button autoFocus onPress={onStop}>
          {stopLabel}
        </Button>
      }
    >
      <div className="ui-progress-words">
        <p role="status">{says}</p>
        <ProgressBar label={says} value={value} />
      </div>
    </Dialog>
  )
}
