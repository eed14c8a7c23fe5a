// One indicator as a row of the table.
import { ChevronsDown } from 'lucide-react'
import type { ReactNode } from 'react'
import type { TableRow } from '../../../../shared/projection/assessment-table.ts'
import { useWords } from '../../../state/i18n.ts'
import { ExternalSign } from '../strip/external-sign.tsx'
import { IndicatorLine } from '../strip/indicator-line.tsx'
import { LevelCell } from '../strip/level-cell.tsx'
import type { LevelProps } from '../use-levels.ts'
import type { Column } from './columns.ts'

interface LineProps extends LevelProps {
  readonly columns: readonly Column[]
  readonly row: TableRow
  readonly isWeakest: boolean
}

function Cell({ column, ...props }: LineProps & { readonly column: Column }): ReactNode {
  const words = useWords()
  const { row, isWeakest } = props
  const { indicator } = row
  const text = column.text(row, words)
  switch (column.id) {
    case 'name':
      return (
        <th scope="row" data-column="name" title={text}>
          <span className="as-lines">
            {text} <ExternalSign indicator={indicator} />
          </span>
        </th>
      )
    case 'now':
      return <LevelCell {...props} isCurrent={indicator.id === props.currentId} />
    case 'aspect':
      return (
        <td data-column="aspect" title={text}>
          <span className="as-lines">
            {isWeakest ? <ChevronsDown className="as-weak-sign" size={13} aria-hidden /> : null}
            {text}
            {isWeakest ? <span className="visually-hidden"> {words.t('assessment.weakest')}</span> : null}
          </span>
        </td>
      )
    case 'domain':
    case 'leadUnit':
    case 'origin':
    case 'criterion':
      return (
        <td data-column={column.id} title={text}>
          <span className="as-lines">{text === '' ? words.t('common.empty') : text}</span>
        </td>
      )
    default:
      return (
        <td
          data-column={column.id}
          className={column.isNumber ? 'num' : undefined}
          data-end={column.isNumber || undefined}
          data-none={text === '' || undefined}
          data-same={(column.id === 'planned' && row.gain === 0) || undefined}
        >
          {text === '' ? words.t('common.empty') : text}
        </td>
      )
  }
}

export function TableLine(props: LineProps) {
  const { columns, row, currentId } = props
  return (
    <IndicatorLine indicator={row.indicator} isCurrent={row.indicator.id === currentId}>
      {columns.map(column => (
        <Cell key={column.id} {...props} column={column} />
      ))}
    </IndicatorLine>
  )
}
