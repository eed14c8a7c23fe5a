// Which units the board shows, each choice with how many there are.
import { hasSent, isAwaited, needsAttention, tallySent } from '../../../shared/collection/board-tally.ts'
import type { BoardRow, CollectionView } from '../../../shared/contract/collection.ts'
import { formatNumber } from '../../../shared/messages/format.ts'
import { useWords } from '../../state/i18n.ts'
import { Segmented } from '../../ui/segmented.tsx'

const FILTERS = ['all', 'attention', 'awaited', 'sent'] as const
export type Filter = (typeof FILTERS)[number]

export const PASSES: Readonly<Record<Filter, (view: CollectionView, row: BoardRow) => boolean>> = {
  all: () => true,
  attention: needsAttention,
  awaited: (_, row) => isAwaited(row),
  sent: (_, row) => hasSent(row),
}

export function BoardFilter(props: {
  readonly view: CollectionView
  readonly filter: Filter
  readonly onFilter: (filter: Filter) => void
}) {
  const { t, language } = useWords()
  const { view } = props
  const { sent, unasked } = tallySent(view)
  const count = (id: Filter) => formatNumber(view.board.filter(row => PASSES[id](view, row)).length, language)
  // As the card says it: those that were asked, and beside them who has sent all the same.
  const sentCount = `${formatNumber(sent, language)}${unasked === 0 ? '' : ` + ${formatNumber(unasked, language)}`}`
  return (
    <Segmented
      label={t('collection.filter.label')}
      value={props.filter}
      options={FILTERS.map(id => ({
        id,
        label: `${t(`collection.filter.${id}`)} ${id === 'sent' ? sentCount : count(id)}`,
      }))}
      onChange={props.onFilter}
    />
  )
}
