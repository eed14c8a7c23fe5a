// The heads of the board: a press on one puts the rows in its order, another turns it round, a third lets go of it.
import { ArrowDown, ArrowUp } from 'lucide-react'
import type { Framework } from '../../../shared/domain/framework.ts'
import { useWords } from '../../state/i18n.ts'
import { FACTS, type BoardOrder } from './board-order.ts'

const SORTED = { asc: 'ascending', desc: 'descending' } as const
const COUNTED: ReadonlySet<string> = new Set(['items', 'budget'])

/** The row of the heads, above the first one of the board. */
export const HEAD_ROW = -1

export function BoardHead(props: {
  readonly framework: Framework
  readonly order: BoardOrder | null
  readonly isStop: (column: number) => boolean
  readonly onFocus: (column: number) => void
  readonly onPress: (column: number) => void
}) {
  const { t } = useWords()
  const { framework, order, isStop, onFocus, onPress } = props
  const Arrow = order?.direction === 'asc' ? ArrowUp : ArrowDown
  const button = (column: number, text: string | number, title: string) => (
    <button
      type="button"
      className="co-sort"
      data-row={HEAD_ROW}
      data-column={column}
      tabIndex={isStop(column) ? 0 : -1}
      title={title}
      onFocus={() => onFocus(column)}
      onClick={() => onPress(column)}
    >
      {text}
      {order?.column === column ? <Arrow size={12} aria-hidden /> : null}
    </button>
  )
  const sortOf = (column: number) => (order?.column === column ? SORTED[order.direction] : 'none')
  return (
    <thead>
      <tr>
        {FACTS.map((fact, column) => (
          <th key={fact} scope="col" data-end={COUNTED.has(fact) || undefined} aria-sort={sortOf(column)}>
            {button(column, t(`collection.column.${fact}`), t('collection.sortHint'))}
          </th>
        ))}
        {framework.indicators.map(({ id, number, name }, place) => (
          <th
            key={id}
            scope="col"
            className="co-indicator num"
            aria-label={`${number} ${name}`}
            aria-sort={sortOf(FACTS.length + place)}
          >
            {button(FACTS.length + place, number, `${number} ${name}. ${t('collection.sortHint')}`)}
          </th>
        ))}
      </tr>
    </thead>
  )
}
