// How far the work with a collection has come that takes a while.
import { useCollectionFile } from '../../state/collection-file.ts'
import { useWords } from '../../state/i18n.ts'
import { ProgressBar } from '../../ui/progress-bar.tsx'
import './working.css'

export function Working({ label }: { readonly label: string }) {
  const { t } = useWords()
  const progress = useCollectionFile(state => state.progress)
  const done = progress?.done ?? 0
  const total = progress?.total ?? 0
  return (
    <div className="cf-working">
      <p role="status">{label}</p>
      <ProgressBar label={label} value={total === 0 ? 0 : (done / total) * 100} />
      <p className="num">{progress === null ? ' ' : t('collectionFile.progress', { done, total })}</p>
    </div>
  )
}
