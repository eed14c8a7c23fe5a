// The sheet of items: which rows are items, what each is called by, and what it waits for.
import type { Agency } from '../../domain/agency.ts'
import type { Framework } from '../../domain/framework.ts'
import type { Item } from '../../domain/item.ts'
import type { Plan, PlanDocument } from '../../domain/plan.ts'
import type { CivilDate } from '../../base/civil-date.ts'
import { isNothing } from '../../messages/paste/read-cell.ts'
import { findLeftOut } from '../../messages/paste/read-rows.ts'
import type { ReadRow } from '../../workbook/read-sheet.ts'
import type { ReadSheet } from '../../workbook/read-workbook.ts'
import { agencyTags } from './agency-tags.ts'
import { NEEDED_ITEM_FIELDS, SPREAD_FIELDS, type ItemField } from './fields.ts'
import { findItemColumn, isNameInstead, type ItemColumn } from './headers.ts'
import { ItemRow } from './item-row.ts'
import { readItem } from './read-item.ts'
import type { Report } from './report.ts'
import type { SheetPlace } from './sheet-error.ts'
import { findTable, knownCells, placeAt, placeOfSheet, type Table } from './table.ts'
import { typedText } from './typed-text.ts'

export interface RowItem {
  readonly item: Item
  readonly number: string | null
  /** What it waits for, as it was written. */
  readonly waits: readonly string[]
  readonly waitsPlace: SheetPlace
}

export interface ItemsScope {
  readonly plan: Plan
  readonly agencies: readonly Agency[]
  readonly frameworks: readonly Framework[]
  readonly present: PlanDocument | null
  readonly today: CivilDate
  readonly newId: () => string
  readonly report: Report
}

/** Two columns that are the same, but for those that go on in each other. */
function keyOf(column: ItemColumn): string | null {
  if (column.kind === 'field') return SPREAD_FIELDS.includes(column.field) ? null : column.field
  return column.kind === 'cost' ? `${column.year} ${column.source ?? ''}` : column.meaning
}

/** `Uraian` names the items where nothing else does. */
function withName(table: Table<ItemColumn>): Table<ItemColumn> {
  const has = (field: ItemField) =>
    [...table.columns.values()].some(column => column.kind === 'field' && column.field === field)
  if (has('name')) return table
  const at = [...table.heads].find(([, head]) => isNameInstead(head))?.[0]
  if (at === undefined) return table
  return { ...table, columns: new Map([...table.columns, [at, { kind: 'field', field: 'name' }]]) }
}

/** The table of items; what every table must have and this one has not is in the report. */
export function findItems(
  sheet: ReadSheet,
  frameworks: readonly Framework[],
  activeId: Framework['id'],
  report: Report,
  headOf: (field: ItemField) => string,
): Table<ItemColumn> | null {
  const found = findTable(sheet, head => findItemColumn(head, frameworks, activeId), keyOf, report)
  const table = found && withName(found)
  const columns = [...(table?.columns.values() ?? [])]
  const hasPeriod = columns.some(column => column.kind === 'pasted' && column.meaning === 'schedule')
  const missing = NEEDED_ITEM_FIELDS.filter(
    field =>
      !(hasPeriod && (field === 'start' || field === 'end')) &&
      !columns.some(column => column.kind === 'field' && column.field === field),
  )
  for (const field of missing) report.refuse(placeOfSheet(sheet.name), 'missing-column', headOf(field))
  return missing.length > 0 ? null : table
}

/** Rows that only look like items: sums, headings, numbers of columns. */
function isPassedOver(table: Table<ItemColumn>, row: ReadRow): boolean {
  const fieldAt = (at: number) => {
    const column = table.columns.get(at)
    return column?.kind === 'field' ? column.field : null
  }
  const says = (field: ItemField) => [...row.cells.keys()].some(at => fieldAt(at) === field)
  if (NEEDED_ITEM_FIELDS.filter(says).length > 1) return false
  const width = Math.max(...row.cells.keys()) + 1
  const texts = Array.from({ length: width }, (_, at) => {
    const cell = row.cells.get(at)
    return cell === undefined ? '' : typedText(cell)
  })
  const nameAt = [...table.columns.keys()].find(at => fieldAt(at) === 'name') ?? 0
  const why = findLeftOut(texts, nameAt)
  return why !== null && why !== 'no-name'
}

/** Rows are numbered before they are filled in. */
function isOnlyNumbered(table: Table<ItemColumn>, cells: ReadRow['cells']): boolean {
  return (
    cells.size > 0 &&
    [...cells].every(([at, cell]) => {
      const column = table.columns.get(at)
      return column?.kind === 'field' && column.field === 'number' && /^\d+$/.test(typedText(cell))
    })
  )
}

export function readItems(table: Table<ItemColumn>, scope: ItemsScope): readonly RowItem[] {
  const { plan, agencies, frameworks, present, today, newId, report } = scope
  const document = { plan, agencies, assessments: present?.assessments ?? [] }
  const cellScope = { document, frameworks }
  const agencyOf = new Map([...agencyTags(agencies)].map(([id, tag]) => [tag, id] as const))
  const takenIds = new Set<string>()
  const numbers = new Set<string>()
  return table.rows.flatMap(row => {
    const cells = knownCells(table, row)
    const [first] = row.cells.keys()
    if (first === undefined || report.isFull || isOnlyNumbered(table, cells)) return []
    if (cells.size === 0 || isPassedOver(table, { ...row, cells })) {
      const cell = row.cells.get(first)
      report.assume(placeAt(table.sheet, first, row.number), 'passed-over', cell && typedText(cell))
      return []
    }
    const itemRow = new ItemRow(table, row, cellScope, report)
    const item = readItem(itemRow, { plan, agencyOf, today, newId, takenIds })
    const number = itemRow.text('number')?.trim().toLowerCase() ?? null
    if (number !== null && numbers.has(number)) itemRow.refuse('number', 'same-number')
    if (number !== null) numbers.add(number)
    const waits = itemRow.texts('waits').filter(text => !isNothing(text))
    return [{ item, number, waits, waitsPlace: itemRow.placeOf('waits') }]
  })
}
