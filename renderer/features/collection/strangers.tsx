// Damaged files of which nobody can say whose they are: they belong to no row of the board.
import type { CollectionView } from '../../../shared/contract/collection.ts'
import { useWords } from '../../state/i18n.ts'
import { DamagedFiles } from './details-files.tsx'

export function Strangers({
  view,
  isReadOnly,
}: {
  readonly view: CollectionView
  readonly isReadOnly: boolean
}) {
  const { t } = useWords()
  const strangers = view.damaged.filter(
    ({ agencyId }) => !view.board.some(({ agency }) => agency.id === agencyId),
  )
  if (strangers.length === 0) return null
  return (
    <section aria-label={t('collection.damagedOthers')} className="co-strangers">
      <h2>{t('collection.damagedOthers')}</h2>
      <DamagedFiles view={view} isReadOnly={isReadOnly} damaged={strangers} />
    </section>
  )
}
