// The rows of the timeline, from data: which group and item stands in which row. No pixels.
import { replacementsBetween } from '../base/replacements.ts'
import type { Item } from '../domain/item.ts'
import type { Grouping, Groupings } from '../domain/table-view.ts'

export interface GroupRow {
  /** `category:people`, inside it `category:people/agency:bappeda`: unique among the rows. */
  readonly id: string
  readonly level: 1 | 2
  readonly grouping: Grouping
  readonly value: string
  /** Items inside, those of its own groups included. */
  readonly count: number
  readonly memberIds: readonly Item['id'][]
  readonly isCollapsed: boolean
  /** Place among the groups beside it, from 1, and how many these are: what a screen reader says. */
  readonly place: number
  readonly groupSize: number
}
/** The head of a group, or an item itself; where it stands is told by the heads above it, see `row-places.ts`. */
export type Row = GroupRow | Item

export function isGroup(row: Row | undefined): row is GroupRow {
  return row !== undefined && 'memberIds' in row
}

export function isItem(row: Row | undefined): row is Item {
  return row !== undefined && !('memberIds' in row)
}

/** What items are sorted by: texts by their characters, numbers by size; null comes last in either direction. */
export type SortKey = string | number | null

export interface RowSort {
  readonly keyOf: (item: Item) => SortKey
  readonly direction: 'asc' | 'desc'
}

/** Groupings whose values lie outside the item: in its schedule or in the framework. */
export type DerivedGrouping = Extract<Grouping, 'fiscal-year' | 'aspect'>

export interface RowOptions {
  /** Outer level first; none leaves one plain list. */
  readonly groupings: Groupings
  /** Group values in the order they shall stand; values that are missing here follow in order of appearance. */
  readonly orderOf: (grouping: Grouping) => readonly string[]
  readonly derivedValue: (item: Item, grouping: DerivedGrouping) => string
  readonly sort: RowSort | null
  readonly collapsed: ReadonlySet<string>
  /** Groups and order that stay for items, whatever they say themselves, see `kept-places.ts`. */
  readonly kept?: {
    readonly rankOf: (id: Item['id']) => number | undefined
    readonly valueOf: (id: Item['id'], grouping: Grouping) => string | undefined
  } | null
}

/** The values an item is grouped by that lie in the item itself. */
type OwnGrouping = Exclude<Grouping, DerivedGrouping>
const isOwn = (grouping: Grouping): grouping is OwnGrouping =>
  grouping !== 'fiscal-year' && grouping !== 'aspect'

function ownValue(item: Item, grouping: OwnGrouping): string {
  switch (grouping) {
    case 'category':
      return item.category
    case 'theme':
      return item.theme
    case 'agency':
      return item.leadAgencyId
    case 'status':
      return item.status
  }
}

type ValueOptions = Pick<RowOptions, 'derivedValue' | 'kept'>

function groupValue(item: Item, grouping: Grouping, { derivedValue, kept }: ValueOptions): string {
  return (
    kept?.valueOf(item.id, grouping) ??
    (isOwn(grouping) ? ownValue(item, grouping) : derivedValue(item, grouping))
  )
}

function groupKey(parent: string, grouping: Grouping, value: string): string {
  return `${parent}${parent === '' ? '' : '/'}${grouping}:${value}`
}

/** By position, then by id, so that two items never swap places between two pictures. */
function compareInList(a: Item, b: Item): number {
  return a.position - b.position || (a.id < b.id ? -1 : 1)
}

/** The list itself where it stands in order already, as it nearly always does. */
export function inListOrder(items: readonly Item[]): readonly Item[] {
  for (let i = 1; i < items.length; i += 1) {
    const before = items[i - 1]
    const item = items[i]
    if (before && item && compareInList(before, item) > 0) return items.toSorted(compareInList)
  }
  return items
}

function compareKeys(a: SortKey, b: SortKey, sign: 1 | -1): number {
  if (a === b) return 0
  if (a === null) return 1
  if (b === null) return -1
  return a < b ? -sign : sign
}

/** Equal keys keep the order of the list. Every key is asked for once: it may be costly. */
function inOrder(items: readonly Item[], sort: RowSort | null): readonly Item[] {
  const listed = inListOrder(items)
  if (sort === null) return listed
  const sign = sort.direction === 'asc' ? 1 : -1
  return listed
    .map(item => ({ item, key: sort.keyOf(item) }))
    .toSorted((a, b) => compareKeys(a.key, b.key, sign))
    .map(({ item }) => item)
}

function split(items: readonly Item[], grouping: Grouping, options: RowOptions): [string, readonly Item[]][] {
  const groups = new Map<string, Item[]>(options.orderOf(grouping).map(value => [value, []]))
  items.forEach(item => {
    const value = groupValue(item, grouping, options)
    const group = groups.get(value)
    if (group) group.push(item)
    else groups.set(value, [item])
  })
  return [...groups].filter(([, members]) => members.length > 0)
}

/**
 * Lays items out in rows; `items` are those that pass the filters, in any order. Empty groups have no row: three items of
 * two categories, grouped by category, are five rows, with one of the groups collapsed at most four.
 */
export function layoutRows(items: readonly Item[], options: RowOptions): readonly Row[] {
  const [outer, inner] = options.groupings
  const rows: Row[] = []
  const putItems = (members: readonly Item[]) => {
    for (const item of members) rows.push(item)
  }
  const putGroups = (members: readonly Item[], grouping: Grouping, level: 1 | 2, parent: string) => {
    const groups = split(members, grouping, options)
    groups.forEach(([value, inside], index) => {
      const id = groupKey(parent, grouping, value)
      const isCollapsed = options.collapsed.has(id)
      const count = inside.length
      const memberIds = inside.map(item => item.id)
      const place = { place: index + 1, groupSize: groups.length }
      rows.push({ id, level, grouping, value, count, memberIds, isCollapsed, ...place })
      if (isCollapsed) return
      if (level === 1 && inner !== undefined) putGroups(inside, inner, 2, id)
      else putItems(inside)
    })
  }
  const { kept } = options
  const ordered = inOrder(
    items,
    kept ? { keyOf: item => kept.rankOf(item.id) ?? null, direction: 'asc' } : options.sort,
  )
  if (outer === undefined) putItems(ordered)
  else putGroups(ordered, outer, 1, '')
  return rows
}

/** Whether both stand in the same groups and at the same place of the list. */
function standAlike(a: Item, b: Item, groupings: readonly OwnGrouping[]): boolean {
  return (
    a.id === b.id &&
    a.position === b.position &&
    groupings.every(grouping => ownValue(a, grouping) === ownValue(b, grouping))
  )
}

/**
 * The rows after a change that moves none of them, which is nearly every change: some items of `before`, the list that was
 * laid out in `rows`, are others now under the same id. Null where rows may have moved and all are to be laid out again, as
 * when the list is sorted or grouped by what lies outside the items. `rowOf` says where an item stands, if anywhere.
 */
export function replaceInRows(
  rows: readonly Row[],
  before: readonly Item[],
  items: readonly Item[],
  { groupings, sort }: Pick<RowOptions, 'groupings' | 'sort'>,
  rowOf: (id: Item['id']) => number | undefined,
): readonly Row[] | null {
  const own = groupings.filter(isOwn)
  if (sort !== null || own.length < groupings.length) return null
  const replacements = replacementsBetween(before, items)
  if (replacements === null || !replacements.every(([old, item]) => standAlike(item, old, own))) return null
  if (replacements.length === 0) return rows
  const changed = rows.slice()
  for (const [, item] of replacements) {
    const index = rowOf(item.id)
    // Folded away, it has no row that could change.
    if (index !== undefined) changed[index] = item
  }
  return changed
}

/**
 * The keys of the groups an item stands in, outer first: those to open before it can be seen. Grouped by category and
 * agency, an item gives two keys, `category:people` and `category:people/agency:bappeda`.
 */
export function listGroupKeys(
  item: Item,
  { groupings, ...options }: Pick<RowOptions, 'groupings'> & ValueOptions,
): readonly string[] {
  const keys: string[] = []
  for (const grouping of groupings)
    keys.push(groupKey(keys.at(-1) ?? '', grouping, groupValue(item, grouping, options)))
  return keys
}
