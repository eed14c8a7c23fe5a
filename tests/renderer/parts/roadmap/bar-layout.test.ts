// Where bars stand and what lies under a point, without a canvas. One pixel is one day, the axis begins at day 0.
import { describe, expect, it } from 'vitest'
import {
  barBox,
  HEAD_HEIGHT,
  hitBar,
  linkDots,
  LINK_OFFSET,
  ROW_HEIGHT,
  visibleRows,
  type Bars,
} from '../../../../renderer/parts/roadmap/timeline/bar-layout.ts'
import { barsInBox } from '../../../../renderer/parts/roadmap/timeline/gesture-lasso.ts'
import { timeScale } from '../../../../renderer/parts/roadmap/timeline/time-scale.ts'
import { rangeOf, rowAfter } from '../../../../renderer/parts/roadmap/row-ranges.ts'
import { newItem, type Item, type ItemId } from '../../../../shared/domain/item.ts'
import { toCivilDate } from '../../../../shared/base/civil-date.ts'
import type { AgencyId } from '../../../../shared/domain/agency.ts'

const view = {
  scale: timeScale({ start: 0, end: 999 }, 1),
  scrollLeft: 0,
  scrollTop: 0,
  width: 1_100,
  height: 500,
  tableWidth: 100,
  tableLeft: 0,
}

function itemOn(id: string, start: number, end: number, given: Partial<Item> = {}): Item {
  return newItem({
    id: id as ItemId,
    name: id,
    category: 'people',
    theme: 'service',
    leadAgencyId: 'x' as AgencyId,
    start: toCivilDate(start),
    end: toCivilDate(end),
    position: 0,
    ...given,
  })
}

function barsOf(items: readonly (readonly [Item, number, number])[], handles: readonly string[] = []): Bars {
  return {
    rows: items.map(([item]) => item),
    schedule: new Map(
      items.map(([item, start, end]) => {
        const span = { start, end }
        return [item.id, { planned: span, effective: span, late: false, drivers: [] }]
      }),
    ),
    preview: new Map(),
    hasHandles: id => handles.includes(id),
  }
}

// a: days 10–109 (100 px), b: days 200–203, m: a milestone on day 50.
const a = itemOn('a', 10, 109, { progressPercent: 50 })
const b = itemOn('b', 200, 203)
const m = itemOn('m', 50, 50, { milestone: true })
const placed = [
  [a, 10, 109],
  [b, 200, 203],
  [m, 50, 50],
] as const
const middleOf = (row: number) => HEAD_HEIGHT + row * ROW_HEIGHT + ROW_HEIGHT / 2

describe('a bar', () => {
  it('begins at its first day and ends after its last, right of the table', () => {
    expect(barBox(0, { start: 10, end: 109 }, false, view)).toMatchObject({ x: 110, width: 100 })
  })
  it('keeps a width that can be grabbed, and a milestone stands around its day', () => {
    expect(barBox(0, { start: 10, end: 10 }, false, view).width).toBe(6)
    expect(barBox(0, { start: 50, end: 50 }, true, view)).toMatchObject({ x: 140.5, width: 20 })
  })
  it('scrolls with rows and days', () => {
    const scrolled = { ...view, scrollLeft: 5, scrollTop: ROW_HEIGHT }
    const box = barBox(1, { start: 10, end: 109 }, false, scrolled)
    expect(box).toEqual({ ...barBox(0, { start: 10, end: 109 }, false, view), x: 105 })
  })
})

describe('a point', () => {
  const at = (x: number, row: number, bars = barsOf(placed), dy = 0) =>
    hitBar({ x, y: middleOf(row) + dy }, bars, view)
  it('hits edges, middle and nothing', () => {
    expect([at(112, 0), at(150, 0), at(208, 0), at(260, 0)].map(hit => hit?.part ?? null)).toEqual([
      'start',
      'middle',
      'end',
      null,
    ])
  })
  it('grabs a short bar and a milestone as a whole', () => {
    expect([at(302, 1)?.part, at(142, 2)?.part]).toEqual(['middle', 'middle'])
  })
  it('finds whole link dots only: nearer to the bar where the axis ends, none where there is no room', () => {
    const box = (x: number, width: number) => ({ x, y: 0, width, height: 20 })
    const axis = { tableWidth: 100, width: 400 }
    expect(linkDots(box(150, 100), axis)).toEqual({ start: 139, end: 261 })
    expect(linkDots(box(112, 276), axis)).toEqual({ start: 105, end: 395 })
    expect(linkDots(box(109, 287), axis)).toEqual({ start: null, end: null })
    expect(linkDots(box(60, 500), axis)).toEqual({ start: null, end: null })
    // What is not painted is not hit either.
    const early = { ...view, scrollLeft: 5 }
    const hit = hitBar({ x: 103, y: middleOf(0) }, barsOf(placed, ['a']), early)
    expect(hit?.part).not.toBe('link-start')
  })
  it('finds the progress at the foot of the bar, and link dots only where they are shown', () => {
    expect(at(160, 0, barsOf(placed), 8)?.part).toBe('progress')
    expect(at(210 + LINK_OFFSET, 0)).toBeNull()
    expect(at(210 + LINK_OFFSET, 0, barsOf(placed, ['a']))?.part).toBe('link-end')
    expect(at(110 - LINK_OFFSET, 0, barsOf(placed, ['a']))?.part).toBe('link-start')
  })
})

it('knows which rows can be seen above the projection', () => {
  expect(visibleRows(10_000, { ...view, scrollTop: 100 * ROW_HEIGHT }, HEAD_HEIGHT + 3 * ROW_HEIGHT)).toEqual(
    {
      first: 100,
      last: 102,
    },
  )
})

it('lassoes the bars that a rectangle touches', () => {
  const bars = barsOf(placed)
  const box = (x: number, row: number, width: number, rows: number) => ({
    x,
    y: middleOf(row),
    width,
    height: (rows - 1) * ROW_HEIGHT,
  })
  expect(barsInBox(box(150, 0, 200, 3), bars, view)).toEqual(['a', 'b', 'm'])
  expect(barsInBox(box(250, 0, 100, 2), bars, view)).toEqual(['b'])
})

it('selects a range of rows in either direction, and goes on beside what was removed', () => {
  const { rows } = barsOf(placed)
  expect(rangeOf(rows, 'm' as ItemId, 'b' as ItemId)).toEqual(['b', 'm'])
  expect(rangeOf(rows, null, 'b' as ItemId)).toEqual(['b'])
  expect(rowAfter(rows, new Set(['a' as ItemId]))).toBe('b')
  expect(rowAfter(rows, new Set(['b', 'm'] as ItemId[]))).toBe('a')
  expect(rowAfter(rows, new Set(['a', 'b', 'm'] as ItemId[]))).toBeNull()
})
