// Walking a grid whose cells take the focus one after the other: the cell a key leads to.
export interface At {
  readonly row: number
  readonly column: number
}

const STEPS: Readonly<Record<string, At>> = {
  ArrowUp: { row: -1, column: 0 },
  ArrowDown: { row: 1, column: 0 },
  ArrowLeft: { row: 0, column: -1 },
  ArrowRight: { row: 0, column: 1 },
}
/** Rows that the page keys pass. */
const PAGE = 10

interface Key {
  readonly key: string
  readonly altKey: boolean
  readonly ctrlKey: boolean
  readonly metaKey: boolean
}

/** Null where the key leads nowhere. `last` is the last cell; the row of the heads is -1. */
export function walk({ key, altKey, ctrlKey, metaKey }: Key, at: At, last: At): At | null {
  if (altKey || metaKey) return null
  const step = STEPS[key]
  const to = (row: number, column: number): At => ({
    row: Math.max(-1, Math.min(last.row, row)),
    column: Math.max(0, Math.min(last.column, column)),
  })
  if (step !== undefined) return ctrlKey ? null : to(at.row + step.row, at.column + step.column)
  switch (key) {
    case 'Home':
      return to(ctrlKey ? 0 : at.row, 0)
    case 'End':
      return to(ctrlKey ? last.row : at.row, last.column)
    case 'PageUp':
      return to(Math.max(0, at.row - PAGE), at.column)
    case 'PageDown':
      return to(at.row + PAGE, at.column)
    default:
      return null
  }
}
