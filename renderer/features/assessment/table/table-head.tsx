// The heads of the table: each orders by its column and says what the column means.
import { ArrowDown, ArrowUp } from 'lucide-react'
import type { AssessmentColumn } from '../../../../shared/domain/assessment-look.ts'
import type { Framework } from '../../../../shared/domain/framework.ts'
import { sortTableBy } from '../../../state/assessment-view.ts'
import { useWords } from '../../../state/i18n.ts'
import { columnHint, Explained } from '../explained.tsx'
import { LEAST_SHARE, type Column } from './columns.ts'

const SORTED = { asc: 'ascending', desc: 'descending' } as const

/** All columns share the room that there is, and none becomes narrower than it can be read. */
const columnWidth = (width: number, restWidth: number) =>
  `max(${width * LEAST_SHARE}px, (100cqi - var(--as-frozen)) / ${restWidth} * ${width})`

export function TableHead(props: {
  readonly framework: Framework
  readonly columns: readonly Column[]
  readonly by: AssessmentColumn | undefined
  readonly direction: 'asc' | 'desc'
  readonly restWidth: number
}) {
  const { t, language } = useWords()
  const { framework, columns, by, direction, restWidth } = props
  const Arrow = direction === 'asc' ? ArrowUp : ArrowDown
  const hintOf = ({ hint }: Column): string =>
    [hint === null ? '' : columnHint(hint, framework, t, language), t('assessment.sortHint')]
      .filter(part => part !== '')
      .join(' ')
  return (
    <thead>
      <tr>
        {columns.map(column => (
          <th
            key={column.id}
            scope="col"
            data-column={column.id}
            data-end={column.isNumber || undefined}
            style={column.width === 0 ? undefined : { width: columnWidth(column.width, restWidth) }}
            aria-label={t(column.title)}
            aria-sort={column.id === by ? SORTED[direction] : 'none'}
          >
            <Explained hint={hintOf(column)} onPress={() => sortTableBy(column.id)}>
              {t(column.title)}
              {column.id === by ? <Arrow size={12} aria-hidden /> : null}
            </Explained>
          </th>
        ))}
      </tr>
    </thead>
  )
}
