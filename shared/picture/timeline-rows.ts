// The rows of a timeline on paper: names over two lines where they need them, heads of groups, and which rows share a page.
import type { BriefItem, PlanBrief } from '../brief/plan-brief.ts'
import { CATEGORIES, THEMES, type ItemId } from '../domain/item.ts'
import type { Words } from '../report/words.ts'
import { isGroup, layoutRows } from '../schedule/rows.ts'
import { lineHeight, type Measure, type TextStyle } from './drawing.ts'
import { wrapWords } from './wrap-words.ts'

export type PictureGrouping = 'category' | 'theme'

export const NAME: TextStyle = { size: 9, weight: 500 }
export const GROUP_NAME: TextStyle = { size: 10, weight: 700 }
/** Behind the name of an item, and before it: groups stand further left. */
const NAME_AIR = 6
export const INDENT = 10
export const GROUP_INDENT = 3
const ROW_AIR = 4
const GROUP_HEIGHT = 19

export interface PaperRow {
  readonly kind: 'group' | 'item'
  readonly lines: readonly string[]
  readonly height: number
  /** Null for the head of a group. */
  readonly entry: BriefItem | null
}

/** All rows, groups in the order of the regulation, items in the order of the plan. */
export function layPaperRows(
  brief: PlanBrief,
  grouping: PictureGrouping,
  namesWidth: number,
  { t }: Words,
  measure: Measure,
): readonly PaperRow[] {
  const entries = new Map<ItemId, BriefItem>(brief.items.map(entry => [entry.item.id, entry]))
  const rows = layoutRows(
    brief.items.map(({ item }) => item),
    {
      groupings: [grouping],
      orderOf: () => (grouping === 'category' ? CATEGORIES : THEMES),
      derivedValue: () => '',
      sort: null,
      collapsed: new Set(),
    },
  )
  return rows.map((row): PaperRow => {
    if (isGroup(row)) {
      const text = t('picture.group', {
        name: t(`domain.${grouping}.${row.value}` as 'domain.category.people'),
        count: row.count,
      })
      const lines = wrapWords(text, namesWidth - GROUP_INDENT, 1, GROUP_NAME, measure)
      return { kind: 'group', lines, height: GROUP_HEIGHT, entry: null }
    }
    const lines = wrapWords(row.name, namesWidth - INDENT - NAME_AIR, 2, NAME, measure)
    const height = lines.length * lineHeight(NAME.size) + ROW_AIR
    return { kind: 'item', lines, height, entry: entries.get(row.id) ?? null }
  })
}

export const totalHeight = (rows: readonly PaperRow[]) => rows.reduce((sum, { height }) => sum + height, 0)

/**
 * The rows cut into pages of a height. A page that begins inside of a group repeats its head, and no head stands last on a
 * page.
 */
export function cutRows(rows: readonly PaperRow[], height: number): readonly (readonly PaperRow[])[] {
  const pages: PaperRow[][] = []
  let page: PaperRow[] = []
  let left = height
  let group: PaperRow | null = null
  for (const row of rows) {
    if (row.kind === 'group') group = row
    const needed = row.height + (row.kind === 'group' ? FIRST_ROW : 0)
    if (needed > left && page.length > 0) {
      pages.push(page)
      page = []
      left = height
      if (row.kind === 'item' && group !== null) {
        page.push(group)
        left -= group.height
      }
    }
    page.push(row)
    left -= row.height
  }
  return page.length === 0 ? pages : [...pages, page]
}
/** Room that the head of a group keeps for an item below it. */
const FIRST_ROW = 2 * lineHeight(NAME.size) + ROW_AIR
