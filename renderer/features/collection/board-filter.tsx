// Which units the board shows, each choice with how many there are.
import type { BoardRow, CollectionView } from '../../../shared/contract/collection.ts'
import { formatNumber } from '../../../shared/messages/format.ts'
import { useWords } from '../../state/i18n.ts'
import { Segmented } from '../../ui/segmented.tsx'
import { hasSent, NEEDS_ATTENTION } from './state-look.ts'

const FILTERS = ['all', 'attention', 'missing', 'sent'] as const
export type Filter = (typeof FILTERS)[number]

export const PASSES: Readonly<Record<Filter, (row: BoardRow) => boolean>> = {
  all: () => true,
  attention: ({ state }) => NEEDS_ATTENTION.has(state),
  missing: ({ state }) => state === 'missing',
  sent: hasSent,
}

export function BoardFilter(props: {
  readonly view: CollectionView
  readonly filter: Filter
  readonly onFilter: (filter: Filter) => void
}) {
  const { t, language } = useWords()
  return (
    <Segmented
      label={t('collection.filter.label')}
      value={props.filter}
      options={FILTERS.map(id => ({
        id,
        label: `${t(`collection.filter.${id}`)} ${formatNumber(props.view.board.filter(PASSES[id]).length, language)}`,
      }))}
      onChange={props.onFilter}
    />
  )
}
