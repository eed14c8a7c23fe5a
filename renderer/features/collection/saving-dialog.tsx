// The whole collection on its way into a file.
import { stopCollection, useCollectionFile } from '../../state/collection-file.ts'
import { useWords } from '../../state/i18n.ts'
import { ProgressDialog } from '../../ui/progress-dialog.tsx'

/** Not while somebody chooses a place, nor for what is through in a moment. */
export function SavingDialog() {
  const { t } = useWords()
  const { saving, isLong, progress } = useCollectionFile()
  if (saving === null || !isLong || progress === null) return null
  const { done, total } = progress
  return (
    <ProgressDialog
      title={t('collectionFile.saving')}
      stopLabel={t('collectionFile.stop')}
      says={t('collectionFile.progress', { done, total })}
      value={total === 0 ? 100 : (done / total) * 100}
      onStop={() => stopCollection(saving)}
    />
  )
}
