// Tabel: every indicator with everything that is known of it, in the order of any column. Levels are typed as in the strip.
import { useMemo } from 'react'
import type { Assessment } from '../../../../shared/domain/assessment.ts'
import type { AspectRows, IndicatorRow } from '../../../../shared/projection/assessment.ts'
import { listTableRows, orderRows } from '../../../../shared/projection/assessment-table.ts'
import type { Projection } from '../../../../shared/projection/projection.ts'
import { useAssessment } from '../../../state/assessment-view.ts'
import { useWords } from '../../../state/i18n.ts'
import type { LevelProps } from '../use-levels.ts'
import { columnsOf, LEAST_SHARE, toCells } from './columns.ts'
import { TableHead } from './table-head.tsx'
import { TableLine } from './table-line.tsx'
import './table.css'
import { useCopiedTable } from './use-copied-table.ts'

export function TableView(
  props: LevelProps & {
    readonly assessment: Assessment | null
    readonly projection: Projection
    readonly rows: readonly IndicatorRow[]
    readonly weakest: readonly AspectRows[]
    readonly isShown: (row: IndicatorRow) => boolean
  },
) {
  const words = useWords()
  const { assessment, framework, projection, rows: plain, weakest, isShown } = props
  const wanted = useAssessment(state => state.sort)
  const ordered = useAssessment(state => state.ordered)
  const columns = columnsOf(framework)
  const [first] = columns
  // A column that this framework does not have orders nothing and stays wanted for those that do.
  const column = columns.find(({ id }) => id === wanted.by) ?? first
  const direction = column?.id === wanted.by ? wanted.direction : 'asc'
  const rows = useMemo(
    () => listTableRows(framework, plain, projection, assessment),
    [framework, plain, projection, assessment],
  )
  /** As they were ordered when the order was asked for, so that none moves under the hands. */
  const ids = useMemo(
    () =>
      orderRows(rows, row => column?.value(row, words) ?? null, direction, words.language).map(
        row => row.indicator.id,
      ),
    // oxlint-disable-next-line react/exhaustive-deps -- asked for, not followed
    [ordered, wanted, framework, words.language],
  )
  const byId = new Map(rows.map(row => [row.indicator.id, row]))
  const shown = ids.flatMap(id => byId.get(id) ?? []).filter(isShown)
  const weakestIds = new Set(weakest.map(({ aspect }) => aspect.id))
  useCopiedTable(() => toCells(columns, shown, words))
  const restWidth = columns.reduce((sum, { width }) => sum + width, 0)
  return (
    <div className="as-card as-table-card">
      <table
        className="as-table"
        data-walk
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- a table whose cells take keys is a grid
        role="grid"
        aria-label={words.t('assessment.table')}
        style={{ minWidth: `calc(var(--as-frozen) + ${restWidth * LEAST_SHARE}px)` }}
      >
        <TableHead
          framework={framework}
          columns={columns}
          by={column?.id}
          direction={direction}
          restWidth={restWidth}
        />
        <tbody>
          {shown.map(row => (
            <TableLine
              key={row.indicator.id}
              {...props}
              columns={columns}
              row={row}
              isWeakest={weakestIds.has(row.aspect.id)}
            />
          ))}
        </tbody>
      </table>
    </div>
  )
}
