// The sheet of items: one row each, one column for every field that a row can hold, the money of every year in its own.
import type { AgencyId, Agency } from '../../domain/agency.ts'
import type { Dependency } from '../../domain/dependency.ts'
import type { Cost, FundSource, Item, ItemId } from '../../domain/item.ts'
import type { Cell, CellLook } from '../../workbook/workbook.ts'
import { agencyTags } from './agency-tags.ts'
import { writeList } from './cell-list.ts'
import { dayCell, FILLED_ROWS, numberCell, textCell, type OpenSheet } from './cells.ts'
import { ITEM_FIELDS, type ItemField, type ListField } from './fields.ts'
import type { SheetWords } from './sheet-words.ts'
import { writeWait } from './wait-text.ts'
import type { Lists } from './write-lists.ts'

/** An item with what it is called by in this file. */
export interface NumberedItem {
  readonly item: Item
  readonly number: number
}

/** In the order of the plan, counted from 1. */
export function numberItems(items: readonly Item[]): readonly NumberedItem[] {
  const sorted = items.toSorted((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1))
  return sorted.map((item, at) => ({ item, number: at + 1 }))
}

interface Column {
  readonly head: string
  readonly width: number
  readonly look: CellLook
  readonly list?: ListField
  readonly toCell: (row: NumberedItem) => Cell
}

/** Cells hold 32,767 characters; a list that is longer goes on in the next column. */
const MAX_LIST = 30_000

function pages(texts: readonly string[]): readonly string[] {
  const found: string[][] = []
  let room = 0
  for (const text of texts) {
    const length = writeList([text]).length + 1
    if (found.length === 0 || length > room) {
      found.push([])
      room = MAX_LIST
    }
    found.at(-1)?.push(text)
    room -= length
  }
  return found.map(writeList)
}

/** Money of the source that the row names; that of others has columns of its own. */
const mainSource = ({ costs }: Item): FundSource | null => costs[0]?.source ?? null

const rupiahOf = ({ costs }: Item, wanted: Pick<Cost, 'year' | 'source'> | null): number | null =>
  costs.find(({ year, source }) => year === wanted?.year && source === wanted.source)?.rupiah ?? null

function costColumns(
  rows: readonly NumberedItem[],
  [first, last]: readonly [number, number],
  { t }: SheetWords,
): readonly Column[] {
  const costs = rows.flatMap(({ item }) =>
    item.costs.map(cost => ({ ...cost, isMain: cost.source === mainSource(item) })),
  )
  const planned = Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at)
  const years = new Set([...planned, ...costs.map(({ year }) => year)])
  const others = new Map(
    costs.flatMap(({ year, source, isMain }) => (isMain ? [] : [[`${year} ${source}`, { year, source }]])),
  )
  const column = (head: string, wantedOf: (item: Item) => Pick<Cost, 'year' | 'source'> | null): Column => ({
    head,
    width: 18,
    look: 'money',
    toCell: ({ item }) => numberCell(rupiahOf(item, wantedOf(item)), 'money'),
  })
  return [
    ...[...years]
      .toSorted((a, b) => a - b)
      .map(year =>
        column(t('sheet.cost', { year }), item => {
          const source = mainSource(item)
          return source === null ? null : { year, source }
        }),
      ),
    ...[...others]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([, other]) =>
        column(t('sheet.costOf', { year: other.year, source: t(`domain.source.${other.source}`) }), item =>
          other.source === mainSource(item) ? null : other,
        ),
      ),
  ]
}

export interface ItemsToWrite {
  readonly rows: readonly NumberedItem[]
  readonly agencies: readonly Agency[]
  readonly dependencies: readonly Dependency[]
  readonly years: readonly [first: number, last: number]
}

function waitsOf({ rows, dependencies }: ItemsToWrite): ReadonlyMap<ItemId, readonly string[]> {
  const numbers = new Map(rows.map(({ item, number }) => [item.id, number]))
  const waits = Map.groupBy(dependencies, ({ successorId }) => successorId)
  return new Map(
    [...waits].map(([id, list]) => [
      id,
      list
        .flatMap(one => {
          const number = numbers.get(one.predecessorId)
          return number === undefined ? [] : [{ number, text: writeWait(String(number), one) }]
        })
        .toSorted((a, b) => a.number - b.number)
        .map(({ text }) => text),
    ]),
  )
}

/** One column after the other, each with its width, its look and what it takes from an item. */
function fieldColumns(
  given: ItemsToWrite,
  { t }: SheetWords,
): Readonly<Record<ItemField, readonly Column[]>> {
  const { rows, agencies } = given
  const tags = agencyTags(agencies)
  const tagOf = (id: AgencyId) => tags.get(id) ?? id
  const waits = waitsOf(given)
  const one = (
    field: ItemField,
    width: number,
    look: CellLook,
    toCell: (item: Item) => Cell,
    list?: ListField,
  ) => [
    {
      head: t(`sheet.item.${field}`),
      width,
      look,
      toCell: ({ item }: NumberedItem) => toCell(item),
      ...(list && { list }),
    },
  ]
  const text = (field: ItemField, width: number, of: (item: Item) => string, list?: ListField) =>
    one(field, width, 'text', item => textCell(of(item)), list)
  const whole = (field: ItemField, width: number, of: (item: Item) => number | null) =>
    one(field, width, 'whole', item => numberCell(of(item)))
  const day = (field: ItemField, of: (item: Item) => Item['acceptedOn']) =>
    one(field, 18, 'date', item => dayCell(of(item)))
  const yes = (field: ItemField, of: (item: Item) => boolean) =>
    text(field, 10, item => (of(item) ? t('sheet.yes') : ''), 'yes')
  /** At least one column, and more where a list is longer than a cell. */
  const spread = (field: ItemField, width: number, of: (item: Item) => readonly string[]) => {
    const cellsOf = new Map(rows.map(({ item }) => [item.id, pages(of(item))]))
    const count = [...cellsOf.values()].reduce((most, { length }) => Math.max(most, length), 1)
    return Array.from({ length: count }, (_, at) =>
      text(field, width, item => cellsOf.get(item.id)?.[at] ?? ''),
    ).flat()
  }
  return {
    number: [
      {
        head: t('sheet.item.number'),
        width: 6,
        look: 'whole',
        toCell: ({ number }) => numberCell(number),
      },
    ],
    name: text('name', 44, item => item.name),
    category: text('category', 14, item => t(`domain.category.${item.category}`), 'category'),
    theme: text('theme', 16, item => t(`domain.theme.${item.theme}`), 'theme'),
    agency: text('agency', 20, item => tagOf(item.leadAgencyId), 'agencyShortName'),
    supporting: text('supporting', 22, item => writeList(item.supportingAgencyIds.map(tagOf))),
    start: day('start', item => item.start),
    end: day('end', item => item.end),
    status: text('status', 13, item => t(`domain.status.${item.status}`), 'status'),
    progress: whole('progress', 13, item => item.progressPercent),
    source: text(
      'source',
      24,
      item => {
        const source = mainSource(item)
        return source === null ? '' : t(`domain.source.${source}`)
      },
      'source',
    ),
    budgetStatus: text(
      'budgetStatus',
      13,
      item => t(`domain.budgetStatus.${item.budgetStatus}`),
      'budgetStatus',
    ),
    budgetCode: text('budgetCode', 22, item => item.budgetCode),
    waits: spread('waits', 14, item => waits.get(item.id) ?? []),
    output: text('output', 34, item => item.output),
    description: text('description', 40, item => item.description),
    executor: text('executor', 22, item => item.executor),
    nature: text('nature', 16, item => t(`domain.nature.${item.nature}`), 'nature'),
    planReference: text('planReference', 28, item => item.planReference),
    milestone: yes('milestone', item => item.milestone),
    pinned: yes('pinned', item => item.pinned),
    actualEnd: day('actualEnd', item => item.actualEnd),
    acceptedOn: day('acceptedOn', item => item.acceptedOn),
    evidenceLag: whole('evidenceLag', 12, item => item.evidenceLagDays),
    weeksOptimistic: whole('weeksOptimistic', 17, item => item.durationWeeks?.optimistic ?? null),
    weeksLikely: whole('weeksLikely', 17, item => item.durationWeeks?.likely ?? null),
    weeksPessimistic: whole('weeksPessimistic', 17, item => item.durationWeeks?.pessimistic ?? null),
    budgetChance: whole('budgetChance', 18, item => item.budgetChancePercent),
    evidenceChance: whole('evidenceChance', 18, item => item.evidenceChancePercent),
    connectedTo: text('connectedTo', 28, item => writeList(item.connectedTo)),
    relatedServices: text('relatedServices', 28, item => writeList(item.relatedServices)),
    staffNeeds: text('staffNeeds', 26, item =>
      writeList(item.staffNeeds.map(({ role, months }) => `${role}: ${months}`)),
    ),
    risk: text('risk', 30, item => item.risk),
    commitmentName: text('commitmentName', 22, item => item.commitment?.name ?? ''),
    commitmentPost: text('commitmentPost', 22, item => item.commitment?.post ?? ''),
    commitmentDate: day('commitmentDate', item => item.commitment?.date ?? null),
    notes: text('notes', 34, item => item.notes),
    links: spread('links', 34, item => item.links),
    id: text('id', 20, item => item.id),
  }
}

export function writeItems(given: ItemsToWrite, lists: Lists, words: SheetWords): OpenSheet {
  const { rows, years } = given
  const byField = fieldColumns(given, words)
  const columns = ITEM_FIELDS.flatMap(field => [
    ...byField[field],
    ...(field === 'source' ? costColumns(rows, years, words) : []),
  ])
  const lastRow = Math.max(FILLED_ROWS, rows.length)
  return {
    name: words.t('sheet.name.items'),
    columns: columns.map(({ width }) => width),
    columnLooks: columns.map(({ look }) => look),
    hasHead: true,
    frozenColumns: 2,
    choices: columns.flatMap(({ list }, column) =>
      list === undefined ? [] : [lists.choices(list, { column, firstRow: 1, lastRow })],
    ),
    rows: [
      columns.map(({ head, look }) => textCell(head, look === 'text' ? 'head' : 'numberHead')),
      ...rows.map(row => columns.map(({ toCell }) => toCell(row))),
    ],
  }
}
