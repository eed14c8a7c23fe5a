// In which order the board stands: that of the list of agencies, or by one of its columns.
import { AGENCY_STATES, type BoardRow } from '../../../shared/contract/collection.ts'
import type { Indicator } from '../../../shared/domain/framework.ts'

/** Columns that say something of the agency; one for every indicator follows. */
export const FACTS = ['unit', 'revision', 'date', 'state', 'approval', 'items', 'budget'] as const
type Fact = (typeof FACTS)[number]

/** Counted from the left, the indicators behind the facts. */
export interface BoardOrder {
  readonly column: number
  readonly direction: 'asc' | 'desc'
}

/** Names and states begin at their beginning, and everything that is counted with the most of it. */
const firstDirection = (column: number) =>
  FACTS[column] === 'unit' || FACTS[column] === 'state' ? 'asc' : 'desc'

/** What a press on a head makes of the order: by that column, the other way round, and as the list has it. */
export function pressHead(order: BoardOrder | null, column: number): BoardOrder | null {
  const first = firstDirection(column)
  if (order?.column !== column) return { column, direction: first }
  return order.direction === first ? { column, direction: first === 'asc' ? 'desc' : 'asc' } : null
}

const VALUE: Readonly<Record<Fact, (row: BoardRow) => string | number | null>> = {
  unit: ({ agency }) => agency.shortName,
  revision: ({ revision }) => revision,
  date: ({ madeOn }) => madeOn,
  state: ({ state }) => AGENCY_STATES.indexOf(state),
  approval: ({ commitment }) => commitment?.date ?? null,
  items: ({ itemCount }) => itemCount,
  budget: ({ rupiah }) => rupiah,
}

/** The rows in their order; those that have nothing in the column stand last, either way. */
export function inBoardOrder(
  rows: readonly BoardRow[],
  order: BoardOrder | null,
  indicators: readonly Pick<Indicator, 'id'>[],
): readonly BoardRow[] {
  if (order === null) return rows
  const { column, direction } = order
  const fact = FACTS[column]
  const indicator = indicators[column - FACTS.length]
  const valueOf = (row: BoardRow): string | number | null =>
    fact ? VALUE[fact](row) : (row.cells.find(({ indicatorId }) => indicatorId === indicator?.id)?.to ?? null)
  const { compare } = new Intl.Collator('id', { numeric: true })
  const sign = direction === 'asc' ? 1 : -1
  return rows
    .map(row => ({ row, value: valueOf(row) }))
    .toSorted(({ value: a }, { value: b }) => {
      if (a === null || b === null) return Number(a === null) - Number(b === null)
      return sign * (typeof a === 'number' && typeof b === 'number' ? a - b : compare(String(a), String(b)))
    })
    .map(({ row }) => row)
}
