// The rows of the timeline, from data: which group and item stands in which row. No pixels.
import type { Item } from '../domain/item.ts'

export const GROUPINGS = ['category', 'theme', 'agency', 'status', 'none'] as const
export type Grouping = (typeof GROUPINGS)[number]

export interface GroupRow {
  readonly kind: 'group'
  /** `category:people`: unique among the rows. */
  readonly key: string
  readonly value: string
  readonly count: number
  readonly isCollapsed: boolean
}
export interface ItemRow {
  readonly kind: 'item'
  readonly key: string
  readonly item: Item
  /** Place inside its group, from 1, and the size of the group: what a screen reader says. */
  readonly place: number
  readonly groupSize: number
}
export type Row = GroupRow | ItemRow

export interface RowOptions {
  readonly grouping: Grouping
  /** Group values in the order they shall stand; values that are missing here follow in order of appearance. */
  readonly order: readonly string[]
  readonly collapsed: ReadonlySet<string>
}

function groupValue(item: Item, grouping: Grouping): string {
  switch (grouping) {
    case 'category':
      return item.category
    case 'theme':
      return item.theme
    case 'agency':
      return item.leadAgencyId
    case 'status':
      return item.status
    case 'none':
      return ''
  }
}

/** By position, then by id, so that two items never swap places between two pictures. */
export function inListOrder(items: readonly Item[]): readonly Item[] {
  return items.toSorted((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1))
}

/** Lays items out in rows; `items` are those that pass the filters, in any order. Empty groups have no row. */
export function layoutRows(items: readonly Item[], options: RowOptions): readonly Row[] {
  const groups = new Map<string, Item[]>(options.order.map(value => [value, []]))
  for (const item of inListOrder(items)) {
    const value = groupValue(item, options.grouping)
    const group = groups.get(value)
    if (group) group.push(item)
    else groups.set(value, [item])
  }
  const rows: Row[] = []
  for (const [value, members] of groups) {
    if (members.length === 0) continue
    const key = `${options.grouping}:${value}`
    const isCollapsed = options.collapsed.has(key)
    if (options.grouping !== 'none')
      rows.push({ kind: 'group', key, value, count: members.length, isCollapsed })
    if (isCollapsed) continue
    members.forEach((item, index) =>
      rows.push({ kind: 'item', key: item.id, item, place: index + 1, groupSize: members.length }),
    )
  }
  return rows
}
