// The preview of pasted rows as data: what the table says, which rows enter, and the items they become.
import type { Framework } from '../../../../shared/domain/framework.ts'
import type { Item } from '../../../../shared/domain/item.ts'
import type { Plan } from '../../../../shared/domain/plan.ts'
import { recogniseTable, type Table } from '../../../../shared/messages/paste/columns.ts'
import { type ColumnMeaning, costYear, PLAIN_MEANINGS } from '../../../../shared/messages/paste/meaning.ts'
import { type PastedRow, type RowScope, rowState } from '../../../../shared/messages/paste/read-rows.ts'
import { splitCells } from '../../../../shared/messages/paste/split-cells.ts'

/** What the user decided against the proposal: rows by their index. Ready rows enter unless told otherwise, others do not. */
export type Ticks = ReadonlyMap<number, boolean>

export function toTable(text: string, scope: RowScope): Table {
  return recogniseTable(splitCells(text), scope)
}

/** Whether a row becomes an item when the user agrees. */
export function isEntering(row: PastedRow, ticks: Ticks): boolean {
  return row.item !== null && (ticks.get(row.index) ?? rowState(row) === 'ready')
}

/** The column of the first cell that could not be read; -1 where there is none. */
export function firstMarked({ leftOut, cells }: PastedRow): number {
  return leftOut ? -1 : cells.findIndex(({ verdict }) => verdict === 'unread')
}

export interface Counts {
  /** Rows that become items. */
  readonly entering: number
  /** Rows with a cell that could not be read. */
  readonly attention: number
  readonly leftOut: number
}

export function countRows(rows: readonly PastedRow[], ticks: Ticks): Counts {
  const counts = { entering: 0, attention: 0, leftOut: 0 }
  for (const row of rows) {
    const state = rowState(row)
    if (state === 'left-out') counts.leftOut += 1
    else if (state !== 'ready') counts.attention += 1
    if (isEntering(row, ticks)) counts.entering += 1
  }
  return counts
}

/** Every row that can enter does, or none. */
export function tickAll(rows: readonly PastedRow[], isTicked: boolean): Ticks {
  return new Map(rows.flatMap(row => (row.item ? [[row.index, isTicked] as const] : [])))
}

export const ROW_FILTERS = ['all', 'attention', 'left-out'] as const
export type RowFilter = (typeof ROW_FILTERS)[number]

/** Indexes into `rows` of those that are shown. */
export function filterRows(rows: readonly PastedRow[], filter: RowFilter): readonly number[] {
  return rows.flatMap((row, at) => {
    const state = rowState(row)
    if (filter === 'all') return at
    return (filter === 'left-out') === (state === 'left-out') && state !== 'ready' ? at : []
  })
}

/** What a column may mean: everything we know, the years of the plan and of the table, and the other frameworks. */
export function meaningChoices(
  table: Table,
  plan: Plan,
  frameworks: readonly Framework[],
): readonly ColumnMeaning[] {
  const years = new Set(table.columns.flatMap(({ meaning }) => costYear(meaning) ?? []))
  for (let year = plan.firstYear; year <= plan.lastYear; year += 1) years.add(year)
  const ofYears = [...years].toSorted((a, b) => a - b).map((year): ColumnMeaning => `cost-${year}`)
  const others = frameworks
    .filter(({ id }) => id !== plan.activeFrameworkId)
    .map(({ id }): ColumnMeaning => `effects-${id}`)
  return PLAIN_MEANINGS.flatMap((meaning): readonly ColumnMeaning[] => {
    if (meaning === 'cost') return [meaning, ...ofYears]
    return meaning === 'effects' ? [meaning, ...others] : [meaning]
  })
}

/** The entering rows as items with ids and places of their own, in the order of the table. */
export function toNewItems(
  rows: readonly PastedRow[],
  ticks: Ticks,
  newId: () => Item['id'],
  positions: (count: number) => readonly number[],
): readonly Item[] {
  const entering = rows.flatMap(row => (row.item && isEntering(row, ticks) ? row.item : []))
  const places = positions(entering.length)
  return entering.map((item, at) => ({ ...item, id: newId(), position: places[at] ?? 0 }))
}
