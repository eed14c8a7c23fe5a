// State of the preview: the table as it was pasted and corrected, its rows as they are read, and what the user chose.
import { useMemo, useState } from 'react'
import type { Item } from '../../../../shared/domain/item.ts'
import type { PlanDocument } from '../../../../shared/domain/plan.ts'
import { type Table, withCell, withMeaning } from '../../../../shared/messages/paste/columns.ts'
import type { ColumnMeaning } from '../../../../shared/messages/paste/meaning.ts'
import {
  createRowReader,
  type PastedRow,
  type RowScope,
} from '../../../../shared/messages/paste/read-rows.ts'
import { useApp } from '../../../state/app-store.ts'
import { proposedItem } from '../../../state/new-item.ts'
import { filterRows, type RowFilter, tickAll, type Ticks, toTable } from './paste-model.ts'

export interface Preview {
  readonly scope: RowScope
  readonly table: Table
  readonly rows: readonly PastedRow[]
  /** Indexes into `rows`: what the filter found when it was chosen. A corrected row does not vanish under the hands. */
  readonly shown: readonly number[]
  readonly filter: RowFilter
  readonly ticks: Ticks
  readonly setMeaning: (column: number, meaning: ColumnMeaning) => void
  readonly setCell: (row: number, column: number, text: string) => void
  readonly setTick: (row: number, isTicked: boolean) => void
  readonly setAllTicks: (isTicked: boolean) => void
  readonly setFilter: (filter: RowFilter) => void
}

const NO_TICKS: Ticks = new Map()

export function usePreview(text: string, document: PlanDocument): Preview {
  const today = useApp(state => state.today)
  const frameworks = useApp(state => state.start?.frameworks)
  const scope = useMemo(
    (): RowScope => ({
      document,
      frameworks: frameworks ?? [],
      today,
      proposed: proposedItem(document, today, { id: 'row' as Item['id'], name: '' }),
    }),
    [document, frameworks, today],
  )
  const read = useMemo(() => createRowReader(scope), [scope])
  const [pasted, setPasted] = useState(text)
  const [table, setTable] = useState(() => toTable(text, scope))
  const [ticks, setTicks] = useState(NO_TICKS)
  const [filtered, setFiltered] = useState<{ filter: RowFilter; shown: readonly number[] } | null>(null)
  if (pasted !== text) {
    setPasted(text)
    setTable(toTable(text, scope))
    setTicks(NO_TICKS)
    setFiltered(null)
  }
  const rows = useMemo(() => read(table), [read, table])
  return {
    scope,
    table,
    rows,
    shown: useMemo(() => filtered?.shown ?? filterRows(rows, 'all'), [filtered, rows]),
    filter: filtered?.filter ?? 'all',
    ticks,
    setMeaning: (column, meaning) => {
      setTable(before => withMeaning(before, column, meaning))
      setFiltered(null)
    },
    setCell: (row, column, cell) => setTable(before => withCell(before, row, column, cell)),
    setTick: (row, isTicked) => setTicks(before => new Map(before).set(row, isTicked)),
    setAllTicks: isTicked => setTicks(tickAll(rows, isTicked)),
    setFilter: filter => setFiltered(filter === 'all' ? null : { filter, shown: filterRows(rows, filter) }),
  }
}
