// State of the preview: the table as it was pasted and corrected, its rows as they are read, and what the user chose.
import { useEffect, useMemo, useState } from 'react'
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
import { dropWork, findWork, keepWork, type Work } from './kept-preview.ts'
import { filterRows, type RowFilter, tickAll, type Ticks, toTable } from './paste-model.ts'

export interface Preview {
  readonly scope: RowScope
  readonly table: Table
  readonly rows: readonly PastedRow[]
  /** Indexes into `rows`: what the filter found when it was chosen. A corrected row does not vanish under the hands. */
  readonly shown: readonly number[]
  readonly filter: RowFilter
  readonly ticks: Ticks
  /** Something was corrected or chosen: closing keeps it. */
  readonly isChanged: boolean
  /** It goes on where these rows were left. */
  readonly isResumed: boolean
  /** Nothing is to be left of it. */
  readonly drop: () => void
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
  const planId = document.plan.id
  const begin = () => {
    const left = findWork(planId, text)
    const work: Work = left ?? { text, table: toTable(text, scope), ticks: NO_TICKS }
    return { work, isResumed: left !== null, isChanged: left !== null }
  }
  const [state, setState] = useState(begin)
  const { work, isChanged, isResumed } = state
  const { table, ticks } = work
  const change = (to: (before: Work) => Partial<Work>) =>
    setState(before => ({ ...before, isChanged: true, work: { ...before.work, ...to(before.work) } }))
  const [filtered, setFiltered] = useState<{ filter: RowFilter; shown: readonly number[] } | null>(null)
  if (work.text !== text) {
    setState(begin())
    setFiltered(null)
  }
  useEffect(() => {
    if (isChanged) keepWork(planId, work)
  }, [isChanged, planId, work])
  const rows = useMemo(() => read(table), [read, table])
  return {
    scope,
    table,
    rows,
    shown: useMemo(() => filtered?.shown ?? filterRows(rows, 'all'), [filtered, rows]),
    filter: filtered?.filter ?? 'all',
    ticks,
    isChanged,
    isResumed,
    drop: () => dropWork(planId, text),
    setMeaning: (column, meaning) => {
      change(before => ({ table: withMeaning(before.table, column, meaning) }))
      setFiltered(null)
    },
    setCell: (row, column, cell) => change(before => ({ table: withCell(before.table, row, column, cell) })),
    setTick: (row, isTicked) => change(before => ({ ticks: new Map(before.ticks).set(row, isTicked) })),
    setAllTicks: isTicked => change(() => ({ ticks: tickAll(rows, isTicked) })),
    setFilter: filter => setFiltered(filter === 'all' ? null : { filter, shown: filterRows(rows, filter) }),
  }
}
