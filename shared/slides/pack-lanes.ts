// Which items a slide shows, and in which row of their lane: the heaviest first, until no row is left. Nothing gets smaller.
import { CATEGORIES, totalRupiah } from '../domain/item.ts'
import type { BriefItem, PlanBrief } from '../brief/plan-brief.ts'
import { fromYearMonthDay, toYearMonthDay, type DayNumber } from '../base/civil-date.ts'
import { gainFigure } from '../report/figure.ts'
import type { Words } from '../report/words.ts'
import type { Span } from '../schedule/scheduled-item.ts'
import type { Bar, Lane, LanesPicture } from './slide.ts'

/** Share of the axis that a letter takes on the narrowest screen, and the edges of a name with the gap to the next bar. */
const LETTER = 0.0105
const EDGES = 0.02
/** A longer name is cut at the end of its room. */
const MOST_NAME = 0.16
/** A bar of at least this share holds the beginning of its name; that of a shorter one stands beside it. */
const HOLDS_NAME = 0.1

/** Rows of bars that a whole slide has room for, and what is left of them above a curve. */
export const ROWS_ALONE = 14
export const ROWS_ABOVE_CURVE = 7

const byWeight = (a: BriefItem, b: BriefItem) =>
  b.gain - a.gain || totalRupiah(b.item) - totalRupiah(a.item) || a.span.start - b.span.start

/** Where on the axis a day begins, 0 to 1. */
export function shareOfAxis(axis: Span, day: DayNumber): number {
  return Math.min(Math.max((day - axis.start) / (axis.end + 1 - axis.start), 0), 1)
}

function toBar({ item, span, gain }: BriefItem, axis: Span, { language }: Words): Bar {
  const [left, right] = [shareOfAxis(axis, span.start), shareOfAxis(axis, span.end + 1)]
  const beside = right - left >= HOLDS_NAME ? 0 : Math.min(item.name.length * LETTER, MOST_NAME) + EDGES
  const nameAt = beside === 0 ? 'inside' : right + beside <= 1 ? 'after' : 'before'
  const gainText = gainFigure(gain, language).text
  const from = nameAt === 'before' ? Math.max(left - beside, 0) : left
  const to = nameAt === 'after' ? right + beside : right
  return { itemId: item.id, name: item.name, span, gain, gainText, nameAt, from, to }
}

const hasRoom = (row: readonly Bar[], { from, to }: Bar) =>
  row.every(other => to <= other.from || from >= other.to)

interface Packed {
  readonly rows: readonly (readonly Bar[])[]
  readonly left: number
}

/** Each in the first row that has room, in at most so many; `left` counts those that found none. */
function packRows(bars: readonly Bar[], mostRows: number): Packed {
  const rows: Bar[][] = []
  let left = 0
  for (const bar of bars) {
    const row = rows.find(one => hasRoom(one, bar))
    if (row !== undefined) row.push(bar)
    else if (rows.length < mostRows) rows.push([bar])
    else left += 1
  }
  return { rows, left }
}

/**
 * Shares rows out by number of items (the highest quotient takes the next row): every lane has one, none more than it needs.
 * Twelve rows for lanes of 14, 19 and 7 items that need as many are 4, 6 and 2.
 */
function shareRows(
  lanes: readonly { readonly count: number; readonly needs: number }[],
  mostRows: number,
): readonly number[] {
  const given = lanes.map(() => 1)
  for (let free = mostRows - lanes.length; free > 0; free -= 1) {
    const quotients = lanes.map(({ count, needs }, at) => {
      const rows = given[at] ?? 0
      return rows < needs ? count / (rows + 1) : 0
    })
    const most = Math.max(...quotients)
    if (most === 0) break
    const next = quotients.indexOf(most)
    given[next] = (given[next] ?? 0) + 1
  }
  return given
}

/** The first day of each year of the plan; of a long plan only so many of them that the years can be read. */
function yearsOf(axis: Span): LanesPicture['years'] {
  const [first, last] = [toYearMonthDay(axis.start).year, toYearMonthDay(axis.end).year]
  const every = Math.ceil((last - first + 1) / 12)
  return Array.from({ length: last - first + 1 }, (_, at) => first + at)
    .filter((_, at) => at % every === 0)
    .map(year => ({ label: String(year), start: fromYearMonthDay(year, 1, 1) }))
}

/**
 * The items of a brief in the lanes of their categories, in at most `mostRows` rows. Of 40 items that all run through the
 * whole plan twelve have a place in twelve rows, and the lanes say how many more there are.
 */
export function packLanes(brief: PlanBrief, mostRows: number, words: Words): LanesPicture {
  const axis = brief.horizon
  const heaviestFirst = brief.items.toSorted(byWeight)
  const inLanes = CATEGORIES.flatMap(category => {
    const entries = heaviestFirst.filter(({ item }) => item.category === category)
    const inPlan = entries.filter(({ span }) => span.end >= axis.start && span.start <= axis.end)
    const bars = inPlan.map(entry => toBar(entry, axis, words))
    const needs = packRows(bars, mostRows).rows.length
    return entries.length === 0 ? [] : [{ category, bars, needs, count: entries.length }]
  })
  const shares = shareRows(inLanes, mostRows)
  return {
    axis,
    years: yearsOf(axis),
    lanes: inLanes.map(({ category, bars, count }, at): Lane => {
      const { rows, left } = packRows(bars, shares[at] ?? 1)
      const hidden = left + count - bars.length
      return {
        category,
        label: words.t(`domain.category.${category}`),
        rows: rows.map(row => row.toSorted((a, b) => a.from - b.from)),
        more: hidden === 0 ? null : words.t('slides.more', { count: hidden }),
      }
    }),
  }
}
