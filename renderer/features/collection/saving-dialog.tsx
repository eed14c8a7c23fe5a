// The whole collection on its way into a file.
import { stopCollection, useCollectionFile } from '../../state/collection-file.ts'
import { useWords } from '../../state/i18n.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { ProgressBar } from '../../ui/progress-bar.tsx'

/** Not while somebody chooses a place, nor for what is through in a moment. */
export function SavingDialog() {
  const { t } = useWords()
  const { saving, isLong, progress } = useCollectionFile()
  if (saving === null || !isLong || progress === null) return null
  const stop = () => stopCollection(saving)
  const { done, total } = progress
  const says = t('collectionFile.progress', { done, total })
  return (
    <Dialog
      title={t('collectionFile.saving')}
      isOpen
      isKept
      size="s"
      onClose={stop}
      closeLabel={t('collectionFile.stop')}
      footer={
        <Button autoFocus onPress={stop}>
          {t('collectionFile.stop')}
        </Button>
      }
    >
      <div className="co-intake">
        <p role="status">{says}</p>
        <ProgressBar label={says} value={total === 0 ? 100 : (done / total) * 100} />
      </div>
    </Dialog>
  )
}
