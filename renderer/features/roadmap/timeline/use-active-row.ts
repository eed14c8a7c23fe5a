// The active row: where the arrow keys stand, on a group or an item, and on which cell of it.
import { useMemo, useState } from 'react'
import type { ColumnId } from '../../../../shared/domain/table-view.ts'
import type { Row } from '../../../../shared/schedule/rows.ts'
import { useView } from '../../../state/view-store.ts'

export interface Active {
  readonly key: string | null
  /** Null while the whole row is meant. */
  readonly column: ColumnId | null
}

/** Selecting an item anywhere makes its row the active one. */
export function useActiveRow(rows: readonly Row[]): {
  readonly active: Active
  readonly activeIndex: number
  readonly setActive: (active: Active) => void
} {
  const selectedId = useView(state => state.selectedId)
  const [active, setActive] = useState<Active>({ key: selectedId, column: null })
  const [followed, setFollowed] = useState(selectedId)
  if (followed !== selectedId) {
    setFollowed(selectedId)
    if (selectedId && selectedId !== active.key) setActive({ key: selectedId, column: active.column })
  }
  const activeIndex = useMemo(() => rows.findIndex(row => row.key === active.key), [rows, active.key])
  return { active, activeIndex, setActive }
}
